/** Everything known of one account or party, over the whole ledger. O(transactions of the node + relations). */
import { parseKey, type NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { guessRole } from '../network/role-guess.ts';
import type { Hit } from '../screening/hit.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { Profile } from './answer.ts';
import { relationRow } from './relation-rows.ts';
import { rowsTouching } from './rows-of.ts';

type Counterparty = { countIn: number; countOut: number; amountIn: number; amountOut: number };

const counterpartiesSent = 200;

/**
 * Profile of `node`. Counterparties of a party are holders, those of an account are accounts; transfers between a party's
 * own accounts count nowhere. `hits` are all screening hits of the dataset.
 */
export function profileOf(directory: Directory, node: number, hits: readonly Hit[]): Profile {
  const { ledger, parties, relations } = directory.dataset;
  const isParty = node >= directory.accounts;
  const drawnAs = (account: number) => (isParty ? directory.holderOf(account) : account);
  const rows = rowsTouching(directory, node);
  const others = new Map<number, Counterparty>();
  for (const i of rows) {
    const [from, to] = [drawnAs(ledger.from[i]), drawnAs(ledger.to[i])];
    if (from === to) continue;
    const other = from === node ? to : from;
    const sums = others.get(other) ?? { countIn: 0, countOut: 0, amountIn: 0, amountOut: 0 };
    others.set(other, sums);
    if (from === node) {
      sums.countOut++;
      sums.amountOut += ledger.base[i];
    } else {
      sums.countIn++;
      sums.amountIn += ledger.base[i];
    }
  }
  const sums = [...others.values()];
  const total = (field: keyof Counterparty) => sums.reduce((sum, other) => sum + other[field], 0);
  const [amountIn, amountOut] = [total('amountIn'), total('amountOut')];
  const payers = sums.filter((other) => other.countIn > 0).length;
  const payees = sums.filter((other) => other.countOut > 0).length;
  const holder = isParty ? node : directory.holderOf(node);
  const party = holder < directory.accounts ? null : parties[holder - directory.accounts];
  const label = directory.labelOf(node);
  const keys = new Set<NodeKey>([
    directory.keyOf(node),
    ...accountKeys(directory, node),
    ...(party === null ? [] : [directory.keyOf(holder)]),
  ]);
  // A row is made only of relations whose ids could be these keys'.
  const ids = new Set([...keys].map((key) => parseKey(key).id));
  return {
    key: directory.keyOf(node),
    label,
    latin: latinForm(label),
    party,
    accounts: Array.from(directory.accountsOf(node), (account) => accountLine(directory, account)),
    role: guessRole({ amountIn, amountOut, payers, payees }),
    degree: others.size,
    amountIn,
    amountOut,
    countIn: total('countIn'),
    countOut: total('countOut'),
    first: rows.length === 0 ? null : ledger.time[rows[0]],
    last: rows.length === 0 ? null : ledger.time[rows[rows.length - 1]],
    counterparties: largest(others).map(([other, line]) => ({
      key: directory.keyOf(other),
      label: directory.labelOf(other),
      ...line,
    })),
    counterpartyTotal: others.size,
    relations: relations
      .filter(({ from, to }) => ids.has(from) || ids.has(to))
      .map((relation) => relationRow(directory, relation))
      .filter((row) => keys.has(row.fromKey) || keys.has(row.toKey)),
    hits: party === null ? [] : hits.filter((hit) => hit.party === party.id),
  };
}

function accountKeys(directory: Directory, node: number): readonly NodeKey[] {
  return Array.from(directory.accountsOf(node), (account) => directory.keyOf(account));
}

function accountLine(directory: Directory, account: number): Profile['accounts'][number] {
  const { ledger, accounts } = directory.dataset;
  const rows = rowsTouching(directory, account);
  const opened = accounts.opened[account];
  return {
    key: directory.keyOf(account),
    institution: accounts.institutions[accounts.institution[account]],
    country: accounts.countries[accounts.country[account]],
    opened: Number.isNaN(opened) ? null : opened,
    count: rows.length,
    amount: rows.reduce((sum, i) => sum + ledger.base[i], 0),
  };
}

function largest(others: ReadonlyMap<number, Counterparty>): readonly (readonly [number, Counterparty])[] {
  const money = (line: Counterparty) => line.amountIn + line.amountOut;
  return [...others].sort((a, b) => money(b[1]) - money(a[1]) || a[0] - b[0]).slice(0, counterpartiesSent);
}

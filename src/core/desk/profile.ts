/** Everything known of one account or party, over the whole ledger. O(transactions of the node + relations). */
import { parseKey, type NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { guessRole } from '../network/role-guess.ts';
import type { Hit } from '../screening/hit.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { Profile } from './answer.ts';
import { pageByValue } from './page-rows.ts';
import { relationRow } from './relation-rows.ts';
import { rowsTouching } from './rows-of.ts';

const counterpartiesSent = 200;

/**
 * Profile of `node`. Counterparties of a party are holders, those of an account are accounts; transfers between a party's
 * own accounts count nowhere. `hits` are all screening hits of the dataset.
 */
export function profileOf(directory: Directory, node: number, hits: readonly Hit[]): Profile {
  const { ledger, parties, relations } = directory.dataset;
  const isParty = node >= directory.accounts;
  const rows = rowsTouching(directory, node);
  const others = counterpartiesOf(directory, rows, node);
  const { amountIn, amountOut, countIn, countOut } = others;
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const [allIn, allOut] = [total(amountIn), total(amountOut)];
  const payers = countIn.reduce((count, times) => count + (times > 0 ? 1 : 0), 0);
  const payees = countOut.reduce((count, times) => count + (times > 0 ? 1 : 0), 0);
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
    role: guessRole({ amountIn: allIn, amountOut: allOut, payers, payees }),
    degree: others.nodes.length,
    amountIn: allIn,
    amountOut: allOut,
    countIn: total(countIn),
    countOut: total(countOut),
    first: rows.length === 0 ? null : ledger.time[rows[0]],
    last: rows.length === 0 ? null : ledger.time[rows[rows.length - 1]],
    counterparties: largest(others).map((at) => ({
      key: directory.keyOf(others.nodes[at]),
      label: directory.labelOf(others.nodes[at]),
      countIn: countIn[at],
      countOut: countOut[at],
      amountIn: amountIn[at],
      amountOut: amountOut[at],
    })),
    counterpartyTotal: others.nodes.length,
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

function largest({ amountIn, amountOut }: Counterparties): readonly number[] {
  const money = amountIn.map((amount, at) => amount + amountOut[at]);
  return pageByValue(money, true, 0, counterpartiesSent);
}

/** Ascending by node; columns by place. */
interface Counterparties {
  readonly nodes: Uint32Array;
  readonly amountIn: Float64Array;
  readonly amountOut: Float64Array;
  readonly countIn: Float64Array;
  readonly countOut: Float64Array;
}

function counterpartiesOf(directory: Directory, rows: Uint32Array, node: number): Counterparties {
  const { from, to, base } = directory.dataset.ledger;
  const isParty = node >= directory.accounts;
  const drawnAs = (account: number) => (isParty ? directory.holderOf(account) : account);
  /** The other side of each row; `none` where there is none. */
  const none = directory.nodes;
  const other = new Uint32Array(rows.length);
  const occurs = new Uint8Array(none);
  for (let at = 0; at < rows.length; at++) {
    const [payer, payee] = [drawnAs(from[rows[at]]), drawnAs(to[rows[at]])];
    other[at] = payer === payee ? none : payer === node ? payee : payer;
    if (other[at] !== none) occurs[other[at]] = 1;
  }
  const place = new Uint32Array(none);
  let size = 0;
  for (let v = 0; v < none; v++) if (occurs[v] === 1) place[v] = size++;
  const nodes = new Uint32Array(size);
  const column = () => new Float64Array(size);
  const sums = { amountIn: column(), amountOut: column(), countIn: column(), countOut: column() };
  for (let at = 0; at < rows.length; at++) {
    if (other[at] === none) continue;
    const [i, p] = [rows[at], place[other[at]]];
    nodes[p] = other[at];
    const out = drawnAs(from[i]) === node;
    (out ? sums.countOut : sums.countIn)[p]++;
    (out ? sums.amountOut : sums.amountIn)[p] += base[i];
  }
  return { nodes, ...sums };
}

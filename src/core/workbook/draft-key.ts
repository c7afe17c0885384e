/**
 * A draft of the answer key from what a published dataset says of its hidden structure. A start for the trainer, not a truth:
 * roles are guesses by place, claims are proposals, every `why` is empty.
 */
import { maxText } from '../exercise/shapes.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { DraftIssue, FileIssue } from '../dataset/issue.ts';
import type { Words } from '../exercise/exercise.ts';
import type { AnswerKey, Role, TrueChain, TrueClaim } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { sourceRow, transactionId, type Ledger } from '../ledger/ledger.ts';
import { chainsOf } from './chains.ts';
import { noWords } from './default-head.ts';
import { findEnds, guessRoles } from './draft-ends.ts';
import type { DraftGroup, LabelFiles, LabelledRows } from './draft-labels.ts';
import { emptyKey } from './from-pack.ts';
import { connectedParts, labelGroups } from './label-groups.ts';
import { matchAlerts } from './match-alerts.ts';
import { matchPatterns } from './match-patterns.ts';
import type { Workbook, WorkbookTransaction } from './workbook.ts';

export interface DraftInput {
  readonly dataset: Dataset;
  /** Made of the same dataset (`workbookOf`), so that every account has a holder where the data names none. */
  readonly workbook: Pick<Workbook, 'head' | 'transactions' | 'accounts'>;
  readonly labels: readonly LabelledRows[];
  readonly files: LabelFiles;
  /** `on-behalf` proposes that claim for everyone between the ends, with the first flows as evidence. A money edge alone proves it not. */
  readonly claims?: 'none' | 'on-behalf';
}

export interface DraftSummary {
  /** Transactions a label column says yes of. */
  readonly labelled: number;
  /** Blocks of pattern files, alerts, or groups a label column names. */
  readonly groups: number;
  /** Rows of pattern and alert files, and those found in the data. */
  readonly rows: number;
  readonly matched: number;
  readonly flows: number;
  readonly chains: number;
  readonly unchained: number;
  readonly cells: number;
  readonly roles: { readonly [role in Role]?: number };
  readonly decoys: number;
  readonly claims: number;
}

export interface Draft {
  readonly key: AnswerKey;
  /** What was not used, row by row, and what the trainer has to decide. */
  readonly issues: readonly FileIssue[];
  readonly summary: DraftSummary;
}

const mostEvidence = 5;

/** O(transactions + rows); chains as `chainsOf`. Where nothing is labelled, an empty key. */
export function draftKey({ dataset, workbook, labels, files, claims = 'on-behalf' }: DraftInput): Draft {
  const { ledger } = dataset;
  const labelled = labelGroups(ledger, labels);
  const patterns = files.patterns.map((file) => matchPatterns(ledger, file));
  const alerts = matchAlerts(ledger, files.alerts);
  // Files of their own know the schemes better than a column does.
  const filed = [...patterns.flatMap((one) => one.groups), ...alerts.groups];
  const named = filed.length > 0 ? filed : labelled.groups;
  const { groups, flows: wanted } = allGroups(ledger, labelled.flows, named);
  const order = new Map(workbook.transactions.map((row, place) => [row.id, place]));
  const groupRows = groups.map(({ flows }) =>
    flows
      .flatMap((i) => order.get(transactionId(ledger, i)) ?? [])
      .sort((a, b) => a - b)
      .map((place) => workbook.transactions[place]),
  );
  const ids = new Set(wanted.map((i) => transactionId(ledger, i)));
  const flows = workbook.transactions.filter((row) => ids.has(row.id));
  const touched = new Set(flows.flatMap((row) => [row.from, row.to]));
  const holders = new Map(workbook.accounts.map((account) => [account.id, account.holder]));
  const holderOf = (account: string): string => holders.get(account) ?? '';
  const ends = findEnds(groupRows);
  const roles = guessRoles(flows, holderOf, ends);
  const falseAlarms = [
    ...named.filter((group) => group.decoy).flatMap((group) => accountsOf(ledger, group.flows)),
    ...alerts.accounts.filter((one) => !one.real).map((one) => one.id),
  ];
  const decoys = [...new Set(falseAlarms.map(holderOf))]
    .filter((party) => party !== '' && !Object.hasOwn(roles, party))
    .sort();
  const bare: AnswerKey = {
    ...emptyKey(workbook.head.id),
    roles,
    cells: cellsOf(groups, groupRows, holderOf),
    trueFlows: flows.map((row) => row.id),
    decoys: decoys.map((party) => ({ party, why: noWords })),
    claims: claims === 'none' ? [] : proposedClaims(flows, holderOf, roles),
    sources: ends.sources,
    endUsers: ends.endUsers,
  };
  const key = { ...bare, chains: groupedChains(workbook, bare, groupRows) };
  const chained = new Set(key.chains.flatMap(({ hops }) => hops.flatMap((hop) => ('tx' in hop ? [hop.tx] : []))));
  const unchained = wanted.filter((i) => !chained.has(transactionId(ledger, i)));
  const issues: FileIssue[] = [
    ...files.issues,
    ...patterns.flatMap((one) => one.issues),
    ...alerts.issues,
    ...alerts.accounts
      .filter(({ id, real }) => real && !touched.has(id))
      .map(({ id, file, row }) => issue('draft-account-unused', file, row, 'acct_id', id)),
    ...[...touched]
      .filter((account) => holderOf(account) === '')
      .map((account) => issue('draft-account-unheld', 'accounts.csv', 0, 'holder', account)),
    ...ends.round.map((g) => issue('draft-no-end', groups[g].file, groups[g].row, '', groups[g].title)),
    ...unchained.map((i) =>
      issue('draft-flow-unchained', fileOf(labels, i), sourceRow(ledger, i), '', transactionId(ledger, i)),
    ),
  ];
  const rolesCount: { [role in Role]?: number } = {};
  for (const role of Object.values(roles)) rolesCount[role] = (rolesCount[role] ?? 0) + 1;
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  return {
    key,
    issues,
    summary: {
      labelled: labelled.flows.length,
      groups: named.length,
      rows: sum(patterns.map((one) => one.rows)) + alerts.rows,
      matched: sum(patterns.map((one) => one.matched)) + alerts.matched,
      flows: key.trueFlows.length,
      chains: key.chains.length,
      unchained: unchained.length,
      cells: key.cells.length,
      roles: rolesCount,
      decoys: key.decoys.length,
      claims: key.claims.length,
    },
  };
}

/** Named schemes that are real, then what belongs to none of them, split where it shares no account. */
function allGroups(
  ledger: Ledger,
  labelled: readonly number[],
  named: readonly DraftGroup[],
): { readonly groups: readonly DraftGroup[]; readonly flows: readonly number[] } {
  const real = named.filter((group) => !group.decoy && group.flows.length > 0);
  const grouped = new Set(real.flatMap((group) => group.flows));
  const loose = labelled.filter((i) => !grouped.has(i));
  const parts = connectedParts(ledger, loose);
  const rest = parts.map((flows): DraftGroup => ({
    title: '',
    flows,
    decoy: false,
    file: '',
    row: sourceRow(ledger, flows[0]),
  }));
  return { groups: [...real, ...rest], flows: [...new Set([...grouped, ...loose])].sort((a, b) => a - b) };
}

function accountsOf(ledger: Ledger, flows: readonly number[]): readonly string[] {
  return flows.flatMap((i) => [ledger.accounts[ledger.from[i]], ledger.accounts[ledger.to[i]]]);
}

/** A cell per named scheme, or per group where none has a name; a party sits in the first that has it. */
function cellsOf(
  groups: readonly DraftGroup[],
  rows: readonly (readonly WorkbookTransaction[])[],
  holderOf: (account: string) => string,
): AnswerKey['cells'] {
  const anyName = groups.some((group) => group.title !== '');
  const seated = new Set<string>();
  const cells: AnswerKey['cells'][number][] = [];
  groups.forEach(({ title }, g) => {
    if (title === '' && anyName) return;
    const parties = [...new Set(rows[g].flatMap((row) => [holderOf(row.from), holderOf(row.to)]))]
      .filter((party) => party !== '' && !seated.has(party))
      .sort();
    for (const party of parties) seated.add(party);
    if (parties.length > 0) cells.push({ id: `cell-${cells.length + 1}`, title: sameWords(title), parties });
  });
  return cells;
}

/** A name as the file gives it, in no language of ours. */
function sameWords(title: string): Words {
  const text = title.slice(0, maxText);
  return { en: text, ru: text, kk: text };
}

/** Everyone between the ends, in order of id. */
function proposedClaims(
  flows: readonly WorkbookTransaction[],
  holderOf: (account: string) => string,
  roles: AnswerKey['roles'],
): readonly TrueClaim[] {
  const evidence = new Map<string, EvidenceRef[]>();
  for (const row of flows) {
    for (const party of new Set([holderOf(row.from), holderOf(row.to)])) {
      const refs = evidence.get(party) ?? [];
      if (refs.length < mostEvidence) evidence.set(party, [...refs, `tx:${row.id}`]);
    }
  }
  return Object.entries(roles)
    .filter(([, role]) => role === 'facilitator' || role === 'collector')
    .map(([party]): TrueClaim => ({
      party,
      reason: 'on-behalf',
      weight: 1,
      evidence: evidence.get(party) ?? [],
      why: noWords,
    }));
}

/** Chains within each scheme first, then ways across schemes for the flows that have none. */
function groupedChains(
  { transactions, accounts }: Pick<Workbook, 'transactions' | 'accounts'>,
  key: AnswerKey,
  groupRows: readonly (readonly WorkbookTransaction[])[],
): AnswerKey['chains'] {
  // A flow two schemes share has its chain in the first.
  const covered = new Set<string>();
  const chains: TrueChain[] = [];
  for (const rows of groupRows) {
    const fresh = rows.filter((row) => !covered.has(row.id));
    const touched = new Set(fresh.flatMap((row) => [row.from, row.to]));
    const held = accounts.filter((account) => touched.has(account.id));
    const found = chainsOf({
      transactions: fresh,
      accounts: held,
      key: { ...key, trueFlows: fresh.map((row) => row.id) },
    });
    for (const { hops } of found) {
      chains.push({ id: `chain-${chains.length + 1}`, hops });
      for (const hop of hops) if ('tx' in hop) covered.add(hop.tx);
    }
  }
  return chainsOf({ transactions, accounts, key: { ...key, chains } });
}

function fileOf(labels: readonly LabelledRows[], i: number): string {
  const holding = labels.length < 2 ? labels[0] : labels.find(({ index }) => index.includes(i));
  return holding?.file ?? 'transactions.csv';
}

function issue(code: DraftIssue, file: string, row: number, column: string, found: string): FileIssue {
  return { code, file, row, column, found: found.slice(0, 80) };
}

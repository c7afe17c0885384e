/** Faults of the answer key: what it names and the data does not have, and what keeps an exercise from being graded. */
import type { EvidenceRef } from '../exercise/work.ts';
import type { Tell } from './find-issues.ts';
import type { WorkbookIssueCode } from './issue.ts';
import type { Workbook } from './workbook.ts';

export function findKeyIssues(workbook: Workbook, tell: Tell): void {
  const { key } = workbook;
  const parties = new Set(workbook.parties.map((one) => one.id));
  const accounts = new Set(workbook.accounts.map((one) => one.id));
  const transactions = namedTransactions(workbook);
  const relations = new Set(workbook.relations.map((one) => one.id));
  const listings = new Set(workbook.listings.map((one) => one.uid));
  const questions = new Set(workbook.questions.map((one) => one.id));
  const need = (ids: ReadonlySet<string>, code: WorkbookIssueCode) => (id: string, column: string) => {
    if (!ids.has(id)) tell(code, ['key', id, column], id, true);
  };
  const party = need(parties, 'party-unknown');
  const account = need(accounts, 'account-unknown');
  const transaction = need(transactions, 'transaction-unknown');
  const listing = need(listings, 'listing-unknown');

  for (const id of Object.keys(key.roles)) party(id, 'roles');
  for (const cell of key.cells) {
    for (const id of cell.parties) party(id, 'cells');
    if ([cell.title.en, cell.title.ru, cell.title.kk].every((text) => text.trim() === '')) {
      tell('words-missing', ['key', cell.id, 'cells'], cell.id, false);
    }
  }
  for (const id of key.trueFlows) transaction(id, 'trueFlows');
  for (const gap of key.gaps) {
    party(gap.from, 'gaps');
    party(gap.to, 'gaps');
    if (gap.earliest > gap.latest) tell('date-not-a-date', ['key', gap.id, 'gaps'], '', true);
    if (gap.least > gap.most || gap.least < 0)
      tell('amount-not-positive', ['key', gap.id, 'gaps'], String(gap.most), true);
  }
  for (const one of key.listed) {
    party(one.party, 'listed');
    listing(one.listing, 'listed');
  }
  for (const one of key.decoys) party(one.party, 'decoys');
  for (const one of key.covered) {
    party(one.party, 'covered');
    for (const id of one.payments) transaction(id, 'covered');
  }
  for (const claim of key.claims) {
    party(claim.party, 'claims');
    if (!(claim.weight > 0)) tell('amount-not-positive', ['key', claim.party, 'claims'], String(claim.weight), true);
    for (const ref of claim.evidence) evidence(ref, claim.party);
  }
  for (const id of key.sources) account(id, 'sources');
  for (const id of key.endUsers) account(id, 'endUsers');
  for (const id of key.sources) {
    if (key.endUsers.includes(id)) tell('no-end-user', ['key', id, 'endUsers'], id, true);
  }
  for (const { when, transfers } of key.detours ?? []) {
    party(when, 'detours');
    for (const { from, to } of transfers) {
      account(from, 'detours');
      account(to, 'detours');
    }
  }
  const chains = new Set(key.chains.map((one) => one.id));
  for (const step of Object.values(key.hints ?? {})) {
    if ('claim' in step) party(step.claim, 'hints');
    else if ('freeze' in step) party(step.freeze, 'hints');
    else if ('question' in step) need(questions, 'answer-unknown')(step.question, 'hints');
    // Chains are made anew when the flow changes: a hint left behind only stops costing.
    else if (!chains.has(step.chain)) tell('nothing-flows', ['key', step.chain, 'hints'], step.chain, false);
  }
  for (const id of Object.keys(key.quiz)) {
    if (!questions.has(id)) tell('answer-unknown', ['key', id, 'quiz'], id, true);
  }
  if (key.trueFlows.length === 0 && key.gaps.length === 0) tell('nothing-flows', ['key', '', 'trueFlows'], '', true);
  else if (key.chains.length === 0) tell('nothing-flows', ['key', '', 'chains'], '', false);
  if (key.sources.length === 0) tell('no-source', ['key', '', 'sources'], '', true);
  if (key.endUsers.length === 0) tell('no-end-user', ['key', '', 'endUsers'], '', true);

  function evidence(ref: EvidenceRef, id: string): void {
    const colon = ref.indexOf(':');
    const name = ref.slice(colon + 1);
    const [known, code] = ref.startsWith('tx:')
      ? ([transactions, 'transaction-unknown'] as const)
      : ref.startsWith('relation:')
        ? ([relations, 'relation-unknown'] as const)
        : ([listings, 'listing-unknown'] as const);
    if (!known.has(name)) tell(code, ['key', id, 'claims'], name, true);
  }
}

/** Transactions that are there, of those the key names: a set of all would cost more than everything else here. */
function namedTransactions({ key, transactions }: Workbook): ReadonlySet<string> {
  const evidence = key.claims.flatMap((claim) => claim.evidence);
  const named = new Set([
    ...key.trueFlows,
    ...key.covered.flatMap((one) => one.payments),
    ...evidence.flatMap((ref) => (ref.startsWith('tx:') ? [ref.slice(3)] : [])),
  ]);
  return new Set(transactions.filter((one) => named.has(one.id)).map((one) => one.id));
}

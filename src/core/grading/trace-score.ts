/**
 * The trace: with A(·) = sum of base amounts, precision = A(marked ∩ true)/A(marked), recall = A(marked ∩ true)/A(true), score = F1.
 * Chains (complete, broken at a hop, missed) share what the right marks earned; the wrong marks carry what they cost.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey, TrueChain } from '../exercise/key.ts';
import type { EvidenceRef, Gap } from '../exercise/work.ts';
import { transactionId } from '../ledger/ledger.ts';
import { gradeGaps } from './gaps.ts';
import { apportion, points, share } from './rounding.ts';
import type { Roster } from './roster.ts';
import type { Finding, Scorecard } from './scorecard.ts';

export interface TraceResult {
  readonly score: number;
  readonly trace: Scorecard['trace'];
  readonly findings: readonly Finding[];
}

/** `worth`: points of the whole section. Marked ids the ledger does not have are ignored. */
export function gradeTrace(
  roster: Roster,
  key: AnswerKey,
  work: { readonly marked: readonly string[]; readonly gaps: readonly Gap[] },
  worth: number,
): TraceResult {
  const { ledger } = roster.directory.dataset;
  const marked = [...new Set(work.marked.map(roster.indexOf))].filter((i) => i >= 0).toSorted((a, b) => a - b);
  const isMarked = new Set(marked);
  const sum = (list: readonly number[]) => list.reduce((total, i) => total + ledger.base[i], 0);
  const truth: number[] = [];
  roster.isTrueFlow.forEach((flag, i) => {
    if (flag === 1) truth.push(i);
  });
  const right = marked.filter((i) => roster.isTrueFlow[i] === 1);
  const wrong = marked.filter((i) => roster.isTrueFlow[i] === 0);
  const amounts = { markedTrue: sum(right), marked: sum(marked), true: sum(truth) };
  const precision = amounts.marked === 0 ? 0 : amounts.markedTrue / amounts.marked;
  const recall = amounts.true === 0 ? 0 : amounts.markedTrue / amounts.true;
  const f1 = amounts.markedTrue === 0 ? 0 : (2 * amounts.markedTrue) / (amounts.marked + amounts.true);
  // What the right marks alone would have scored: the wrong ones took the difference.
  const clean = amounts.markedTrue === 0 ? 0 : (2 * amounts.markedTrue) / (amounts.markedTrue + amounts.true);

  const gaps = gradeGaps(roster, key, work.gaps);
  const credited = new Set<number>();
  const credits: number[] = [];
  const drafts: Finding[] = [];
  for (const chain of key.chains) {
    let credit = 0;
    for (const hop of chain.hops) {
      const i = 'tx' in hop ? roster.indexOf(hop.tx) : -1;
      if (i < 0 || !isMarked.has(i) || credited.has(i)) continue;
      credited.add(i);
      credit += ledger.base[i];
    }
    credits.push(credit);
    drafts.push(chainFinding(roster, chain, isMarked, gaps.found));
  }
  if (wrong.length > 0) {
    credits.push(0);
    const most = wrong.toSorted((a, b) => ledger.base[b] - ledger.base[a] || a - b).slice(0, 200);
    drafts.push({
      section: 'trace',
      code: 'marked-innocent',
      points: 0,
      subjects: [],
      evidence: most.map((i): EvidenceRef => `tx:${transactionId(ledger, i)}`),
      facts: { count: wrong.length, amount: sum(wrong) },
    });
  }
  const shared = credits.reduce((total, credit) => total + credit, 0);
  const raw = drafts.map((draft, i) =>
    draft.code === 'marked-innocent' ? worth * (f1 - clean) : shared === 0 ? 0 : (worth * clean * credits[i]) / shared,
  );
  const score = share(f1);
  const settled = shared > 0 ? apportion(raw, points(score * worth)) : raw.map(points);
  return {
    score,
    trace: { precision: share(precision), recall: share(recall), f1: score, ...amounts },
    findings: [...drafts.map((draft, i) => ({ ...draft, points: settled[i] })), ...gaps.findings],
  };
}

function chainFinding(
  roster: Roster,
  chain: TrueChain,
  isMarked: ReadonlySet<number>,
  foundGaps: ReadonlySet<string>,
): Finding {
  const { ledger } = roster.directory.dataset;
  const indexes = chain.hops.flatMap((hop) => ('tx' in hop ? [roster.indexOf(hop.tx)] : [])).filter((i) => i >= 0);
  const missing = chain.hops.findIndex((hop) =>
    'tx' in hop ? !isMarked.has(roster.indexOf(hop.tx)) : !foundGaps.has(hop.gap),
  );
  const some = indexes.some((i) => isMarked.has(i));
  const code = missing < 0 ? 'chain-complete' : some ? 'chain-broken' : 'chain-missed';
  const first = indexes[0];
  const last = indexes.at(-1);
  const ends: NodeKey[] = [];
  if (first !== undefined) ends.push(roster.holderOf(ledger.from[first]));
  if (last !== undefined) ends.push(roster.holderOf(ledger.to[last]));
  const names = ends.map((end) => roster.nameOf(end));
  const facts = {
    chain: chain.id,
    from: names[0] ?? '',
    to: names[1] ?? '',
    hops: chain.hops.length,
    amount: first === undefined ? 0 : ledger.base[first],
  };
  return {
    section: 'trace',
    code,
    points: 0,
    subjects: ends,
    evidence: chain.hops.flatMap((hop): readonly EvidenceRef[] => ('tx' in hop ? [`tx:${hop.tx}`] : [])),
    facts: code === 'chain-broken' ? { ...facts, hop: missing + 1 } : facts,
  };
}

/** Cash and hawala gaps the trainee inferred, against the key's: same parties, time and amount within the key's windows. */
import { partyKey } from '../dataset/dataset.ts';
import type { AnswerKey, TrueGap } from '../exercise/key.ts';
import type { Gap } from '../exercise/work.ts';
import type { Roster } from './roster.ts';
import type { Finding } from './scorecard.ts';

export interface GapResult {
  /** Ids of the key's gaps that were found. */
  readonly found: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** One inferred gap answers one true gap; which is which does not depend on their order. */
export function gradeGaps(roster: Roster, key: AnswerKey, gaps: readonly Gap[]): GapResult {
  const ends = (gap: Gap) => [roster.holderKey(gap.from), roster.holderKey(gap.to)] as const;
  const sorted = gaps.toSorted((a, b) => {
    const [one, two] = [ends(a).join(' '), ends(b).join(' ')];
    return one < two ? -1 : one > two ? 1 : a.at - b.at || a.amount - b.amount || (a.id < b.id ? -1 : 1);
  });
  const sameParties = (gap: Gap, truth: TrueGap) =>
    ends(gap)[0] === partyKey(truth.from) && ends(gap)[1] === partyKey(truth.to);
  const inTime = (gap: Gap, truth: TrueGap) => gap.at >= truth.earliest && gap.at <= truth.latest;
  const inAmount = (gap: Gap, truth: TrueGap) => gap.amount >= truth.least && gap.amount <= truth.most;
  const matches = (gap: Gap, truth: TrueGap) => sameParties(gap, truth) && inTime(gap, truth) && inAmount(gap, truth);
  const answers = pairUp(sorted, key.gaps, matches);
  const found = new Set<string>();
  const findings: Finding[] = [];
  for (const gap of sorted) {
    const truth = answers.get(gap);
    const [from, to] = ends(gap);
    const facts = { from: roster.nameOf(from), to: roster.nameOf(to), at: gap.at, amount: gap.amount };
    const base = { section: 'trace', points: 0, subjects: [from, to], evidence: [] } as const;
    if (truth !== undefined) {
      found.add(truth.id);
      findings.push({ ...base, code: 'gap-right', facts });
      continue;
    }
    const near = key.gaps.filter((other) => sameParties(gap, other));
    const wrong =
      near.length === 0
        ? 'parties'
        : near.some((other) => matches(gap, other))
          ? 'repeated'
          : near.some((other) => inTime(gap, other))
            ? 'amount'
            : 'time';
    findings.push({ ...base, code: 'gap-wrong', facts: { ...facts, wrong } });
  }
  for (const truth of key.gaps) {
    if (found.has(truth.id)) continue;
    const { earliest, latest, least, most } = truth;
    const subjects = [partyKey(truth.from), partyKey(truth.to)] as const;
    const facts = { from: roster.nameOf(subjects[0]), to: roster.nameOf(subjects[1]), earliest, latest, least, most };
    findings.push({ section: 'trace', code: 'gap-missed', points: 0, subjects, evidence: [], facts });
  }
  return { found, findings };
}

/** Most pairs that match (augmenting paths, Kuhn 1955). */
function pairUp<A, B>(left: readonly A[], right: readonly B[], matches: (a: A, b: B) => boolean): ReadonlyMap<A, B> {
  const owner = new Map<B, A>();
  const seat = (a: A, tried: Set<B>): boolean => {
    for (const b of right) {
      if (tried.has(b) || !matches(a, b)) continue;
      tried.add(b);
      const holder = owner.get(b);
      if (holder === undefined || seat(holder, tried)) {
        owner.set(b, a);
        return true;
      }
    }
    return false;
  };
  for (const a of left) seat(a, new Set());
  return new Map([...owner].map(([b, a]) => [a, b]));
}

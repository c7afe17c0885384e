/**
 * The harm meter, apart from every score: innocents frozen, innocents claimed, covered humanitarian payments stopped, lawful value stopped.
 * An innocent has no role, claim or listing in the key. A payment is lawful when it is no true flow, no covered payment (those are
 * counted by themselves) and neither side must be frozen by law: what a rightly frozen party would have paid is not harm.
 */
import type { TimedFreeze } from '../disruption/plan-value.ts';
import { freezeTimes } from '../disruption/freeze-times.ts';
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { Claim, EvidenceRef } from '../exercise/work.ts';
import { transactionId } from '../ledger/ledger.ts';
import { apportion, points } from './rounding.ts';
import type { Roster } from './roster.ts';
import type { Finding, FindingCode, HarmResult } from './scorecard.ts';

export interface HarmGrade {
  readonly harm: HarmResult;
  /** Their points add up to −harm.points. */
  readonly findings: readonly Finding[];
}

export function gradeHarm(
  roster: Roster,
  exercise: Exercise,
  key: AnswerKey,
  claims: readonly Claim[],
  freezes: readonly TimedFreeze[],
): HarmGrade {
  const { dataset } = roster.directory;
  const { ledger } = dataset;
  const prices = exercise.rubric.harm;
  const decision = Date.parse(exercise.decisionTime);
  const times = freezeTimes(dataset.accounts.ids.length, freezes);
  const stopped = (i: number) => ledger.time[i] >= times[ledger.from[i]] || ledger.time[i] >= times[ledger.to[i]];
  const innocents = (keys: readonly NodeKey[]) =>
    [...new Set(keys.map(roster.holderKey))].filter((subject) => !roster.isMember(subject)).toSorted(ascending);

  const findings: Finding[] = [];
  const raw: number[] = [];
  const note = (
    code: FindingCode,
    price: number,
    subjects: readonly NodeKey[],
    evidence: readonly EvidenceRef[],
    facts: Finding['facts'],
  ) => {
    findings.push({ section: 'harm', code, points: 0, subjects, evidence, facts });
    raw.push(-price);
  };
  const frozenInnocents = innocents(freezes.map(({ unit }) => unit.key));
  for (const subject of frozenInnocents) {
    note('harm-frozen-innocent', prices.frozenInnocent, [subject], [], { party: roster.nameOf(subject) });
  }
  const flaggedInnocents = innocents(claims.map((claim) => claim.subject));
  for (const subject of flaggedInnocents) {
    note('harm-flagged-innocent', prices.flaggedInnocent, [subject], [], { party: roster.nameOf(subject) });
  }

  const covered = new Set<number>();
  const coveredPayments: string[] = [];
  for (const { party, payments } of key.covered) {
    const subject = partyKey(party);
    const late = [...new Set(payments.map(roster.indexOf))].filter((i) => i >= 0 && ledger.time[i] >= decision);
    const fresh = late.filter((i) => !covered.has(i)).toSorted((a, b) => a - b);
    for (const i of fresh) {
      covered.add(i);
      if (!stopped(i)) continue;
      const id = transactionId(ledger, i);
      coveredPayments.push(id);
      const facts = { party: roster.nameOf(subject), payment: id, amount: ledger.base[i], at: ledger.time[i] };
      note('harm-covered-payment', prices.coveredPayment, [subject], [`tx:${id}`], facts);
    }
    if (freezes.length === 0 || late.length === 0 || late.some(stopped)) continue;
    let amount = 0;
    for (const i of late) amount += ledger.base[i];
    const evidence = late.map((i): EvidenceRef => `tx:${transactionId(ledger, i)}`);
    note('covered-left-alone', 0, [subject], evidence, { party: roster.nameOf(subject), count: late.length, amount });
  }

  let lawfulTotal = 0;
  let lawfulBlocked = 0;
  const blocked: number[] = [];
  for (let i = 0; i < ledger.size; i++) {
    if (ledger.time[i] < decision || roster.isTrueFlow[i] === 1 || covered.has(i)) continue;
    if (roster.mustFreeze(roster.holderOf(ledger.from[i])) || roster.mustFreeze(roster.holderOf(ledger.to[i])))
      continue;
    lawfulTotal += ledger.base[i];
    if (!stopped(i)) continue;
    lawfulBlocked += ledger.base[i];
    blocked.push(i);
  }
  if (blocked.length > 0) {
    const price = lawfulTotal === 0 ? 0 : (prices.lawfulValue * lawfulBlocked) / lawfulTotal;
    const most = blocked.toSorted((a, b) => ledger.base[b] - ledger.base[a] || a - b).slice(0, 200);
    const evidence = most.map((i): EvidenceRef => `tx:${transactionId(ledger, i)}`);
    note('harm-lawful-value', price, [], evidence, {
      count: blocked.length,
      blocked: lawfulBlocked,
      total: lawfulTotal,
    });
  }

  const sum = raw.reduce((all, price) => all - price, 0);
  const taken = points(Math.min(prices.cap, sum));
  const scale = sum > prices.cap ? prices.cap / sum : 1;
  const settled = apportion(
    raw.map((price) => price * scale),
    -taken,
  );
  const harm: HarmResult = {
    points: taken,
    cap: prices.cap,
    frozenInnocents,
    flaggedInnocents,
    coveredPayments,
    lawfulBlocked,
    lawfulTotal,
  };
  return { harm, findings: findings.map((finding, i) => ({ ...finding, points: settled[i] })) };
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Claims about parties. Worth of a true claim = its weight w.
 *
 * Confidence (certainty-based marking, C1 +1/0, C2 +2/−2, C3 +3/−6, all divided by 3): right earns w·⅓, w·⅔, w; wrong costs 0, ⅔, 2
 * times its penalty. Right party and reason: w. Right party, wrong reason, the true one not claimed: w/2. A further wrong reason on a
 * party whose true reasons are all spoken for is a guess and costs half of what a wrong party does: w̄/2, w̄ = mean weight.
 * Wrong party: w̄. What is earned is multiplied by ½ + ½·F1(evidence) where the key names any evidence.
 * Claims on an account count for its holder; two of the same reason are one, with the higher confidence and the evidence of both.
 */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey, TrueClaim } from '../exercise/key.ts';
import { reasons, type Claim, type Confidence, type EvidenceRef, type Reason } from '../exercise/work.ts';
import { apportion, points, share } from './rounding.ts';
import type { Roster } from './roster.ts';
import type { Finding } from './scorecard.ts';

interface MergedClaim {
  readonly subject: NodeKey;
  readonly reason: Reason;
  readonly confidence: Confidence;
  readonly evidence: ReadonlySet<EvidenceRef>;
}

const earned: { readonly [confidence in Confidence]: number } = { 1: 1 / 3, 2: 2 / 3, 3: 1 };
const penalty: { readonly [confidence in Confidence]: number } = { 1: 0, 2: 2 / 3, 3: 2 };

export interface SectionResult {
  /** 0..1 */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** `worth`: points of the whole section. Findings add up to score × worth. */
export function gradeClaims(roster: Roster, key: AnswerKey, claims: readonly Claim[], worth: number): SectionResult {
  const merged = mergeClaims(roster, claims);
  let sum = 0;
  for (const claim of key.claims) sum += claim.weight;
  if (sum === 0) return { score: 0, findings: [] };
  const mean = sum / key.claims.length;
  const perWeight = worth / sum;
  const drafts: Finding[] = [];
  const done = new Set<NodeKey>();
  for (const { party } of key.claims) {
    const subject = partyKey(party);
    if (done.has(subject)) continue;
    done.add(subject);
    const truths = key.claims.filter((claim) => claim.party === party);
    drafts.push(...gradeParty(roster, subject, truths, merged.get(subject) ?? [], mean, perWeight));
  }
  const decoys = new Set(key.decoys.map(({ party }) => partyKey(party)));
  for (const subject of [...merged.keys()].toSorted((a, b) => (a < b ? -1 : 1))) {
    if (done.has(subject)) continue;
    for (const claim of merged.get(subject) ?? []) {
      const facts = {
        party: roster.nameOf(subject),
        confidence: claim.confidence,
        decoy: decoys.has(subject) ? 1 : 0,
        member: roster.isMember(subject) ? 1 : 0,
      };
      const lost = -mean * penalty[claim.confidence] * perWeight;
      drafts.push({ ...about(claim, 'claim-wrong-party', lost), facts });
    }
  }
  const total = drafts.reduce((all, finding) => all + finding.points, 0);
  const score = share(worth === 0 ? 0 : Math.max(0, total) / worth);
  const settled = apportion(
    drafts.map((finding) => finding.points),
    points(score * worth),
  );
  return { score, findings: drafts.map((finding, i) => ({ ...finding, points: settled[i] })) };
}

function gradeParty(
  roster: Roster,
  subject: NodeKey,
  truths: readonly TrueClaim[],
  claims: readonly MergedClaim[],
  mean: number,
  perWeight: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const party = roster.nameOf(subject);
  const missing = truths
    .filter((truth) => !claims.some((claim) => claim.reason === truth.reason))
    .toSorted((a, b) => b.weight - a.weight || reasons.indexOf(a.reason) - reasons.indexOf(b.reason));
  for (const claim of claims) {
    const exact = truths.find((truth) => truth.reason === claim.reason);
    const truth = exact ?? missing.shift();
    const { confidence } = claim;
    if (truth === undefined) {
      const lost = (-mean / 2) * penalty[confidence] * perWeight;
      const facts = { party, confidence, claimed: claim.reason, expected: '', most: 0 };
      findings.push({ ...about(claim, 'claim-wrong-reason', lost), facts });
      continue;
    }
    const match = evidenceMatch(claim.evidence, truth.evidence);
    const most = points(truth.weight * perWeight);
    const full = truth.weight * perWeight * earned[confidence] * (exact === undefined ? 0.5 : 1);
    const got = full * (0.5 + 0.5 * match.f1);
    findings.push(
      exact === undefined
        ? {
            ...about(claim, 'claim-wrong-reason', got),
            facts: { party, confidence, claimed: claim.reason, expected: truth.reason, most },
          }
        : { ...about(claim, 'claim-right', got), facts: { party, confidence, most } },
    );
    if (match.f1 < 1) {
      findings.push({
        ...about(claim, 'evidence-partial', 0),
        evidence: truth.evidence,
        facts: {
          party,
          named: claim.evidence.size,
          right: match.right,
          needed: truth.evidence.length,
          lost: points(full - got),
        },
      });
    }
  }
  for (const truth of missing) {
    findings.push({
      section: 'parties',
      code: 'claim-missed',
      points: 0,
      subjects: [subject],
      evidence: truth.evidence,
      reason: truth.reason,
      facts: { party, expected: truth.reason, most: points(truth.weight * perWeight) },
    });
  }
  return findings;
}

function about(claim: MergedClaim, code: Finding['code'], value: number): Omit<Finding, 'facts'> {
  const { subject, reason } = claim;
  const evidence = [...claim.evidence].toSorted((a, b) => (a < b ? -1 : 1));
  return { section: 'parties', code, points: value, subjects: [subject], evidence, reason };
}

/** F1 of two sets of rows; 1 where the key asks for none. */
function evidenceMatch(named: ReadonlySet<EvidenceRef>, needed: readonly EvidenceRef[]) {
  const truth = new Set(needed);
  let right = 0;
  for (const ref of named) if (truth.has(ref)) right += 1;
  if (truth.size === 0) return { right, f1: 1 };
  return { right, f1: (2 * right) / (named.size + truth.size) };
}

/** By subject, in the order of `reasons`. */
function mergeClaims(roster: Roster, claims: readonly Claim[]): ReadonlyMap<NodeKey, readonly MergedClaim[]> {
  const merged = new Map<NodeKey, readonly MergedClaim[]>();
  for (const claim of claims) {
    const subject = roster.holderKey(claim.subject);
    const others = merged.get(subject) ?? [];
    const twin = others.find((other) => other.reason === claim.reason);
    const confidence = twin !== undefined && twin.confidence > claim.confidence ? twin.confidence : claim.confidence;
    const evidence = new Set([...(twin?.evidence ?? []), ...claim.evidence]);
    const one: MergedClaim = { subject, reason: claim.reason, confidence, evidence };
    const list = [...others.filter((other) => other !== twin), one];
    merged.set(
      subject,
      list.toSorted((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason)),
    );
  }
  return merged;
}

/**
 * What a team did about each holder: claims with what became of them, payments marked, the freeze, and when. Taken once from a team's log, so that a
 * question about one node of a large class need not go through every log. O(actions + elements changed + payments marked).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Claim, Freeze } from '../exercise/work.ts';
import { timesOf } from './clock.ts';
import type { Team } from './lesson.ts';
import type { Standing } from './standing.ts';

/** A claim ever made, by the last word on its subject and reason. Times in ms since the team's start. */
export interface ClaimRecord extends Pick<Claim, 'reason' | 'confidence' | 'evidence' | 'comment'> {
  /** Since when it stood without a break, or had stood when it was taken back. */
  readonly at: number;
  /** Not taken back by the end. */
  readonly stands: boolean;
  /** When it was taken back. */
  readonly until: number | null;
}

export interface HolderRecord {
  readonly claims: readonly ClaimRecord[];
  /** Payments of the holder marked at the end; `at`: the first mark of any of them. */
  readonly traced: { readonly count: number; readonly trueCount: number; readonly at: number | null } | null;
  /** The first freeze of the final plan on it; `from`: UTC ms of the freeze itself, `at`: when it first stood in the plan. */
  readonly frozen: (Pick<Freeze, 'basis'> & { readonly from: number; readonly at: number | null }) | null;
}

/** By holder; holders the team never touched have none. */
export function holderRecords(team: Team, { roster }: Standing): ReadonlyMap<NodeKey, HolderRecord> {
  const { ledger } = roster.directory.dataset;
  const [times] = timesOf([team], 'start');
  const claims = new Map<NodeKey, Map<string, ClaimRecord>>();
  const firstMark = new Map<string, number>();
  const firstPlanned = new Map<NodeKey, number>();
  const claimed = (claim: Claim, stands: boolean, now: number) => {
    const holder = roster.holderKey(claim.subject);
    const slots = claims.get(holder) ?? new Map<string, ClaimRecord>();
    claims.set(holder, slots);
    const { subject, reason, confidence, evidence, comment } = claim;
    const slot = `${reason}\n${subject}`;
    const known = slots.get(slot);
    if (!stands) {
      if (known !== undefined) slots.set(slot, { ...known, stands: false, until: now });
      return;
    }
    const at = known?.stands === true ? known.at : now;
    slots.set(slot, { reason, confidence, evidence, comment, at, stands: true, until: null });
  };
  for (const { index, altered } of team.deeds) {
    const now = times?.[index] ?? 0;
    for (const one of altered) {
      if (one.part === 'claim') {
        const claim = one.after ?? one.before;
        if (claim !== null) claimed(claim, one.after !== null, now);
      } else if (one.part === 'mark') {
        if (one.after && !firstMark.has(one.transaction)) firstMark.set(one.transaction, now);
      } else if (one.part === 'plan') {
        for (const { target } of one.after) if (!firstPlanned.has(target)) firstPlanned.set(target, now);
      }
    }
  }
  const { marked, plan } = team.attempt.work;
  const traced = new Map<NodeKey, { count: number; trueCount: number; at: number | null }>();
  for (const transaction of marked) {
    const i = roster.indexOf(transaction);
    if (i < 0) continue;
    const at = firstMark.get(transaction) ?? null;
    for (const holder of new Set([roster.holderOf(ledger.from[i]), roster.holderOf(ledger.to[i])])) {
      const sum = traced.get(holder) ?? { count: 0, trueCount: 0, at: null };
      traced.set(holder, sum);
      sum.count += 1;
      sum.trueCount += roster.isTrueFlow[i];
      if (at !== null) sum.at = Math.min(sum.at ?? Infinity, at);
    }
  }
  const frozen = new Map<NodeKey, HolderRecord['frozen']>();
  for (const { target, at, basis } of plan) {
    const holder = roster.holderKey(target);
    if (!frozen.has(holder)) frozen.set(holder, { from: at, basis, at: firstPlanned.get(target) ?? null });
  }
  const holders = new Set([...claims.keys(), ...traced.keys(), ...frozen.keys()]);
  return new Map(
    [...holders].flatMap((holder): readonly (readonly [NodeKey, HolderRecord])[] => {
      const made = [...(claims.get(holder)?.values() ?? [])];
      const record = { claims: made, traced: traced.get(holder) ?? null, frozen: frozen.get(holder) ?? null };
      const nothing = made.length === 0 && record.traced === null && record.frozen === null;
      return nothing ? [] : [[holder, record]];
    }),
  );
}

/**
 * What single actions tell of how a team goes about its work: a cue is an action and the lead it follows (a list, a hub, the clock, the
 * money). Undone actions tell as much as others. O(actions + transactions marked).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Action } from '../exercise/attempt.ts';
import type { Roster } from '../grading/roster.ts';
import type { Prominence } from './prominence.ts';
import type { Team } from './lesson.ts';

export type Lead = 'list' | 'hub' | 'time' | 'money';
export const leads: readonly Lead[] = ['list', 'hub', 'time', 'money'];

export type CueCode =
  | 'decided-hit'
  | 'claimed-listed'
  | 'looked-at-listed'
  | 'froze-listed'
  | 'marked-of-listed'
  | 'sized-by-links'
  | 'concentric'
  | 'looked-at-hub'
  | 'claimed-hub'
  | 'froze-hub'
  | 'marked-of-hub'
  | 'time-window'
  | 'kept-moment'
  | 'marked-in-window'
  | 'amount-limits'
  | 'sized-by-amount'
  | 'flow-layout'
  | 'followed-payment'
  | 'inferred-gap'
  | 'claimed-by-payment'
  | 'looked-at-volume'
  | 'claimed-volume'
  | 'froze-volume'
  | 'marked-of-volume';

export interface Cue {
  /** Place in the team's log. */
  readonly action: number;
  readonly lead: Lead;
  readonly code: CueCode;
  /** Whom it is about, where it is about somebody. */
  readonly subject: NodeKey | null;
}

/** In the order of the log; an action may speak for two leads. */
export function cuesOf(roster: Roster, stands: Prominence, { attempt, deeds }: Team): readonly Cue[] {
  const listed = new Set<NodeKey>();
  for (const { action } of deeds) {
    if (action.type === 'claim' && action.claim.reason === 'listed') listed.add(roster.holderKey(action.claim.subject));
  }
  const follow = follower(roster, stands, listed);
  return attempt.log.flatMap((action, index) =>
    follow(action).map(([lead, code, subject]): Cue => ({ action: index, lead, code, subject })),
  );
}

type Told = readonly (readonly [Lead, CueCode, NodeKey | null])[];
const nothing: Told = [];

function follower(roster: Roster, stands: Prominence, listed: ReadonlySet<NodeKey>): (action: Action) => Told {
  const { directory } = roster;
  const { ledger } = directory.dataset;
  /** Holders money was marked as coming to, and going from. */
  const paid = new Set<NodeKey>();
  const paying = new Set<NodeKey>();
  const known = new Set<number>();
  let window = false;

  /** What stands out about a node: listed by the team itself, else the better of its two ranks. */
  const about = (holder: NodeKey, codes: { readonly [lead in 'list' | 'hub' | 'money']: CueCode }): Told => {
    if (listed.has(holder)) return [['list', codes.list, holder]];
    const node = directory.nodeOf(holder);
    if (node < 0) return nothing;
    const [links, money] = [stands.byLinks[node], stands.byMoney[node]];
    if (links === 0 && money === 0) return nothing;
    return money === 0 || (links > 0 && links <= money)
      ? [['hub', codes.hub, holder]]
      : [['money', codes.money, holder]];
  };
  const looked = { list: 'looked-at-listed', hub: 'looked-at-hub', money: 'looked-at-volume' } as const;
  const claimed = { list: 'claimed-listed', hub: 'claimed-hub', money: 'claimed-volume' } as const;
  const froze = { list: 'froze-listed', hub: 'froze-hub', money: 'froze-volume' } as const;
  const marked = { list: 'marked-of-listed', hub: 'marked-of-hub', money: 'marked-of-volume' } as const;

  const toldOf = new Map<NodeKey, Told>();
  const markedOf = (holder: NodeKey): Told => {
    const told = toldOf.get(holder) ?? about(holder, marked);
    toldOf.set(holder, told);
    return told;
  };
  /** The lead that nearly all the transactions have an end of, and the holder most of them share. */
  const commonLead = (ends: readonly (readonly [NodeKey, NodeKey])[]): Told => {
    const goesBy = (end: NodeKey, lead: Lead) => markedOf(end).some(([one]) => one === lead);
    for (const lead of ['list', 'hub', 'money'] as const) {
      let touched = 0;
      for (const [from, to] of ends) if (goesBy(from, lead) || goesBy(to, lead)) touched += 1;
      if (touched < nearlyAll * ends.length) continue;
      const holders = new Map<NodeKey, number>();
      for (const end of ends.flatMap((pair) => [...new Set(pair)])) {
        if (goesBy(end, lead)) holders.set(end, (holders.get(end) ?? 0) + 1);
      }
      const [most] = [...holders].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [[lead, marked[lead], most[0]]];
    }
    return nothing;
  };

  const markCues = (transactions: readonly string[]): Told => {
    const fresh = [...new Set(transactions)].map(roster.indexOf).filter((i) => i >= 0 && !known.has(i));
    if (fresh.length === 0) return nothing;
    const ends = fresh.map((i) => [roster.holderOf(ledger.from[i]), roster.holderOf(ledger.to[i])] as const);
    const payers = new Set(ends.map(([from]) => from));
    const continues = ends.some(([from, to]) => paid.has(from) || paying.has(to) || (from !== to && payers.has(to)));
    fresh.forEach((i, at) => {
      known.add(i);
      paying.add(ends[at][0]);
      paid.add(ends[at][1]);
    });
    const seen: Told = window ? [['time', 'marked-in-window', null]] : nothing;
    // The dealings of somebody at a stroke are that somebody's, not a way followed.
    const common = fresh.length < manyAtOnce ? nothing : commonLead(ends);
    if (common.length > 0) return [...common, ...seen];
    return continues ? [['money', 'followed-payment', null], ...seen] : seen;
  };

  return (action) => {
    switch (action.type) {
      case 'decide':
        return [['list', 'decided-hit', `party:${action.hit.party}`]];
      case 'claim': {
        const { subject, reason, evidence } = action.claim;
        if (reason === 'listed' || evidence.some((ref) => ref.startsWith('listing:'))) {
          return [['list', 'claimed-listed', roster.holderKey(subject)]];
        }
        if (evidence.some((ref) => ref.startsWith('tx:'))) {
          return [['money', 'claimed-by-payment', roster.holderKey(subject)]];
        }
        return evidence.length > 0 ? nothing : about(roster.holderKey(subject), claimed);
      }
      case 'freeze':
        return about(roster.holderKey(action.freeze.target), froze);
      case 'mark':
        return markCues(action.transactions);
      case 'gap':
        return [['money', 'inferred-gap', roster.holderKey(action.gap.from)]];
      case 'filter': {
        const { from, to, min, max } = action.filter;
        const timed = from !== null || to !== null;
        const cues: [Lead, CueCode, null][] = [];
        if (timed) cues.push(['time', 'time-window', null]);
        if (!timed && (min !== null || max !== null)) cues.push(['money', 'amount-limits', null]);
        window = timed;
        return cues;
      }
      case 'keep-snapshot':
        return [['time', 'kept-moment', null]];
      case 'view': {
        const { sizeBy, layout, ego } = action.view;
        const cues: Told[number][] = [];
        if (sizeBy === 'amount') cues.push(['money', 'sized-by-amount', null]);
        else if (sizeBy !== undefined) cues.push(['hub', 'sized-by-links', null]);
        if (layout === 'concentric') cues.push(['hub', 'concentric', null]);
        if (layout === 'flow') cues.push(['money', 'flow-layout', null]);
        return ego === undefined || ego === null ? cues : [...cues, ...about(roster.holderKey(ego.node), looked)];
      }
      default:
        return nothing;
    }
  };
}

/** Transactions marked in one action from which they may be somebody's dealings, and the share of them that must be. */
const manyAtOnce = 4;
const nearlyAll = 0.9;

/**
 * Where a team left the path of the money, against the true flow or against another team. What counts is what stands in the end and the
 * order in which the MONEY went, so neither the order of the work nor a detour taken back moves the point: along each true chain, the
 * first hop the other holds and this team does not. Of all chains the one named is, first, one the team was on (it holds the hop
 * before), then the earliest by the money's clock. O(hops + marks of the team).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { LessonPack, Team } from './lesson.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import type { Standing } from './standing.ts';
import { truePath, type Hop, type HopRef, type PathChain } from './true-path.ts';

/**
 * `left`: the team holds the hop before this one and not this. `apart`: it holds other hops of the chain, not the one before (it worked
 * back from the end and stopped, or jumped). `never-there`: it holds no hop of the chain.
 */
export type DepartureKind = 'left' | 'apart' | 'never-there';

export interface Departure {
  readonly kind: DepartureKind;
  /** null: a true flow that belongs to no chain. */
  readonly chain: string | null;
  /** From 1. */
  readonly hop: number;
  /** The hop not taken. */
  readonly missed: HopRef;
  /** UTC ms of the hop; base-currency minor units. */
  readonly at: number;
  readonly amount: number;
  /** The last hop the team shared, where it was on the path. */
  readonly after: HopRef | null;
  /** What it followed instead: a wrong transaction of the same payer after the money had come in, nearest in time. */
  readonly instead: { readonly tx: string; readonly at: number; readonly amount: number } | null;
  /** Place in the team's log: the action that took the wrong branch, else the one that brought the hop before; null when neither is. */
  readonly action: number | null;
  /** Place in the other's log of the action that brought the hop; null against the truth. */
  readonly found: number | null;
}

export interface Divergence {
  /** The moment to name: the first of `departures`; null when the team holds all that the other holds of the true flow. */
  readonly moment: Departure | null;
  /** One for each hop left at, the moment to name first. */
  readonly departures: readonly Departure[];
  /** Base-currency minor units of true transactions the other holds (or the key names) and this team does not. */
  readonly lost: number;
}

/** What all divergences of a lesson need, made once: O(ledger + alterations of all teams). */
export interface Tracks {
  readonly path: readonly PathChain[];
  readonly standing: Standing;
  /** In the order of `lesson.teams`. */
  readonly holdings: readonly Holdings[];
  /** Of each team, ledger indexes of what it marked wrongly, by who pays. */
  readonly branches: readonly ReadonlyMap<NodeKey, readonly number[]>[];
}

export function tracksOf(lesson: LessonPack, standing: Standing, teams: readonly Team[]): Tracks {
  return runSteps(tracksSteps(lesson, standing, teams));
}

/** Two steps a team. */
export function* tracksSteps({ key }: LessonPack, standing: Standing, teams: readonly Team[]): Steps<Tracks> {
  const { roster } = standing;
  const { from } = roster.directory.dataset.ledger;
  const holdings: Holdings[] = [];
  for (const team of teams) {
    holdings.push(holdingsOf(roster, key, team));
    yield;
  }
  const branches: ReadonlyMap<NodeKey, readonly number[]>[] = [];
  for (const { marks } of holdings) {
    const byPayer = new Map<NodeKey, number[]>();
    for (const i of marks.keys()) {
      if (roster.isTrueFlow[i] === 1) continue;
      const payer = roster.holderOf(from[i]);
      const known = byPayer.get(payer);
      if (known === undefined) byPayer.set(payer, [i]);
      else known.push(i);
    }
    branches.push(byPayer);
    yield;
  }
  return { path: truePath(roster, key), standing, holdings, branches };
}

/** Where `team` left the path that `other` stayed on; `other` null = the true flow. Both are places in `lesson.teams`. */
export function divergence(tracks: Tracks, team: number, other: number | null): Divergence {
  const mine = tracks.holdings[team];
  const theirs = other === null ? null : tracks.holdings[other];
  const found = new Map<string, Departure>();
  const lost = new Map<number, number>();
  for (const chain of tracks.path) {
    for (const hop of chain.hops) {
      const missing = hop.index >= 0 && holder(mine, hop) === null && (theirs === null || holder(theirs, hop) !== null);
      if (missing) lost.set(hop.index, hop.amount);
    }
    const departure = departureFrom(tracks, team, chain, theirs);
    if (departure === null) continue;
    // Chains share hops; one departure a hop, told as of the chain the team was on the longest.
    const name = JSON.stringify(departure.missed);
    const known = found.get(name);
    if (known === undefined || rank(departure) < rank(known)) found.set(name, departure);
  }
  const departures = [...found.values()].toSorted(
    (a, b) => rank(a) - rank(b) || a.at - b.at || b.amount - a.amount || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  let sum = 0;
  for (const amount of lost.values()) sum += amount;
  return { moment: departures[0] ?? null, departures, lost: sum };
}

const kinds: readonly DepartureKind[] = ['left', 'apart', 'never-there'];
const rank = ({ kind }: Departure): number => kinds.indexOf(kind);
const nameOf = ({ missed }: Departure): string => ('tx' in missed ? missed.tx : missed.gap);

/** The action that brought the hop, or null when it is not held. */
function holder(holdings: Holdings, { ref, index }: Hop): number | null {
  return ('tx' in ref ? holdings.marks.get(index) : holdings.gaps.get(ref.gap)) ?? null;
}

function departureFrom(
  tracks: Tracks,
  team: number,
  { id, hops }: PathChain,
  theirs: Holdings | null,
): Departure | null {
  const mine = tracks.holdings[team];
  const at = hops.findIndex((hop) => holder(mine, hop) === null && (theirs === null || holder(theirs, hop) !== null));
  if (at < 0) return null;
  const hop = hops[at];
  const before = at > 0 ? hops[at - 1] : null;
  const brought = before === null ? null : holder(mine, before);
  const onChain = hops.some((one) => holder(mine, one) !== null);
  const branch = wrongBranch(tracks, team, hop, before);
  return {
    kind: brought !== null ? 'left' : onChain ? 'apart' : 'never-there',
    chain: id,
    hop: at + 1,
    missed: hop.ref,
    at: hop.at,
    amount: hop.amount,
    after: brought === null || before === null ? null : before.ref,
    instead: branch?.instead ?? null,
    action: branch?.action ?? brought,
    found: theirs === null ? null : holder(theirs, hop),
  };
}

/** The wrong mark that leaves the same holder once the money had come in, the nearest in time to the hop not taken, then the largest. */
function wrongBranch({ standing, holdings, branches }: Tracks, team: number, hop: Hop, before: Hop | null) {
  const { ledger } = standing.roster.directory.dataset;
  const since = before?.at ?? -Infinity;
  const far = (i: number) => Math.abs(ledger.time[i] - hop.at);
  const [best] = (branches[team].get(hop.from) ?? [])
    .filter((i) => ledger.time[i] >= since)
    .toSorted((a, b) => far(a) - far(b) || ledger.base[b] - ledger.base[a] || a - b);
  if (best === undefined) return null;
  const instead = { tx: transactionId(ledger, best), at: ledger.time[best], amount: ledger.base[best] };
  return { instead, action: holdings[team].marks.get(best) ?? null };
}

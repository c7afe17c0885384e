/**
 * A team's strategy from its log: what it went by first (a list, a hub, the clock, the money), each as a share with the actions that speak
 * for it. Reading strategy from the record of moves follows work on analytic provenance (Ragan, Endert, Sanyal and Chen 2016, "Characterizing
 * Provenance in Visualization and Data Analysis"); which move speaks for what, and how much less later moves weigh, is a convention of
 * ours, so a fingerprint is something to talk about and never graded. O(actions + transactions marked), the dataset's prominence once.
 */
import type { Roster } from '../grading/roster.ts';
import { cuesOf, leads, type Cue, type Lead } from './cues.ts';
import type { Team } from './lesson.ts';
import type { Prominence } from './prominence.ts';

/** One lead where it leads clearly; `mixed` where none does; `unclear` where hardly any action tells. */
export type Strategy = `${Lead}-first` | 'mixed' | 'unclear';

export interface Fingerprint {
  readonly strategy: Strategy;
  /** What most of the first three cues go by, the earliest where they part; null when no action tells. */
  readonly opening: Lead | null;
  /** 0..1 each, adding up to 1; all 0 when no action tells. */
  readonly shares: { readonly [lead in Lead]: number };
  /** In the order of the log, each with its part of the whole, 0..1. */
  readonly cues: readonly (Cue & { readonly weight: number })[];
}

export interface FingerprintOptions {
  /** After this many cues a cue weighs half as much as the first, after twice as many a third, and so on. */
  readonly fade: number;
  /** Fewer cues than this tell nothing. */
  readonly fewest: number;
  /** Least share of what leads, and its least distance from the next. */
  readonly share: number;
  readonly ahead: number;
}

export const fingerprintDefaults: FingerprintOptions = { fade: 5, fewest: 3, share: 0.45, ahead: 0.15 };

export function fingerprint(
  roster: Roster,
  stands: Prominence,
  team: Team,
  options: Partial<FingerprintOptions> = {},
): Fingerprint {
  const { fade, fewest, share, ahead } = { ...fingerprintDefaults, ...options };
  const cues = cuesOf(roster, stands, team);
  const raw = cues.map((_, place) => 1 / (1 + place / fade));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weighed = cues.map((cue, place) => ({ ...cue, weight: raw[place] / total }));
  const shares = { list: 0, hub: 0, time: 0, money: 0 };
  for (const { lead, weight } of weighed) shares[lead] += weight;
  const [best, next] = leads.toSorted((a, b) => shares[b] - shares[a]);
  const clear = shares[best] >= share && shares[best] - shares[next] >= ahead;
  return {
    opening: mostOf(cues.slice(0, 3).map(({ lead }) => lead)),
    strategy: cues.length < fewest ? 'unclear' : clear ? `${best}-first` : 'mixed',
    shares,
    cues: weighed,
  };
}

function mostOf(list: readonly Lead[]): Lead | null {
  const count = (lead: Lead) => list.filter((one) => one === lead).length;
  return list.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

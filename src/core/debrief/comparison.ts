/** Everything a debrief compares, made in one go: for the command line, exports and the printed report. O(the parts together). */
import { measureOf } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import { chronicle, type Chronicle } from './chronicle.ts';
import { classPlans, type ClassPlans } from './class-plans.ts';
import { consensus, type Consensus } from './consensus.ts';
import { distributions, type Distribution } from './distributions.ts';
import { divergence, tracksOf, type Divergence } from './divergence.ts';
import { eventSimilarity, type Likeness } from './event-similarity.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { itemAnalysis, type ItemAnalysis } from './item-analysis.ts';
import type { Lesson } from './lesson.ts';
import { overlap, type Overlap } from './overlap.ts';
import { partings, type Parting } from './partings.ts';
import { prominence } from './prominence.ts';
import { standingOf } from './standing.ts';

/** Lists by team are in the order of `lesson.teams`. */
export interface Comparison {
  readonly consensus: Consensus;
  readonly chronicles: readonly Chronicle[];
  readonly fingerprints: readonly Fingerprint[];
  /** Each team against the true flow. */
  readonly divergences: readonly Divergence[];
  readonly partings: readonly Parting[];
  readonly overlap: Overlap;
  readonly likenesses: readonly Likeness[];
  readonly distributions: readonly Distribution[];
  readonly items: ItemAnalysis;
  readonly plans: ClassPlans;
}

/** `limits` end the search for the merged plan. */
export function compareClass(lesson: Lesson, limits: Limits): Comparison {
  const { teams } = lesson;
  const standing = standingOf(lesson);
  const { roster } = standing;
  const tracks = tracksOf(lesson, standing, teams);
  const stands = prominence(roster.directory);
  return {
    consensus: consensus(lesson, standing),
    chronicles: teams.map((team, t) => chronicle(standing, team, tracks.holdings[t])),
    fingerprints: teams.map((team) => fingerprint(roster, stands, team)),
    divergences: teams.map((_, team) => divergence(tracks, team, null)),
    partings: partings(tracks),
    overlap: overlap(lesson, standing),
    likenesses: eventSimilarity(lesson, standing),
    distributions: distributions(lesson),
    items: itemAnalysis(lesson),
    plans: classPlans(lesson, standing, measureOf(lesson.dataset, lesson.key), limits),
  };
}

/** Everything a debrief compares, made in one go: for the command line, exports and the printed report. O(the parts together). */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { measureOf } from '../disruption/plan-value.ts';
import type { Limits } from '../disruption/solution.ts';
import { chronicle, type Chronicle } from './chronicle.ts';
import { classPlansSteps, type ClassPlans } from './class-plans.ts';
import { consensusSteps, type Consensus } from './consensus.ts';
import { distributions, type Distribution } from './distributions.ts';
import { divergence, tracksSteps, type Divergence } from './divergence.ts';
import { similaritySteps, type Likeness } from './event-similarity.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { itemAnalysis, type ItemAnalysis } from './item-analysis.ts';
import type { Lesson } from './lesson.ts';
import { overlapSteps, type Overlap } from './overlap.ts';
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

/** Steps a team of a comparison, roughly: for telling how far it is. */
export const stepsPerTeam = 21;

/** `limits` end the search for the merged plan. */
export function compareClass(lesson: Lesson, limits: Limits): Comparison {
  return runSteps(compareSteps(lesson, limits));
}

/** About `stepsPerTeam` steps a team. */
export function* compareSteps(lesson: Lesson, limits: Limits): Steps<Comparison> {
  const { teams } = lesson;
  const standing = standingOf(lesson);
  const { roster } = standing;
  const tracks = yield* tracksSteps(lesson, standing, teams);
  const stands = prominence(roster.directory);
  yield;
  const seen = yield* consensusSteps(lesson, standing);
  const chronicles: Chronicle[] = [];
  const fingerprints: Fingerprint[] = [];
  const divergences: Divergence[] = [];
  for (const [t, team] of teams.entries()) {
    chronicles.push(chronicle(standing, team, tracks.holdings[t]));
    yield;
    fingerprints.push(fingerprint(roster, stands, team));
    yield;
    divergences.push(divergence(tracks, t, null));
    yield;
  }
  const parted = partings(tracks);
  yield;
  return {
    consensus: seen,
    chronicles,
    fingerprints,
    divergences,
    partings: parted,
    overlap: yield* overlapSteps(lesson, standing),
    likenesses: yield* similaritySteps(lesson, standing),
    distributions: distributions(lesson),
    items: itemAnalysis(lesson),
    plans: yield* classPlansSteps(lesson, standing, measureOf(lesson.dataset, lesson.key), limits),
  };
}

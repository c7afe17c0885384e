/** A comparison as the JSON that `linchpin debrief` prints: one object a team, lists instead of columns. */
import type { Comparison } from '../core/debrief/comparison.ts';
import type { Lesson } from '../core/debrief/lesson.ts';
import { sharings } from '../core/debrief/overlap.ts';

/** Teams are named by file in `teams`, and by their place in it elsewhere. */
export function debriefAnswer({ exercise, teams }: Lesson, comparison: Comparison) {
  const { chronicles, fingerprints, divergences, consensus, plans, overlap, ...rest } = comparison;
  const size = teams.length;
  const rows = (matrix: ArrayLike<number>) =>
    Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => matrix[a * size + b]));
  return {
    exercise: { id: exercise.id, version: exercise.version },
    teams: teams.map(({ id, name, pseudonym, card }, team) => ({
      file: id,
      name,
      pseudonym,
      total: card.total,
      sections: {
        parties: card.sections.parties.points,
        trace: card.sections.trace.points,
        disruption: card.sections.disruption.points,
        knowledge: card.sections.knowledge.points,
      },
      harm: card.harm.points,
      tally: consensus.tallies[team],
      chronicle: chronicles[team],
      fingerprint: fingerprints[team],
      divergence: divergences[team],
      plan: plans.plans[team].score,
    })),
    consensus,
    plans: { others: plans.plans.slice(size), merged: plans.merged },
    overlap: Object.fromEntries(
      sharings.map((of) => [of, { jaccard: rows(overlap.jaccard[of]), shared: rows(overlap.shared[of]) }]),
    ),
    ...rest,
  };
}

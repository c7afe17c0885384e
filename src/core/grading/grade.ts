/** Grades an attempt against the answer key: a pure function of both, the same bytes everywhere. */
import { measureOf, type Measure } from '../disruption/plan-value.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Attempt } from '../exercise/attempt.ts';
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { admitPlan } from './admitted-plan.ts';
import { gradeClaims } from './claims.ts';
import { disruptionFindings } from './disruption-findings.ts';
import { disruptionGrader } from './disruption-score.ts';
import { gradeClock } from './clock.ts';
import { gradeHarm } from './harm.ts';
import { gradeHints } from './hints.ts';
import { gradedQuestions, gradeKnowledge } from './knowledge.ts';
import { counted, gradeList, hiddenList, listFinding } from './list-review.ts';
import { createRoster, type Roster } from './roster.ts';
import { points, roundTo, share } from './rounding.ts';
import type { Scorecard, Section, SectionName } from './scorecard.ts';
import { gradeTrace } from './trace-score.ts';

export interface GradeInput {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
  readonly key: AnswerKey;
  readonly attempt: Attempt;
}

/**
 * The scorecard. A section the key cannot grade (no claims, no true flow, no question, nothing to win by freezing) weighs nothing and
 * the others share its points in proportion. total = Σ section points − harm − clock − hints, not below 0, one decimal.
 */
export function grade({ attempt, ...pack }: GradeInput): Scorecard {
  return createGrader(pack)(attempt);
}

/** The same for many attempts at one exercise: what only the pack decides is made once. */
export function createGrader(pack: Omit<GradeInput, 'attempt'>): (attempt: Attempt) => Scorecard {
  const { exercise, key } = pack;
  const roster = createRoster(pack.dataset, key);
  const measure = measureOf(pack.dataset, key);
  const gradePlan = disruptionGrader(roster, measure, exercise, key);
  const gradeOne = (attempt: Attempt) => gradeWork({ ...pack, attempt }, roster, measure, gradePlan);
  return (attempt) => {
    const card = gradeOne(attempt);
    const clock = gradeClock(exercise, attempt);
    const input = { exercise, key, attempt, holderOf: roster.holderKey };
    const hints = gradeHints(input, card.findings, (earlier) => gradeOne(earlier).findings);
    if (clock === null && hints === null) return card;
    const taken = (clock?.clock.points ?? 0) + (hints?.hints.points ?? 0);
    return {
      ...card,
      total: totalOf(card, taken),
      ...(clock === null ? {} : { clock: clock.clock }),
      ...(hints === null ? {} : { hints: hints.hints }),
      findings: [...card.findings, ...(clock?.findings ?? []), ...(hints?.findings ?? [])],
    };
  };
}

function totalOf({ sections, harm }: Pick<Scorecard, 'sections' | 'harm'>, taken: number): number {
  const { parties, trace, disruption, knowledge } = sections;
  const sum = parties.points + trace.points + disruption.points + knowledge.points;
  return roundTo(Math.min(100, Math.max(0, sum - harm.points - taken)), 10);
}

/** The scorecard without what the clock and hints take off. */
function gradeWork(
  input: GradeInput,
  roster: Roster,
  measure: Measure,
  gradePlan: ReturnType<typeof disruptionGrader>,
): Scorecard {
  const { exercise, quiz, key, attempt } = input;
  const { work } = attempt;
  const plan = admitPlan(roster, exercise, work.plan);
  const disruption = gradePlan(plan);
  const graded = disruption[0];
  const list =
    exercise.deliverable === 'freeze-list'
      ? hiddenList(roster.directory, exercise, key, measure, plan.freezes, exercise.objective, counted)
      : null;
  const listed = list === null ? null : gradeList(list);
  const weights = sectionWeights(exercise, {
    parties: key.claims.length > 0,
    trace: roster.isTrueFlow.includes(1),
    disruption: graded.initial - graded.best > 1e-9,
    knowledge: gradedQuestions(quiz, key).length > 0,
  });
  const parties = gradeClaims(roster, key, work.claims, weights.parties);
  const trace = gradeTrace(roster, key, work, weights.trace);
  const knowledge = gradeKnowledge(quiz, key, work.answers, weights.knowledge);
  const harm = gradeHarm(roster, exercise, key, work.claims, plan.freezes);
  const scores: { readonly [name in SectionName]: number } = {
    parties: parties.score,
    trace: trace.score,
    disruption: listed?.score ?? graded.score.high,
    knowledge: knowledge.score,
  };
  const section = (name: SectionName): Section => ({
    score: scores[name],
    points: points(scores[name] * weights[name]),
    weight: share(weights[name]),
  });
  const sections = {
    parties: section('parties'),
    trace: section('trace'),
    disruption: section('disruption'),
    knowledge: section('knowledge'),
  };
  const end = work.submittedAt ?? attempt.log.at(-1)?.at ?? attempt.startedAt;
  return {
    format: 'linchpin-scorecard',
    formatVersion: 1,
    exercise: { id: attempt.exercise.id, version: attempt.exercise.version },
    attempt: attempt.id,
    total: totalOf({ sections, harm: harm.harm }, 0),
    sections,
    trace: trace.trace,
    disruption,
    ...(listed === null ? {} : { list: listed }),
    harm: harm.harm,
    findings: [
      ...parties.findings,
      ...trace.findings,
      ...disruptionFindings(
        roster,
        measure,
        exercise,
        plan,
        graded,
        scores.disruption * weights.disruption,
        key.detours,
      ),
      ...(list === null ? [] : [listFinding(list)]),
      ...knowledge.findings,
      ...harm.findings,
    ],
    seconds: Math.max(0, roundTo((end - attempt.startedAt) / 1000, 1)),
    actions: attempt.log.length,
  };
}

function sectionWeights(
  exercise: Exercise,
  gradable: { readonly [name in SectionName]: boolean },
): { readonly [name in SectionName]: number } {
  const { weights } = exercise.rubric;
  const kept = (name: SectionName) => (gradable[name] ? weights[name] : 0);
  const sum = kept('parties') + kept('trace') + kept('disruption') + kept('knowledge');
  // Left alone when nothing is missing: a quotient would only add noise.
  const full = weights.parties + weights.trace + weights.disruption + weights.knowledge;
  const scaled = (name: SectionName) => (sum === 0 ? 0 : sum === full ? kept(name) : (kept(name) * 100) / sum);
  return {
    parties: scaled('parties'),
    trace: scaled('trace'),
    disruption: scaled('disruption'),
    knowledge: scaled('knowledge'),
  };
}

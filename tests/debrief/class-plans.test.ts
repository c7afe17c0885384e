import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { classPlans } from '../../src/core/debrief/class-plans.ts';
import { makeLesson, type Entry, type Lesson } from '../../src/core/debrief/lesson.ts';
import { planScorer } from '../../src/core/debrief/plan-score.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { freezeCost, reachableAccounts } from '../../src/core/disruption/freezable-units.ts';
import { measureOf } from '../../src/core/disruption/plan-value.ts';
import type { Change } from '../../src/core/exercise/attempt.ts';
import type { ObjectiveName } from '../../src/core/exercise/exercise.ts';
import type { LegalBasis } from '../../src/core/exercise/work.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { anchorDataset, anchorExercise, anchorKey, anchorQuiz, claim, freeze } from '../grading/small-case.ts';
import { classOfTwelve } from './class-of-twelve.ts';
import { randomLesson } from './random-lesson.ts';
import { smallClass } from './small-class.ts';

const limits = { evaluations: 100_000, expired: () => false };
const scorerOf = (lesson: Lesson) => planScorer(lesson, standingOf(lesson), measureOf(lesson.dataset, lesson.key));
const plansOf = (lesson: Lesson) =>
  classPlans(lesson, standingOf(lesson), measureOf(lesson.dataset, lesson.key), limits);
const based = (target: NodeKey, basis: LegalBasis): Change => ({ type: 'freeze', freeze: { target, at: 15, basis } });

test('a plan scored: what counts, what it costs, on what ground', () => {
  const lesson = smallClass({ a: [] });
  const score = scorerOf(lesson);
  const plan = (['party:A', 'party:I', 'account:b', 'party:S'] as const).map((target, i) => ({
    target,
    at: 15,
    basis: (['owned-or-controlled', 'listed', 'derived', 'none'] as const)[i],
  }));
  const found = score(plan, [claim('account:a', 'controlled').claim]);
  expect(
    found.freezes.map(({ target, admission, truth, legal, argued }) => [target, admission, truth, legal, argued]),
  ).toEqual([
    ['party:A', 'counts', 'member', 'right', true],
    ['party:I', 'counts', 'decoy', 'wrong', false],
    ['account:b', 'over-budget', 'member', 'other', false],
    ['party:S', 'over-budget', 'member', 'absent', false],
  ]);
  // t1 went at 10, before the decision; with A frozen nothing follows. x1 belongs to A, x2 is covered and stopped with I.
  expect(found).toMatchObject({
    cost: 4,
    budget: 2,
    withinBudget: false,
    legal: { absent: 1, right: 1, other: 1, wrong: 1 },
    harm: { frozenInnocents: ['party:I'], coveredPayments: ['x2'] },
  });
  expect(score([])).toMatchObject({ cost: 0, score: 0, value: found.initial });
});

test('the scorer says what the grader said, for every team of the class of twelve', async () => {
  const lesson = await classOfTwelve('first-steps');
  const { plans, merged } = plansOf(lesson);
  lesson.teams.forEach(({ card }, team) => {
    const { score } = plans[team];
    expect(score.value).toBe(card.disruption[0].value);
    expect(score.score).toBe(card.disruption[0].score.high);
    expect(score.cost).toBe(card.disruption[0].cost);
    expect(score.harm.frozenInnocents).toEqual(card.harm.frozenInnocents);
  });
  const best = plans.find(({ source }) => source.kind === 'best');
  const last = plans.find(({ source }) => source.kind === 'merged');
  // The perfect team proposed the best plan, so the class can find it.
  expect(last?.score.value).toBe(best?.score.value);
  expect(merged.proved).toBe(true);
  expect(best?.onFront).toBe(true);
  expect(best?.score.legal).toMatchObject({ absent: 0, wrong: 0, other: 0 });
});

test('on the unit anchor two teams with half the answer each merge into the whole', () => {
  const head = { exercise: { id: 'small', version: 1 }, startedAt: 0 };
  const entry = (id: string, ...targets: readonly NodeKey[]): Entry => ({
    id,
    name: '',
    attempt: { ...head, id, log: targets.map((target) => ({ ...freeze(target), at: 1 })) },
  });
  const lesson = makeLesson({ dataset: anchorDataset, exercise: anchorExercise, quiz: anchorQuiz, key: anchorKey }, [
    entry('a', 'party:A'),
    entry('b', 'party:C', 'party:B'),
  ]);
  const { plans, merged } = plansOf(lesson);
  // GRADING: a alone 16 → 6; c alone leaves a's 10; {a, c} → 0.
  expect(plans.map(({ source, score }) => [source.kind, score.value])).toEqual([
    ['team', 6],
    ['team', 10],
    ['best', 0],
    ...plans.slice(3, -1).map(({ score }) => ['baseline', score.value]),
    ['merged', 0],
  ]);
  expect(merged.plan.map(({ target }) => target)).toEqual(['party:A', 'party:C']);
  expect(merged.proved).toBe(true);
});

const objectives: readonly ObjectiveName[] = ['funds', 'pairwise', 'largest', 'fragmentation'];

test('the merged plan is the least of every set of proposed freezes within the budget, and of those the least harmful', () => {
  const random = seededRandom('6d657267656420706c616e732062727574652121');
  let sharper = 0;
  for (let round = 0; round < 60; round++) {
    const base = randomLesson(random, 3, 14);
    const lesson: Lesson = { ...base, exercise: { ...base.exercise, objective: random.pick(objectives) } };
    const { directory } = standingOf(lesson).roster;
    const score = scorerOf(lesson);
    const { plans, merged } = plansOf(lesson);
    const { exercise, teams } = lesson;
    const targets = [...new Set(teams.flatMap(({ attempt }) => attempt.work.plan.map(({ target }) => target)))].filter(
      (target) => reachableAccounts(directory, exercise, target).length > 0,
    );
    if (targets.length > 11) continue;
    const at = Date.parse(exercise.decisionTime);
    let least = Infinity;
    let harm = Infinity;
    for (let set = 0; set < 2 ** targets.length; set++) {
      const chosen = targets.filter((_, i) => (set >> i) % 2 === 1);
      const cost = chosen.reduce((sum, target) => sum + freezeCost(exercise, target), 0);
      if (cost > exercise.budget) continue;
      const found = score(chosen.map((target) => ({ target, at, basis: 'none' })));
      if (found.value < least - 1e-9) [least, harm] = [found.value, found.harm.points];
      else if (found.value <= least + 1e-9) harm = Math.min(harm, found.harm.points);
    }
    const found = plans.at(-1);
    expect(found?.source.kind).toBe('merged');
    expect(found?.score.value).toBeCloseTo(least, 9);
    expect(found?.score.harm.points).toBe(harm);
    expect(merged.proved).toBe(true);
    const single = Math.min(...plans.slice(0, teams.length).map((plan) => plan.score.value));
    if (least < single - 1e-9) sharper += 1;
    // Nothing on the front is bettered, everything else is.
    for (const plan of plans) {
      const bettered = plans.some(
        ({ score: other }) =>
          other.value <= plan.score.value &&
          other.harm.points <= plan.score.harm.points &&
          (other.value < plan.score.value || other.harm.points < plan.score.harm.points),
      );
      expect(plan.onFront).toBe(!bettered);
    }
  }
  expect(sharper).toBeGreaterThan(3);
});

test('the merged plan keeps the basis most teams gave, and says who proposed what', () => {
  const lesson = smallClass({
    a: [based('party:A', 'none')],
    b: [based('party:A', 'owned-or-controlled'), based('party:I', 'listed')],
    c: [based('party:A', 'owned-or-controlled')],
  });
  const { merged } = plansOf(lesson);
  expect(merged.proposed).toEqual([
    { target: 'party:A', cost: 1, teams: [0, 1, 2] },
    { target: 'party:I', cost: 1, teams: [1] },
  ]);
  expect(merged.plan).toEqual([{ target: 'party:A', at: 15, basis: 'owned-or-controlled' }]);
  expect(plansOf(smallClass({ a: [] })).merged).toEqual({ proposed: [], plan: [], proved: true });
});

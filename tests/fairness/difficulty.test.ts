/** Bots on the bundled exercises and on a hand-drawn one: bounded, within budget, the perfect attempt above them all. */
import { describe, expect, it } from 'vitest';
import { attemptOf } from '../../src/core/fairness/bots/bot.ts';
import { createSight } from '../../src/core/fairness/bots/sight.ts';
import { bots, measureDifficulty } from '../../src/core/fairness/difficulty.ts';
import { betweennessScores } from '../../src/core/disruption/node-rankings.ts';
import { planCost } from '../../src/core/disruption/freezable-units.ts';
import { plainGraph } from '../../src/core/disruption/plain-graph.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';
import { at, plainExercise, plainKey } from '../grading/small-case.ts';
import { bundled } from '../scenario/bundled.ts';

describe.each(bundled)('$recipe.name', ({ made }) => {
  it('gives full points to a perfect attempt, less to every bot, and no lone freeze solves it', () => {
    const difficulty = measureDifficulty(made);
    expect(difficulty.maximum).toBe(100);
    expect(Object.keys(difficulty.bots).toSorted()).toEqual(bots.map((bot) => bot.name).toSorted());
    const scores = Object.values(difficulty.bots);
    for (const score of scores) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThan(70);
    }
    expect(difficulty.bots[difficulty.best]).toBe(Math.max(...scores));
    expect(difficulty.best).toBe('taint-follower');
    expect(difficulty.loneHub?.left).toBeGreaterThan(0.3);
  });

  it('sees bots keep to the budget, and to what exists', () => {
    const sight = createSight(made.dataset, made.exercise, made.quiz);
    const ids = new Set(made.dataset.ledger.ids);
    for (const bot of bots) {
      const { work } = attemptOf(bot, sight);
      expect(work.submittedAt, bot.name).not.toBeNull();
      expect(planCost(made.exercise, work.plan), bot.name).toBeLessThanOrEqual(made.exercise.budget);
      expect(
        work.marked.filter((id) => !ids.has(id)),
        bot.name,
      ).toEqual([]);
      expect(Object.keys(work.answers).length, bot.name).toBe(made.quiz.questions.length);
      expect(attemptOf(bot, sight), bot.name).toEqual(attemptOf(bot, sight));
    }
  });
});

/** Giver → Front → Carrier → Wanted (listed), beside a busy shop that banks and customers pay. */
const dataset = tinyDataset({
  parties: [
    tinyParty('G', 'Giver'),
    tinyParty('F', 'Front', 'company'),
    tinyParty('C', 'Carrier'),
    tinyParty('W', 'Тимур Абдраханов'),
    tinyParty('S', 'Shop', 'company'),
    ...['K', 'L', 'M', 'N', 'O'].map((id) => tinyParty(id, `Customer ${id}`)),
    { ...tinyParty('B', 'Bank', 'company'), activity: 'банк: касса и расчёты' },
  ],
  holds: Object.fromEntries(
    ['G', 'F', 'C', 'W', 'S', 'K', 'L', 'M', 'N', 'O', 'B'].map((id) => [id, [id.toLowerCase()]]),
  ),
  payments: [
    ['g', 'f', 90, 10],
    ['f', 'c', 80, 20],
    ['c', 'w', 70, 30],
    ['g', 'f', 90, 50],
    ['f', 'c', 80, 60],
    ['c', 'w', 70, 70],
    ...['k', 'l', 'm', 'n', 'o'].flatMap((id, i) => [
      ['b', id, 500, i] as const,
      [id, 's', 400, 40 + i] as const,
      ['s', 'b', 390, 50 + i] as const,
    ]),
  ],
  listings: [
    {
      uid: 'ZZi.001',
      list: 'Training',
      listRef: '',
      kind: 'person',
      names: [{ text: 'Тимур Абдраханов', script: 'Cyrl', quality: 'primary' }],
      dob: [],
      pob: '',
      nationality: [],
      ids: [],
      designation: [],
      programmes: [],
      listedOn: '',
      updatedOn: '',
      raw: '',
    },
  ],
});
const exercise = { ...plainExercise, budget: 1, decisionTime: at(40), period: { from: at(0), to: at(100) } };

describe('a hand-drawn exercise', () => {
  const sight = createSight(dataset, exercise, null);
  const work = (name: string) => {
    const bot = bots.find((one) => one.name === name);
    if (bot === undefined) throw new Error(name);
    return attemptOf(bot, sight).work;
  };

  it.each(['degree', 'betweenness', 'pagerank', 'greedy-volume'])(
    '%s goes for the shop, never for the bank',
    (name) => {
      expect(work(name).plan.map((freeze) => freeze.target)).toEqual(['party:S']);
    },
  );

  it('list-only claims and freezes the namesake of the listing, and marks what came in there', () => {
    const { claims, plan, marked } = work('list-only');
    expect(claims.map(({ subject, reason, evidence }) => [subject, reason, evidence])).toEqual([
      ['party:W', 'listed', ['listing:ZZi.001']],
    ]);
    expect(plan.map((freeze) => freeze.target)).toEqual(['party:W']);
    expect(marked.length).toBe(2);
  });

  it('taint-follower marks the whole chain, claims who deals in little else, and freezes one of it', () => {
    const { claims, plan, marked } = work('taint-follower');
    expect(claims.map((claim) => claim.subject).toSorted()).toEqual(['party:C', 'party:W']);
    expect(marked.length).toBe(6);
    expect(['party:F', 'party:C']).toContain(plan[0]?.target);
  });

  it('has a lone hub where one freeze stops everything', () => {
    const key = {
      ...plainKey,
      roles: { G: 'donor', F: 'front', C: 'courier', W: 'end-user' } as const,
      trueFlows: ['t1', 't2', 't3', 't4', 't5', 't6'],
      sources: ['g'],
      endUsers: ['w'],
    };
    expect(measureDifficulty({ dataset, exercise, quiz: null, key }).loneHub?.left).toBeCloseTo(0.5, 10);
  });
});

it('betweenness from some roots keeps the order where the graph is alike all over', () => {
  const star = plainGraph(
    9,
    Array.from({ length: 8 }, (_, i) => [0, i + 1] as const),
  );
  const some = betweennessScores(star, 2);
  expect([...some].indexOf(Math.max(...some))).toBe(0);
  expect(betweennessScores(star)[0]).toBe(28);
});

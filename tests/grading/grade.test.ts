/** Every rule of the grading page on the unit anchor's network, as tables of cases. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/exercise/attempt.ts';
import { findingFacts } from '../../src/core/grading/finding-facts.ts';
import { grade } from '../../src/core/grading/grade.ts';
import type { Scorecard } from '../../src/core/grading/scorecard.ts';
import {
  anchorExercise,
  anchorInput,
  anchorKey,
  anchorPayments,
  attemptOf,
  claim,
  freeze,
  mark,
  perfect,
  smallDataset,
} from './small-case.ts';

const gradeOf = (...changes: readonly Change[]) => grade(anchorInput(changes));
const codes = (card: Scorecard, section: string) =>
  card.findings.filter((finding) => finding.section === section).map((finding) => finding.code);
const sum = (card: Scorecard, section: string) =>
  card.findings.filter((finding) => finding.section === section).reduce((all, finding) => all + finding.points, 0);

describe('the whole', () => {
  it('a perfect attempt is 100, with no harm', () => {
    const card = gradeOf(...perfect);
    expect(card.total).toBe(100);
    expect(card.sections.parties).toEqual({ score: 1, points: 30, weight: 30 });
    expect(card.sections.disruption).toEqual({ score: 1, points: 30, weight: 30 });
    expect(card.harm.points).toBe(0);
    expect(card.findings.filter((finding) => finding.points < 0)).toEqual([]);
  });

  it('an empty attempt is 0 in every section', () => {
    const card = gradeOf();
    expect([card.total, ...Object.values(card.sections).map((section) => section.points)]).toEqual([0, 0, 0, 0, 0]);
    expect(codes(card, 'parties')).toEqual(['claim-missed', 'claim-missed', 'claim-missed']);
    expect(codes(card, 'trace')).toEqual(['chain-missed', 'chain-missed']);
    expect(codes(card, 'disruption')).toEqual(['plan-below-optimum']);
    expect(codes(card, 'knowledge')).toEqual(['question-empty']);
    expect(codes(card, 'harm')).toEqual([]);
  });

  it('findings add up to what they explain, and carry the facts their sentence needs', () => {
    for (const changes of [
      perfect,
      [
        claim('party:S', 'owned', 2),
        claim('party:J', 'listed', 3),
        mark('t1', 'x1'),
        freeze('party:J'),
        freeze('party:C', 3),
      ],
      [claim('party:A', 'owned', 1, ['tx:t1', 'tx:t2']), freeze('party:A'), freeze('party:I'), freeze('party:C')],
    ]) {
      const card = gradeOf(...changes);
      for (const name of ['parties', 'trace', 'disruption', 'knowledge'] as const) {
        expect(sum(card, name)).toBeCloseTo(card.sections[name].points, 9);
      }
      expect(sum(card, 'harm')).toBeCloseTo(-card.harm.points, 9);
      for (const finding of card.findings) {
        expect([finding.code, Object.keys(finding.facts).toSorted()]).toEqual([
          finding.code,
          findingFacts[finding.code].toSorted(),
        ]);
      }
    }
  });

  it('sections that the key cannot grade leave their weight to the others', () => {
    const card = grade(anchorInput(perfect, { quiz: null }));
    expect(card.sections.knowledge).toEqual({ score: 0, points: 0, weight: 0 });
    expect(card.total).toBe(100);
    expect(card.sections.parties.weight).toBeCloseTo((30 / 85) * 100, 9);
  });

  it('counts time and actions', () => {
    const card = grade(anchorInput([], { attempt: attemptOf([...perfect]) }));
    expect([card.seconds, card.actions]).toEqual([1, 7]);
  });
});

describe('claims: weights 1, 2, 3 (sum 6, mean 2) of 30 points', () => {
  it.each<[string, readonly Change[], number]>([
    ['certain and right, evidence complete', [claim('party:S', 'listed', 3, ['listing:ZZi.001'])], 5],
    ['likely and right', [claim('party:C', 'on-behalf', 2)], 10],
    ['unsure and right', [claim('party:C', 'on-behalf', 1)], 5],
    ['no evidence where the key names some: half', [claim('party:A', 'owned')], 5],
    ['one row of two: F1 = 2/3', [claim('party:A', 'owned', 3, ['tx:t1'])], 10 * (0.5 + 0.5 * (2 / 3))],
    [
      'two right rows and two wrong: F1 = 2/3',
      [claim('party:A', 'owned', 3, ['tx:t1', 'relation:S>A:owns', 'tx:t2', 'tx:t3'])],
      10 * (0.5 + 0.5 * (4 / 6)),
    ],
    ['right party, wrong reason: half', [claim('party:C', 'controlled')], 7.5],
    ['wrong reason, likely', [claim('party:C', 'controlled', 2)], 5],
    [
      'wrong reason after the right one, certain: −w̄/2 · 2',
      [claim('party:C', 'on-behalf'), claim('party:C', 'owned')],
      15 - 10,
    ],
    [
      'wrong reason after the right one, unsure: nothing',
      [claim('party:C', 'on-behalf'), claim('party:C', 'owned', 1)],
      15,
    ],
    ['wrong party, unsure: nothing', [claim('party:C', 'on-behalf'), claim('party:J', 'owned', 1)], 15],
    ['wrong party, likely: −w̄ · 2/3', [claim('party:C', 'on-behalf'), claim('party:J', 'owned', 2)], 15 - 20 / 3],
    [
      'wrong party, certain: −w̄ · 2, section not below 0',
      [claim('party:C', 'on-behalf'), claim('party:J', 'owned')],
      0,
    ],
    [
      'a member without a ground is a wrong party too',
      [claim('party:C', 'on-behalf'), claim('party:D', 'owned', 2)],
      15 - 20 / 3,
    ],
    ['on an account = on its holder', [claim('account:c', 'on-behalf')], 15],
    [
      'on both: one claim, the higher confidence',
      [claim('party:C', 'on-behalf', 1), claim('account:c', 'on-behalf', 2)],
      10,
    ],
    ['someone nobody knows', [claim('party:C', 'on-behalf'), claim('party:nobody', 'listed', 2)], 15 - 20 / 3],
  ])('%s', (_, changes, expected) => {
    expect(gradeOf(...changes).sections.parties.points).toBeCloseTo(expected, 5);
  });

  it('a decoy is named as one', () => {
    const card = gradeOf(claim('party:J', 'owned', 2));
    const wrong = card.findings.find((finding) => finding.code === 'claim-wrong-party');
    expect([wrong?.facts['decoy'], wrong?.facts['member'], wrong?.reason]).toEqual([1, 0, 'owned']);
  });
});

describe('trace: true flow 81', () => {
  it.each<[string, readonly string[], number, number]>([
    ['all', ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'], 1, 1],
    ['half', ['t1', 't2', 't3'], 1, 40 / 81],
    ['right and wrong', ['t1', 'x1'], 10 / 50, 10 / 81],
    ['only wrong', ['x2'], 0, 0],
    ['unknown ids are ignored', ['t1', 'nothing'], 1, 10 / 81],
  ])('%s', (_, ids, precision, recall) => {
    const { trace, sections } = gradeOf(mark(...ids));
    expect(trace.true).toBe(81);
    expect(trace.precision).toBeCloseTo(precision, 9);
    expect(trace.recall).toBeCloseTo(recall, 9);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    expect(sections.trace.points).toBeCloseTo(25 * f1, 6);
  });

  it.each<[string, readonly string[], readonly string[], number | undefined]>([
    ['complete', ['t5', 't7', 't8'], ['chain-missed', 'chain-complete'], undefined],
    ['broken at hop 2', ['t5', 't8'], ['chain-missed', 'chain-broken'], 2],
    ['broken at hop 1', ['t8'], ['chain-missed', 'chain-broken'], 1],
  ])('a chain is %s', (_, ids, found, hop) => {
    const card = gradeOf(mark(...ids));
    expect(codes(card, 'trace')).toEqual(found);
    expect(card.findings.find((finding) => finding.code === 'chain-broken')?.facts['hop']).toBe(hop);
  });

  it('gaps: parties, time and amount must fit, and complete a chain', () => {
    const key = {
      ...anchorKey,
      gaps: [{ id: 'g', from: 'A', to: 'D', earliest: 10, latest: 20, least: 5, most: 9 }],
      chains: [{ id: 'one', hops: [{ tx: 't1' }, { gap: 'g' }, { tx: 't8' }] }],
    };
    const gap = (from: 'party:A' | 'account:a' | 'party:B', when: number, amount: number): Change => ({
      type: 'gap',
      gap: { id: `${from}${when}${amount}`, from, to: 'party:D', at: when, amount, comment: '' },
    });
    const found = (...changes: readonly Change[]) => {
      const card = grade(anchorInput([mark('t1', 't8'), ...changes], { key }));
      return card.findings
        .filter((finding) => finding.section === 'trace')
        .map((finding) => [finding.code, finding.facts['wrong'] ?? ''].join(' ').trim());
    };
    expect(found(gap('account:a', 10, 9))).toEqual(['chain-complete', 'gap-right']);
    expect(found(gap('party:A', 21, 9))).toEqual(['chain-broken', 'gap-wrong time', 'gap-missed']);
    expect(found(gap('party:A', 20, 4))).toEqual(['chain-broken', 'gap-wrong amount', 'gap-missed']);
    expect(found(gap('party:B', 15, 6))).toEqual(['chain-broken', 'gap-wrong parties', 'gap-missed']);
    expect(found(gap('party:A', 12, 6), gap('party:A', 15, 6))).toEqual([
      'chain-complete',
      'gap-right',
      'gap-wrong repeated',
    ]);
  });
});

describe('disruption: 16 delivered, optimum 0 with {A, C}', () => {
  it.each<[string, readonly Change[], number, number]>([
    ['A', [freeze('party:A')], 6, 10 / 16],
    ['B, which static flow would pick', [freeze('party:B')], 16, 0],
    ['C', [freeze('party:C')], 10, 6 / 16],
    ['A and C', [freeze('party:A'), freeze('party:C')], 0, 1],
    ['by account', [freeze('account:a'), freeze('account:c')], 0, 1],
    ['A from 3, too late', [freeze('party:A', 3)], 16, 0],
    ['C from 3', [freeze('party:C', 3)], 13, 3 / 16],
    ['a time before the decision becomes the decision time', [freeze('party:A', -50)], 6, 10 / 16],
    ['over budget: what comes after is ignored', [freeze('party:A'), freeze('party:B'), freeze('party:C')], 6, 10 / 16],
    ['someone nobody knows costs nothing', [freeze('party:nobody'), freeze('party:A'), freeze('party:C')], 0, 1],
  ])('%s', (_, changes, value, score) => {
    const [result] = gradeOf(...changes).disruption;
    expect([result?.value, result?.score.low, result?.score.high]).toEqual([value, score, score]);
  });

  it('out of reach: refused, free and without effect', () => {
    const dataset = smallDataset(anchorPayments, { S: ['s'], A: ['a'], C: ['c'], T: ['t'] }, { a: 'AE' });
    const exercise = { ...anchorExercise, jurisdictions: ['KZ'] };
    const card = grade(anchorInput([freeze('party:A'), freeze('party:C')], { dataset, exercise }));
    expect([card.disruption[0]?.value, card.disruption[0]?.cost]).toEqual([10, 1]);
    expect(codes(card, 'disruption')).toEqual(['freeze-effective', 'freeze-not-allowed', 'plan-below-optimum']);
  });

  it('says which freeze did what', () => {
    const late = gradeOf(freeze('party:A', 3), freeze('party:C', 3));
    expect(codes(late, 'disruption')).toEqual([
      'freeze-too-late',
      'freeze-effective',
      'freeze-too-late',
      'plan-below-optimum',
      // What C could no longer pay T itself goes by D, up to what D passes on.
      'rerouted',
    ]);
    const idle = gradeOf(freeze('party:B'), freeze('party:A'));
    expect(codes(idle, 'disruption')).toEqual(['freeze-no-effect', 'freeze-effective', 'plan-below-optimum']);
    const best = gradeOf(freeze('party:A'), freeze('party:C'));
    expect(best.findings.filter((f) => f.section === 'disruption').map((f) => [f.code, f.points])).toEqual([
      ['freeze-effective', 18.75],
      ['freeze-effective', 11.25],
      ['plan-optimal', 0],
    ]);
    const over = gradeOf(freeze('party:A'), freeze('party:B'), freeze('party:C'));
    const ignored = over.findings.find((finding) => finding.code === 'plan-over-budget');
    expect([ignored?.subjects, ignored?.facts]).toEqual([['party:C'], { budget: 2, cost: 3, ignored: 1 }]);
  });

  it('names what was rerouted', () => {
    // s → a → t and s → b → t share t's window through z; freezing a sends the money by b.
    const dataset = smallDataset(
      [
        ['p1', 's', 'a', 5, 1],
        ['p2', 's', 'b', 5, 1],
        ['p3', 'a', 'z', 5, 2],
        ['p4', 'b', 'z', 5, 2],
        ['p5', 'z', 't', 5, 3],
      ],
      { S: ['s'], A: ['a'], B: ['b'], Z: ['z'], T: ['t'] },
    );
    const key = {
      ...anchorKey,
      trueFlows: ['p1', 'p2', 'p3', 'p4', 'p5'],
      chains: [],
      optimum: {
        funds: { initial: 5, value: 0, bound: 0, proved: true, solver: 'exhaustive', plan: ['party:Z'], coOptimal: 4 },
      },
    } as const;
    const card = grade(
      anchorInput([freeze('party:A'), freeze('party:B')], { dataset, key, exercise: { ...anchorExercise, budget: 1 } }),
    );
    const around = card.findings.find((finding) => finding.code === 'rerouted');
    const other = grade(anchorInput([freeze('party:B')], { dataset, key, exercise: { ...anchorExercise, budget: 1 } }));
    const aroundOther = other.findings.find((finding) => finding.code === 'rerouted');
    // One of the two is the way the flow took before.
    expect(new Set([around?.facts['amount'] ?? 0, aroundOther?.facts['amount'] ?? 0])).toEqual(new Set([0, 5]));
    expect(around?.evidence ?? aroundOther?.evidence).toHaveLength(2);
  });

  it('an unproved optimum gives an interval, its upper end the points', () => {
    const funds = {
      initial: 16,
      value: 6,
      bound: 0,
      proved: false,
      solver: 'search',
      plan: ['party:A'],
      coOptimal: null,
    } as const;
    const card = grade(anchorInput([freeze('party:C')], { key: { ...anchorKey, optimum: { funds } } }));
    expect(card.disruption[0]?.score).toEqual({ low: 6 / 16, high: 6 / 10 });
    expect(card.sections.disruption.points).toBeCloseTo(18, 9);
  });

  it('baselines spend the same budget on the hidden network', () => {
    const exercise = { ...anchorExercise, budget: 1, costs: { default: 1, overrides: { 'party:S': 9, 'party:T': 9 } } };
    const baselines = grade(anchorInput([], { exercise })).disruption[0]?.baselines ?? [];
    // C has most counterparties (s, t, d); B moves most money, and freezing it changes nothing.
    expect(baselines.map(({ name, plan, value }) => [name, plan, value])).toEqual([
      ['degree', ['party:C'], 10],
      ['betweenness', ['party:C'], 10],
      ['pagerank', ['party:C'], 10],
      ['volume', ['party:B'], 16],
    ]);
  });

  it('reports the pairs still joined beside the money', () => {
    const pairwise = {
      initial: 15,
      value: 3,
      bound: 3,
      proved: true,
      solver: 'exhaustive',
      plan: [],
      coOptimal: null,
    } as const;
    const key = { ...anchorKey, optimum: { ...anchorKey.optimum, pairwise } };
    const card = grade(anchorInput([freeze('party:S'), freeze('party:T')], { key }));
    expect(card.disruption.map(({ objective, initial, value }) => [objective, initial, value])).toEqual([
      ['funds', 16, 0],
      ['pairwise', 15, 1],
    ]);
  });
});

describe('harm', () => {
  const decisionAt2 = { ...anchorExercise, decisionTime: new Date(2).toISOString() };
  it('counts innocents, covered payments and lawful value', () => {
    const card = gradeOf(freeze('party:J'), claim('party:I', 'listed', 1));
    expect(card.harm).toMatchObject({
      frozenInnocents: ['party:J'],
      flaggedInnocents: ['party:I'],
      coveredPayments: ['x1'],
    });
    // x1 is covered and counted as such; x2 goes to A, who must be frozen anyway.
    expect([card.harm.lawfulTotal, card.harm.lawfulBlocked, card.harm.points]).toEqual([0, 0, 9]);
  });

  it('lawful value costs its share of the whole', () => {
    const key = { ...anchorKey, covered: [] };
    const card = grade(anchorInput([freeze('party:I')], { key }));
    expect([card.harm.lawfulTotal, card.harm.lawfulBlocked, card.harm.points]).toEqual([40, 40, 14]);
    const none = grade(anchorInput([freeze('party:A')], { key }));
    expect([none.harm.lawfulBlocked, none.harm.points]).toEqual([0, 0]);
  });

  it('never above the cap', () => {
    const exercise = {
      ...decisionAt2,
      rubric: { ...decisionAt2.rubric, harm: { ...decisionAt2.rubric.harm, cap: 5 } },
    };
    const card = grade(
      anchorInput([...perfect, claim('party:I', 'listed', 1), freeze('party:J')], {
        exercise: { ...exercise, budget: 3 },
      }),
    );
    expect(card.harm.points).toBe(5);
    expect(sum(card, 'harm')).toBeCloseTo(-5, 9);
    expect(card.total).toBe(95);
  });

  it('leaving a covered payment alone is a finding, but only of a plan that froze something', () => {
    expect(codes(gradeOf(freeze('party:A')), 'harm')).toEqual(['covered-left-alone']);
    expect(codes(gradeOf(), 'harm')).toEqual([]);
  });
});

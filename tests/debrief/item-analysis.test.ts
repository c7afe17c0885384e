/** Golden tables worked by hand: four questions, ten teams. */
import { expect, test } from 'vitest';
import { itemAnalysis } from '../../src/core/debrief/item-analysis.ts';
import { kelleyGroups } from '../../src/core/debrief/kelley-groups.ts';
import type { Quiz } from '../../src/core/exercise/exercise.ts';
import { smallClass, smallKey } from './small-class.ts';

const words = { en: '', ru: '', kk: '' };
const options = ['a', 'b', 'c'].map((id) => ({ id, text: words }));
const text = { prompt: words, explanation: words, source: '' };
const quiz: Quiz = {
  questions: [
    { ...text, id: 'q1', type: 'single', options },
    { ...text, id: 'q2', type: 'single', options },
    { ...text, id: 'q3', type: 'multiple', options },
    { ...text, id: 'q4', type: 'order', options },
  ],
};
const key = { ...smallKey, quiz: { q1: ['a'], q2: ['b'], q3: ['a', 'c'], q4: ['a', 'b', 'c'] } };

/** One letter or more a question: `a|b|ac|abc`; nothing = left empty. */
const sheet = (row: string) =>
  row
    .split('|')
    .flatMap((letters, i) =>
      letters === '' ? [] : [{ type: 'answer', question: `q${i + 1}`, answer: [...letters] } as const],
    );
const classOf = (rows: readonly string[]) =>
  smallClass(Object.fromEntries(rows.map((row, i) => [`t${i}`, sheet(row)])), { quiz, key });

/*
 * Scores (q1, q2, q3, q4) and totals:
 *   t0 1 1 1 1 = 4      t5 1 1 .5 0 = 2.5
 *   t1 1 1 1 1 = 4      t6 1 0 .5 0 = 1.5
 *   t2 1 1 1 1 = 4      t7 1 0 0  0 = 1
 *   t3 1 1 1 0 = 3      t8 0 0 .5 0 = 0.5
 *   t4 1 1 .5 .5 = 3    t9 0 1 0  0 = 1
 */
const ten = [
  'a|b|ac|abc',
  'a|b|ac|abc',
  'a|b|ac|abc',
  'a|b|ac|cba',
  'a|b|a|bca',
  'a|b|c|cba',
  'a|a|a|cba',
  'a|a|ab|cba',
  'b|c|c|cba',
  'b|b||cba',
];

test('difficulty, rest correlation, upper and lower 27 %, distractors and reliability, by hand', () => {
  const { items, sat, alpha } = itemAnalysis(classOf(ten));
  expect(sat).toBe(10);
  expect(items.map(({ p }) => p)).toEqual([0.8, 0.7, 0.6, 0.35].map((p) => expect.closeTo(p, 12)));
  /*
   * q1: rest = total − item: 3 3 3 2 2 1.5 .5 0 .5 1, mean 1.65. Right (8 teams) mean 15/8 = 1.875, wrong (2) mean .75.
   * r_pb = (1.875 − .75)·√(.8·.2)/σ, σ² = Σrest²/10 − 1.65² = (27+8+2.25+.25+0+.25+1)/10 − 2.7225 = 3.875 − 2.7225 = 1.1525.
   */
  expect(items[0].discrimination).toBeCloseTo((1.125 * 0.4) / Math.sqrt(1.1525), 12);
  // 27 % of ten: three. Upper: t0 t1 t2. Lower: t8 (.5), then t7 and t9 (1 each): q1 0, 1, 0.
  expect(items.map(({ upperLower }) => upperLower)).toEqual(
    [1 - 1 / 3, 1 - 1 / 3, 1 - 0.5 / 3, 1 - 0].map((d) => expect.closeTo(d, 12)),
  );
  expect(items[1].choices).toEqual([
    { choice: 'a', right: false, count: 2, upper: 0, lower: expect.closeTo(1 / 3, 12) as number },
    { choice: 'b', right: true, count: 7, upper: 1, lower: expect.closeTo(1 / 3, 12) as number },
    { choice: 'c', right: false, count: 1, upper: 0, lower: expect.closeTo(1 / 3, 12) as number },
  ]);
  expect(items[3].choices.map(({ choice, count, right }) => [choice, count, right])).toEqual([
    ['a>b>c', 3, true],
    ['c>b>a', 6, false],
    ['b>c>a', 1, false],
  ]);
  expect(items[2].empty).toBe(1);
  expect(items[0].signs).toEqual(['idle-option']);
  /* Variances (÷10): q1 .16, q2 .21, q3 Σ² = 4+4·.25=5 → .5−.36 = .14, q4 3.25/10−.1225 = .2025; total Σ² = 48+18+6.25+2.25+2+.25 = 76.75,
     mean 2.45 → 7.675 − 6.0025 = 1.6725. α = 4/3·(1 − .7125/1.6725). */
  expect(alpha).toBeCloseTo((4 / 3) * (1 - 0.7125 / 1.6725), 12);
});

test('too few teams to say: p is told, how an item parts the class is not', () => {
  const { items, alpha, sat } = itemAnalysis(classOf(ten.slice(0, 9)));
  expect(sat).toBe(9);
  expect(alpha).toBeNull();
  expect(items.map(({ discrimination, upperLower }) => [discrimination, upperLower])).toEqual(
    items.map(() => [null, null]),
  );
  expect(items.every(({ signs }) => signs.includes('too-few'))).toBe(true);
  expect(items[0].p).toBeCloseTo(8 / 9, 12);
  expect(itemAnalysis(classOf(ten.slice(0, 9)), { fewest: 9 }).items[0].discrimination).not.toBeNull();
});

test('who answered nothing did not sit the test; an item all solve parts nobody', () => {
  const rows = [...Array.from({ length: 10 }, (_, i) => `a|${i < 5 ? 'b' : 'a'}|ac|abc`), '|||'];
  const { sat, items } = itemAnalysis(classOf(rows));
  expect(sat).toBe(10);
  expect(items[0]).toMatchObject({ p: 1, discrimination: null });
  expect(items[0].signs).toContain('easy');
  expect(itemAnalysis(classOf([]))).toMatchObject({ sat: 0, alpha: null });
  expect(itemAnalysis(classOf([])).items[0]).toMatchObject({ p: 0, signs: ['too-few'] });
});

test('an item that the better teams fail is reversed, and its wrong option tempts them', () => {
  const rows = Array.from({ length: 10 }, (_, i) => (i < 5 ? 'b|b|ac|abc' : 'a|a|a|cba'));
  const { items } = itemAnalysis(classOf(rows));
  expect(items[0].discrimination).toBeCloseTo(-1, 12);
  expect(items[0].signs).toEqual(['reversed', 'idle-option', 'tempting-option']);
});

test('no order decides who is in a group: ties at the border belong in part', () => {
  const groups = kelleyGroups([5, 3, 3, 3, 1, 0, 0, 0, 0, 2]);
  // Three of ten: 5 for itself, the 3s by two thirds each; below, the four 0s by three quarters.
  expect(groups.upper).toEqual([1, 2 / 3, 2 / 3, 2 / 3, 0, 0, 0, 0, 0, 0]);
  expect(groups.lower).toEqual([0, 0, 0, 0, 0, 0.75, 0.75, 0.75, 0.75, 0]);
  expect(kelleyGroups([])).toEqual({ upper: [], lower: [] });
  expect(kelleyGroups([7])).toEqual({ upper: [1], lower: [1] });
});

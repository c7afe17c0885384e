/** The screening lab on the page's side: bands counted, the queue narrowed and sorted, dates of birth in words. */
import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../src/core/desk/screening-answer.ts';
import { reaching } from '../../src/core/desk/threshold-curve.ts';
import type { Decision } from '../../src/core/exercise/work.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { birthWords } from '../../src/ui/analyst/lab/fact-words.ts';
import { bandCounts, labBandOf } from '../../src/ui/analyst/lab/lab-band.ts';
import type { QueueFilter } from '../../src/ui/analyst/lab/lab-store.ts';
import { decidedBy, queueRows } from '../../src/ui/analyst/lab/queue-rows.ts';
import { scoreText } from '../../src/ui/analyst/lab/score-text.ts';

const scores = [1, 0.92, 0.9199, 0.8, 0.75, 0.7, 0.6999, 0.5];

describe('bands', () => {
  it.each([50, 65, 70, 75, 80, 93, 100])('at %d count what a slider would leave', (threshold) => {
    const counts = bandCounts(reaching(scores), threshold);
    for (const band of ['strong', 'likely', 'possible', 'below'] as const) {
      const left = scores.filter((score) => score >= threshold / 100 && labBandOf(score) === band);
      expect([band, counts[band]]).toEqual([band, left.length]);
    }
  });

  it('are written as they are cut: what reads 0.70 alerts at 0.70', () => {
    expect(scores.map((score) => scoreText(formatFor('en'), score))).toEqual([
      '1.00',
      '0.92',
      '0.91',
      '0.80',
      '0.75',
      '0.70',
      '0.69',
      '0.50',
    ]);
    expect(scoreText(formatFor('ru'), 0.29)).toBe('0,29');
  });
});

const row = (party: string, score: number, more: Partial<QueueRow> = {}): QueueRow => ({
  uid: 'u',
  party,
  label: party,
  latin: '',
  name: 'n',
  nameLatin: '',
  score,
  kind: 'person',
  support: 'none',
  against: false,
  warns: false,
  update: 0,
  ...more,
});
const rows = [
  row('Z', 0.95),
  row('Y', 0.9, { kind: 'body', update: 2 }),
  row('X', 0.75, { update: 1 }),
  row('W', 0.6),
  row('V', 0.55, { update: 2 }),
];
const decided = decidedBy([
  { hit: { uid: 'u', party: 'Z' }, decision: 'match', grounds: [], reason: '' },
  { hit: { uid: 'u', party: 'X' }, decision: 'no-match', grounds: [], reason: '' },
  { hit: { uid: 'other', party: 'Y' }, decision: 'match', grounds: [], reason: '' },
] satisfies readonly Decision[]);
const all: QueueFilter = { band: 'all', decided: 'all', kind: 'all', fresh: false, sort: 'score' };

describe('the queue', () => {
  it.each<[string, number, Partial<QueueFilter>, string]>([
    ['everything', 50, {}, 'Z Y X W V'],
    ['at the threshold', 70, {}, 'Z Y X'],
    ['one band', 50, { band: 'below' }, 'W V'],
    ['undecided', 50, { decided: 'open' }, 'Y W V'],
    ['decided one way', 50, { decided: 'no-match' }, 'X'],
    ['bodies', 50, { kind: 'body' }, 'Y'],
    ['from updates', 50, { fresh: true }, 'Y X V'],
    ['by name', 50, { sort: 'name' }, 'V W X Y Z'],
    ['newest first, best first among them', 50, { sort: 'update' }, 'Y V X Z W'],
    ['both', 70, { fresh: true, decided: 'open' }, 'Y'],
  ])('%s', (_, threshold, filter, expected) => {
    const shown = queueRows(rows, threshold, { ...all, ...filter }, decided);
    expect(shown.map(({ party }) => party).join(' ')).toBe(expected);
  });
});

describe('a listed date of birth', () => {
  const born = (from: string, to: string, approx = false) =>
    birthWords(translator('en'), formatFor('en'), { from, to, approx });

  it.each([
    ['1993-06-11', '1993-06-11', false, '11/06/1993'],
    ['1988-01-01', '1988-12-31', false, 'in 1988, day not known'],
    ['1988-01-01', '1990-12-31', false, 'between 1988 and 1990'],
    ['1973-11-01', '1973-11-31', false, 'Nov 1973, day not known'],
    ['1973-11-01', '1973-11-30', false, 'Nov 1973, day not known'],
    ['1973-11-01', '1973-11-29', false, 'between 01/11/1973 and 29/11/1973'],
    ['1980-01-01', '1980-12-31', true, 'about: in 1980, day not known (two years either way agree)'],
  ])('%s to %s', (from, to, approx, words) => {
    expect(born(from, to, approx)).toBe(words);
  });
});

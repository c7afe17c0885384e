/** The ownership room without a browser: whom it takes as listed, what it says of each standing, where boxes and labels lie. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regimes, type RegimeId } from '../../src/core/ownership/regimes.ts';
import type { StandingCode } from '../../src/core/ownership/standings.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { languages, translator } from '../../src/i18n/translate.ts';
import {
  box,
  boxesAcross,
  boxesOf,
  labelPlaces,
  lineBetween,
  neighbour,
  sizeOf,
} from '../../src/ui/analyst/ownership/chart-geometry.ts';
import { listedSet } from '../../src/ui/analyst/ownership/listed-set.ts';
import { shareText, whySentence, worthOf, type Wording } from '../../src/ui/analyst/ownership/sentences.ts';
import type { OwnershipTie } from '../../src/core/ownership/ownership-answer.ts';

const english: Wording = { t: translator('en'), format: formatFor('en'), nameOf: (party) => party };
const rule = (id: RegimeId) => regimes.find((r) => r.id === id) ?? regimes[0];
const stake = (from: string, per: number): OwnershipTie => ({ id: `${from}>B`, from, to: 'B', control: false, share: per * 100 }); // prettier-ignore
const control = (from: string): OwnershipTie => ({ id: `${from}*B`, from, to: 'B', control: true, share: 0 });

describe('why, in words', () => {
  it.each<[RegimeId, StandingCode, number, number, readonly OwnershipTie[], string]>([
    ['ofac', 'owned', 50, 50, [stake('A', 25), stake('C', 25)], '25 % (A) + 25 % (C) = 50 % held by listed and caught parties. That is 50 % or more'], // prettier-ignore
    ['uk', 'owned', 60, 60, [stake('A', 60)], '60 % (A) held by listed and caught parties. That is more than 50 %'],
    ['uk', 'owned', 60, 80, [stake('A', 60), stake('C', 20)], '60 % held by one listed party'],
    // The sum told is the sum of its parts, though what counts is never more than the whole.
    ['eu', 'owned', 100, 100, [stake('A', 80), stake('C', 40)], '80 % (A) + 40 % (C) = 120 %'],
    ['eu', 'owned', 60, 60, ['P', 'Q', 'R', 'S', 'T', 'U'].map((from) => stake(from, 10)), '10 % (S) + 2 more = 60 %'],
    ['eu', 'controlled', 20, 20, [stake('A', 20), control('C')], 'C controls it'],
    ['ofac', 'control-only', 20, 20, [stake('A', 20), control('C')], 'C controls it, but this rule looks at shares alone, and 20 %'], // prettier-ignore
    ['uk', 'exactly', 50, 50, [stake('A', 50)], '50 % (A) is half exactly'],
    [
      'uk',
      'apart',
      30,
      60,
      [stake('A', 30), stake('C', 30)],
      '30 % (A) + 30 % (C) = 60 %, but of different listed parties',
    ],
    ['uk', 'below', 25, 50, [stake('A', 25), stake('C', 25)], '25 % is the most that one listed party holds'],
    ['un', 'below', 33.333333, 33.333333, [stake('A', 33.333333)], '33.333333 % (A) held by listed and caught parties. That is below 50 %'], // prettier-ignore
    ['un', 'nothing', 0, 0, [], 'None of its owners'],
  ])('%s %s', (regime, code, share, together, counting, expected) => {
    const said = whySentence(english, rule(regime), { code, share: share * 100, together: together * 100 }, counting);
    expect(said.replaceAll('\u00a0', ' ')).toContain(expected);
  });
  it('says every standing in every language, with nothing left unfilled', () => {
    const codes: readonly StandingCode[] = ['listed', 'owned', 'controlled', 'exactly', 'apart', 'control-only', 'below', 'nothing']; // prettier-ignore
    for (const language of languages) {
      const wording = { t: translator(language), format: formatFor(language), nameOf: (party: string) => party };
      const said = codes.flatMap((code) =>
        regimes.map((one) =>
          whySentence(wording, one, { code, share: 2_500, together: 6_000 }, [stake('A', 25), control('C')]),
        ),
      );
      for (const sentence of said) expect(sentence).not.toMatch(/\{\{|undefined|ownership\./);
      expect(new Set(said).size).toBeGreaterThanOrEqual(codes.length);
    }
    expect(shareText(english.format, 3_333.3333)).toBe('33.333333\u00a0%');
  });
  it.each<[RegimeId, boolean, StandingCode | null, string]>([
    ['ofac', false, 'listed', 'listed'],
    ['ofac', false, 'owned', 'caught'],
    ['ofac', true, 'listed', 'control-no'],
    ['eu', true, 'controlled', 'caught'],
    ['eu', false, 'below', 'no'],
    ['eu', true, null, 'no'],
  ])('%s, control %s, owner %s: %s', (regime, isControl, owner, expected) => {
    const tie = isControl ? control('A') : stake('A', 60);
    const standing = owner === null ? null : { code: owner, share: 0, together: 0 };
    expect(worthOf(tie, standing, rule(regime))).toBe(expected);
  });
});

it('takes as listed what is claimed or matched, then what is added, but for what is left out', () => {
  const claim = (subject: `party:${string}`, reason: 'listed' | 'owned') => ({ subject, reason, confidence: 2, evidence: [], comment: '' }) as const; // prettier-ignore
  const decision = (party: string, verdict: 'match' | 'no-match') => ({ hit: { uid: 'ZZi.001', party }, decision: verdict, grounds: [], reason: '' }); // prettier-ignore
  const work = {
    claims: [claim('party:A', 'listed'), claim('party:B', 'owned'), claim('party:C', 'listed')],
    decisions: [decision('A', 'match'), decision('D', 'match'), decision('E', 'no-match')],
  };
  expect(listedSet(work, ['F', 'A'], ['C']).map(({ party, source }) => `${party} ${source}`)).toEqual([
    'A claim',
    'D match',
    'F hand',
  ]);
});

describe('the drawing', () => {
  const places = [
    { party: 'X', column: 0.5, row: 0 },
    { party: 'A', column: 0, row: 1 },
    { party: 'B', column: 1, row: 1 },
    { party: 'C', column: 0.5, row: 2 },
  ];
  const boxes = boxesOf(places);
  it('arrow keys go to the nearest box that way, and stop at the edge', () => {
    const walk = (from: string, ...keys: readonly ('Up' | 'Down' | 'Left' | 'Right')[]) =>
      keys.reduce<string>((at, key) => neighbour(boxes, at, `Arrow${key}`) ?? `${at}!`, from);
    expect(walk('X', 'Down', 'Right', 'Down', 'Up')).toBe('A');
    expect(walk('A', 'Right')).toBe('B');
    expect(walk('A', 'Left')).toBe('A!');
    expect(walk('C', 'Up', 'Up')).toBe('X');
  });
  it('is as large as its boxes, and as wide as there is room', () => {
    expect(sizeOf(boxes)).toEqual({ width: 2 * box.width + box.gapX + 2 * box.margin, height: 3 * box.height + 2 * box.gapY + 2 * box.margin }); // prettier-ignore
    expect([0, 595, 950, 4_000].map(boxesAcross)).toEqual([3, 4, 6, 9]);
  });
  it('every label lies on its line, and clear of boxes and labels where there is room', () => {
    const at = (party: string) => boxes.get(party) ?? { x: 0, y: 0 };
    const lines = [['X', 'A'], ['X', 'B'], ['A', 'C'], ['B', 'C'], ['C', 'X'], ['A', 'A']].map(([from = '', to = '']) => lineBetween(at(from), at(to))); // prettier-ignore
    const labels = labelPlaces(lines, lines.map(() => 16), boxes.values()); // prettier-ignore
    for (const [i, one] of labels.slice(0, 4).entries()) {
      for (const other of labels.slice(0, i)) expect(Math.abs(one.x - other.x) > 32 || Math.abs(one.y - other.y) > 18).toBe(true); // prettier-ignore
      for (const corner of boxes.values()) {
        const inside = one.x > corner.x && one.x < corner.x + box.width && one.y > corner.y && one.y < corner.y + box.height; // prettier-ignore
        expect(inside).toBe(false);
      }
    }
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (along) => {
        for (const line of lines) expect(Number.isFinite(line.at(along).x + line.at(along).y)).toBe(true);
      }),
    );
  });
});

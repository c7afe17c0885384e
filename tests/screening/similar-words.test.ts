/** The search for like words loses nothing: the tree of spellings and the index against comparing with every word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/dataset/dataset.ts';
import { editDistance } from '../../src/core/screening/edit-distance.ts';
import { newMemory, readName } from '../../src/core/screening/name.ts';
import { compareNames, scoreNames } from '../../src/core/screening/name-score.ts';
import { buildScreener, screen } from '../../src/core/screening/screener.ts';
import { indexWords, similarWords } from '../../src/core/screening/similar-words.ts';
import { buildTrie, searchTrie } from '../../src/core/screening/spelling-trie.ts';
import { tokenScore } from '../../src/core/screening/token-score.ts';
import { arabicPersons } from './cases/arabic.ts';
import { kazakhCustomer } from './cases/kazakh.ts';
import { slavicCustomer } from './cases/slavic.ts';
import { customers, unStyleList } from './cases/un-style.ts';

const folded = fc.stringMatching(/^[abeimnrstkC1]{1,9}$/);

describe('editDistance', () => {
  it.each([
    ['erlan', 'erlan', 0],
    ['', 'ab', 1.7],
    ['erlan', 'erjan', 1.3],
    ['marat', 'murat', 0.7],
    ['ab', 'ba', 0.85],
    ['nurlan', 'nurlna', 0.6],
  ])('%s and %s: %f', (a, b, cost) => {
    expect(editDistance(a, b)).toBeCloseTo(cost, 9);
    expect(editDistance(b, a)).toBeCloseTo(cost, 9);
  });

  it('with a limit gives the same up to it and Infinity above', () => {
    fc.assert(
      fc.property(folded, folded, fc.double({ min: 0, max: 4, noNaN: true }), (a, b, limit) => {
        const whole = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(whole <= limit ? whole : Infinity);
      }),
    );
  });
});

describe('the tree of spellings', () => {
  it('finds exactly the words within the distance', () => {
    fc.assert(
      fc.property(
        fc.array(folded, { maxLength: 40 }),
        folded,
        fc.constantFrom(0.1, 0.25, 0.32, 0.6),
        fc.constantFrom(1.7, 9),
        (words, word, share, most) => {
          const found: number[] = [];
          const trie = buildTrie(
            new Map(words.map((one): [string, number[]] => [one, [...words.keys()].filter((k) => words[k] === one)])),
          );
          searchTrie(trie, word, share, most, (value) => found.push(value));
          const near = [...words.keys()].filter(
            (i) =>
              editDistance(word, words[i]) <= Math.min(most, share * Math.max(word.length, words[i].length)) + 1e-9,
          );
          expect(found.sort((a, b) => a - b)).toEqual(near);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has nothing for an empty word or an empty list', () => {
    searchTrie(buildTrie(new Map([['abc', [0]]])), '', 1, 9, () => expect.fail());
    searchTrie(buildTrie(new Map()), 'abc', 1, 9, () => expect.fail());
  });
});

describe('like words', () => {
  it('are those that comparing with every word finds', () => {
    const memory = newMemory();
    const read = (text: string, kind: 'person' | 'body') => readName(text, kind, memory).tokens;
    const listed = [
      ...unStyleList(60, 3).flatMap((one) => one.names.flatMap((name) => read(name.text, one.kind))),
      ...Array.from({ length: 60 }, (_, i) => read(kazakhCustomer(i), 'person')).flat(),
      ...['Ж. Ормантай', 'Abdul Ghani', 'Ghani', 'Hans-J. Müller', 'G. E. Lee'].flatMap((text) => read(text, 'person')),
    ];
    const words = [...new Set(listed)];
    const index = indexWords(words);
    const asked = [
      ...Array.from({ length: 80 }, (_, i) => read(slavicCustomer(i), 'person')).flat(),
      ...arabicPersons(60, 9).flatMap((one) => [...read(one.script, 'person'), ...read(one.latin, 'person')]),
      ...customers(60, 5).flatMap((one) => read(one.name, one.kind === 'person' ? 'person' : 'body')),
      ...words,
    ];
    let met = 0;
    for (const token of new Set(asked)) {
      const expected = [...words.keys()].filter((i) => tokenScore(token, words[i]) !== null);
      const found = similarWords(index, token).map((one) => one.word);
      expect(
        found.sort((a, b) => a - b),
        token.text,
      ).toEqual(expected);
      met += expected.length;
    }
    expect(met).toBeGreaterThan(500);
  });

  it('score the same both ways', () => {
    const memory = newMemory();
    const words = [
      ...arabicPersons(20, 2).flatMap((one) => [
        ...readName(one.script, 'person', memory).tokens,
        ...readName(one.latin, 'person', memory).tokens,
      ]),
      ...Array.from({ length: 20 }, (_, i) => readName(slavicCustomer(i), 'person', memory).tokens).flat(),
    ];
    for (const a of words) for (const b of words) expect(tokenScore(a, b)?.score).toBe(tokenScore(b, a)?.score);
  });
});

describe('screening', () => {
  it('finds all that comparing every pair of names finds', () => {
    const listings: readonly Listing[] = [
      ...unStyleList(80, 11),
      ...unStyleList(40, 12).map((one): Listing => ({
        ...one,
        uid: `${one.uid}x`,
        names: [{ text: kazakhCustomer(Number(one.uid.slice(4))), script: '', quality: 'primary' }],
        kind: 'person',
      })),
    ];
    const screener = buildScreener(listings);
    const persons = listings.filter((one) => one.kind === 'person');
    const names = persons.map((one) =>
      one.names.filter((name) => name.quality !== 'low').map((name) => readName(name.text, 'person')),
    );
    const queries = [
      ...Array.from({ length: 25 }, (_, i) => kazakhCustomer(i)),
      ...arabicPersons(15, 11).flatMap((one) => [one.script, one.latin]),
      ...unStyleList(30, 11).flatMap((one) => one.names.map((name) => name.text)),
    ];
    let met = 0;
    for (const text of queries) {
      const query = readName(text, 'person');
      const expected = persons
        .filter((_, i) => names[i].some((name) => (scoreNames(query, name, false)?.score ?? 0) >= 0.7))
        .map((one) => one.uid);
      const hits = screen(screener, { id: 'q', names: [text], kind: 'person' }, 0.5).map((hit) => hit.uid);
      expect(
        expected.filter((uid) => !hits.includes(uid)),
        text,
      ).toEqual([]);
      met += expected.length;
    }
    expect(met).toBeGreaterThan(50);
  });
});

describe('any text at all', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[ا-يپچژگکa-zа-я0-9 .,'«»-]{0,30}$/),
    fc.constantFrom(
      '',
      '—',
      '!!!',
      '???',
      '\u200b',
      '\ud800',
      'x'.repeat(500),
      '王小明',
      'ა ბ',
      'عبد',
      'al',
      'ТОО',
      'LLC LLC',
    ),
  );

  it('gives a score from 0 to 1 and finite reasons, and never throws', () => {
    fc.assert(
      fc.property(odd, odd, fc.constantFrom('Person', 'Company', ''), (a, b, schema) => {
        const { score, reasons } = compareNames(a, b, schema);
        expect(score >= 0 && score <= 1).toBe(true);
        for (const reason of reasons) if ('score' in reason) expect(reason.score > 0 && reason.score <= 1).toBe(true);
        const record = { ...unStyleList(1, 1)[0], names: [{ text: b, script: '', quality: 'primary' as const }] };
        for (const hit of screen(buildScreener([record]), { id: 'q', names: [a] }))
          expect(hit.score <= 0.98).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['!!!', '???'],
    ['王小明', 'ა'],
    ['—', '—'],
    ['', ''],
  ])('%j and %j do not match unless they are the same word', (a, b) => {
    expect(compareNames(a, b, 'Person').score).toBe(0);
  });
});

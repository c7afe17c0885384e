/** What a listing says beside the data: which name is alike, what agrees, what differs, and when that is nothing but a name. */
import { describe, expect, it } from 'vitest';
import type { ListingRow } from '../../src/core/casework/case-material.ts';
import type { HitReason } from '../../src/core/screening/hit.ts';
import { caseWords } from '../../src/i18n/casework/case-words.ts';
import { listingText } from '../../src/i18n/casework/listing-text.ts';

const words = caseWords('en', {
  exercise: '',
  preparedAt: 0,
  period: { from: 0, to: 0 },
  baseCurrency: 'KZT',
  baseDigits: 2,
});
const listing: ListingRow = {
  uid: 'ZZi.1',
  list: 'un',
  listRef: 'ZZi.1',
  kind: 'person',
  names: [
    { text: 'Ann Bee', script: 'Latin', quality: 'primary' },
    { text: 'Annie', script: 'Latin', quality: 'low' },
  ],
  dob: [],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: ['Training'],
  listedOn: '2020-02-01',
  updatedOn: '',
};
const said = (name: string, ...reasons: readonly HitReason[]) =>
  listingText(words, listing, { uid: 'ZZi.1', party: 'P1', name, score: 0.95, band: 'strong', reasons });

describe('a listing in a sentence', () => {
  it('stands by itself without a likeness', () => {
    expect(listingText(words, listing, null)).toBe('Ann Bee is listed under ZZi.1 (Training), listed on 01/02/2020.');
    expect(listingText(words, { ...listing, listedOn: '', programmes: [] }, null)).toBe(
      'Ann Bee is listed under ZZi.1 (un).',
    );
  });

  it.each<[string, string, readonly HitReason[], string]>([
    ['a name alone', 'Ann Bee', [], 'the name “Ann Bee” (95% alike). Nothing but the name agrees.'],
    ['a weak alias', 'Annie', [], 'the weak alias “Annie” (95% alike).'],
    [
      'a date that agrees',
      'Ann Bee',
      [{ code: 'birth-agrees', query: '1990-03-04', listed: '1990-03-04' }],
      'and date of birth (04/03/1990).',
    ],
    [
      'a document that agrees',
      'Ann Bee',
      [{ code: 'identifier-same', query: 'ZZ1' }],
      'the name “Ann Bee” (95% alike) and document ZZ1.',
    ],
    [
      'a year that differs',
      'Ann Bee',
      [{ code: 'birth-differs', query: '1990', listed: '1970' }],
      'Differs: date of birth (1990; in the listing 1970). Nothing but the name agrees.',
    ],
    [
      'another gender and country',
      'Ann Bee',
      [
        { code: 'gender-differs', query: 'female', listed: 'male' },
        { code: 'country-differs', query: 'KZ', listed: 'TR' },
      ],
      'Differs: gender (female; in the listing male) and country (Kazakhstan; in the listing Türkiye).',
    ],
    [
      'another number',
      'Ann Bee',
      [{ code: 'number-differs', query: '7', listed: '9' }],
      'Differs: a number in the name (7; in the listing 9).',
    ],
  ])('says %s', (_what, name, reasons, expected) => {
    expect(said(name, ...reasons)).toContain(expected);
  });
});

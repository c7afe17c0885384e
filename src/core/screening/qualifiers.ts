/** What is known beside the name: birth date, country, identifiers. It lowers or lifts a score, and says why. */
import type { BirthDate, Listing, Gender } from '../dataset/dataset.ts';
import { countryCode } from './country-code.ts';
import { genderOf } from './gender.ts';
import type { HitReason } from './hit.ts';

/** What the checked side says of itself; '' or [] where it is silent. Silence changes nothing. */
export interface Facts {
  /** ISO date, or a year. */
  readonly born: string;
  readonly country: string;
  readonly identifiers: readonly string[];
  /** Of a person, as far as the names say. */
  readonly gender: Gender | null;
}

export interface Qualified {
  /** Added to the name's score; ≤ 0. */
  readonly change: number;
  /** Facts that agree and could confirm: birth, country, documents. A gender that agrees confirms nobody. */
  readonly agreeing: number;
  readonly sameIdentifier: boolean;
  readonly reasons: readonly HitReason[];
}

/** Amounts after OpenSanctions' logic-v2, the country's halved: where an account is kept is not a nationality. */
export const usualDeductions = { birthDay: 0.25, birthYear: 0.15, country: 0.1, gender: 0.2 } as const;

/** An APPROXIMATELY of the UN list is off by up to two years. */
const approximate = 2;

function identifierKeys(text: string): readonly string[] {
  const value = text.slice(text.indexOf(': ') < 0 ? 0 : text.indexOf(': ') + 2);
  return value
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((piece) => piece.length >= 5 && /\d/.test(piece));
}

/** Numbers by which a document is the same, of all `identifiers`: at least five characters with a digit among them. */
export function identifierKeysOf(identifiers: readonly string[]): readonly string[] {
  return identifiers.flatMap(identifierKeys);
}

/** The days `born` may mean, or null when it is no date. */
function span(born: string): { readonly from: string; readonly to: string } | null {
  if (/^\d{4}$/.test(born)) return { from: `${born}-01-01`, to: `${born}-12-31` };
  if (/^\d{4}-\d{2}$/.test(born)) return { from: `${born}-01`, to: `${born}-31` };
  return /^\d{4}-\d{2}-\d{2}/.test(born) ? { from: born.slice(0, 10), to: born.slice(0, 10) } : null;
}

const shiftYear = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

function birthReason(
  born: string,
  dates: readonly BirthDate[],
): { readonly reason: HitReason; readonly change: number } | null {
  const mine = span(born);
  if (mine === null || dates.length === 0) return null;
  const printed = dates.map((date) => (date.from === date.to ? date.from : `${date.from}..${date.to}`)).join('; ');
  for (const date of dates) {
    const slack = date.approx ? approximate : 0;
    if (mine.from <= shiftYear(date.to, slack) && mine.to >= shiftYear(date.from, -slack)) {
      return { reason: { code: 'birth-agrees', query: born, listed: printed }, change: 0 };
    }
  }
  const days = mine.from === mine.to && dates.every((date) => date.from === date.to && !date.approx);
  const change = days ? -usualDeductions.birthDay : -usualDeductions.birthYear;
  return { reason: { code: 'birth-differs', query: born, listed: printed }, change };
}

/** What a listing says of itself, read once. */
export interface ListedFacts {
  readonly countries: readonly string[];
  readonly identifiers: ReadonlySet<string>;
  readonly gender: Gender | null;
}

export function readListedFacts(listing: Listing): ListedFacts {
  return {
    countries: listing.nationality.map(countryCode).filter((code) => code !== ''),
    identifiers: new Set(identifierKeysOf(listing.ids)),
    gender: listing.kind === 'person' ? (listing.gender ?? genderOf(listing.names.map((name) => name.text))) : null,
  };
}

/** Compares `facts` with what `listing` says. */
export function qualify(facts: Facts, listing: Listing, listed: ListedFacts = readListedFacts(listing)): Qualified {
  const reasons: HitReason[] = [];
  let change = 0;
  let agreeing = 0;
  const birth = birthReason(facts.born, listing.dob);
  if (birth !== null) {
    reasons.push(birth.reason);
    change += birth.change;
    if (birth.reason.code === 'birth-agrees') agreeing += 1;
  }
  if (facts.gender !== null && listed.gender !== null) {
    const code = facts.gender === listed.gender ? 'gender-agrees' : 'gender-differs';
    reasons.push({ code, query: facts.gender, listed: listed.gender });
    if (facts.gender !== listed.gender) change -= usualDeductions.gender;
  }
  const mine = facts.country === '' ? '' : countryCode(facts.country);
  if (mine !== '' && listed.countries.length > 0) {
    const agrees = listed.countries.includes(mine);
    const code = agrees ? 'country-agrees' : 'country-differs';
    reasons.push({ code, query: mine, listed: listed.countries.join('; ') });
    if (agrees) agreeing += 1;
    else change -= usualDeductions.country;
  }
  const same = identifierKeysOf(facts.identifiers).find((key) => listed.identifiers.has(key));
  if (same !== undefined) {
    reasons.push({ code: 'identifier-same', query: same });
    agreeing += 1;
  }
  return { change, agreeing, sameIdentifier: same !== undefined, reasons };
}

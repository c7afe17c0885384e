/** Metadata of listings: place, reference, dates, how much is said of the listed one. */
import type { Dataset, Listing, NameQuality } from '../dataset/dataset.ts';
import { featureMaker, idNumber, numbered, type FeatureTable } from './feature.ts';
import { commonest } from './party-features.ts';

/** `rows` are places in the dataset; members are listings whose bearer occurs in the data. Persons and bodies are compared apart. */
export function listingTable({ listings }: Dataset, member: Uint8Array, rows: readonly number[]): FeatureTable {
  const { number, flag, category } = featureMaker(rows);
  const listing = (l: number): Listing => listings[l];
  const named = (l: number, quality: NameQuality) => listing(l).names.filter((name) => name.quality === quality).length;
  const nationality = (l: number) => listing(l).nationality[0] ?? '';
  const home = commonest(listings.filter(({ kind }) => kind === 'person').map((one) => one.nationality[0] ?? ''));
  return {
    subject: 'listings',
    member: Uint8Array.from(rows, (l) => member[l]),
    stratum: numbered(rows, (l) => listing(l).kind),
    cluster: Uint32Array.from(rows),
    features: [
      number('row', (l) => l),
      number('uid-number', (l) => idNumber(listing(l).uid)),
      number('listed-on', (l) => Date.parse(listing(l).listedOn)),
      category('listed-year', (l) => listing(l).listedOn.slice(0, 4)),
      number('updated-on', (l) => Date.parse(listing(l).updatedOn)),
      number('good-names', (l) => named(l, 'good')),
      number('low-names', (l) => named(l, 'low')),
      number('former-names', (l) => named(l, 'former')),
      number('original-names', (l) => named(l, 'original')),
      number('name-length', (l) => listing(l).names[0]?.text.length ?? 0),
      number('birth-dates', (l) => listing(l).dob.length),
      flag('birth-approximate', (l) => listing(l).dob.some((date) => date.approx)),
      flag('birthplace-said', (l) => listing(l).pob !== ''),
      flag('foreign-country', (l) => nationality(l) !== home),
      number('nationalities', (l) => listing(l).nationality.length),
      number('documents', (l) => listing(l).ids.length),
      number('designations', (l) => listing(l).designation.length),
      number('record-length', (l) => listing(l).raw.length),
    ],
  };
}

/** Metadata of accounts: id, opening date, institution, country. */
import type { Dataset } from '../dataset/dataset.ts';
import { featureMaker, idNumber, numbered, type FeatureTable } from './feature.ts';
import { commonest } from './party-features.ts';

/**
 * `rows` are account indexes; accounts of holders of one kind are compared, accounts of one holder are one cluster. Place in the file
 * is not looked at: the dataset keeps accounts in the order they first pay or are paid.
 */
export function accountTable(
  { accounts, parties }: Dataset,
  member: Uint8Array,
  rows: readonly number[],
): FeatureTable {
  const { number, flag, category } = featureMaker(rows);
  const country = (a: number) => accounts.countries[accounts.country[a]];
  const home = commonest(accounts.ids.map((_, a) => country(a)));
  const opened = (a: number) => accounts.opened[a];
  return {
    subject: 'accounts',
    member: Uint8Array.from(rows, (a) => member[a]),
    stratum: numbered(rows, (a) => parties[accounts.holder[a]]?.kind ?? ''),
    cluster: numbered(rows, (a) => (accounts.holder[a] < 0 ? `account ${a}` : accounts.holder[a])),
    features: [
      number('id-number', (a) => idNumber(accounts.ids[a])),
      number('id-length', (a) => accounts.ids[a].length),
      number('opened', opened),
      category('opened-year', (a) => new Date(opened(a)).getUTCFullYear()),
      number('opened-day-of-month', (a) => new Date(opened(a)).getUTCDate()),
      category('institution', (a) => accounts.institutions[accounts.institution[a]]),
      flag('foreign-country', (a) => country(a) !== home),
      category('country', country),
    ],
  };
}

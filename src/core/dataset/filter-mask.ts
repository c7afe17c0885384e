/** Which transactions a filter lets through, as one byte per transaction. One pass over the columns, O(transactions). */
import type { Filter } from '../ledger/filter.ts';
import type { AccountTable, Dataset } from './dataset.ts';

/** 1 where transaction i passes `filter`, else 0; as long as the ledger. */
export function filterMask(dataset: Dataset, filter: Filter): Uint8Array {
  const { ledger, accounts } = dataset;
  const { time, from, to, base, channel, currency } = ledger;
  const mask = new Uint8Array(ledger.size);
  const first = filter.from === null ? 0 : firstAtOrAfter(time, filter.from);
  const end = filter.to === null ? ledger.size : firstAtOrAfter(time, filter.to);
  const min = filter.min ?? -Infinity;
  const max = filter.max ?? Infinity;
  const channels = allowed(ledger.channels, filter.channels);
  const currencies = allowed(ledger.currencies, filter.currencies);
  const sides = allowedSides(accounts, filter);
  // A period is one stretch of a ledger sorted by time.
  if (min === -Infinity && max === Infinity && channels === null && currencies === null && sides === null) {
    return first < end ? mask.fill(1, first, end) : mask;
  }
  for (let i = first; i < end; i++) {
    if (base[i] < min || base[i] > max) continue;
    if (channels !== null && channels[channel[i]] === 0) continue;
    if (currencies !== null && currencies[currency[i]] === 0) continue;
    if (sides !== null && (sides[from[i]] | sides[to[i]]) !== bothAllowed) continue;
    mask[i] = 1;
  }
  return mask;
}

const institutionAllowed = 1;
const countryAllowed = 2;
const bothAllowed = institutionAllowed | countryAllowed;

/** By account, which of the two conditions it meets; null when neither asks for anything. */
function allowedSides(accounts: AccountTable, filter: Filter): Uint8Array | null {
  const institutions = allowed(accounts.institutions, filter.institutions);
  const countries = allowed(accounts.countries, filter.countries);
  if (institutions === null && countries === null) return null;
  const sides = new Uint8Array(accounts.ids.length);
  for (let a = 0; a < sides.length; a++) {
    const institution = institutions === null || institutions[accounts.institution[a]] === 1;
    const country = countries === null || countries[accounts.country[a]] === 1;
    sides[a] = (institution ? institutionAllowed : 0) | (country ? countryAllowed : 0);
  }
  return sides;
}

/** First index whose time is not before `when`; times ascend. */
export function firstAtOrAfter(time: Float64Array, when: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle] < when) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allowed(table: readonly string[], wanted: readonly string[]): Uint8Array | null {
  if (wanted.length === 0) return null;
  const set = new Set(wanted);
  return Uint8Array.from(table, (value) => (set.has(value) ? 1 : 0));
}

/** References of listings that look like those of real sanctions lists; training lists use the reserved prefixes ZZi and ZZe. */
import type { Listing } from '../dataset/dataset.ts';

const real: readonly RegExp[] = [
  // United Nations: QDi.001, TAe.010, KPi.033 …
  /^(?!ZZ)[A-Z]{2}[ie]\.\d{3}\b/,
  // European Union: EU.27.28, EU.1234.5
  /^EU\.\d+\.\d+/,
  // OFAC: an entry number, by itself or named.
  /^(?:OFAC|SDN)[- .:#]*\d+/i,
  // United Kingdom: AFG0001, RUS0242 …
  /^[A-Z]{3}\d{4}$/,
  // OpenSanctions: NK-…, Q… of Wikidata, and ids that name the list.
  /^NK-\w{10,}/,
  /^Q\d{3,}$/,
  /^(?:ofac|unsc|un-sc|eu-fsf|gb-hmt|gb-fcdo|kz-afmrk)-/i,
];

/** Lists that number or do not number their entries: every entry without a reserved prefix counts as theirs. */
const official: readonly RegExp[] = [/\b(?:OFAC|SDN)\b/i, /^eu$/, /^kz-afm/];

/** The reference of the listing that looks real, or null. OFAC numbers its entries plainly, so a bare number counts where the list is OFAC's. */
export function realReference({ uid, listRef, list }: Pick<Listing, 'uid' | 'listRef' | 'list'>): string | null {
  const found = [uid, listRef].find((text) => real.some((pattern) => pattern.test(text.trim())));
  if (found !== undefined) return found;
  if (!official.some((pattern) => pattern.test(list)) || /^ZZ[ie]\./.test(uid)) return null;
  return list.startsWith('kz-afm') || /^\d{3,}$/.test(uid) ? uid : null;
}

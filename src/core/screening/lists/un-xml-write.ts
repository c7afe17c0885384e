/** Writes listings in the shape of the UN consolidated list; what is read back is equal but for `raw`. */
import type { BirthDate, ListedName, Listing, NameQuality } from '../../dataset/dataset.ts';
import { xmlText } from './xml-text.ts';

export interface UnXmlOptions {
  /** ISO time for the root's `dateGenerated`; left out when ''. */
  readonly generated?: string;
  /** COMMENTS1 by uid. */
  readonly comments?: ReadonlyMap<string, string>;
}

type Lines = readonly string[];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const partNames = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** An element with text, or none where there is no text: the published list leaves such elements out or empty. */
const leaf = (name: string, text: string): Lines => (text.trim() === '' ? [] : [`<${name}>${xmlText(text)}</${name}>`]);
const branch = (name: string, lines: Lines): Lines =>
  lines.length === 0 ? [`<${name}/>`] : [`<${name}>`, ...lines.map((line) => `  ${line}`), `</${name}>`];
const values = (name: string, texts: readonly string[]): Lines =>
  texts.length === 0
    ? []
    : branch(
        name,
        texts.flatMap((text) => leaf('VALUE', text)),
      );
/** `; ` separates names inside one element, so that no name may hold it. */
const nameText = (name: ListedName): string => name.text.replace(/\s*;\s*/g, ', ');

/** A person's name over four elements, the last taking what is left; a body's in FIRST_NAME. */
function primaryName(listing: Listing): Lines {
  const primary = listing.names.find((name) => name.quality === 'primary');
  if (primary === undefined) return [];
  if (listing.kind === 'body') return leaf('FIRST_NAME', nameText(primary));
  const words = nameText(primary).split(' ');
  const parts = [...words.slice(0, 3), words.slice(3).join(' ')];
  return parts.flatMap((part, i) => leaf(partNames[i], part));
}

function aliases(listing: Listing, element: string): Lines {
  const body = listing.kind === 'body';
  const quality: { readonly [quality in NameQuality]?: string } = body
    ? { good: 'a.k.a.', low: 'Low', former: 'f.k.a.' }
    : { good: 'Good', low: 'Low', former: 'f.k.a.' };
  const written = listing.names.filter((name) => quality[name.quality] !== undefined);
  if (written.length === 0) return branch(element, ['<QUALITY/>', '<ALIAS_NAME/>']);
  return written.flatMap((name) =>
    branch(element, [...leaf('QUALITY', quality[name.quality] ?? ''), ...leaf('ALIAS_NAME', nameText(name))]),
  );
}

function birthDate(date: BirthDate, element: string): Lines {
  const type = (name: string): Lines => leaf('TYPE_OF_DATE', date.approx ? 'APPROXIMATELY' : name);
  const [fromYear, toYear] = [date.from.slice(0, 4), date.to.slice(0, 4)];
  if (date.from === date.to) return branch(element, [...type('EXACT'), ...leaf('DATE', date.from)]);
  if (fromYear !== toYear) {
    return branch(element, [...type('BETWEEN'), ...leaf('FROM_YEAR', fromYear), ...leaf('TO_YEAR', toYear)]);
  }
  if (date.from.slice(0, 7) === date.to.slice(0, 7)) {
    const month = months[Number(date.from.slice(5, 7)) - 1];
    return branch(element, [...type('EXACT'), ...leaf('NOTE', `${month}. ${fromYear}`)]);
  }
  return branch(element, [...type('EXACT'), ...leaf('YEAR', fromYear)]);
}

function document(id: string, element: string): Lines {
  const colon = id.indexOf(': ');
  const [type, number] = colon < 0 ? ['', id] : [id.slice(0, colon), id.slice(colon + 2)];
  return branch(element, [...leaf('TYPE_OF_DOCUMENT', type), ...leaf('NUMBER', number)]);
}

/** Lines of one record, `number` for its DATAID. */
export function writeUnRecord(listing: Listing, number: number, comment = ''): Lines {
  const element = listing.kind === 'person' ? 'INDIVIDUAL' : 'ENTITY';
  return branch(element, [
    ...leaf('DATAID', String(number)),
    ...leaf('VERSIONNUM', '1'),
    ...primaryName(listing),
    ...listing.programmes.flatMap((programme) => leaf('UN_LIST_TYPE', programme)),
    ...leaf('REFERENCE_NUMBER', listing.listRef || listing.uid),
    ...leaf('LISTED_ON', listing.listedOn),
    ...listing.names
      .filter((name) => name.quality === 'original')
      .flatMap((name) => leaf('NAME_ORIGINAL_SCRIPT', nameText(name))),
    ...leaf('COMMENTS1', comment),
    ...leaf('GENDER', { male: 'Male', female: 'Female', '': '' }[listing.gender ?? '']),
    ...values('TITLE', listing.titles ?? []),
    ...values('DESIGNATION', listing.designation),
    ...values('NATIONALITY', listing.nationality),
    ...values('LIST_TYPE', ['UN List']),
    ...values('LAST_DAY_UPDATED', listing.updatedOn === '' ? [] : [listing.updatedOn]),
    ...aliases(listing, `${element}_ALIAS`),
    ...(listing.addresses ?? []).flatMap((address) => branch(`${element}_ADDRESS`, leaf('STREET', address))),
    ...listing.dob.flatMap((date) => birthDate(date, `${element}_DATE_OF_BIRTH`)),
    ...(listing.pob === '' ? [] : branch(`${element}_PLACE_OF_BIRTH`, leaf('CITY', listing.pob))),
    ...listing.ids.flatMap((id) => document(id, `${element}_DOCUMENT`)),
    ...branch('SORT_KEY', []),
    ...branch('SORT_KEY_LAST_MOD', []),
  ]);
}

/**
 * The list's text, persons before bodies. Lost on the way: what the published shape has no place for (`lang`, the parts
 * of `pob`, a birth date between two days of one year). Characters XML 1.0 forbids are left out.
 */
export function writeUnXml(listings: readonly Listing[], options: UnXmlOptions = {}): string {
  const { generated = '', comments } = options;
  const records = (kind: Listing['kind']): Lines =>
    listings.flatMap((listing, i) =>
      listing.kind === kind ? writeUnRecord(listing, 6900001 + i, comments?.get(listing.uid) ?? '') : [],
    );
  const root = branch('CONSOLIDATED_LIST', [
    ...branch('INDIVIDUALS', records('person')),
    ...branch('ENTITIES', records('body')),
  ]);
  const opening = generated === '' ? root[0] : `<CONSOLIDATED_LIST dateGenerated="${xmlText(generated)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', opening, ...root.slice(1), ''].join('\n');
}

/** Writes listings in the shape of the UN Security Council consolidated list (XML), reserved ids only. */
import type { ListingDraft } from './story.ts';

/** The whole file; `generated` is an ISO date. */
export function writeWatchlist(listings: readonly ListingDraft[], generated: string): string {
  const persons = listings.filter((one) => one.kind === 'person');
  const bodies = listings.filter((one) => one.kind === 'body');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Invented for training. The reserved prefixes ZZi and ZZe belong to no real list; no person or body here exists. -->',
    `<CONSOLIDATED_LIST dateGenerated="${generated}T00:00:00.000Z">`,
    '  <INDIVIDUALS>',
    ...persons.map((one, place) => individual(one, place)),
    '  </INDIVIDUALS>',
    '  <ENTITIES>',
    ...bodies.map((one, place) => entity(one, persons.length + place)),
    '  </ENTITIES>',
    '</CONSOLIDATED_LIST>',
    '',
  ].join('\n');
}

function individual(one: ListingDraft, place: number): string {
  const order = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
  return lines('INDIVIDUAL', [
    ...head(place),
    ...one.parts.map((part, i) => leaf(order[i], part)),
    ...common(one),
    group('NATIONALITY', [leaf('VALUE', one.nationality)]),
    group('LIST_TYPE', [leaf('VALUE', 'Training list')]),
    group('LAST_DAY_UPDATED', [leaf('VALUE', one.listedOn)]),
    // An empty alias pair stands for "none", as the published list has it.
    ...(one.aliases.length === 0 ? [group('INDIVIDUAL_ALIAS', [leaf('QUALITY', ''), leaf('ALIAS_NAME', '')])] : []),
    ...one.aliases.map((alias) =>
      group('INDIVIDUAL_ALIAS', [leaf('QUALITY', alias.quality), leaf('ALIAS_NAME', alias.text)]),
    ),
    group('INDIVIDUAL_ADDRESS', [leaf('COUNTRY', one.country)]),
    group('INDIVIDUAL_DATE_OF_BIRTH', birth(one)),
    group('INDIVIDUAL_PLACE_OF_BIRTH', [leaf('COUNTRY', one.country)]),
    ...(one.documents.length === 0 ? [leaf('INDIVIDUAL_DOCUMENT', '')] : []),
    ...one.documents.map((number) =>
      group('INDIVIDUAL_DOCUMENT', [leaf('TYPE_OF_DOCUMENT', 'Passport'), leaf('NUMBER', number)]),
    ),
    leaf('SORT_KEY', ''),
    leaf('SORT_KEY_LAST_MOD', ''),
  ]);
}

function entity(one: ListingDraft, place: number): string {
  return lines('ENTITY', [
    ...head(place),
    leaf('FIRST_NAME', one.parts.join(' ')),
    ...common(one),
    group('LIST_TYPE', [leaf('VALUE', 'Training list')]),
    group('LAST_DAY_UPDATED', [leaf('VALUE', one.listedOn)]),
    ...(one.aliases.length === 0 ? [group('ENTITY_ALIAS', [leaf('QUALITY', ''), leaf('ALIAS_NAME', '')])] : []),
    ...one.aliases.map((alias) =>
      group('ENTITY_ALIAS', [leaf('QUALITY', alias.quality), leaf('ALIAS_NAME', alias.text)]),
    ),
    group('ENTITY_ADDRESS', [leaf('COUNTRY', one.country)]),
    leaf('SORT_KEY', ''),
    leaf('SORT_KEY_LAST_MOD', ''),
  ]);
}

function head(place: number): string[] {
  return [leaf('DATAID', String(9_000_001 + place)), leaf('VERSIONNUM', '1')];
}

function common(one: ListingDraft): string[] {
  return [
    leaf('UN_LIST_TYPE', 'Training'),
    leaf('REFERENCE_NUMBER', one.uid),
    leaf('LISTED_ON', one.listedOn),
    leaf('NAME_ORIGINAL_SCRIPT', one.original),
    leaf('COMMENTS1', 'Invented listing for a training exercise.\nNo real person or body is meant.'),
  ];
}

function birth(one: ListingDraft): string[] {
  const { born } = one;
  if (born === null) return [leaf('TYPE_OF_DATE', '')];
  switch (born.type) {
    case 'EXACT':
      return [leaf('TYPE_OF_DATE', born.type), leaf('DATE', born.date)];
    case 'APPROXIMATELY':
      return [leaf('TYPE_OF_DATE', born.type), leaf('YEAR', String(born.year))];
    case 'BETWEEN':
      return [leaf('TYPE_OF_DATE', born.type), leaf('FROM_YEAR', String(born.from)), leaf('TO_YEAR', String(born.to))];
  }
}

function leaf(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escape(text)}</${name}>`;
}

function group(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

function lines(name: string, children: readonly string[]): string {
  return [`    <${name}>`, ...children.map((child) => `      ${child}`), `    </${name}>`].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The list files of a workbook: records nobody changed as they were published, the others written anew in the published shape. */
import type { Listing } from '../dataset/dataset.ts';
import { writeTargetsSimple } from '../screening/lists/targets-simple-write.ts';
import { readWhole } from '../screening/lists/read-whole.ts';
import { unXml } from '../screening/lists/un-xml.ts';
import { writeUnRecord } from '../screening/lists/un-xml-write.ts';
import { houseRecord } from './house-record.ts';
import { compareIds, compareListings } from './neutral-order.ts';
import type { Workbook } from './workbook.ts';

const day = 86_400_000;

/**
 * Text by file name. Records stand in neutral order. A list in XML is dated three days before the decision and carries the
 * remark that it is invented only while every reference on it has the reserved prefix.
 */
export function writeLists({ listings, head }: Workbook): ReadonlyMap<string, string> {
  const dated = new Date(Date.parse(head.decisionTime) - 3 * day);
  const generated = Number.isNaN(dated.getTime()) ? '' : dated.toISOString().slice(0, 10);
  const names = [...new Set(listings.map(({ file }) => file))].toSorted(compareIds);
  return new Map(
    names.map((name) => {
      const mine = listings.filter(({ file }) => file === name).toSorted(compareListings);
      return [name, name.endsWith('.csv') ? writeTargetsSimple(mine) : writeXml(mine, generated)];
    }),
  );
}

function writeXml(listings: readonly Listing[], generated: string): string {
  const records = listings.map((listing, place) => [listing.kind, recordOf(listing, place)] as const);
  const of = (kind: Listing['kind']) => records.flatMap(([one, text]) => (one === kind ? [`    ${text}`] : []));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(listings.every(invented)
      ? [
          '<!-- Invented for training. The reserved prefixes ZZi and ZZe belong to no real list; no person or body here exists. -->',
        ]
      : []),
    `<CONSOLIDATED_LIST dateGenerated="${generated}T00:00:00.000Z">`,
    '  <INDIVIDUALS>',
    ...of('person'),
    '  </INDIVIDUALS>',
    '  <ENTITIES>',
    ...of('body'),
    '  </ENTITIES>',
    '</CONSOLIDATED_LIST>',
    '',
  ].join('\n');
}

/** `raw` where it still says what the listing says; else the record written anew, under the number it had. */
function recordOf(listing: Listing, place: number): string {
  const { raw } = listing;
  if (raw !== '' && saysTheSame(raw, listing)) return raw;
  const number = Number(/<DATAID>\s*(\d{1,12})\s*<\/DATAID>/.exec(raw)?.[1] ?? 9_000_001 + place);
  if (invented(listing)) {
    const whole = asHouseHasIt(listing);
    const address = /_ADDRESS><COUNTRY>([^<]*)</.exec(raw)?.[1] ?? '';
    const house = houseRecord(whole, number, plainText(address) || listing.pob || (listing.nationality[0] ?? ''));
    if (saysTheSame(house.join('\n'), whole)) return house.join('\n    ');
  }
  // What the invented lists' shape has no place for.
  return writeUnRecord(listing, number).join('\n    ');
}

/** What every record of an invented list has is filled in, so that a new one has it too. */
function asHouseHasIt(listing: Listing): Listing {
  const { programmes, updatedOn, listedOn, ids } = listing;
  return {
    ...listing,
    programmes: programmes.length === 0 ? ['Training'] : programmes,
    updatedOn: updatedOn === '' ? listedOn : updatedOn,
    ids: ids.map((id) => (id.includes(': ') ? id : `Passport: ${id}`)),
  };
}

function invented({ uid }: Listing): boolean {
  return /^ZZ[ie]\./.test(uid);
}

function plainText(xml: string): string {
  return xml.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"');
}

function saysTheSame(raw: string, listing: Listing): boolean {
  const read = readWhole(unXml, `<CONSOLIDATED_LIST>${raw}</CONSOLIDATED_LIST>`, '');
  if (!read.ok || read.value.listings.length !== 1) return false;
  const [found] = read.value.listings;
  // A reference used twice gets a number on reading; the record itself does not know of it.
  return sameText(found, listing) === sameText(listing, listing) && found.uid === listing.uid.replace(/#\d+$/, '');
}

const qualities = ['primary', 'good', 'low', 'former', 'original'] as const;

/** Addresses count only where `asked` has some: those the house's shape adds say nothing new. */
function sameText(one: Listing, asked: Listing): string {
  const { list, listRef, kind, names, dob, pob, nationality, ids, designation, programmes, listedOn, updatedOn } = one;
  return JSON.stringify([
    list,
    listRef,
    kind,
    // By quality, as reading gives them: the order within a record says nothing.
    qualities.flatMap((one) => names.filter(({ quality }) => quality === one).map(({ text }) => [text, one])),
    dob.map(({ from, to, approx }) => [from, to, approx]),
    pob,
    nationality,
    ids,
    designation,
    programmes,
    listedOn,
    updatedOn,
    one.gender ?? '',
    one.titles ?? [],
    asked.addresses === undefined ? [] : (one.addresses ?? []),
  ]);
}

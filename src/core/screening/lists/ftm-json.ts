/**
 * Reads FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them. Edges are entities, too, and may stand before or behind
 * those they tie: so named parties, sanctions and documents are held until the end of the file, the rest is only counted. Source: the
 * FollowTheMoney model (schemata Person, LegalEntity, Sanction, Identification).
 */
import type { Listing } from '../../dataset/dataset.ts';
import { ftmEntity, type FtmEntity } from './ftm-entity.ts';
import { createLineReader } from './json-lines.ts';
import { genderOf } from './gender.ts';
import { isoDate } from './list-dates.ts';
import { listingGate } from './listing-gate.ts';
import { distinct, nameList } from './names.ts';
import { partialDate } from './partial-date.ts';
import type { ListFormat, ListInput, ListReader } from './read-list.ts';

const bodies: ReadonlySet<string> = new Set([
  'LegalEntity',
  'Organization',
  'Company',
  'PublicBody',
  'Vessel',
  'Airplane',
  'Asset',
  'CryptoWallet',
  'Security',
]);
/** Counted by name; anything else is 'other'. */
const edges: ReadonlySet<string> = new Set([
  'Ownership', 'Directorship', 'Family', 'Control', 'Associate', 'Employment', 'Membership', 'Representation', 'Succession', 'UnknownLink',
  'Sanction', 'Passport', 'Identification', 'Address', 'Occupancy', 'Position',
]); // prettier-ignore
const documents: readonly (readonly [label: string, properties: readonly string[]])[] = [
  ['Passport', ['passportNumber']],
  [
    '',
    [
      'idNumber',
      'registrationNumber',
      'taxNumber',
      'innCode',
      'ogrnCode',
      'kppCode',
      'bikCode',
      'leiCode',
      'vatCode',
      'imoNumber',
      'mmsi',
      'swiftBic',
      'socialSecurityNumber',
    ],
  ],
];

/** An edge ties one party; more than a few are no such edge, and every one would get all its values. */
const mostTied = 20;

interface Held {
  readonly entity: FtmEntity;
  readonly raw: string;
  readonly row: number;
}

interface Tied {
  readonly programmes: string[];
  readonly dates: string[];
  readonly ids: string[];
  sanctioned: boolean;
}

const isSanctioned = (entity: FtmEntity, tied: Tied | undefined): boolean =>
  entity.texts('topics').includes('sanction') || tied?.sanctioned === true;

function listingOf({ entity, raw }: Held, tied: Tied | undefined): Omit<Listing, 'uid'> {
  const { texts } = entity;
  const names = nameList();
  const given = texts('name');
  if (given.includes(entity.caption)) names.add(entity.caption, 'primary');
  for (const name of given) names.add(name, names.all.length === 0 ? 'primary' : 'good');
  if (given.length === 0)
    names.add(['firstName', 'middleName', 'lastName'].flatMap((part) => texts(part).slice(0, 1)).join(' '), 'primary');
  for (const name of texts('alias')) names.add(name, 'good');
  for (const name of texts('weakAlias')) names.add(name, 'low');
  for (const name of texts('previousName')) names.add(name, 'former');
  const titles = distinct(texts('title'));
  const addresses = distinct(texts('address'));
  const person = entity.schema === 'Person';
  const nationality = texts('nationality', 'citizenship');
  return {
    list: entity.datasets.join(', ') || 'followthemoney',
    listRef: entity.id,
    kind: person ? 'person' : 'body',
    names: names.all,
    dob: texts('birthDate').flatMap((text) => partialDate(text) ?? []),
    pob: distinct(texts('birthPlace')).join('; '),
    nationality: distinct(
      (nationality.length > 0 ? nationality : texts('jurisdiction', 'country')).map((code) => code.toUpperCase()),
    ),
    ids: distinct([
      ...documents.flatMap(([label, properties]) =>
        texts(...properties).map((number) => (label === '' ? number : `${label}: ${number}`)),
      ),
      ...(tied?.ids ?? []),
    ]),
    designation: distinct(texts('position')),
    programmes: distinct([...texts('programId', 'program'), ...(tied?.programmes ?? [])]),
    listedOn: (tied?.dates ?? []).toSorted()[0] ?? isoDate(entity.firstSeen),
    updatedOn: isoDate(texts('modifiedAt').toSorted().at(-1) ?? '') || isoDate(entity.lastChange),
    ...genderOf(texts('gender')[0] ?? ''),
    ...(titles.length > 0 && { titles }),
    ...(addresses.length > 0 && { addresses }),
    raw,
  };
}

function open({ sink }: ListInput): ListReader {
  const pass = listingGate(sink);
  const held: Held[] = [];
  const ties = new Map<string, Tied>();
  const tiesOf = (id: string): Tied => {
    const found = ties.get(id);
    if (found !== undefined) return found;
    const made: Tied = { programmes: [], dates: [], ids: [], sanctioned: false };
    ties.set(id, made);
    return made;
  };

  function onLine(raw: string, row: number): void {
    const entity = ftmEntity(raw);
    if (entity === 'json-broken')
      return sink.onRejected({ code: 'json-broken', row, column: '', found: raw.slice(0, 80) });
    const { schema, texts } = entity;
    if (schema === 'Person' || bodies.has(schema)) {
      held.push({ entity, raw, row });
      return;
    }
    if (schema === 'Sanction') {
      for (const tied of texts('entity').slice(0, mostTied).map(tiesOf)) {
        tied.sanctioned = true;
        for (const programme of texts('programId', 'program')) tied.programmes.push(programme);
        for (const date of texts('listingDate', 'startDate').map(isoDate)) if (date !== '') tied.dates.push(date);
      }
    } else if (schema === 'Passport' || schema === 'Identification') {
      const label = schema === 'Passport' ? schema : (texts('type')[0] ?? '');
      for (const tied of texts('holder').slice(0, mostTied).map(tiesOf)) {
        for (const number of texts('number')) tied.ids.push(label === '' ? number : `${label}: ${number}`);
      }
    }
    if (schema === '') sink.onRejected({ code: 'kind-unknown', row, column: 'schema', found: raw.slice(0, 80) });
    else sink.onAside(edges.has(schema) ? schema : 'other');
  }

  function onEnd(): void {
    // A file that marks nobody as listed was made of listed parties only.
    const marked = held.some(({ entity }) => entity.target || isSanctioned(entity, ties.get(entity.id)));
    for (const one of held) {
      const { entity, row } = one;
      const tied = ties.get(entity.id);
      // Targets may be listed for other reasons, such as a public office: topics say so.
      const listed = isSanctioned(entity, tied) || (entity.target && entity.texts('topics').length === 0);
      if (marked && !listed) {
        sink.onAside(entity.schema);
        continue;
      }
      for (const text of entity.texts('birthDate').filter((date) => partialDate(date) === null)) {
        sink.onDoubt({ code: 'date-not-a-date', row, column: 'birthDate', found: text.slice(0, 80) });
      }
      pass({ id: entity.id, listing: listingOf(one, tied), row, idColumn: 'id', nameColumn: 'name' });
    }
    held.length = 0;
  }

  const lines = createLineReader({
    onLine,
    onTooLong: (row, found) => sink.onRejected({ code: 'record-too-long', row, column: '', found }),
  });
  return {
    push: (text) => lines.push(text),
    end() {
      lines.end();
      onEnd();
    },
    failed: null,
  };
}

export const ftmJson: ListFormat = {
  name: 'ftm-json',
  recognises: (head) =>
    /^\ufeff?\s*\{/.test(head) && ['"id"', '"schema"', '"properties"'].every((key) => head.includes(key)),
  open,
};

/** Rows of parties.csv to parties. */
import { createTimeReader } from '../ledger/time.ts';
import type { Party, PartyKind } from './dataset.ts';
import { parseRows, type ParsedRows, type ReferenceRows } from './reference-rows.ts';

const kinds: readonly PartyKind[] = ['person', 'company', 'npo', 'mvts', 'vasp', 'public', 'unknown'];

/**
 * Refused: no id, an id used before. Doubts: a kind not known (kept as `unknown`), a birth date that is neither a date nor
 * a year (kept as given).
 */
export function parseParties(rows: ReferenceRows): ParsedRows<Party> {
  const ids = new Set<string>();
  const dates = createTimeReader(null);
  return parseRows<Party>(rows, ({ cell, doubt }) => {
    const id = cell('id');
    if (id === '') return ['id-missing', 'id', ''];
    if (ids.has(id)) return ['id-duplicate', 'id', id];
    ids.add(id);
    const kindText = cell('kind').toLowerCase();
    const kind = kinds.find((known) => known === kindText) ?? 'unknown';
    if (kind !== kindText && kindText !== '') doubt('kind-unknown', 'kind', cell('kind'));
    const born = cell('born');
    if (born !== '' && !/^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(born) && Number.isNaN(dates.read(born))) {
      doubt('date-not-a-date', 'born', born);
    }
    return {
      id,
      kind,
      name: cell('name'),
      otherNames: values(cell('other_names')),
      born,
      country: cell('country').toUpperCase(),
      identifiers: values(cell('identifiers')),
      activity: cell('activity'),
    };
  });
}

/** `; ` between values. */
function values(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

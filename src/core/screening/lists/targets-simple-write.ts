/** Writes listings as OpenSanctions' targets.simple.csv; what is read back is equal but for `raw`. */
import type { BirthDate, Listing } from '../../dataset/dataset.ts';
import { csvTable } from '../../dataset/write-csv.ts';

const header =
  'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset,first_seen,last_seen,last_change';

/** Lost on the way: what the table has no column for (weak, former and original marks, places, designations, titles, gender, approximate dates). */
export function writeTargetsSimple(listings: readonly Listing[]): string {
  return csvTable(
    header,
    listings.map((one) => {
      const [primary, ...others] = one.names;
      return [
        one.uid,
        one.kind === 'person' ? 'Person' : 'LegalEntity',
        primary?.text ?? '',
        nested(others.map((name) => name.text)),
        nested(one.dob.map(birthDate)),
        nested(one.nationality.map((code) => code.toLowerCase())),
        nested(one.addresses ?? []),
        nested(one.ids),
        '',
        '',
        '',
        nested(one.programmes),
        one.list,
        one.listedOn,
        one.updatedOn,
        one.updatedOn,
      ];
    }),
  );
}

/** Several values of one cell are a CSV row of their own, by `;`. */
function nested(values: readonly string[]): string {
  return values.map((value) => (/[";]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(';');
}

function birthDate({ from, to }: BirthDate): string {
  if (from === to) return from;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

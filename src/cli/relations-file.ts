/** Reads relations.csv for a command: from,to,type,share,since,until. */
import type { Relation, RelationType } from '../core/dataset/dataset.ts';
import type { FileIssue, Outcome, ReferenceIssue, RowIssue } from '../core/dataset/issue.ts';
import { readCsvFile } from './csv-file.ts';
import { moment } from './moment.ts';

const types: readonly RelationType[] = ['owns', 'controls', 'signs', 'family', 'shared-phone', 'shared-address'];

export interface RelationsFile {
  readonly relations: readonly Relation[];
  /** Rows left out. */
  readonly issues: readonly (FileIssue | RowIssue)[];
}

/** `share` in per cent, `50` or `50%`; parts of a basis point are dropped, so that no stake is lifted over a threshold. `until` includes its day. */
export async function readRelationsFile(file: string): Promise<Outcome<RelationsFile>> {
  const table = await readCsvFile(file, ['from', 'to', 'type']);
  if (!table.ok) return table;
  const { header, rows, broken } = table.value;
  const relations: Relation[] = [];
  const issues: (FileIssue | RowIssue)[] = [...broken];
  const seen = new Map<string, number>();

  for (const { cells, row } of rows) {
    const cell = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
    const refuse = (code: ReferenceIssue, column: string): void =>
      void issues.push({ code, row, column, found: cell(column).slice(0, 80) });
    const [from, to] = [cell('from'), cell('to')];
    const type = types.find((known) => known === cell('type'));
    const share = shareOf(cell('share'));
    const since = cell('since') === '' ? null : moment(cell('since'));
    const until = cell('until') === '' ? null : moment(cell('until'), true);
    if (cells.length !== header.length) refuse('wrong-field-count', '');
    else if (from === '') refuse('id-missing', 'from');
    else if (to === '') refuse('id-missing', 'to');
    else if (type === undefined) refuse('type-unknown', 'type');
    else if (share === undefined || (type === 'owns' && share === null)) refuse('share-not-a-share', 'share');
    else if (since === null && cell('since') !== '') refuse('date-not-a-date', 'since');
    else if (until === null && cell('until') !== '') refuse('date-not-a-date', 'until');
    else if (since !== null && until !== null && until < since) refuse('dates-reversed', 'until');
    else {
      const plain = `${from}>${to}:${type}`;
      const count = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, count);
      const id = count === 1 ? plain : `${plain}#${count}`;
      relations.push({ id, from, to, type, share: type === 'owns' ? share : null, since, until });
    }
  }
  return { ok: true, value: { relations, issues } };
}

/** Basis points; null when empty, undefined when it is no share of 0 to 100 per cent. */
function shareOf(text: string): number | null | undefined {
  if (text === '') return null;
  const found = /^(\d{1,3})(?:[.,](\d+))?\s*%?$/u.exec(text);
  if (found === null) return undefined;
  const share = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0').slice(0, 2));
  return share <= 10_000 ? share : undefined;
}

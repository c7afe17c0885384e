/** `linchpin match --pairs pairs.csv`: scores pairs of names, to measure the matching. */
import { parseArgs } from 'node:util';
import type { FileIssue, RowIssue } from '../core/dataset/issue.ts';
import { bandOf } from '../core/screening/hit.ts';
import { compareNames } from '../core/screening/name-score.ts';
import { readCsvFile } from './csv-file.ts';

const synopsis = 'linchpin match --pairs FILE [--json]';

/**
 * Prints `[{id, score, band, reasons}]` in the order of the rows; band is null below an alert. What could not be read
 * stands in a last element `{id: "", score: 0, band: null, reasons: [], issues}`; exit 0 done, 1 issues, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const file = ask(args);
  if (file === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const table = await readCsvFile(file, ['id', 'name1', 'name2']);
  if (!table.ok) return print([], table.issues);
  const { header, rows, broken } = table.value;
  const issues: (FileIssue | RowIssue)[] = [...broken];
  const answers: unknown[] = [];
  for (const { cells, row } of rows) {
    const cell = (column: string): string => cells[header.indexOf(column)]?.trim() ?? '';
    const id = cell('id');
    if (id === '') {
      issues.push({ code: 'id-missing', row, column: 'id', found: cell('name1').slice(0, 80) });
      continue;
    }
    const { score: exact, reasons } = compareNames(cell('name1'), cell('name2'), cell('schema'));
    const score = Math.round(exact * 1e4) / 1e4;
    answers.push({ id, score, band: bandOf(score), reasons });
  }
  return print(answers, issues);
}

function print(answers: readonly unknown[], issues: readonly unknown[]): number {
  const all = issues.length === 0 ? answers : [...answers, { id: '', score: 0, band: null, reasons: [], issues }];
  process.stdout.write(`${JSON.stringify(all)}\n`);
  return issues.length === 0 ? 0 : 1;
}

function ask(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { pairs: { type: 'string' }, json: { type: 'boolean' } },
    });
    return values.pairs ?? null;
  } catch {
    return null;
  }
}

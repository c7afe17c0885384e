/** `linchpin screen --list FILE… --names names.csv`: screens the names of a file against one or more lists. */
import { parseArgs } from 'node:util';
import type { FileIssue, RowIssue } from '../core/dataset/issue.ts';
import type { Listing } from '../core/dataset/dataset.ts';
import { listFormats } from '../core/screening/lists/formats.ts';
import type { ListFormatName } from '../core/screening/lists/read-list.ts';
import { buildScreener, screen } from '../core/screening/screener.ts';
import { readCsvFile } from './csv-file.ts';
import { readLists } from './list-file.ts';
import { say } from './say.ts';

const formats = listFormats.map((format) => format.name);
const synopsis = `linchpin screen --list FILE… --names FILE [--list-format ${formats.join('|')}] [--threshold 0.7] [--json]`;

interface Question {
  readonly lists: readonly string[];
  readonly names: string;
  /** null = told by each file's content. */
  readonly format: ListFormatName | null;
  readonly threshold: number;
}

/**
 * The names file has `id,name` and may have `kind,born,country,other_names,identifiers`: a parties file will do.
 * Prints `[{id, hits: [{uid, name, score, band, reasons}]}]` in the order of the rows. What could not be read stands in a
 * last element `{id: "", hits: [], issues}`; exit 0 done, 1 there are issues, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const issues: (FileIssue | RowIssue)[] = [];
  const listings: Listing[] = [];
  const { outcomes, missing } = await readLists(question.lists, question.format);
  issues.push(...missing);
  for (const list of outcomes) {
    if (!list.ok) issues.push(...list.issues);
    else {
      for (const listing of list.value.listings) listings.push(listing);
      for (const issue of list.value.rejected) issues.push({ ...issue, file: list.file });
      // Doubts are no issues: the record was taken.
      for (const { code, row, found } of list.value.doubts) {
        process.stderr.write(`${list.file}:${row} ${found}: `);
        say(`issues.${code}`);
      }
    }
  }
  const table = await readCsvFile(question.names, ['id', 'name']);
  if (!table.ok) return print([], [...issues, ...table.issues]);
  issues.push(...table.value.broken);

  const { header, rows } = table.value;
  const screener = buildScreener(listings);
  const answers: unknown[] = [];
  for (const { cells, row } of rows) {
    const cell = (column: string): string => cells[header.indexOf(column)]?.trim() ?? '';
    const id = cell('id');
    if (id === '') issues.push({ code: 'id-missing', row, column: 'id', found: cell('name').slice(0, 80) });
    else {
      if (cell('name') === '') issues.push({ code: 'name-missing', row, column: 'name', found: id.slice(0, 80) });
      const split = (column: string): readonly string[] =>
        cell(column)
          .split('; ')
          .filter((value) => value !== '');
      const subject = {
        id,
        names: [cell('name'), ...split('other_names')],
        kind: cell('kind'),
        born: cell('born'),
        country: cell('country'),
        identifiers: split('identifiers'),
      };
      const hits = screen(screener, subject, question.threshold).map(({ uid, name, score, band, reasons }) => ({
        uid,
        name,
        score,
        band,
        reasons,
      }));
      answers.push({ id, hits });
    }
  }
  return print(answers, issues);
}

function print(answers: readonly unknown[], issues: readonly unknown[]): number {
  const all = issues.length === 0 ? answers : [...answers, { id: '', hits: [], issues }];
  process.stdout.write(`${JSON.stringify(all)}\n`);
  return issues.length === 0 ? 0 : 1;
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'string', multiple: true },
        names: { type: 'string' },
        'list-format': { type: 'string' },
        threshold: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    // `--list a.xml b.xml`: what follows the first file comes as positionals.
    const lists = [...(values.list ?? []), ...positionals];
    const threshold = Number(values.threshold ?? '0.7');
    const said = values['list-format'];
    const format = formats.find((name) => name === said) ?? null;
    if (said !== undefined && format === null) return null;
    if (values.list === undefined || values.names === undefined || !(threshold > 0 && threshold <= 1)) return null;
    return { lists, names: values.names, format, threshold };
  } catch {
    return null;
  }
}

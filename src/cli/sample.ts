/** `linchpin sample FILE… --from ACCOUNT… --out DIR`: a data set around seeds out of files of any size, in memory that does not grow with them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { neighbourhood, neighbourhoodDefaults, type Direction, type Hop } from '../core/sampling/neighbourhood.ts';
import { openList } from '../csv/list-feed.ts';
import { referenceOf, sampleReferences, type ReferenceFile } from '../csv/sample-references.ts';
import { readPayments, writeRows, type Reading, type Window } from '../csv/sample-rows.ts';
import type { Source } from '../csv/source.ts';
import { unpackSources } from '../csv/unpack-sources.ts';
import { fileSource } from './file-source.ts';
import { folderSink } from './folder-sink.ts';
import { moment } from './moment.ts';
import { say } from './say.ts';

const synopsis =
  'linchpin sample FILE|FOLDER… --from ACCOUNT… --out DIR [--hops 2] [--follow both|forward|back] [--since T] [--until T] [--rim] [--most-accounts 20000] [--most-partners 500] [--most-rows 1000000] [--labels] [--json]';
const directions: readonly Direction[] = ['both', 'forward', 'back'];

interface Question {
  readonly inputs: readonly string[];
  readonly seeds: readonly string[];
  readonly out: string;
  readonly hops: number;
  readonly direction: Direction;
  readonly window: Window;
  readonly rim: boolean;
  readonly labels: boolean;
  readonly mostAccounts: number;
  readonly mostPartners: number;
  readonly mostRows: number;
}

/** What stands in the way: of a file, or of the question. */
type Problem =
  | FileIssue
  | { readonly code: 'account-unknown' | 'folder-is-input'; readonly found: string }
  | { readonly code: 'sample-too-large'; readonly rows: number; readonly most: number };

/** Exit 0 done, 1 nothing was written (`issues` says why), 2 usage. */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const begun = process.hrtime.bigint();
  const outcome = await sample(question);
  const seconds = Math.round(Number((process.hrtime.bigint() - begun) / 1_000_000n)) / 1000;
  const peakRssMB = Math.round(process.resourceUsage().maxRSS / 102.4) / 10;
  const done = 'issues' in outcome ? outcome : { ...outcome, issues: [] };
  process.stdout.write(`${JSON.stringify({ ...done, seconds, peakRssMB })}\n`);
  return done.issues.length === 0 ? 0 : 1;
}

interface Sampled {
  /** Of the first reading. */
  readonly read: Reading;
  readonly hops: readonly Hop[];
  readonly accounts: number;
  readonly rows: number;
  /** Rows with one end in the sample that were left out. */
  readonly leaving: number;
  readonly labelsLeftOut: readonly string[];
  readonly files: readonly string[];
  /** Files that are neither data nor lists, or not told apart: an exercise, a key. */
  readonly filesLeftOut: readonly string[];
}

interface Sorted {
  readonly transactions: readonly Source[];
  readonly references: readonly ReferenceFile[];
  /** Sanctions lists are taken over as they are. */
  readonly lists: readonly Source[];
  readonly left: readonly string[];
}

async function sample(question: Question): Promise<Sampled | { readonly issues: readonly Problem[] }> {
  const sorted = await sortFiles(question);
  if ('issues' in sorted) return sorted;
  const hood = neighbourhood(question.seeds, question);
  const unmet = new Set(question.seeds);
  const hops: Hop[] = [];
  let first: Reading | null = null;
  const see = (from: string, to: string): void => {
    if (unmet.size > 0) {
      unmet.delete(from);
      unmet.delete(to);
    }
    hood.see(from, to);
  };
  const readings = question.hops + 1;
  for (let hop = 1; hop <= question.hops; hop++) {
    say('cli.sampleReading', { number: hop, total: readings });
    const read = await readPayments(sorted.transactions, question.window, see, {});
    if (!('rows' in read)) return { issues: read };
    first ??= read;
    if (unmet.size > 0) return { issues: [...unmet].map((found) => ({ code: 'account-unknown', found })) };
    const done = hood.endHop();
    if (done !== null) hops.push(done);
  }
  say('cli.sampleReading', { number: readings, total: readings });
  const written = await writeAll(question, sorted, hood.kept);
  if ('issues' in written) return written;
  const read = first ?? { rows: 0, unreadable: 0, listed: [] };
  return { read, hops, accounts: hood.kept.size, ...written, filesLeftOut: sorted.left };
}

type Written = Pick<Sampled, 'rows' | 'leaving' | 'labelsLeftOut' | 'files'>;

/** Nothing is left in the folder unless all of it goes well. */
async function writeAll(
  question: Question,
  { transactions, references, lists }: Sorted,
  kept: ReadonlyMap<string, number>,
): Promise<Written | { readonly issues: readonly Problem[] }> {
  const sink = folderSink(question.out);
  const nameOf = namesFor([...transactions, ...references.map(({ source }) => source)]);
  const written = { rows: 0, leaving: 0, labelsLeftOut: new Set<string>() };
  const issues: Problem[] = [];
  try {
    for (const source of transactions) {
      const choice = { ...question, ...question.window, kept, mostRows: question.mostRows - written.rows };
      const name = nameOf(source);
      const put = (text: string | null) => (text === null ? sink.restart(name) : sink.writeText(name, text));
      const done = await writeRows(source, choice, put, {});
      if (!('written' in done)) {
        issues.push(...done);
        continue;
      }
      sink.close(name);
      written.rows += done.written;
      written.leaving += done.leaving;
      for (const label of done.labels) written.labelsLeftOut.add(label);
    }
    if (written.rows > question.mostRows)
      issues.push({ code: 'sample-too-large', rows: written.rows, most: question.mostRows });
    const faults = await sampleReferences(references, kept, (source, lines) => {
      sink.writeText(nameOf(source), `${lines.join('\n')}\n`);
      sink.close(nameOf(source));
    });
    issues.push(...faults);
    for (const list of lists) {
      for await (const piece of list.stream()) sink.write(path.basename(list.path), piece);
      sink.close(path.basename(list.path));
    }
  } catch (error) {
    sink.discard();
    throw error;
  }
  if (issues.length > 0) {
    sink.discard();
    return { issues };
  }
  sink.commit();
  return {
    rows: written.rows,
    leaving: written.leaving,
    labelsLeftOut: [...written.labelsLeftOut],
    files: sink.names,
  };
}

/** A name for each file that is written: its own, as .csv; a number where two are the same. */
function namesFor(sources: readonly Source[]): (source: Source) => string {
  const names = new Map<Source, string>();
  const used = new Set<string>();
  for (const source of sources) {
    const { name } = path.parse(source.path);
    let fit = `${name}.csv`;
    for (let number = 2; used.has(fit.toLowerCase()); number++) fit = `${name}-${number}.csv`;
    used.add(fit.toLowerCase());
    names.set(source, fit);
  }
  return (source) => names.get(source) ?? path.basename(source.path);
}

/** What each file of the question holds. A folder stands for the files that lie in it. */
async function sortFiles({ inputs, out }: Question): Promise<Sorted | { readonly issues: readonly Problem[] }> {
  const transactions: Source[] = [];
  const references: ReferenceFile[] = [];
  const lists: Source[] = [];
  const left: string[] = [];
  for (const input of inputs) {
    const inside = await readdir(input, { withFileTypes: true }).catch(() => null);
    const folder = inside === null ? path.dirname(input) : input;
    if (path.resolve(folder) === path.resolve(out)) return { issues: [{ code: 'folder-is-input', found: out }] };
    const files = inside?.filter((entry) => entry.isFile()).map((entry) => path.join(input, entry.name)) ?? [input];
    for (const file of files.toSorted((a, b) => (a < b ? -1 : 1))) {
      const found = await fileSource(file);
      if (!found.ok) return { issues: found.issues };
      const opened = await unpackSources([found.value]);
      if (opened.issues.length > 0) return { issues: opened.issues };
      for (const source of opened.sources) {
        const list = await openList(source);
        const reference = 'code' in list ? await referenceOf(source) : null;
        if (!('code' in list)) lists.push(source);
        else if (reference === null) transactions.push(source);
        else if (!('code' in reference)) references.push(reference);
        else if (inside === null) return { issues: [reference] };
        else left.push(path.basename(source.path));
      }
    }
  }
  if (transactions.length === 0)
    return { issues: [{ code: 'file-missing', file: inputs[0], row: 0, column: '', found: '' }] };
  return { transactions, references, lists, left };
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        hops: { type: 'string', default: '2' },
        follow: { type: 'string', default: 'both' },
        since: { type: 'string' },
        until: { type: 'string' },
        rim: { type: 'boolean', default: false },
        labels: { type: 'boolean', default: false },
        'most-accounts': { type: 'string', default: String(neighbourhoodDefaults.mostAccounts) },
        'most-partners': { type: 'string', default: String(neighbourhoodDefaults.mostPartners) },
        'most-rows': { type: 'string', default: '1000000' },
        json: { type: 'boolean', default: false },
      },
    });
    const direction = directions.find((one) => one === values.follow);
    const since = values.since === undefined ? null : moment(values.since);
    const until = values.until === undefined ? null : moment(values.until, true);
    const counts = [values.hops, values['most-accounts'], values['most-partners'], values['most-rows']].map(Number);
    const [hops = 0, mostAccounts = 0, mostPartners = 0, mostRows = 0] = counts;
    const odd = counts.some((count) => !Number.isSafeInteger(count) || count < 1) || hops > 20;
    if (positionals.length === 0 || values.from.length === 0 || values.out === undefined) return null;
    if (direction === undefined || odd) return null;
    if ((values.since !== undefined && since === null) || (values.until !== undefined && until === null)) return null;
    const { rim, labels, out, from: seeds } = values;
    const window = { since, until };
    return {
      inputs: positionals,
      seeds,
      out,
      hops,
      direction,
      window,
      rim,
      labels,
      mostAccounts,
      mostPartners,
      mostRows,
    };
  } catch {
    return null;
  }
}

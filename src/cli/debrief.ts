/** `linchpin debrief DIR --attempts FOLDER`: the attempts of a class at one exercise, graded and compared. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compareClass } from '../core/debrief/comparison.ts';
import { exportCsv } from '../core/debrief/export-csv.ts';
import { exportLines } from '../core/debrief/export-lines.ts';
import { writeXapi, xapiStatements } from '../core/debrief/export-xapi.ts';
import { makeLesson, type Entry, type Lesson } from '../core/debrief/lesson.ts';
import { settleAttempt } from '../core/debrief/settle-attempt.ts';
import { deedsOf } from '../core/debrief/deeds.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { misfits } from '../core/grading/misfits.ts';
import { packsAmong } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { readSubmissions } from '../csv/read-submissions.ts';
import { openerWith } from '../sealing/submission.ts';
import { debriefAnswer } from './debrief-answer.ts';
import { identitiesIn } from './identities.ts';
import { packSources } from './pack-sources.ts';
import { printRefusal } from './refusal.ts';
import { say } from './say.ts';

const synopsis =
  'linchpin debrief DIR --attempts FOLDER [--csv OUT.csv] [--lines OUT.jsonl] [--xapi OUT.jsonl] [--identity KEYFILE…] [--names] [--json]';

interface Question {
  readonly folder: string;
  readonly attempts: string;
  readonly csv: string | null;
  readonly lines: string | null;
  readonly xapi: string | null;
  readonly identities: readonly string[];
  readonly names: boolean;
}

interface Read {
  readonly lesson: Lesson;
  /** Why other files were not taken. */
  readonly issues: readonly FileIssue[];
}

/** What the search for the merged plan may evaluate: enough for a class's freezes, and the same result on every machine. */
const mostEvaluations = 20_000;

/**
 * Prints the comparison. `--csv` writes the table of teams and, beside it, `-nodes`, `-transactions` and `-questions`; `--identity` (key
 * files) opens sealed submissions; `--names` puts names in place of pseudonyms in what is written. Exit 0 compared, 1 pack or attempts
 * cannot be used (`issues` says why; what can is compared all the same), 2 usage, or a file cannot be written.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const read = await readClass(question);
  if (!('lesson' in read)) return printRefusal(read.issues);
  const { lesson, issues } = read;
  const comparison = compareClass(lesson, { evaluations: mostEvaluations, expired: () => false });
  const { csv, lines, xapi, names } = question;
  const files: (readonly [string, string])[] = [];
  if (csv !== null) {
    const tables = exportCsv(lesson, comparison, names);
    const beside = (name: string) => `${csv.replace(/\.csv$/i, '')}-${name}.csv`;
    files.push([csv, tables.teams], [beside('nodes'), tables.nodes]);
    files.push([beside('transactions'), tables.transactions], [beside('questions'), tables.questions]);
  }
  if (lines !== null) files.push([lines, exportLines(lesson, names)]);
  if (xapi !== null) files.push([xapi, writeXapi(xapiStatements(lesson))]);
  for (const [file, text] of files) {
    try {
      await writeFile(file, text);
    } catch (error) {
      say('cli.notWritten', { folder: file, reason: error instanceof Error ? error.message : String(error) });
      return 2;
    }
  }
  say('cli.compared', { teams: lesson.teams.length, refused: issues.length });
  process.stdout.write(`${JSON.stringify({ ...debriefAnswer(lesson, comparison), issues })}\n`);
  return issues.length === 0 ? 0 : 1;
}

async function readClass({ folder, attempts, identities }: Question): Promise<Read | Pick<Read, 'issues'>> {
  const sources = await packSources(folder);
  if (sources === null) return missing(folder);
  const { packs, issues } = await packsAmong(sources);
  if (issues.length > 0) return { issues };
  if (packs.length === 0) return missing(folder);
  const files = await packSources(attempts);
  if (files === null || files.length === 0) return missing(attempts);
  const keys = await identitiesIn(identities);
  if (!keys.ok) return { issues: keys.issues };
  const { attempts: handed } = await packsAmong(files);
  const submissions = await readSubmissions(handed, packs, openerWith(keys.value));
  const refused: FileIssue[] = submissions.flatMap((one) => one.issues);
  const entries: Entry[] = [];
  // One exercise at a time: that of the first submission taken, its pack read once.
  const pack = submissions.find((one) => one.pack !== null)?.pack ?? null;
  if (pack === null) return { issues: refused.length > 0 ? refused : missing(attempts).issues };
  const loaded = await readPack(pack.sources);
  if (!loaded.ok) return { issues: loaded.issues };
  const { dataset, exercise, quiz, key } = loaded.value.pack;
  if (exercise === null || key === null) {
    return { issues: [{ code: 'pack-without-key', file: pack.path, row: 0, column: '', found: '' }] };
  }
  for (const { file, author, attempt, pack: own, exercise: of } of submissions) {
    if (attempt === null) continue;
    if (own !== pack) {
      refused.push({ code: 'attempt-other-exercise', file, row: 0, column: 'exercise', found: of?.id ?? '' });
      continue;
    }
    const faults = misfits(settleAttempt(attempt, deedsOf(attempt.log)), { dataset, exercise, quiz }, file);
    if (faults.length > 0) refused.push(...faults);
    else entries.push({ id: file, name: author, attempt });
  }
  if (entries.length === 0) return { issues: refused };
  return { lesson: makeLesson({ dataset, exercise, quiz, key }, entries), issues: refused };
}

function missing(file: string): Pick<Read, 'issues'> {
  return { issues: [{ code: 'file-missing', file, row: 0, column: '', found: '' }] };
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        attempts: { type: 'string' },
        csv: { type: 'string' },
        lines: { type: 'string' },
        xapi: { type: 'string' },
        identity: { type: 'string', multiple: true, default: [] },
        names: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder] = positionals;
    const { attempts, csv = null, lines = null, xapi = null, identity: identities, names } = values;
    if (folder === undefined || positionals.length > 1 || attempts === undefined) return null;
    return { folder, attempts, csv, lines, xapi, identities, names };
  } catch {
    return null;
  }
}

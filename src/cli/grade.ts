/** `linchpin grade DIR --attempt FILE`: an attempt against the answer key in an exercise's folder or archive, or in an archive of such. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { authorOf, replay } from '../core/exercise/attempt.ts';
import { parseAttempt } from '../core/exercise/parse-attempt.ts';
import { grade } from '../core/grading/grade.ts';
import { misfits } from '../core/grading/misfits.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
import { choosePack } from '../csv/choose-pack.ts';
import { packsAmong } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { packSources } from './pack-sources.ts';

const synopsis = 'linchpin grade DIR --attempt FILE [--json]';

/**
 * Prints the total, the points of each section, the points taken off for harm, every finding, and the rest of the scorecard. Exit 0
 * graded, 1 pack or attempt cannot be used (`issues` in the JSON says why), 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const outcome = await gradeFolder(question.folder, question.attempt);
  if ('issues' in outcome) {
    process.stdout.write(`${JSON.stringify({ issues: outcome.issues })}\n`);
    return 1;
  }
  const { author, card } = outcome;
  const { total, sections, harm, findings, ...rest } = card;
  const answer = {
    total,
    sections: {
      parties: sections.parties.points,
      trace: sections.trace.points,
      disruption: sections.disruption.points,
      knowledge: sections.knowledge.points,
    },
    harm: harm.points,
    findings,
    detail: { ...rest, author, sections, harm },
    issues: [],
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
}

interface Refusal {
  readonly issues: readonly FileIssue[];
}

interface Graded {
  readonly card: Scorecard;
  readonly author: string;
}

async function gradeFolder(where: string, attemptFile: string): Promise<Graded | Refusal> {
  const sources = await packSources(where);
  if (sources === null) return refuse('file-missing', where);
  const { packs, issues } = await packsAmong(sources);
  if (issues.length > 0) return { issues };
  if (packs.length === 0) return refuse('file-missing', path.join(where, 'exercise.json'));
  const text = await readFile(attemptFile, 'utf8').catch(() => null);
  if (text === null) return refuse('file-missing', attemptFile);
  const parsed = parseAttempt(text, attemptFile);
  if (!parsed.ok) return { issues: parsed.issues };
  const { log, ...head } = parsed.value;
  const chosen = choosePack(head.exercise, packs, attemptFile);
  if (!chosen.ok) return { issues: chosen.issues };
  const read = await readPack(chosen.value.sources);
  if (!read.ok) return { issues: read.issues };
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) return refuse('pack-without-key', chosen.value.path);
  const attempt = replay(head, log);
  const faults = misfits(attempt, { dataset, exercise, quiz }, attemptFile);
  return faults.length > 0
    ? { issues: faults }
    : { card: grade({ dataset, exercise, quiz, key, attempt }), author: authorOf(log) };
}

function refuse(code: FileIssue['code'], file: string): Refusal {
  return { issues: [{ code, file, row: 0, column: '', found: '' }] };
}

function ask(args: readonly string[]): { readonly folder: string; readonly attempt: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { attempt: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || values.attempt === undefined) return null;
    return { folder, attempt: values.attempt };
  } catch {
    return null;
  }
}

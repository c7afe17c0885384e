/** `linchpin grade DIR --attempt FILE`: an attempt against the answer key in an exercise's folder or archive. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { replay } from '../core/exercise/attempt.ts';
import { parseAttempt } from '../core/exercise/parse-attempt.ts';
import { grade } from '../core/grading/grade.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
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
  const { total, sections, harm, findings, ...rest } = outcome;
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
    detail: { ...rest, sections, harm },
    issues: [],
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
}

interface Refusal {
  readonly issues: readonly FileIssue[];
}

async function gradeFolder(folder: string, attemptFile: string): Promise<Scorecard | Refusal> {
  const sources = await packSources(folder);
  if (sources === null) return refuse('file-missing', folder);
  const read = await readPack(sources);
  if (!read.ok) return { issues: read.issues };
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null) return refuse('file-missing', path.join(folder, 'exercise.json'));
  if (key === null) return refuse('file-missing', path.join(folder, 'answer-key.json'));
  const text = await readFile(attemptFile, 'utf8').catch(() => null);
  if (text === null) return refuse('file-missing', attemptFile);
  const parsed = parseAttempt(text, attemptFile);
  if (!parsed.ok) return { issues: parsed.issues };
  const { log, ...head } = parsed.value;
  if (head.exercise.id !== exercise.id || head.exercise.version !== exercise.version) {
    return refuse('attempt-other-exercise', attemptFile, 'exercise', `${head.exercise.id} ${head.exercise.version}`);
  }
  return grade({ dataset, exercise, quiz, key, attempt: replay(head, log) });
}

function refuse(code: FileIssue['code'], file: string, column = '', found = ''): Refusal {
  return { issues: [{ code, file, row: 0, column, found }] };
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

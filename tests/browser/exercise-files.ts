/** The bundled exercises as the tests know them: files to drop, what the key says, and the score Node gives a log. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { unzipSync } from 'fflate';
import type { Exercise, Quiz } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import { replay } from '../../src/core/exercise/attempt.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { grade } from '../../src/core/grading/grade.ts';
import type { Scorecard } from '../../src/core/grading/scorecard.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { fileSource } from '../../src/cli/file-source.ts';
import { root } from './driver.ts';

/** Folders of datasets/. */
export const exerciseIds: readonly string[] = readdirSync(path.join(root, 'datasets'));

export const folderOf = (id: string) => path.join(root, 'datasets', id);

function readJson<T>(id: string, name: string): T {
  return JSON.parse(readFileSync(path.join(folderOf(id), name), 'utf8')) as T;
}

export interface Bundled {
  readonly exercise: Exercise;
  readonly quiz: Quiz;
  readonly key: AnswerKey;
  /** Name by party id. */
  readonly nameOf: (party: string) => string;
}

function partyNames(id: string): ReadonlyMap<string, string> {
  const rows = csvParse(readFileSync(path.join(folderOf(id), 'parties.csv'), 'utf8'));
  return new Map(rows.map((row) => [row['id'] ?? '', row['name'] ?? '']));
}

/** The same of a trainer's pack in one file. */
export function packedExercise(zip: Uint8Array): Bundled {
  const files = unzipSync(zip);
  const text = (name: string) => {
    const file = Object.keys(files).find((one) => one.endsWith(name)) ?? name;
    return Buffer.from(files[file] ?? []).toString('utf8');
  };
  const names = new Map(csvParse(text('parties.csv')).map((row) => [row['id'] ?? '', row['name'] ?? '']));
  return {
    exercise: JSON.parse(text('exercise.json')) as Exercise,
    quiz: JSON.parse(text('quiz.json')) as Quiz,
    key: JSON.parse(text('answer-key.json')) as AnswerKey,
    nameOf: (party) => names.get(party) ?? party,
  };
}

export function bundledExercise(id: string): Bundled {
  const names = partyNames(id);
  return {
    exercise: readJson(id, 'exercise.json'),
    quiz: readJson(id, 'quiz.json'),
    key: readJson(id, 'answer-key.json'),
    nameOf: (party) => names.get(party) ?? party,
  };
}

/** Files of the folder itself, sample attempts left out. */
export function packFiles(id: string): readonly string[] {
  return readdirSync(folderOf(id), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(folderOf(id), entry.name));
}

/** Paths of the sample attempts. */
export function sampleAttempts(id: string): readonly string[] {
  const folder = path.join(folderOf(id), 'attempts');
  return readdirSync(folder).map((name) => path.join(folder, name));
}

/** What Node makes of an attempt file. `as` takes the place of the attempt's id: the app gives an opened file one of its own. */
export async function gradeInNode(id: string, text: string, as?: string): Promise<Scorecard> {
  const sources = await Promise.all(
    packFiles(id).map(async (file) => {
      const source = await fileSource(file);
      if (!source.ok) throw new Error(`${file} cannot be read`);
      return { ...source.value, path: path.basename(file), stream: () => source.value.stream() };
    }),
  );
  const read = await readPack(sources);
  const parsed = parseAttempt(text, 'attempt');
  if (!read.ok || !parsed.ok) throw new Error('pack or attempt cannot be read');
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) throw new Error(`${id} has no exercise or key`);
  const { log, ...head } = parsed.value;
  return grade({ dataset, exercise, quiz, key, attempt: replay({ ...head, id: as ?? head.id }, log) });
}

/** The bundled exercises on a desk of their own, with the work of their perfect attempts, and what their files hold by id. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { replay } from '../../src/core/exercise/attempt.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { parseAttempt } from '../../src/core/exercise/parse-attempt.ts';
import type { Work } from '../../src/core/exercise/work.ts';
import type { CaseTerms } from '../../src/i18n/casework/case-words.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { DeskApi } from '../../src/worker/protocol.ts';

export interface BundledCase {
  readonly name: string;
  readonly desk: DeskApi;
  readonly exercise: Exercise;
  readonly work: Work;
  readonly terms: CaseTerms;
  /** `tx:…`, `relation:…`, `listing:…` of the files, read here by hand. */
  readonly rows: ReadonlySet<string>;
}

const datasets = path.resolve(import.meta.dirname, '../../datasets');

async function open(name: string): Promise<BundledCase> {
  const folder = path.join(datasets, name);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const names = readdirSync(folder).filter((file) => file !== 'attempts');
  const desk = createDesk();
  const opened = await desk.openExercise(
    names.map((file) => ({ path: file, blob: new Blob([read(file)]) })),
    () => undefined,
  );
  if (!opened.ok || opened.value.exercise === null) throw new Error(`${name} does not open`);
  const attempt = parseAttempt(read('attempts/perfect.json'), 'perfect.json');
  if (!attempt.ok) throw new Error(`${name}: no perfect attempt`);
  const { exercise, period, baseCurrency, baseDigits } = opened.value;
  const lines = (file: string) => read(file).trim().split('\n').slice(1);
  const relations = lines('relations.csv').map((line) => line.split(','));
  return {
    name,
    desk,
    exercise,
    work: replay(attempt.value, attempt.value.log).work,
    terms: { exercise: exercise.title, preparedAt: Date.UTC(2026, 6, 1), period, baseCurrency, baseDigits },
    rows: new Set([
      ...lines('transactions.csv').map((line) => `tx:${line.split(',')[0]}`),
      ...relations.map(([from, to, type]) => `relation:${from}>${to}:${type}`),
      ...[...read('watchlist.xml').matchAll(/<REFERENCE_NUMBER>([^<]+)</g)].map(([, uid]) => `listing:${uid}`),
    ]),
  };
}

export const bundledCases: readonly BundledCase[] = await Promise.all(['first-steps', 'charity-front'].map(open));

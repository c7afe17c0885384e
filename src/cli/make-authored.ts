/** Makes a whole exercise from a recipe and a seed: every file of its folder as text. */
import { createHash } from 'node:crypto';
import type { MilpSolver } from '../core/disruption/milp-solver.ts';
import { proveOptimum } from '../core/disruption/prove-optimum.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Attempt } from '../core/exercise/attempt.ts';
import type { Exercise, Mode, Quiz } from '../core/exercise/exercise.ts';
import type { AnswerKey } from '../core/exercise/key.ts';
import { writeAttempt } from '../core/exercise/parse-attempt.ts';
import { buildDataset } from '../core/scenario/build-dataset.ts';
import { compose, type Composed } from '../core/scenario/compose.ts';
import { seededRandom, type Random } from '../core/scenario/random.ts';
import { sampleAttempts } from '../core/scenario/sample-attempts.ts';
import { UntoldError } from '../core/scenario/untold.ts';
import { writeExercise } from '../core/scenario/write-exercise.ts';
import { writeKey } from '../core/scenario/write-key.ts';
import type { AuthoredRecipe } from './authored.ts';

export interface MadeAuthored {
  readonly composed: Composed;
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz;
  readonly key: AnswerKey;
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** Text by path inside the exercise's folder. */
  readonly files: ReadonlyMap<string, string>;
}

const mostTellings = 20;

/** What a participant's pack may hold; nothing else ever goes in. */
const participantFiles = [
  'transactions.csv',
  'accounts.csv',
  'parties.csv',
  'relations.csv',
  'watchlist.xml',
  'quiz.json',
];

/** The same recipe, seed and solver give the same bytes. Throws RangeError when the seed is no seed. */
export async function makeAuthored(
  recipe: AuthoredRecipe,
  seed: string,
  milp: MilpSolver | null,
): Promise<MadeAuthored> {
  const { random, composed } = tell(recipe, seed);
  const { content } = recipe;
  const dataset = buildDataset(composed);
  const quiz: Quiz = { questions: content.questions };
  const bare = writeKey(recipe.name, composed, content);
  const terms = writeExercise(headOf(recipe, 'practice', {}), composed, content);
  const funds = await proveOptimum(dataset, terms, bare, 'funds', { milp });
  const pairwise = await proveOptimum(dataset, terms, bare, 'pairwise', { milp });
  const key: AnswerKey = { ...bare, optimum: { funds, pairwise } };
  const data = new Map<string, string>([
    ...Object.entries(composed.tables),
    ['watchlist.xml', composed.watchlist],
    ['quiz.json', json(quiz)],
    ['answer-key.json', json(key)],
  ]);
  const exercise = writeExercise(headOf(recipe, 'practice', hashes(data)), composed, content);
  const attempts = sampleAttempts(random.fork('attempts'), { composed, exercise, quiz, key });
  const files = new Map([
    ['exercise.json', json(exercise)],
    ...data,
    ...[...attempts].map(([name, attempt]) => [`attempts/${name}.json`, writeAttempt(attempt)] as const),
  ]);
  return { composed, dataset, exercise, quiz, key, attempts, files };
}

/** Of a hundred seeds one or two tell a story that does not come out; it is then told anew from a fork of the same seed. */
function tell(recipe: AuthoredRecipe, seed: string): { readonly random: Random; readonly composed: Composed } {
  const first = seededRandom(seed);
  for (let telling = 0; ; telling++) {
    const random = telling === 0 ? first : first.fork(`telling ${telling}`);
    try {
      return { random, composed: compose(random, recipe.compose(random.fork('story'))) };
    } catch (error) {
      if (!(error instanceof UntoldError) || telling === mostTellings) throw error;
    }
  }
}

/** The participant's pack: sealed, by allow-list. */
export function participantPack(recipe: AuthoredRecipe, made: MadeAuthored): ReadonlyMap<string, string> {
  const data = new Map([...made.files].filter(([name]) => participantFiles.includes(name)));
  const exercise = writeExercise(headOf(recipe, 'sealed', hashes(data)), made.composed, recipe.content);
  return new Map([['exercise.json', json(exercise)], ...data]);
}

function headOf(recipe: AuthoredRecipe, mode: Mode, files: { readonly [name: string]: string }) {
  return { id: recipe.name, version: 1, mode, files };
}

function hashes(data: ReadonlyMap<string, string>): { readonly [name: string]: string } {
  return Object.fromEntries([...data].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

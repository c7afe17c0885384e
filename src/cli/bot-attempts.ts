/** Sample attempts at a generated exercise, for debriefs and trials: a perfect one, and what the bots hand in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeAttempt } from '../core/exercise/parse-attempt.ts';
import { perfectAttempt } from '../core/exercise/perfect-work.ts';
import { attemptOf } from '../core/fairness/bots/bot.ts';
import { bestListOf } from '../core/grading/list-review.ts';
import { createSight } from '../core/fairness/bots/sight.ts';
import { bots } from '../core/fairness/difficulty.ts';
import { readPack } from '../csv/read-pack.ts';
import { packSources } from './pack-sources.ts';

/** Above this an attempt takes longer to make than it teaches. */
export const mostForSamples = 200_000;

/** Writes `attempts/NAME.json` into the exercise's folder; names from the folder on. Throws when the folder cannot be read as an exercise. */
export async function writeSampleAttempts(folder: string): Promise<readonly string[]> {
  const sources = await packSources(folder);
  const read = sources === null ? null : await readPack(sources);
  if (read === null || !read.ok) throw new Error(`${folder}: cannot be read back`);
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) throw new Error(`${folder}: no exercise or no key`);
  const sight = createSight(dataset, exercise, quiz);
  const attempts = [
    ['perfect', perfectAttempt(exercise, key, bestListOf({ dataset, exercise, key }))] as const,
    ...bots.map((bot) => [bot.name, attemptOf(bot, sight)] as const),
  ];
  mkdirSync(path.join(folder, 'attempts'), { recursive: true });
  return attempts.map(([name, attempt]) => {
    writeFileSync(path.join(folder, 'attempts', `${name}.json`), writeAttempt(attempt));
    return `attempts/${name}.json`;
  });
}

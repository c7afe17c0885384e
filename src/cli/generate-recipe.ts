/** `linchpin generate` from a recipe: streams to the folder, so that five million transactions need no more memory than one day of them. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '../core/exercise/exercise.ts';
import { exerciseFor, json, makeExercise } from '../core/scenario/making/make-exercise.ts';
import { participantFile } from '../core/scenario/making/participant-files.ts';
import type { Recipe } from '../core/scenario/recipe.ts';
import { UntoldError } from '../core/scenario/untold.ts';
import { phrasebook } from '../i18n/phrasebook/phrasebook.ts';
import { mostForSamples, writeSampleAttempts } from './bot-attempts.ts';
import { folderSink } from './folder-sink.ts';
import type { GenerateOutcome } from './generate.ts';
import { keySummary } from './key-summary.ts';
import { say } from './say.ts';

/** Rows between two lines of progress. */
const toldEvery = 500_000;

export async function generateFromRecipe(
  recipe: Recipe,
  seed: string,
  out: string,
  participant: string | null,
): Promise<GenerateOutcome> {
  let sink;
  try {
    sink = folderSink(out);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
  let told = 0;
  try {
    const made = await makeExercise(recipe, seed, phrasebook, {
      sink,
      onRows: (rows) => {
        if (rows - told < toldEvery) return;
        told = rows;
        say('cli.rowsMade', { rows });
      },
    });
    sink.commit();
    const { exercise, key, quiz, counts, loneHub } = made;
    const { parties, accounts, transactions } = exercise;
    return {
      files: [...sink.names, ...(transactions > mostForSamples ? [] : await writeSampleAttempts(out))],
      pack: participant === null ? [] : writeParticipant(made.exercise, out, participant),
      counts: { parties, accounts, transactions, ...counts, questions: quiz.questions.length },
      key: { ...keySummary(key, exercise.budget), loneHub },
    };
  } catch (error) {
    sink.discard();
    if (error instanceof UntoldError) {
      return {
        issues: [{ code: 'recipe-untold', file: recipe.name, row: 0, column: '', found: error.message.slice(0, 80) }],
      };
    }
    if (error instanceof Error && 'code' in error && 'syscall' in error) return { failed: error.message };
    throw error;
  }
}

/** By allow-list; the exercise is sealed. Names of the files. */
function writeParticipant(exercise: Exercise, out: string, participant: string): readonly string[] {
  const names = Object.keys(exercise.files).filter(participantFile);
  mkdirSync(participant, { recursive: true });
  for (const name of names) copyFileSync(path.join(out, name), path.join(participant, name));
  writeFileSync(path.join(participant, 'exercise.json'), json(exerciseFor(exercise, 'sealed', names)));
  return ['exercise.json', ...names];
}

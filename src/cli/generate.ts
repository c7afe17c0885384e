/** `linchpin generate --recipe NAME --seed HEX --out DIR [--participant DIR2]`: makes an exercise from any seed. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { highsSolver } from './highs.ts';
import { makeExercise, participantPack, type MadeExercise } from './make-exercise.ts';
import { differingFiles, writeFolder } from './pack-folder.ts';
import { recipes, type Recipe } from './recipes.ts';
import { say } from './say.ts';

const synopsis = `linchpin generate --recipe ${recipes.map((recipe) => recipe.name).join('|')} --seed HEX --out DIR [--participant DIR] [--json]
  HEX: hexadecimal digits, 32 or more for a seed nobody can guess`;

/** 128 bits: fewer can be tried out one by one. */
const safeDigits = 32;

interface Question {
  readonly recipe: Recipe;
  readonly seed: string;
  readonly out: string;
  readonly participant: string | null;
}

/**
 * Prints `{recipe, files, participantFiles, counts, key, issues}`: what was written, how much of each, and the key in short. The seed is
 * not written anywhere. Exit 0 done, 1 the participant's folder holds files that are not of the pack (`stray-file`: an old key,
 * perhaps), 2 usage, also when a folder cannot be written.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { recipe, seed, out, participant } = question;
  if (participant !== null && liesIn(out, participant)) {
    say('cli.apart');
    return 2;
  }
  if (seed.length < safeDigits) say('cli.shortSeed');
  const made = await makeExercise(recipe, seed.padStart(safeDigits, '0'), await highsSolver());
  const pack = participant === null ? new Map<string, string>() : participantPack(recipe, made);
  if (!written(out, made.files) || (participant !== null && !written(participant, pack))) return 2;
  const strays = participant === null ? [] : differingFiles(participant, pack);
  const issues = strays.map((file) => ({ code: 'stray-file', file, row: 0, column: '', found: '' }));
  const answer = {
    recipe: recipe.name,
    files: [...made.files.keys()],
    participantFiles: [...pack.keys()],
    ...summary(made),
    issues,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return issues.length === 0 ? 0 : 1;
}

/** Whether `inner` is `outer` or a folder within it. */
function liesIn(inner: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

/** False, with the reason on stderr, when the folder cannot be written. */
function written(folder: string, files: ReadonlyMap<string, string>): boolean {
  try {
    writeFolder(folder, files);
    return true;
  } catch (error) {
    say('cli.notWritten', { folder, reason: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

function summary({ exercise, key, dataset, quiz }: MadeExercise) {
  const { parties, accounts, transactions } = exercise;
  const { funds, pairwise } = key.optimum;
  return {
    counts: {
      parties,
      accounts,
      transactions,
      relations: dataset.relations.length,
      listings: dataset.listings.length,
      questions: quiz.questions.length,
    },
    key: {
      members: Object.keys(key.roles).length,
      claims: key.claims.length,
      trueFlows: key.trueFlows.length,
      chains: key.chains.length,
      gaps: key.gaps.length,
      listed: key.listed.length,
      decoys: key.decoys.length,
      covered: key.covered.length,
      budget: exercise.budget,
      optimum: { funds, pairwise },
    },
  };
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        recipe: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        participant: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const recipe = recipes.find((one) => one.name === values.recipe);
    const { seed = '', out = '', participant = null } = values;
    return recipe === undefined || out === '' || !/^[0-9a-f]{1,1024}$/i.test(seed)
      ? null
      : { recipe, seed, out, participant };
  } catch {
    return null;
  }
}

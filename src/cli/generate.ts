/** `linchpin generate --recipe NAME --seed HEX --out DIR [--participant DIR2]`: makes an exercise from any seed. */
import { parseArgs } from 'node:util';
import { highsSolver } from './highs.ts';
import { makeExercise, participantPack, type MadeExercise } from './make-exercise.ts';
import { writeFolder } from './pack-folder.ts';
import { recipes, type Recipe } from './recipes.ts';

const synopsis = `linchpin generate --recipe ${recipes.map((recipe) => recipe.name).join('|')} --seed HEX --out DIR [--participant DIR] [--json]
  HEX: at least 32 hexadecimal digits`;

interface Question {
  readonly recipe: Recipe;
  readonly seed: string;
  readonly out: string;
  readonly participant: string | null;
}

/**
 * Prints `{recipe, files, participantFiles, counts, key}`: what was written, how much of each, and the key in short. The seed is not
 * written anywhere. Exit 0 done, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { recipe, seed, out, participant } = question;
  const made = await makeExercise(recipe, seed, await highsSolver());
  writeFolder(out, made.files);
  const pack = participant === null ? new Map<string, string>() : participantPack(recipe, made);
  if (participant !== null) writeFolder(participant, pack);
  const answer = {
    recipe: recipe.name,
    files: [...made.files.keys()],
    participantFiles: [...pack.keys()],
    ...summary(made),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
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
    return recipe === undefined || out === '' || !/^[0-9a-f]{32,}$/i.test(seed)
      ? null
      : { recipe, seed, out, participant };
  } catch {
    return null;
  }
}

/** `linchpin generate --recipe FILE|NAME --seed HEX --out DIR [--participant DIR2]`: makes an exercise of any size from any seed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { parseRecipe } from '../core/scenario/parse-recipe.ts';
import type { Recipe } from '../core/scenario/recipe.ts';
import { recipes } from '../core/scenario/recipes/recipes.ts';
import { toldRecipe } from '../i18n/phrasebook/recipes.ts';
import { authored, type AuthoredRecipe } from './authored.ts';
import { generateAuthored } from './generate-authored.ts';
import { generateFromRecipe } from './generate-recipe.ts';
import { strayFiles } from './pack-folder.ts';
import { say } from './say.ts';

const names = [...authored, ...recipes].map((recipe) => recipe.name);
const synopsis = `linchpin generate --recipe FILE|${names.join('|')} --seed HEX --out DIR [--participant DIR] [--json]
  HEX: hexadecimal digits, 32 or more for a seed nobody can guess`;

/** 128 bits: fewer can be tried out one by one. */
const safeDigits = 32;

interface Question {
  readonly source: string;
  readonly seed: string;
  readonly out: string;
  readonly participant: string | null;
}

/** What a way of making answers with: names of the files written for trainer and participants, and figures. */
interface Generated {
  readonly files: readonly string[];
  readonly pack: readonly string[];
  readonly counts: object;
  readonly key: object;
}

export type GenerateOutcome = Generated | { readonly issues: readonly FileIssue[] } | { readonly failed: string };

/**
 * Prints `{recipe, files, participantFiles, counts, key, issues}`: what was written, how much of each, and the key in short. The seed is
 * not written anywhere. Exit 0 done, 1 the recipe cannot be used or does not come out, or the participant's folder holds files that are not
 * of the pack (`stray-file`: an old key, perhaps), 2 usage, also when a folder cannot be written.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { source, out, participant } = question;
  if (participant !== null && liesIn(out, participant)) {
    say('cli.apart');
    return 2;
  }
  const recipe = findRecipe(source);
  if (recipe === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  if ('issues' in recipe) return refuse(source, recipe.issues);
  if (question.seed.length < safeDigits) say('cli.shortSeed');
  const seed = question.seed.padStart(safeDigits, '0');
  const outcome =
    'compose' in recipe
      ? await generateAuthored(recipe, seed, out, participant)
      : await generateFromRecipe(recipe, seed, out, participant);
  if ('issues' in outcome) return refuse(source, outcome.issues);
  if ('failed' in outcome) {
    say('cli.notWritten', { folder: out, reason: outcome.failed });
    return 2;
  }
  const strays = participant === null ? [] : strayFiles(participant, outcome.pack);
  const issues = strays.map((file) => ({ code: 'stray-file', file, row: 0, column: '', found: '' }));
  const { files, pack, counts, key } = outcome;
  const answer = { recipe: recipe.name, files, participantFiles: pack, counts, key, issues };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return issues.length === 0 ? 0 : 1;
}

function refuse(recipe: string, issues: readonly FileIssue[]): number {
  process.stdout.write(`${JSON.stringify({ recipe, files: [], participantFiles: [], issues })}\n`);
  return 1;
}

/** By name, else a file; null when it is neither. */
function findRecipe(source: string): Recipe | AuthoredRecipe | { readonly issues: readonly FileIssue[] } | null {
  const byHand = authored.find((one) => one.name === source);
  if (byHand !== undefined) return byHand;
  const bundled = recipes.find((one) => one.name === source);
  if (bundled !== undefined) return toldRecipe(bundled);
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch {
    return null;
  }
  const parsed = parseRecipe(text, path.basename(source));
  return parsed.ok ? parsed.value : { issues: parsed.issues };
}

/** Whether `inner` is `outer` or a folder within it. */
function liesIn(inner: string, outer: string): boolean {
  const way = path.relative(path.resolve(outer), path.resolve(inner));
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
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
    const { recipe = '', seed = '', out = '', participant = null } = values;
    return recipe === '' || out === '' || !/^[0-9a-f]{1,1024}$/i.test(seed)
      ? null
      : { source: recipe, seed, out, participant };
  } catch {
    return null;
  }
}

/** `linchpin generate --recipe FILE|NAME --seed HEX --out DIR [--participant DIR2]`: makes an exercise of any size from any seed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { saltFor, sealFile } from '../core/exercise/seal.ts';
import { parseRecipe } from '../core/scenario/parse-recipe.ts';
import type { Recipe } from '../core/scenario/recipe.ts';
import { recipes } from '../core/scenario/recipes/recipes.ts';
import { isRecipient } from '../sealing/age.ts';
import { toldRecipe } from '../i18n/phrasebook/recipes.ts';
import { authored, type AuthoredRecipe } from './authored.ts';
import { generateAuthored } from './generate-authored.ts';
import { generateFromRecipe } from './generate-recipe.ts';
import { strayFiles } from './pack-folder.ts';
import { say } from './say.ts';
import { sealFolders } from './seal-folders.ts';

const names = [...authored, ...recipes].map((recipe) => recipe.name);
const synopsis = `linchpin generate --recipe FILE|${names.join('|')} --seed HEX --out DIR [--participant DIR [--recipient AGE1 …] [--release]] [--json]
  AGE1: a recipient submissions are sealed to, as \`linchpin keys\` prints it; more than one may be given
  HEX: hexadecimal digits, 32 or more for a seed nobody can guess`;

/** 128 bits: fewer can be tried out one by one. */
const safeDigits = 32;

interface Question {
  readonly source: string;
  readonly seed: string;
  readonly out: string;
  readonly participant: string | null;
  readonly recipients: readonly string[];
  readonly release: boolean;
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
 * of the pack (`stray-file`: an old key, perhaps), 2 usage, also when a folder cannot be written. With recipients, `sealing` is what both
 * packs are sealed with, and the code of a release, which is written nowhere else.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { source, out, participant, recipients } = question;
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
  const salt = saltFor(seed, recipe.name);
  const sealing =
    participant === null || recipients.length === 0
      ? null
      : await sealFolders(out, participant, {
          recipients: recipients.map((recipient) => ({ recipient, label: '' })),
          salt,
          release: question.release,
        });
  const files = sealing === null ? outcome.files : [...outcome.files, sealFile];
  const pack = sealing?.release === undefined ? outcome.pack : [...outcome.pack, sealing.release];
  const strays = participant === null ? [] : strayFiles(participant, pack);
  const issues = strays.map((file) => ({ code: 'stray-file', file, row: 0, column: '', found: '' }));
  const { counts, key } = outcome;
  const sealed = sealing === null ? {} : { sealing };
  const answer = { recipe: recipe.name, files, participantFiles: pack, counts, key, ...sealed, issues };
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
        recipient: { type: 'string', multiple: true, default: [] },
        release: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { recipe = '', seed = '', out = '', participant = null, release } = values;
    const recipients = [...new Set(values.recipient)];
    if (recipe === '' || out === '' || !/^[0-9a-f]{1,1024}$/i.test(seed)) return null;
    const sealed = recipients.length > 0;
    if ((release && !sealed) || (sealed && participant === null) || !recipients.every(isRecipient)) return null;
    return { source: recipe, seed, out, participant, recipients, release };
  } catch {
    return null;
  }
}

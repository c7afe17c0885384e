/** `linchpin generate` with a recipe: by name or as a file, the same bytes as in memory, nothing half-written. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run as check } from '../../src/cli/check.ts';
import { run as generate } from '../../src/cli/generate.ts';
import { run as grade } from '../../src/cli/grade.ts';
import { makeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import type { Recipe } from '../../src/core/scenario/recipe.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';

const seed = '00112233445566778899aabbccddeeff';
let folder = '';
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'linchpin-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const model = recipes.find((one) => one.name === 'lone-actor');
if (model === undefined) throw new Error('no recipe lone-actor');
const own: Recipe = { ...model, name: 'my-case', accounts: 200, transactions: 2_000, minutes: 30 };

/** Writes the recipe and runs the command on it. */
async function generateOwn(recipe: unknown): Promise<{ readonly code: number; readonly out: string }> {
  const [file, out] = [path.join(folder, 'recipe.json'), path.join(folder, 'out')];
  writeFileSync(file, typeof recipe === 'string' ? recipe : JSON.stringify(recipe));
  const code = await generate(['--recipe', file, '--seed', seed, '--out', out, '--participant', `${out}-theirs`]);
  return { code, out };
}

it('writes what the recipe makes in memory, and the participants’ part of it', async () => {
  const { code, out } = await generateOwn(own);
  expect(code).toBe(0);
  const told = JSON.parse(printed);
  const made = await makeExercise(own, seed, phrasebook);
  for (const [name, text] of made.files) expect(readFileSync(path.join(out, name), 'utf8'), name).toBe(text);
  expect(told.counts.transactions).toBe(made.exercise.transactions);
  expect(told.key.optimum.funds.proved).toBe(true);
  expect(told.key.loneHub.left).toBeGreaterThanOrEqual(0.35);
  const theirs = readdirSync(`${out}-theirs`);
  expect(theirs.toSorted()).toEqual(told.participantFiles.toSorted());
  expect(theirs).not.toContain('answer-key.json');
  expect(readFileSync(`${out}-theirs/exercise.json`, 'utf8')).toContain('"mode": "sealed"');
  expect(readdirSync(out).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

it('brings sample attempts that grade, and passes its own check', async () => {
  const { out } = await generateOwn(own);
  const attempts = readdirSync(path.join(out, 'attempts'));
  expect(attempts.length).toBeGreaterThanOrEqual(3);
  const totals = new Map<string, number>();
  for (const name of attempts) {
    printed = '';
    expect(await grade([out, '--attempt', path.join(out, 'attempts', name)])).toBe(0);
    totals.set(name, JSON.parse(printed).total);
  }
  expect(totals.get('perfect.json')).toBe(100);
  totals.delete('perfect.json');
  for (const [name, total] of totals) expect(total, name).toBeLessThanOrEqual(60);
  printed = '';
  expect(await check([out])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ issues: [], leaks: [], maximum: 100 });
});

it.each([
  ['broken JSON', '{"format":', 'json-broken', ''],
  [
    'an unknown typology',
    { ...own, typologies: [{ name: 'piracy', parameters: {} }] },
    'exercise-invalid',
    'typologies',
  ],
  ['too few accounts', { ...own, accounts: 10 }, 'exercise-invalid', 'accounts'],
  ['a decision after the end', { ...own, decisionDay: 900 }, 'exercise-invalid', 'decisionDay'],
  [
    'a parameter out of bounds',
    { ...own, typologies: [{ name: 'cash-courier', parameters: { couriers: 999 } }] },
    'exercise-invalid',
    'typologies',
  ],
  ['a field nobody knows', { ...own, extra: 1 }, 'exercise-invalid', 'extra'],
])('refuses %s with an issue that names the place', async (_, recipe, code, column) => {
  const outcome = await generateOwn(recipe);
  expect(outcome.code).toBe(1);
  const [issue] = JSON.parse(printed).issues;
  expect(issue.code).toBe(code);
  expect(issue.column).toContain(column);
  expect(existsSync(outcome.out)).toBe(false);
});

it('says so when no exercise comes out of a recipe, and leaves nothing behind', async () => {
  const crowded = {
    ...own,
    accounts: 60,
    transactions: 400,
    typologies: recipes.flatMap((one) => one.typologies).slice(0, 28),
  };
  const { code, out } = await generateOwn(crowded);
  expect(code).toBe(1);
  expect(JSON.parse(printed).issues).toMatchObject([{ code: 'recipe-untold' }]);
  expect(readdirSync(out)).toEqual([]);
});

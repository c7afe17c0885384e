/** The ten bundled recipes: each makes an exercise that can be read, solved, is not solved by a shortcut, and is the same every time. */
import { describe, expect, it } from 'vitest';
import { checkPack, receiptIssues } from '../../src/core/fairness/check-pack.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { partyKey } from '../../src/core/dataset/dataset.ts';
import { freezableUnits, reachableAccounts } from '../../src/core/disruption/freezable-units.ts';
import { measureOf, planValue } from '../../src/core/disruption/plan-value.ts';
import { perfectAttempt } from '../../src/core/exercise/perfect-work.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { participantFile } from '../../src/core/scenario/making/participant-files.ts';
import { makeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import { parseRecipe } from '../../src/core/scenario/parse-recipe.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { typologies } from '../../src/core/scenario/typology/typologies.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { generated, seedOf } from './generated.ts';

it('are ten, and use every typology between them', () => {
  expect(recipes).toHaveLength(10);
  const used = new Set(recipes.flatMap((recipe) => recipe.typologies.map((one) => one.name)));
  expect([...used].toSorted()).toEqual(typologies.map((one) => one.name).toSorted());
});

it.each(recipes)('$name is a recipe as a file would hold it', (recipe) => {
  expect(parseRecipe(JSON.stringify(recipe), 'recipe.json')).toEqual({ ok: true, value: recipe });
});

describe.each(recipes.map((recipe, i) => ({ recipe, seed: seedOf(i) })))('$recipe.name', ({ recipe, seed }) => {
  const whole = generated(recipe, seed);

  it('is read without a rejected row or a doubt, about the size it promises', async () => {
    const { read, pack } = await whole;
    for (const { rejected, doubts } of [...read.receipts, ...read.references]) {
      expect([...rejected, ...doubts]).toEqual([]);
    }
    expect(Math.abs(pack.exercise.accounts - recipe.accounts)).toBeLessThanOrEqual(recipe.accounts * 0.03);
    expect(Math.abs(pack.exercise.transactions - recipe.transactions)).toBeLessThanOrEqual(recipe.transactions * 0.15);
    expect(pack.dataset.ledger.size).toBe(pack.exercise.transactions);
  });

  it('is solvable: a perfect attempt scores 100, without harm', async () => {
    const { pack } = await whole;
    const card = grade({ ...pack, attempt: perfectAttempt(pack.exercise, pack.key) });
    expect(card.total).toBe(100);
    expect(card.harm.points).toBe(0);
  });

  it('passes the check: no issue, no leak, no bot above 60, no account below zero', async () => {
    const { pack, read } = await whole;
    const report = await checkPack(pack, receiptIssues([...read.receipts, ...read.references]));
    if (report === null) throw new Error('the check was not to be stopped');
    expect(report.issues).toEqual([]);
    expect(report.leaks.filter((leak) => leak.leaks)).toEqual([]);
    expect(report.difficulty?.maximum).toBe(100);
    for (const [bot, score] of Object.entries(report.difficulty?.bots ?? {})) {
      expect(score, bot).toBeLessThanOrEqual(Math.min(60, recipe.band.high));
    }
    expect(report.realism.overdrawn).toEqual([]);
  });

  it('has no lone hub, and freezing is worth it but cannot undo what is past', async () => {
    const { pack, made } = await whole;
    const measure = measureOf(pack.dataset, pack.key);
    const at = Date.parse(pack.exercise.decisionTime);
    const nothing = planValue(measure, 'funds', []);
    const singles = freezableUnits(pack.dataset, pack.exercise).map((unit) =>
      planValue(measure, 'funds', [{ unit, at }]),
    );
    const left = Math.min(...singles) / nothing;
    expect(left).toBeGreaterThanOrEqual(recipe.loneHubPercent / 100);
    expect(made.loneHub?.left).toBeCloseTo(left, 12);
    const { funds } = pack.key.optimum;
    expect(funds?.initial).toBe(nothing);
    expect(funds?.proved).toBe(true);
    expect(funds?.value).toBeGreaterThan(0);
    expect(funds?.value).toBeLessThan(Math.min(...singles));
  });

  it('keeps ways round ready only for those who can be frozen', async () => {
    const { pack } = await whole;
    const directory = createDirectory(pack.dataset);
    const detours = pack.key.detours ?? [];
    expect(detours.length).toBeGreaterThan(0);
    for (const { when, transfers } of detours) {
      expect(reachableAccounts(directory, pack.exercise, partyKey(when)).length, when).toBeGreaterThan(0);
      for (const { from, to, at } of transfers) {
        expect([directory.accountOf(from), directory.accountOf(to)]).not.toContain(-1);
        expect(at).toBeGreaterThan(Date.parse(pack.exercise.decisionTime));
      }
    }
  });

  it('keeps key, roles, seed and recipe out of what a participant gets', async () => {
    const { made, pack } = await whole;
    const theirs = [...made.files].filter(([name]) => participantFile(name)).map(([, text]) => text);
    const text = theirs.join('\n');
    expect(text).not.toContain(seed);
    const { key } = pack;
    const secrets = [
      ...key.cells.map((cell) => cell.id).filter((id) => id.includes('-')),
      ...key.chains.map((chain) => chain.id).filter((id) => id.length > 5),
      ...key.claims.map((claim) => claim.why.en),
      ...key.decoys.map((decoy) => decoy.why.ru),
      '"roles"',
      '"trueFlows"',
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('comes out the same from the same seed, and otherwise from another', async () => {
    const { made } = await whole;
    const again = await makeExercise(recipe, seed, phrasebook);
    expect([...again.files]).toEqual([...made.files]);
    const other = await makeExercise(recipe, seedOf(99), phrasebook);
    for (const name of ['transactions.csv', 'parties.csv', 'accounts.csv', 'relations.csv', 'watchlist.xml']) {
      expect(other.files.get(name)).not.toBe(made.files.get(name));
    }
  });
});

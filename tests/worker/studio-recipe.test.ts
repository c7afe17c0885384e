import { describe, expect, it } from 'vitest';
import { makeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import type { Base } from '../../src/core/workbook/edit.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { createStudio } from '../../src/worker/studio.ts';

const seed = 'a5'.repeat(16);
const recipe = recipes.find((one) => one.name === 'lone-actor') ?? recipes[0];
const base: Base = { kind: 'recipe', recipe, seed };
const help = { now: () => 0, randomHex: () => '' };

describe('a project from a recipe', () => {
  it('is what the recipe and seed give, byte for byte, and goes out without the seed', async () => {
    const studio = createStudio(help);
    const stages: string[] = [];
    const outcome = await studio.open(base, [], null, [], phrasebook, (progress) => stages.push(progress.stage));
    expect(outcome).toMatchObject({ ok: true, value: { issues: [], base, figures: { proved: true } } });
    expect(stages).toContain('indexing');
    const { files } = await makeExercise(recipe, seed, phrasebook);
    const played = await studio.play();
    expect(played.map((file) => file.path.replace(/^.*\//, '')).toSorted()).toEqual([...files.keys()].toSorted());
    for (const { path, blob } of played) {
      expect((await blob.text()) === files.get(path.replace(/^.*\//, '')), path).toBe(true);
    }
    expect((await Promise.all(played.map(({ blob }) => blob.text()))).join('')).not.toContain(seed);
  });

  it('begins anew from another recipe, and undo brings back what was edited before', async () => {
    const studio = createStudio(help);
    await studio.open(base, [], null, [], phrasebook, () => {});
    const edited = await studio.act({ at: 1, type: 'edit', edit: { type: 'head', fields: { minutes: 7 } } });
    const other: Base = { kind: 'recipe', recipe: { ...recipe, budget: recipe.budget + 1 }, seed };
    expect(await studio.act({ at: 2, type: 'base', base: other })).toMatchObject({
      value: { base: other, head: { budget: recipe.budget + 1, minutes: recipe.minutes }, canUndo: true },
    });
    expect(await studio.act({ at: 3, type: 'undo' })).toMatchObject({
      value: { base, head: edited.ok ? edited.value.head : null, canRedo: true },
    });
  });

  it('is refused with what stands in the way', async () => {
    const studio = createStudio(help);
    const short: Base = { kind: 'recipe', recipe, seed: '12' };
    expect(await studio.open(short, [], null, [], phrasebook, () => {})).toMatchObject({
      ok: false,
      issues: [{ code: 'exercise-invalid', column: 'seed' }],
    });
  });
});

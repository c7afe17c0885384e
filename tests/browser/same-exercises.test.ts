/** Every bundled recipe makes the same bytes in Chromium as in Node. */
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeExercise } from '../../src/core/scenario/making/make-exercise.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { launchOptions } from './driver.ts';

const seed = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';
let browser: Browser;
let script = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(import.meta.dirname, 'generate-entry.ts'), formats: ['iife'], name: 'generator' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  script = bundle.output[0].code;
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser.close());

it.each(recipes.map((recipe) => [recipe.name, recipe] as const))('%s', async (name, recipe) => {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const call = `exerciseText(${JSON.stringify(name)}, ${JSON.stringify(seed)})`;
  const inChromium: unknown = await page.evaluate(call);
  const { files, exercise } = await makeExercise(recipe, seed, phrasebook);
  expect(Object.keys(exercise.files).length).toBeGreaterThanOrEqual(7);
  expect(inChromium).toBe(files.get('exercise.json'));
  await page.close();
});

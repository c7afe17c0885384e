/** Every sample attempt, opened and graded in Chromium, gives the scorecard Node gives, byte for byte. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, visit, type Stage, type Visit } from './driver.ts';
import { exerciseIds, gradeInNode, sampleAttempts } from './exercise-files.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Opens an attempt file from the first screen; the scorecard as the app saves it. */
async function gradedInBrowser({ page, t }: Visit, file: string): Promise<string> {
  await page.getByTestId('attempt-file').setInputFiles(file);
  await page.getByTestId('total').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('scorecard.saveJson') }).click(),
  ]);
  await page.getByRole('button', { name: t('app.home') }).click();
  return readFile(await download.path(), 'utf8');
}

describe.each(exerciseIds)('%s: samples graded in Chromium as in Node', (id) => {
  it('every sample', async () => {
    const v = await visit(stage);
    const samples = sampleAttempts(id);
    expect(samples.length).toBeGreaterThanOrEqual(3);
    for (const sample of samples) {
      const saved = await gradedInBrowser(v, sample);
      const { attempt } = JSON.parse(saved) as { attempt: string };
      // An opened file becomes an attempt of its own: its id is the one thing that differs.
      const node = await gradeInNode(id, await readFile(sample, 'utf8'), attempt);
      expect(saved, path.basename(sample)).toBe(`${JSON.stringify(node)}\n`);
    }
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});

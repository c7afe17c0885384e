/** An exercise in one file: chosen, opened, left and gone on with; a damaged one refused in words; the same bytes packed as in Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { openStage, root, visit, type Stage } from './driver.ts';
import { packFiles } from './exercise-files.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const members = packFiles('first-steps').map((file) => ({
  name: `first-steps/${path.basename(file)}`,
  bytes: new Uint8Array(readFileSync(file)),
}));

describe('a packed exercise', () => {
  it.each(['first-steps.zip', 'first-steps.linchpin'])(
    '%s opens the desk, and the attempt is there after a reload',
    async (name) => {
      const v = await visit(stage);
      const { page, t } = v;
      const file = { name, mimeType: 'application/zip', buffer: Buffer.from(writeZip(members)) };
      await page.getByTestId('files').first().setInputFiles(file);
      await page.getByRole('button', { name: t('importing.openDesk') }).click();
      await page.getByRole('tablist', { name: t('desk.views') }).waitFor();
      await page.reload();
      await page
        .getByRole('button', { name: t('home.resume') })
        .first()
        .click();
      await page.getByRole('tablist', { name: t('desk.views') }).waitFor();
      expect(v.complaints).toEqual([]);
      await v.context.close();
    },
  );

  it('with one byte changed is refused in words', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    const bytes = writeZip(members.map((member) => ({ ...member, stored: true })));
    bytes[1000] ^= 1;
    const file = { name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
    await page.getByTestId('files').first().setInputFiles(file);
    await page
      .getByRole('alert')
      .filter({ hasText: t('issues.zip-crc-differs') })
      .waitFor();
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});

it('Chromium packs the bytes Node packs', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: path.join(root, 'src/csv/zip-writer.ts'), formats: ['iife'], name: 'packed' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('nothing built');
  const page = await stage.browser.newPage();
  await page.addScriptTag({ content: output.output[0].code });
  const texts = members.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)] as const);
  const packed = await page.evaluate((files) => {
    const { writeZip: write } = (globalThis as unknown as { packed: { writeZip: typeof writeZip } }).packed;
    return [...write(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })))];
  }, texts);
  expect(sha256Hex(Uint8Array.from(packed))).toBe(sha256Hex(writeZip(members)));
  await page.close();
});

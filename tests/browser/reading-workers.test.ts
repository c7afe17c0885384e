/** A large file is read by several workers, in the built app under its policy; by one, with the same receipt, where they do not come up. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { distFolder, launchOptions, visitIn, contextOptions } from './driver.ts';
import { dropFile } from './hands.ts';

/** Large by its bytes, so that several read it, with few rows, so that it is read soon. */
const rows = 90_000;
const purposes = ['invoice', 'salary', 'rent'].map((word) => `${word} `.repeat(2000 / (word.length + 1)).trimEnd());
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  folder = await mkdtemp(path.join(tmpdir(), 'linchpin-readers-'));
  writeLarge(path.join(folder, 'large.csv'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

function writeLarge(file: string): void {
  const out = openSync(file, 'w');
  writeSync(out, 'id,time,from,to,amount,currency,channel,purpose\n');
  const start = Date.UTC(2026, 0, 1);
  for (let row = 0; row < rows;) {
    let piece = '';
    for (const end = Math.min(rows, row + 1000); row < end; row++) {
      const time = new Date(start + row * 60_000).toISOString();
      const purpose = purposes[row % purposes.length] ?? '';
      piece += `T${row},${time},A${row % 997},B${row % 991},${row + 1}.00,KZT,wire,${purpose}\n`;
    }
    writeSync(out, piece);
  }
  closeSync(out);
}

/** The workers that read parts of the file just now. */
async function readingWorkers(): Promise<readonly string[]> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ url }) => url.includes('reading-main')).map(({ targetId }) => targetId);
}

/** Reads the file with the app in `dist`: its receipt, how many workers were seen to read, and how many there might be. */
async function receiptFrom(dist: string) {
  const served = await serveFolder(dist, 0);
  const context = await browser.newContext(contextOptions());
  const v = await visitIn(context, served.address);
  const { page, t } = v;
  await dropFile(v, path.join(folder, 'large.csv'));
  const seen = new Set<string>();
  const open = page.getByRole('button', { name: t('importing.openDesk') });
  while (!(await open.isVisible())) for (const reader of await readingWorkers()) seen.add(reader);
  await expect.poll(readingWorkers).toEqual([]);
  const receipt = page.getByRole('region', { name: t('importing.receiptOf', { file: 'large.csv' }) });
  const text = await receipt.innerText();
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  await context.close();
  await served.close();
  return { text, readers: seen.size, expected: cores < 2 ? 0 : Math.min(cores, 4), complaints: v.complaints };
}

it('several workers read a large file, and one reads it where they do not come up', async () => {
  const several = await receiptFrom(distFolder);
  const { number } = formatFor('en');
  expect(several.text).toContain(number(rows));
  expect(several.readers).toBe(several.expected);
  expect(several.complaints).toEqual([]);

  const crippled = path.join(folder, 'dist');
  await cp(distFolder, crippled, { recursive: true });
  const scripts = await readdir(path.join(crippled, 'assets'));
  for (const name of scripts.filter((one) => one.startsWith('reading-main')))
    await rm(path.join(crippled, 'assets', name));
  const alone = await receiptFrom(crippled);
  expect(alone.text).toBe(several.text);
});

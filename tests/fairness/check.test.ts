/** `linchpin check` and what stands behind it: exit codes, a missing key, real references, progress and giving up. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/check.ts';
import { checkPack, receiptIssues } from '../../src/core/fairness/check-pack.ts';
import { bots } from '../../src/core/fairness/difficulty.ts';
import { honestExercise, small } from './honest-exercise.ts';

const datasets = path.resolve(import.meta.dirname, '../../datasets');
const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Checked {
  readonly issues: readonly { readonly code: string; readonly file: string }[];
  readonly leaks: readonly { readonly leaks: boolean }[];
  readonly difficulty: { readonly [bot: string]: number } | null;
  readonly maximum: number;
  readonly best: string;
  readonly realism: { readonly shapes: readonly unknown[]; readonly overdrawn: readonly string[] };
  readonly measured: readonly unknown[];
}

async function ask(...args: readonly string[]): Promise<{ readonly code: number; readonly answer: Checked }> {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const words = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await run(args);
    return { code, answer: JSON.parse(text === '' ? '{}' : text) };
  } finally {
    out.mockRestore();
    words.mockRestore();
  }
}

describe('the command', () => {
  it('finds nothing wrong with the first exercise', async () => {
    const { code, answer } = await ask(path.join(datasets, 'first-steps'), '--json');
    expect([code, answer.issues, answer.leaks]).toEqual([0, [], []]);
    expect(Object.keys(answer.difficulty ?? {})).toEqual(bots.map((bot) => bot.name));
    expect(answer.maximum).toBe(100);
    expect(answer.realism.shapes.length).toBe(6);
    expect(answer.realism.overdrawn).toEqual([]);
    expect(answer.measured.length).toBeGreaterThan(60);
  });

  it('says when the key is missing', async () => {
    cpSync(path.join(datasets, 'first-steps'), folder, { recursive: true });
    rmSync(path.join(folder, 'answer-key.json'));
    const { code, answer } = await ask(folder);
    expect(code).toBe(1);
    expect(answer.issues.map((issue) => issue.code)).toEqual(['key-missing']);
    expect([answer.leaks, answer.difficulty]).toEqual([[], null]);
  });

  it('refuses what is no pack, and what is no question', async () => {
    const missing = await ask(path.join(folder, 'nowhere'));
    expect([missing.code, missing.answer.issues.map((issue) => issue.code)]).toEqual([1, ['file-missing']]);
    expect([(await ask()).code, (await ask('a', 'b')).code, (await ask('a', '--fast')).code]).toEqual([2, 2, 2]);
  });
});

describe('checkPack', () => {
  const { dataset, exercise, key } = honestExercise(1, small);
  const pack = { dataset, exercise, quiz: null, key };

  it('warns of references that look real, and passes on what reading found', async () => {
    const [first, ...rest] = dataset.listings;
    const listings = first === undefined ? [] : [{ ...first, uid: 'QDi.123' }, ...rest];
    const doubt = { code: 'holder-unknown', row: 3, column: 'holder', found: 'P9' } as const;
    const found = receiptIssues([{ file: 'accounts.csv', rejected: [], doubts: [doubt] }]);
    const report = await checkPack({ ...pack, dataset: { ...dataset, listings } }, found);
    expect(report?.issues).toEqual([
      { ...doubt, file: 'accounts.csv' },
      { code: 'real-prefix', file: 'Training', row: 0, column: 'uid', found: 'QDi.123' },
    ]);
  });

  it('tells how far it is, part by part, and waits for who listens', async () => {
    const steps: number[] = [];
    let total = 0;
    await checkPack(pack, [], {
      onProgress: async (done, all) => {
        await Promise.resolve();
        steps.push(done);
        total = all;
      },
    });
    expect(steps).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(total).toBeGreaterThan(bots.length);
  });

  it('gives up between parts when asked', async () => {
    let done = 0;
    const stopped = await checkPack(pack, [], { onProgress: (n) => void (done = n), expired: () => done >= 3 });
    expect([stopped, done]).toEqual([null, 3]);
  });

  it('needs no exercise for leaks, and says that it is missing', async () => {
    const report = await checkPack({ ...pack, exercise: null }, []);
    expect(report?.issues.map((issue) => issue.code)).toEqual(['file-missing']);
    expect(report?.difficulty).toBeNull();
    expect(report?.leaks.length).toBeGreaterThan(60);
  });
});

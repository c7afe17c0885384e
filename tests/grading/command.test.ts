/** `linchpin grade` on the bundled exercises and their sample attempts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/grade.ts';

const datasets = path.resolve(import.meta.dirname, '../../datasets');
const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-grade-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Graded {
  readonly total: number;
  readonly sections: { readonly [name: string]: number };
  readonly harm: number;
  readonly findings: readonly { readonly code: string; readonly points: number }[];
  readonly issues: readonly { readonly code: string; readonly column: string }[];
}

async function ask(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const words = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await run(args), text };
  } finally {
    out.mockRestore();
    words.mockRestore();
  }
}

const attempt = (exercise: string, name: string) => path.join(datasets, exercise, 'attempts', `${name}.json`);
const grade = (exercise: string, file: string) => ask(path.join(datasets, exercise), '--attempt', file, '--json');

describe.each(['first-steps', 'charity-front'])('%s', (exercise) => {
  it('a perfect attempt is 100, an empty one 0, the wrong ones between', async () => {
    const totals: number[] = [];
    for (const name of ['perfect', 'empty', 'list-only', 'hub-hunter']) {
      const { code, text } = await grade(exercise, attempt(exercise, name));
      const card = JSON.parse(text) as Graded;
      expect(code).toBe(0);
      const points = Object.values(card.sections).reduce((sum, one) => sum + one, 0);
      expect(Math.abs(card.total - Math.max(0, points - card.harm))).toBeLessThanOrEqual(0.05 + 1e-6);
      totals.push(card.total);
    }
    expect(totals.slice(0, 2)).toEqual([100, 0]);
    for (const total of totals.slice(2)) expect(total).toBeLessThan(40);
  });

  it('prints the same bytes each time', async () => {
    const one = await grade(exercise, attempt(exercise, 'list-only'));
    const two = await grade(exercise, attempt(exercise, 'list-only'));
    expect(one.text).toBe(two.text);
  });
});

describe('refusals', () => {
  const issues = async (exercise: string, file: string) => {
    const { code, text } = await grade(exercise, file);
    return [code, ...(JSON.parse(text) as Graded).issues.map((issue) => issue.code)];
  };

  it('an attempt at another exercise, a broken one, none, no exercise', async () => {
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{"format":');
    expect(await issues('first-steps', attempt('charity-front', 'perfect'))).toEqual([1, 'attempt-other-exercise']);
    expect(await issues('first-steps', broken)).toEqual([1, 'json-broken']);
    expect(await issues('first-steps', path.join(folder, 'none.json'))).toEqual([1, 'file-missing']);
    expect(await issues('no-such-exercise', broken)).toEqual([1, 'file-missing']);
  });

  it.each([[[]], [['somewhere']], [['a', 'b', '--attempt', 'c']], [['a', '--attempt', 'c', '--surprise']]])(
    'usage: %j',
    async (args) => {
      expect((await ask(...args)).code).toBe(2);
    },
  );
});

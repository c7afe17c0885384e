/** The pattern finder behind the worker's protocol: progress, calling off, hits by place, switched off by the trainer. */
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { patternsDesk, type PatternsProgress, type PatternsRequest } from '../../src/worker/patterns-desk.ts';
import { loadDesk } from '../../src/worker/loaded-desk.ts';
import type { LoadedPack } from '../../src/worker/protocol.ts';
import { createTurns } from '../../src/worker/turns.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

const hour = 3_600_000;
const ring = (k: number): readonly Payment[] =>
  [0, 1, 2].map((n) => [`${k % 20}-${n}`, `${k % 20}-${(n + 1) % 3}`, 10, (10 * k + n) * hour] as const);
const rings = Array.from({ length: 4000 }, (_, k) => ring(k)).flat();

function packOf(payments: readonly Payment[], exercise: Exercise | null = null): LoadedPack {
  const holds = { P: ['x1', 'x2'], Q: ['a'], R: ['b'] };
  return { dataset: tinyDataset({ payments, holds }), exercise, quiz: null, key: null };
}

const fans: readonly Payment[] = [
  ['a', 'x1', 10, 1],
  ['b', 'x2', 20, 2],
  ['c', 'x1', 30, 3],
];
const request: PatternsRequest = {
  filter: openFilter,
  level: 'parties',
  chosen: [{ name: 'fan-in', options: { partners: 3, window: 4 * hour } }],
};

describe('the pattern finder in the worker', () => {
  it('answers with names and facts, and a hit by its place with ids, keys and a picture', async () => {
    const desk = createDesk(packOf(fans));
    const { search, payments, searches } = await desk.findPatterns(request, () => undefined);
    expect(payments).toBe(3);
    expect(searches[0]?.hits).toMatchObject([
      {
        place: 0,
        subjects: [{ key: 'party:P', label: 'P' }],
        payments: 3,
        facts: { amount: 60, partners: 3, share: 1 },
      },
    ]);
    const detail = await desk.patternHit(search, 'fan-in', 0);
    expect(detail.ids).toEqual(['t1', 't2', 't3']);
    expect(detail.accounts).toEqual(['account:a', 'account:x1', 'account:b', 'account:x2', 'account:c']);
    expect(detail.holders).toEqual(['party:Q', 'party:P', 'party:R', 'account:c']);
    const { dots, links, shape } = detail.picture;
    expect(shape).toBe('columns');
    expect(dots.map(({ label, column, subject }) => [label, column, subject])).toEqual([
      ['c', 0, false],
      ['R', 0, false],
      ['Q', 0, false],
      ['P', 1, true],
    ]);
    expect(links).toEqual([
      { from: 2, to: 3, amount: 10, count: 1 },
      { from: 1, to: 3, amount: 20, count: 1 },
      { from: 0, to: 3, amount: 30, count: 1 },
    ]);
    await expect(desk.patternHit(search, 'fan-in', 1)).rejects.toThrow('patterns-gone');
    await desk.findPatterns(request, () => undefined);
    await expect(desk.patternHit(search, 'fan-in', 0)).rejects.toThrow('patterns-gone');
  });

  it('draws a crowd as one, with its money', async () => {
    const payments = Array.from({ length: 12 }, (_, k): Payment => [`p${k}`, 'x1', 10 + k, k]);
    const desk = createDesk(packOf(payments));
    const { search } = await desk.findPatterns(request, () => undefined);
    const { dots, links } = (await desk.patternHit(search, 'fan-in', 0)).picture;
    expect(dots.map(({ crowd }) => crowd)).toEqual([1, 1, 1, 1, 1, 1, 6, 1]);
    expect(links.find(({ from }) => from === 6)).toEqual({ from: 6, to: 7, amount: 75, count: 6 });
  });

  it('tells how far it is, answers other questions meanwhile, and stops when called off', async () => {
    // Every look at the clock is a long time later, so that each step is followed by a pause.
    let clock = 0;
    const turns = createTurns(() => (clock += 1000));
    const loaded = loadDesk(packOf(rings), [], [], [], turns);
    const desk = patternsDesk(() => loaded);
    const told: PatternsProgress[] = [];
    const chosen = [
      { name: 'cycle', options: { window: 4 * hour } },
      { name: 'round-trip', options: { window: 4 * hour } },
    ] as const;
    const { searches } = await desk.findPatterns({ ...request, level: 'accounts', chosen }, (one) => told.push(one));
    expect(searches.map(({ name, found }) => [name, found])).toEqual([
      ['cycle', 20],
      ['round-trip', 20],
    ]);
    expect(told.map(({ name }) => name)).toContain('cycle');
    expect(told.map(({ name }) => name)).toContain('round-trip');
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    const stopped = desk.findPatterns({ ...request, chosen }, () => void desk.cancelPatterns());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    // Before anything is searched at all, while payments are being put in order.
    const early = desk.findPatterns({ ...request, chosen }, () => undefined);
    void desk.cancelPatterns();
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });
    // A later search takes the place of the one under way.
    const [first, second] = [
      desk.findPatterns({ ...request, chosen }, () => undefined),
      desk.findPatterns(request, () => undefined),
    ];
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).searches).toHaveLength(1);
  });

  it('refuses where the trainer has switched it off', async () => {
    const { readFileSync } = await import('node:fs');
    const exercise = JSON.parse(readFileSync('datasets/first-steps/exercise.json', 'utf8')) as Exercise;
    const off = createDesk(packOf(fans, { ...exercise, aids: { patterns: false } }));
    await expect(off.findPatterns(request, () => undefined)).rejects.toThrow('patterns-off');
    for (const aids of [{}, { patterns: true }]) {
      const on = createDesk(packOf(fans, { ...exercise, aids }));
      expect((await on.findPatterns(request, () => undefined)).searches[0]?.found).toBe(1);
    }
  });
});

import { expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { traceView } from '../../src/core/desk/trace-view.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

it('sends the largest of too many steps, in order, and counts the others', () => {
  const crumbs = Array.from({ length: 5_050 }, (_, k) => ['source', `shop${k % 40}`, 1, k + 1] as const);
  const last = [
    ['source', 'courier', 7_000, 6_000],
    ['courier', 'user', 7_000, 6_001],
  ] as const;
  const directory = createDirectory(tinyDataset({ payments: [['bank', 'source', 99_000, 0], ...crumbs, ...last] }));
  const view = traceView(directory, {
    seed: { kind: 'node', key: 'account:source' },
    direction: 'forward',
    rule: 'poison',
    since: null,
    until: null,
    maxHops: null,
  });
  expect(view.stepTotal).toBe(5_052);
  expect(view.steps).toHaveLength(5_000);
  expect(view.steps.slice(-2).map(({ row }) => [row.from, row.to])).toEqual([
    ['account:source', 'account:courier'],
    ['account:courier', 'account:user'],
  ]);
  const times = view.steps.map(({ row }) => row.time);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

it('sends the largest of too many accounts reached, in order, and counts the others', () => {
  const crumbs = Array.from({ length: 5_050 }, (_, k) => ['source', `shop${k}`, 1, k + 1] as const);
  const directory = createDirectory(
    tinyDataset({ payments: [['bank', 'source', 99_000, 0], ...crumbs, ['source', 'courier', 7_000, 6_000]] }),
  );
  const view = traceView(directory, {
    seed: { kind: 'node', key: 'account:source' },
    direction: 'forward',
    rule: 'fifo',
    since: null,
    until: null,
    maxHops: null,
  });
  expect(view.reachedTotal).toBe(5_051);
  expect(view.reached).toHaveLength(5_000);
  expect(view.reached.map(({ key }) => key)).toContain('account:courier');
  expect(view.reached.map(({ key }) => key)).toContain('account:shop0');
  expect(view.reached.map(({ key }) => key)).not.toContain('account:shop5049');
});

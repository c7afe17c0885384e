/** The overview as the screen asks for it, and communities found, told of and stopped. */
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { measuredNodes } from '../../src/core/network/build-scene.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

const spec = { filter: openFilter, view: { level: 'accounts', opened: [] } } as const;
const page = { filter: openFilter, sort: { by: 'time', descending: false }, offset: 0, limit: 10 } as const;
const scene = {
  filter: openFilter,
  view: { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] },
  limit: 40,
} as const;
const desk = (payments: readonly Payment[]) =>
  createDesk({
    dataset: tinyDataset({ payments, institutionOf: { a: 'North', b: 'North', c: 'South' } }),
    exercise: null,
    quiz: null,
    key: null,
  });
const few: readonly Payment[] = [
  ['a', 'b', 4, 1],
  ['b', 'c', 2, 2],
  ['c', 'a', 1, 3],
];
/** Rings of ten, more nodes than are measured whole. */
const rings: readonly Payment[] = Array.from({ length: measuredNodes + 10 }, (_, n): Payment => {
  const ring = n - (n % 10);
  return [`n${n}`, `n${ring + ((n + 1) % 10)}`, 100, n];
});

describe('overview desk', () => {
  it('shows the transactions of a link and draws one group alone', async () => {
    const api = desk(few);
    const overview = await api.overview({ by: 'institution', ...spec });
    const [north, south] = overview?.groups ?? [];
    expect([north?.name, south?.name]).toEqual(['North', 'South']);
    const groups = { by: 'institution', view: spec.view, from: north?.id ?? 0, to: south?.id ?? 0 } as const;
    expect((await api.transactions({ ...page, groups })).rows.map(({ id }) => id)).toEqual(['t2']);
    const only = { by: 'institution', id: north?.id ?? 0 } as const;
    expect((await api.scene({ ...scene, only })).nodes.map(({ key }) => key).sort()).toEqual([
      'account:a',
      'account:b',
    ]);
  });

  it('has no communities before they are found; of a small network they are those of its nodes', async () => {
    const api = desk(few);
    expect(await api.overview({ by: 'community', ...spec })).toBeNull();
    expect(await api.groupMembers({ by: 'community', ...spec }, 0, 0, 9)).toEqual({ total: 0, rows: [] });
    await api.findCommunities(spec, () => undefined);
    const overview = await api.overview({ by: 'community', ...spec });
    const { nodes } = await api.scene(scene);
    const sizes = new Map<number, number>();
    for (const { community } of nodes) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    expect(new Map(overview?.groups.map(({ id, members }) => [id, members]))).toEqual(sizes);
  });

  it('finds those of a large network, colours what is drawn by them, and stops at a wish', async () => {
    const api = desk(rings);
    expect((await api.scene(scene)).metricsOf).toBe('drawn');
    const stopped = api
      .findCommunities(spec, () => undefined)
      .then(
        () => null,
        (error: unknown) => error,
      );
    await api.stopCommunities();
    expect(await stopped).toMatchObject({ name: 'AbortError' });
    expect((await api.scene({ ...scene, communities: true })).metricsOf).toBe('drawn');
    const { count } = await api.findCommunities(spec, () => undefined);
    expect(count).toBe(rings.length / 10);
    const drawn = await api.scene({ ...scene, communities: true });
    expect(drawn.metricsOf).toBe('mixed');
    const of = new Map(drawn.nodes.map(({ key, community }) => [key, community]));
    for (const { from, to } of drawn.edges) expect(of.get(from)).toBe(of.get(to));
    const overview = await api.overview({ by: 'community', ...spec });
    expect(overview?.links).toEqual([]);
    expect(overview?.total.count).toBe(rings.length);
  });
});

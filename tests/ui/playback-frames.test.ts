/** A frame of the playback as sums and as colours over the graph: what moves, what moved before, what has come in. */
import { describe, expect, it } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { playedSteps } from '../../src/core/desk/playback.ts';
import { playbackExtent, playbackFrames } from '../../src/core/desk/playback-frames.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { buildScene } from '../../src/core/network/build-scene.ts';
import { compareOverlay } from '../../src/ui/analyst/playback/compare-overlay.ts';
import { drawnLinks } from '../../src/ui/analyst/playback/drawn-links.ts';
import { frameOf, frameOverlay } from '../../src/ui/analyst/playback/frame-overlay.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const hour = 3_600_000;
const dataset = tinyDataset({
  payments: [
    ['a', 'b', 100, 0],
    ['a', 'b', 50, 2 * hour],
    ['b', 'c', 4000, 2 * hour + 1],
    ['c', 'a', 7, 5 * hour],
  ],
});
const scene = buildScene(dataset, {
  filter: openFilter,
  view: { level: 'accounts', ego: null, shown: [], hidden: [], opened: [] },
  limit: 100,
});
const directory = createDirectory(dataset);
const played = runSteps(playedSteps(directory, filterMask(dataset, openFilter), drawnLinks(scene), null));
const extent = playbackExtent(dataset.ledger, played, openFilter, 'hour');
const framesFrom = (first: number) => playbackFrames(dataset.ledger, played, extent, first, 2);
const at = (frame: number) => {
  const found = frameOf(framesFrom(Math.floor(frame / 2) * 2), frame);
  if (found === null) throw new Error(`no frame ${frame}`);
  return found;
};
const overlayAt = (frame: number, soFar: boolean) =>
  frameOverlay(at(frame), scene, { soFar, moving: true, label: String });
const edge = (from: string, to: string) => `account:${from}→account:${to}`;

describe('frameOf', () => {
  it('sums this step and all so far, whatever batch it is in', () => {
    const sums = Array.from({ length: extent.frames }, (_, frame) => {
      const { nowSums, soFarSums } = at(frame);
      return [nowSums.transactions, nowSums.amount, soFarSums.transactions, soFarSums.amount];
    });
    expect(sums).toEqual([
      [1, 100, 1, 100],
      [0, 0, 1, 100],
      [2, 4050, 3, 4150],
      [0, 0, 3, 4150],
      [0, 0, 3, 4150],
      [1, 7, 4, 4157],
    ]);
    expect(frameOf(framesFrom(0), 2)).toBeNull();
  });

  it('knows the nearest steps in which anything happens, inside the batch and beyond', () => {
    const near = Array.from({ length: extent.frames }, (_, frame) => [at(frame).busyBefore, at(frame).busyAfter]);
    expect(near).toEqual([
      [-1, 2],
      [0, 2],
      [0, 5],
      [2, 5],
      [2, 5],
      [2, -1],
    ]);
  });
});

describe('frameOverlay', () => {
  it('lights what moves, and with it what moved before only when that is asked for', () => {
    const tones = (frame: number, soFar: boolean) =>
      [...overlayAt(frame, soFar).edges].map(([id, { tone }]) => `${id} ${tone}`).toSorted();
    expect(tones(5, false)).toEqual([`${edge('c', 'a')} flow`]);
    expect(tones(5, true)).toEqual([`${edge('a', 'b')} past`, `${edge('b', 'c')} past`, `${edge('c', 'a')} flow`]);
    expect(tones(1, false)).toEqual([]);
    expect(tones(1, true)).toEqual([`${edge('a', 'b')} past`]);
  });

  it('draws more money wider, and says this step’s amount on its links', () => {
    const { edges } = overlayAt(2, false);
    const [small, large] = [edges.get(edge('a', 'b')), edges.get(edge('b', 'c'))];
    expect(large?.width).toBeGreaterThan(small?.width ?? Infinity);
    expect([small?.label, large?.label]).toEqual(['50', '4000']);
    expect(overlayAt(2, true).edges.get(edge('a', 'b'))?.width).toBeGreaterThan(small?.width ?? Infinity);
    expect(overlayAt(2, true).edges.get(edge('a', 'b'))?.label).toBe('50');
  });

  it('rings whom money has reached, thicker as more comes', () => {
    const rings = (frame: number) => overlayAt(frame, false).nodes;
    const b: NodeKey = 'account:b';
    expect([...rings(1).keys()]).toEqual([b]);
    expect(rings(2).get(b)?.ring).toBeGreaterThan(rings(1).get(b)?.ring ?? Infinity);
    expect([rings(1).get(b)?.tone, rings(2).get(b)?.tone, rings(3).get(b)?.tone]).toEqual(['past', 'flow', 'past']);
    expect([...rings(5).keys()].toSorted()).toEqual(['account:a', 'account:b', 'account:c']);
  });
});

describe('compareOverlay', () => {
  it('gives each presence its tone and leaves out what is in neither window', () => {
    const overlay = compareOverlay(scene, {
      nodes: Uint8Array.from(scene.nodes, (_, place) => place),
      links: Uint8Array.from([1, 3, 0]),
      amountA: Float64Array.from([10, 20, 0]),
      amountB: Float64Array.from([0, 5000, 0]),
    });
    const [first, second, third] = scene.edges.map(({ id }) => overlay.edges.get(id));
    expect([first?.tone, second?.tone, third]).toEqual(['only-a', 'both', undefined]);
    expect(scene.nodes.map(({ key }) => overlay.nodes.get(key)?.tone)).toEqual([undefined, 'only-a', 'only-b']);
    expect(overlay.quiet).toBe(true);
  });
});

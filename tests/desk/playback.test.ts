/** Playback and the comparison of two windows against sums added up the slow way: frame by frame, window by window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory, type Directory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { comparedLinks, comparedNodes } from '../../src/core/desk/comparison-rows.ts';
import { playedSteps } from '../../src/core/desk/playback.ts';
import { playbackSteps, presences, type DrawnLinks } from '../../src/core/desk/playback-answer.ts';
import {
  frameAt,
  playbackExtent,
  playbackFrames,
  playbackRows,
  stepLasting,
} from '../../src/core/desk/playback-frames.ts';
import { compareWindowsSteps, drawnPresences, windowsSummary } from '../../src/core/desk/window-comparison.ts';
import type { Level } from '../../src/core/exercise/work.ts';
import { openFilter, type Filter } from '../../src/core/ledger/filter.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { buildScene, openedNodes } from '../../src/core/network/build-scene.ts';
import type { Scene } from '../../src/core/network/scene.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const hour = 3_600_000;
const view = { ego: null, shown: [], hidden: [] };

function drawnOf({ nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): DrawnLinks {
  const place = new Map(nodes.map(({ key }, at) => [key, at]));
  return {
    nodes: nodes.map(({ key }) => key),
    links: edges.map(({ from, to }) => [place.get(from) ?? -1, place.get(to) ?? -1]),
  };
}

/** Times of the random data are 0 to 9: stretched, so that steps of an hour and of a week both mean something. */
const stretched = fc.tuple(randomDataset, fc.constantFrom(1, hour / 2, 9 * hour, 40 * hour)).map(([dataset, unit]) => ({
  ...dataset,
  ledger: { ...dataset.ledger, time: dataset.ledger.time.map((time) => time * unit + 7 * 24 * hour) },
}));
const levels = fc.constantFrom<Level>('accounts', 'parties');
const filters = fc
  .tuple(
    fc.constantFrom(null, 7 * 24 * hour + 3),
    fc.constantFrom(null, 9 * 24 * hour),
    fc.constantFrom<string[]>([], ['wire']),
  ) // prettier-ignore
  .map(([from, to, channels]): Filter => ({ ...openFilter, from, to, channels }));

/** Node a transaction's end is drawn as, worked out from the keys alone. */
function drawnEnd(directory: Directory, drawn: DrawnLinks, account: number): NodeKey | null {
  const [own, holder] = [directory.keyOf(account), directory.keyOf(directory.holderOf(account))];
  return drawn.nodes.includes(own) ? own : drawn.nodes.includes(holder) ? holder : null;
}

describe('playback', () => {
  it('gives each link in each frame what its transactions there add up to, and all frames what the graph draws', () => {
    fc.assert(
      fc.property(
        stretched, levels, filters, fc.constantFrom(...playbackSteps), fc.integer({ min: 3, max: 12 }), fc.nat(9),
        (dataset, level, filter, step, limit, batch) => {
          const directory = createDirectory(dataset);
          const { ledger } = dataset;
          const opened = directory.nodes > directory.accounts ? [directory.keyOf(directory.accounts)] : [];
          const scene = buildScene(dataset, { filter, view: { ...view, level, opened }, limit });
          const drawn = drawnOf(scene);
          const mask = filterMask(dataset, filter);
          const played = runSteps(playedSteps(directory, mask, drawn, null));
          const extent = playbackExtent(ledger, played, filter, step);
          const link = (i: number) => {
            const [from, to] = [ledger.from[i] ?? 0, ledger.to[i] ?? 0].map((a) => drawnEnd(directory, drawn, a));
            return scene.edges.findIndex((edge) => edge.from === from && edge.to === to);
          };
          const rows = Array.from({ length: ledger.size }, (_, i) => i).filter((i) => mask[i] === 1 && link(i) >= 0);
          expect([...played.rows]).toEqual(rows);
          const sum = (list: readonly number[]) => list.reduce((total, i) => total + (ledger.base[i] ?? 0), 0);
          const sofar = scene.edges.map(() => [0, 0] as [number, number]);
          let shown = 0;
          for (let first = 0; first < extent.frames; first += batch + 1) {
            const part = playbackFrames(ledger, played, extent, first, batch + 1);
            expect([...part.countBefore]).toEqual(sofar.map(([count]) => count));
            expect([...part.amountBefore]).toEqual(sofar.map(([, amount]) => amount));
            part.begins.forEach((begin, f) => {
              const inside = rows.filter((i, at) =>
                extent.width === 0 ? at === first + f : (ledger.time[i] ?? 0) >= begin && (ledger.time[i] ?? 0) < (part.ends[f] ?? 0)); // prettier-ignore
              for (let at = part.offsets[f] ?? 0; at < (part.offsets[f + 1] ?? 0); at++) {
                const mine = inside.filter((i) => link(i) === part.link[at]);
                expect([part.count[at], part.amount[at]]).toEqual([mine.length, sum(mine)]);
                expect(mine.length).toBeGreaterThan(0);
                const total = sofar[part.link[at] ?? -1] ?? [0, 0];
                total[0] += mine.length;
                total[1] += sum(mine);
                shown += mine.length;
              }
              const page = playbackRows(directory, played, extent, { frame: first + f, soFar: false }, { offset: 0, limit: 99 }); // prettier-ignore
              expect(page.rows.map(({ index }) => index)).toEqual(inside);
              expect(page.amount).toBe(sum(inside));
              const upTo = playbackRows(directory, played, extent, { frame: first + f, soFar: true }, { offset: 1, limit: 2 }); // prettier-ignore
              expect([upTo.total, upTo.rows.length]).toEqual([shown, Math.max(0, Math.min(2, shown - 1))]);
            });
            const busy = (frame: number) =>
              playbackRows(directory, played, extent, { frame, soFar: false }, { offset: 0, limit: 1 }).total > 0;
            const frames = Array.from({ length: extent.frames }, (_, frame) => frame).filter(busy);
            expect(part.busyBefore).toBe(frames.filter((frame) => frame < first).at(-1) ?? -1);
            expect(part.busyAfter).toBe(frames.find((frame) => frame >= first + part.begins.length) ?? -1);
          }
          // Nothing is lost between frames, and the graph's own links carry the same.
          expect(sofar).toEqual(scene.edges.map(({ count, amount }) => [count, amount]));
          expect([extent.transactions, extent.amount]).toEqual([rows.length, sum(rows)]);
        },
      ),
      { numRuns: 80 },
    ); // prettier-ignore
  });

  it('follows only the transactions it is told to', () => {
    fc.assert(
      fc.property(stretched, fc.array(fc.nat(29), { maxLength: 6 }), (dataset, chosen) => {
        const directory = createDirectory(dataset);
        const { ledger } = dataset;
        const drawn = drawnOf(buildScene(dataset, { filter: openFilter, view: { ...view, level: 'accounts', opened: [] }, limit: 100 })); // prettier-ignore
        const mask = filterMask(dataset, openFilter);
        const rows = [...new Set(chosen)].filter((i) => i < ledger.size);
        const ids = [...rows.map((i) => transactionId(ledger, i)), 'no such'];
        const played = runSteps(playedSteps(directory, mask, drawn, ids));
        expect([...played.rows]).toEqual(rows.filter((i) => ledger.from[i] !== ledger.to[i]).sort((a, b) => a - b));
      }),
    );
  });

  it('begins days at midnight UTC, weeks on Mondays, and finds the frame of a time', () => {
    const at = Date.UTC(2025, 2, 12, 17, 30);
    const dataset = tinyDataset({ payments: [['a', 'b', 5, at], ['b', 'c', 7, at + 30 * hour]] }); // prettier-ignore
    const { ledger } = dataset;
    const directory = createDirectory(dataset);
    const drawn: DrawnLinks = { nodes: ['account:a', 'account:b', 'account:zz'], links: [[0, 1], [2, 1]] }; // prettier-ignore
    const played = runSteps(playedSteps(directory, filterMask(dataset, openFilter), drawn, null));
    const extent = (step: (typeof playbackSteps)[number]) => playbackExtent(ledger, played, openFilter, step);
    expect([...played.rows]).toEqual([0]);
    expect(extent('day')).toMatchObject({ start: Date.UTC(2025, 2, 12), frames: 2 });
    expect(extent('week')).toMatchObject({ start: Date.UTC(2025, 2, 10), frames: 1 });
    expect(extent('six-hours')).toMatchObject({ start: Date.UTC(2025, 2, 12, 12), frames: 6 });
    expect(extent('transaction')).toMatchObject({ frames: 1, transactions: 1, amount: 5 });
    expect(frameAt(ledger, played, extent('day'), at + 24 * hour)).toBe(1);
    expect(frameAt(ledger, played, extent('day'), at - 24 * hour)).toBe(0);
    expect(frameAt(ledger, played, extent('day'), at + 240 * hour)).toBe(1);
    // A frame's length tells its step.
    for (const step of playbackSteps) {
      const { begins, ends } = playbackFrames(ledger, played, extent(step), 0, 1);
      expect(stepLasting((ends[0] ?? 0) - (begins[0] ?? 0))).toBe(step);
    }
    const none = runSteps(playedSteps(directory, new Uint8Array(2), drawn, null));
    expect(frameAt(ledger, none, playbackExtent(ledger, none, openFilter, 'transaction'), at)).toBe(-1);
  });
});

describe('two windows', () => {
  const windows = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c, d]) => ({
    a: { from: Math.min(a, b), to: Math.max(a, b) + 1 },
    b: { from: Math.min(c, d), to: Math.max(c, d) + 1 },
  }));

  it('hold what each window holds alone, node by node and link by link, and add up to the filter', () => {
    fc.assert(
      fc.property(randomDataset, levels, windows, fc.constantFrom<string[]>([], ['cash']), (dataset, level, { a, b }, channels) => {
        const directory = createDirectory(dataset);
        const opened = level === 'parties' && directory.nodes > directory.accounts ? [directory.keyOf(directory.accounts)] : [];
        const maskOf = (window: typeof a) => filterMask(dataset, { ...openFilter, channels, ...window });
        const compared = runSteps(compareWindowsSteps(directory, maskOf(a), maskOf(b), level, openedNodes(directory, opened)));
        const scene = (window: typeof a) =>
          buildScene(dataset, { filter: { ...openFilter, channels, ...window }, view: { ...view, level, opened }, limit: 1000 });
        const [alone, other] = [scene(a), scene(b)];
        const page = { offset: 0, limit: 1000 };
        const links = comparedLinks(directory, compared, null, { by: 'change', descending: true }, page).rows;
        const carried = (edges: Scene['edges']) => new Map(edges.map((edge) => [edge.id, [edge.count, edge.amount]]));
        const [inA, inB] = [carried(alone.edges), carried(other.edges)];
        expect(new Set(links.map(({ from, to }) => `${from}→${to}`))).toEqual(new Set([...inA.keys(), ...inB.keys()]));
        for (const row of links) {
          const id = `${row.from}→${row.to}`;
          expect([row.countA, row.amountA]).toEqual(inA.get(id) ?? [0, 0]);
          expect([row.countB, row.amountB]).toEqual(inB.get(id) ?? [0, 0]);
          expect(row.presence).toBe(inA.has(id) ? (inB.has(id) ? 'both' : 'only-a') : 'only-b');
        }
        const changes = links.map((row) => Math.abs(row.amountB - row.amountA));
        expect(changes).toEqual([...changes].sort((x, y) => y - x));
        const nodes = comparedNodes(directory, compared, null, { by: 'inB', descending: false }, page).rows;
        for (const row of nodes) {
          const [before, after] = [alone, other].map(({ nodes: list }) => list.find(({ key }) => key === row.key));
          expect([row.inA, row.outA]).toEqual([before?.amountIn ?? 0, before?.amountOut ?? 0]);
          expect([row.inB, row.outB]).toEqual([after?.amountIn ?? 0, after?.amountOut ?? 0]);
          expect(row.presence).toBe(before === undefined ? 'only-b' : after === undefined ? 'only-a' : 'both');
        }
        expect(nodes).toHaveLength(new Set([...alone.nodes, ...other.nodes].map(({ key }) => key)).size);
        // Totals: of the links, of the nodes, and of the filter itself, transfers to oneself apart.
        const summary = windowsSummary(compared);
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        for (const [window, side, amounts, into, out] of [
          [a, summary.a, links.map((row) => row.amountA), nodes.map((row) => row.inA), nodes.map((row) => row.outA)],
          [b, summary.b, links.map((row) => row.amountB), nodes.map((row) => row.inB), nodes.map((row) => row.outB)],
        ] as const) {
          expect([total(amounts), total(into), total(out)]).toEqual([side.amount, side.amount, side.amount]);
          const passing = maskOf(window);
          const { base } = dataset.ledger;
          expect(side.amount + side.selfAmount).toBe(total([...base].filter((_, i) => passing[i] === 1)));
          expect(side.transactions + side.selfTransfers).toBe(total([...passing]));
        }
        // Each row of one presence, and the same count in the summary.
        for (const [place, presence] of presences.entries()) {
          const some = comparedLinks(directory, compared, presence, { by: 'amountA', descending: true }, page);
          expect(some.rows.every((row) => row.presence === presence)).toBe(true);
          expect(some.total).toBe(summary.links[place]);
          expect(comparedNodes(directory, compared, presence, { by: 'change', descending: true }, page).total).toBe(summary.nodes[place]);
        }
        // The graph's colours are those of the tables.
        const drawn = drawnOf(alone);
        const seen = drawnPresences(directory, compared, { ...drawn, nodes: [...drawn.nodes, 'account:zz'] });
        drawn.nodes.forEach((key, at) => expect(presences[seen.nodes[at] ?? -1]).toBe(nodes.find((row) => row.key === key)?.presence));
        alone.edges.forEach((edge, at) => {
          const row = links.find(({ from, to }) => from === edge.from && to === edge.to);
          expect([presences[seen.links[at] ?? -1], seen.amountA[at], seen.amountB[at]]).toEqual([row?.presence, row?.amountA, row?.amountB]);
        });
        expect(seen.nodes.at(-1)).toBe(0);
      }),
      { numRuns: 100 },
    ); // prettier-ignore
  });
});

/** A frame of the playback as colours over the graph: links by what they carry, rings by what has come in. Pure. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { PlaybackFrames } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';
import type { Overlay, OverlayEdge, OverlayNode } from '../../graph-view/overlay.ts';

export interface FrameSums {
  readonly transactions: number;
  /** Base-currency minor units. */
  readonly amount: number;
}

export interface Frame {
  /** By place of the link in the scene: in this frame, and in all frames up to it. */
  readonly now: ReadonlyMap<number, FrameSums>;
  readonly soFar: readonly FrameSums[];
  readonly nowSums: FrameSums;
  readonly soFarSums: FrameSums;
  readonly begins: number;
  readonly ends: number;
  /** The nearest frames in which anything happens, -1 = none. */
  readonly busyBefore: number;
  readonly busyAfter: number;
}

/** Above this many, amounts on the links would hide them. */
const mostLabels = 8;
const thickestRing = 11;

function added(sums: FrameSums, transactions: number, amount: number): FrameSums {
  return { transactions: sums.transactions + transactions, amount: sums.amount + amount };
}

/** Frame number `frame`; null when it is not among `frames`. O(entries up to it + links). */
export function frameOf(frames: PlaybackFrames, frame: number): Frame | null {
  const at = frame - frames.first;
  const [begins, ends] = [frames.begins[at], frames.ends[at]];
  if (begins === undefined || ends === undefined) return null;
  const soFar: FrameSums[] = Array.from(frames.countBefore, (transactions, link) => ({
    transactions,
    amount: frames.amountBefore[link] ?? 0,
  }));
  const now = new Map<number, FrameSums>();
  let nowSums: FrameSums = { transactions: 0, amount: 0 };
  for (let entry = 0; entry < (frames.offsets[at + 1] ?? 0); entry++) {
    const link = frames.link[entry] ?? 0;
    const [transactions, amount] = [frames.count[entry] ?? 0, frames.amount[entry] ?? 0];
    soFar[link] = added(soFar[link] ?? { transactions: 0, amount: 0 }, transactions, amount);
    if (entry < (frames.offsets[at] ?? 0)) continue;
    now.set(link, { transactions, amount });
    nowSums = added(nowSums, transactions, amount);
  }
  const busy = (from: number, to: number, by: number): number => {
    for (let f = from; f !== to; f += by) if ((frames.offsets[f + 1] ?? 0) > (frames.offsets[f] ?? 0)) return f;
    return -1;
  };
  const [before, after] = [busy(at - 1, -1, -1), busy(at + 1, frames.begins.length, 1)];
  return {
    now,
    soFar,
    nowSums,
    soFarSums: soFar.reduce((sums, { transactions, amount }) => added(sums, transactions, amount), {
      transactions: 0,
      amount: 0,
    }),
    begins,
    ends,
    busyBefore: before < 0 ? frames.busyBefore : frames.first + before,
    busyAfter: after < 0 ? frames.busyAfter : frames.first + after,
  };
}

/** `label`: an amount in the user's language. */
export function frameOverlay(
  frame: Frame,
  scene: Pick<Scene, 'nodes' | 'edges'>,
  {
    soFar,
    moving,
    label,
  }: { readonly soFar: boolean; readonly moving: boolean; readonly label: (amount: number) => string },
): Overlay {
  const { edges: links } = scene;
  // The least anything moves is about one transaction of the smallest link, the most all of the largest.
  const least = links.reduce((low, { amount, count }) => Math.min(low, Math.max(1, amount / count)), Infinity);
  const most = links.reduce((top, { amount }) => Math.max(top, amount), 1);
  const span = Math.log(most / least) || 1;
  const width = (amount: number) => {
    const share = Math.log(Math.max(amount, 1) / least) / span;
    return Math.round((1.5 + 7.5 * Math.min(1, Math.max(0, share))) * 10) / 10;
  };
  const edges = new Map<string, OverlayEdge>();
  const few = frame.now.size <= mostLabels;
  links.forEach(({ id }, link) => {
    const now = frame.now.get(link);
    const before = frame.soFar[link];
    if (now !== undefined) {
      const amount = soFar ? (before?.amount ?? 0) : now.amount;
      edges.set(id, { tone: 'flow', width: width(amount), label: few ? label(now.amount) : '' });
    } else if (soFar && before !== undefined && before.transactions > 0) {
      edges.set(id, { tone: 'past', width: width(before.amount), label: '' });
    }
  });
  return { edges, nodes: rings(frame, scene), quiet: false, moving };
}

/** Rings grow with the money that has come in, up to what the fullest node has in the end. */
function rings(frame: Frame, { edges }: Pick<Scene, 'edges'>): ReadonlyMap<NodeKey, OverlayNode> {
  const into = new Map<NodeKey, { came: number; all: number; lit: boolean }>();
  edges.forEach(({ to, amount }, link) => {
    const sum = into.get(to) ?? { came: 0, all: 0, lit: false };
    sum.came += frame.soFar[link]?.amount ?? 0;
    sum.all += amount;
    sum.lit ||= frame.now.has(link);
    into.set(to, sum);
  });
  const most = [...into.values()].reduce((top, { all }) => Math.max(top, all), 1);
  return new Map(
    [...into].flatMap(([key, { came, lit }]): [NodeKey, OverlayNode][] =>
      came === 0
        ? []
        : [
            [
              key,
              {
                tone: lit ? 'flow' : 'past',
                ring: Math.round(10 * (1.5 + thickestRing * Math.sqrt(came / most))) / 10,
              },
            ],
          ],
    ),
  );
}

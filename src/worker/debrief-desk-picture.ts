/** The class's picture: the hidden network and whatever any team touched, by holders, on one layout for every view. */
import type { Consensus, ConsensusNode, Seats } from '../core/debrief/consensus.ts';
import type { NodeKey } from '../core/dataset/dataset.ts';
import { flowLayout } from '../core/network/flow-layout.ts';
import type { Scene, SceneEdge, SceneNode } from '../core/network/scene.ts';
import type { Lesson } from '../core/debrief/lesson.ts';
import type { Standing } from '../core/debrief/standing.ts';
import type { ClassLink, ClassNode, ClassPicture } from './debrief-protocol.ts';

/** More could not be told apart, on the projector least of all; of those who are no part of the network fewer, for it is what is looked at. */
const mostDrawn = 220;
const mostInnocent = 45;
const layout = { across: 200, down: 66, sweeps: 8 };

interface Sum {
  readonly from: NodeKey;
  readonly to: NodeKey;
  amount: number;
  count: number;
  trueCount: number;
  hand: boolean;
  first: number;
  readonly marked: Set<number>;
}

/** O(what the consensus names + layout). */
export function classPicture(lesson: Lesson, { roster }: Standing, made: Consensus): ClassPicture {
  const { directory } = roster;
  const holders = made.nodes.filter(({ key }) => roster.holderKey(key) === key);
  // Whom nobody suspected and who is no part of the lesson would only be in the way: the table has them.
  const told = holders.filter((node) => node.truth !== 'innocent' || node.claimed.length + node.frozen.length > 0);
  const sorted = told.toSorted(byNeed);
  const aside = new Set(sorted.filter(({ truth }) => truth === 'innocent').slice(mostInnocent));
  const drawn = new Set(
    sorted
      .filter((node) => !aside.has(node))
      .slice(0, mostDrawn)
      .map(({ key }) => key),
  );
  const sums = sumLinks(made);
  const shown = [...sums.values()].filter(({ from, to }) => drawn.has(from) && drawn.has(to) && from !== to);
  const first = new Map<NodeKey, number>();
  for (const one of shown) {
    for (const key of [one.from, one.to]) first.set(key, Math.min(first.get(key) ?? Infinity, one.first));
  }
  const inLayout = holders.filter(({ key }) => drawn.has(key));
  const places = flowLayout(
    {
      ...noScene,
      nodes: inLayout.map((node) => ({ ...noNode, key: node.key, first: first.get(node.key) ?? Number.NaN })),
      // Those who were flagged without being of the network stand below it: only true links pull.
      edges: shown.filter(({ trueCount, hand }) => trueCount > 0 || hand).map(edgeOf),
    },
    layout,
  );
  const partyOf = (key: NodeKey) => {
    const node = directory.nodeOf(key);
    return node >= directory.accounts ? lesson.dataset.parties[node - directory.accounts] : undefined;
  };
  return {
    nodes: holders.map((node): ClassNode => {
      const at = places.get(node.key);
      return {
        ...node,
        party: partyOf(node.key)?.kind ?? 'unknown',
        country: partyOf(node.key)?.country ?? '',
        place: at === undefined ? null : { x: at.x, y: at.y },
      };
    }),
    links: shown.map((one): ClassLink => ({
      from: one.from,
      to: one.to,
      amount: one.amount,
      count: one.count,
      trueCount: one.trueCount,
      hand: one.hand,
      marked: ascending(one.marked),
    })),
    drawn: drawn.size,
    told: told.length,
  };
}

/** Whom the class had to find or flagged comes first, then who was seen by most. */
function byNeed(a: ConsensusNode, b: ConsensusNode): number {
  const need = ({ reasons, claimed, frozen }: ConsensusNode) =>
    (reasons.length > 0 ? 1e6 : 0) + (claimed.length + frozen.length) * 1e3;
  const seen = ({ traced, truth }: ConsensusNode) => traced.length + (truth === 'member' ? 500 : 0);
  return need(b) + seen(b) - (need(a) + seen(a)) || (a.key < b.key ? -1 : 1);
}

/** Payments between two holders, and hand-overs outside the accounts. */
function sumLinks(made: Consensus): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const sumOf = (from: NodeKey, to: NodeKey): Sum => {
    const id = JSON.stringify([from, to]);
    const known = sums.get(id);
    if (known !== undefined) return known;
    const fresh: Sum = {
      from,
      to,
      amount: 0,
      count: 0,
      trueCount: 0,
      hand: false,
      first: Infinity,
      marked: new Set(),
    };
    sums.set(id, fresh);
    return fresh;
  };
  for (const one of made.transactions) {
    const sum = sumOf(one.from, one.to);
    sum.amount += one.amount;
    sum.count += 1;
    sum.trueCount += one.true ? 1 : 0;
    sum.first = Math.min(sum.first, one.at);
    for (const team of one.marked) sum.marked.add(team);
  }
  for (const gap of made.gaps) {
    const sum = sumOf(gap.from, gap.to);
    sum.hand = true;
    sum.amount += gap.least;
    sum.first = Math.min(sum.first, gap.earliest);
    for (const team of gap.found) sum.marked.add(team);
  }
  return sums;
}

const ascending = (set: ReadonlySet<number>): Seats => [...set].toSorted((a, b) => a - b);

const edgeOf = ({ from, to, amount, count, first }: Sum): SceneEdge => ({
  id: `${from}→${to}`,
  from,
  to,
  amount,
  count,
  first,
  last: first,
});

/** What the layout does not look at. */
const noNode: Omit<SceneNode, 'key' | 'first'> = {
  label: '',
  latin: '',
  kind: 'unknown',
  country: '',
  institution: '',
  holder: null,
  role: 'ordinary',
  community: 0,
  degree: 0,
  betweenness: 0,
  pagerank: 0,
  amountIn: 0,
  amountOut: 0,
  countIn: 0,
  countOut: 0,
  undrawn: 0,
  last: 0,
};
const noScene: Scene = {
  nodes: [],
  edges: [],
  selfTransfers: 0,
  undrawn: { nodes: 0, edges: 0, transactions: 0, amount: 0, hiddenByHand: 0, largest: [] },
  metricsOf: 'drawn',
};

/**
 * Two windows of time side by side: what every node and link carries in each, what is new and what is gone. Both networks are added up
 * as the graph's is, then merged payer by payer. O(accounts + parties + transactions).
 */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { Level } from '../exercise/work.ts';
import { networkSteps, type Network } from '../network/aggregate.ts';
import { totalsSteps, type NodeTotals } from '../network/node-totals.ts';
import type { DrawnLinks, DrawnPresences, WindowsSummary, WindowTotals } from './playback-answer.ts';

/** Bits of a presence: its place in `presences`. */
const inA = 1;
const inB = 2;
const nodesAtOnce = 50_000;

export interface ComparedWindows {
  readonly a: NodeTotals;
  readonly b: NodeTotals;
  /** Directory numbers of nodes that take part in either window, ascending. */
  readonly nodes: Uint32Array;
  /** Links by payer: those of node n are start[n] … start[n + 1] − 1. */
  readonly start: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly countA: Uint32Array;
  readonly countB: Uint32Array;
  /** Base-currency minor units. */
  readonly amountA: Float64Array;
  readonly amountB: Float64Array;
}

/** `maskA` and `maskB` let through what is in each window; the two may overlap. */
export function* compareWindowsSteps(
  directory: Directory,
  maskA: Uint8Array,
  maskB: Uint8Array,
  level: Level,
  opened: ReadonlySet<number>,
): Steps<ComparedWindows> {
  const a = yield* networkSteps(directory, maskA, yield* totalsSteps(directory, maskA, level, opened));
  const b = yield* networkSteps(directory, maskB, yield* totalsSteps(directory, maskB, level, opened));
  const room = a.edges + b.edges;
  const links = {
    from: new Uint32Array(room),
    to: new Uint32Array(room),
    countA: new Uint32Array(room),
    countB: new Uint32Array(room),
    amountA: new Float64Array(room),
    amountB: new Float64Array(room),
  };
  const start = new Uint32Array(directory.nodes + 1);
  const slot = new Uint32Array(directory.nodes);
  let size = 0;
  const add = (network: Network, payer: number, count: Uint32Array, amount: Float64Array) => {
    for (let edge = network.start[payer]; edge < network.start[payer + 1]; edge++) {
      const payee = network.to[edge];
      let link = slot[payee] - 1;
      if (link < start[payer]) {
        link = size++;
        slot[payee] = size;
        links.from[link] = payer;
        links.to[link] = payee;
      }
      count[link] = network.count[edge];
      amount[link] = network.amount[edge];
    }
  };
  for (let payer = 0; payer < directory.nodes; payer++) {
    start[payer] = size;
    add(a, payer, links.countA, links.amountA);
    add(b, payer, links.countB, links.amountB);
    if (payer % nodesAtOnce === nodesAtOnce - 1) yield;
  }
  start[directory.nodes] = size;
  const nodes: number[] = [];
  for (let node = 0; node < directory.nodes; node++) {
    if (!Number.isNaN(a.firstSeen[node]) || !Number.isNaN(b.firstSeen[node])) nodes.push(node);
  }
  return {
    a: totalsOnly(a),
    b: totalsOnly(b),
    nodes: Uint32Array.from(nodes),
    start,
    from: links.from.slice(0, size),
    to: links.to.slice(0, size),
    countA: links.countA.slice(0, size),
    countB: links.countB.slice(0, size),
    amountA: links.amountA.slice(0, size),
    amountB: links.amountB.slice(0, size),
  };
}

/** The rest of a network, its own links, need not be kept. */
function totalsOnly(network: Network): NodeTotals {
  const { active, nodeOf, amountIn, amountOut, countIn, countOut, firstSeen, lastSeen } = network;
  const { transactions, total, selfTransfers, selfAmount } = network;
  return { active, nodeOf, amountIn, amountOut, countIn, countOut, firstSeen, lastSeen, transactions, total, selfTransfers, selfAmount }; // prettier-ignore
}

/** Place in `presences` of a node or a link. */
export function presenceOfNode({ a, b }: ComparedWindows, node: number): number {
  return (Number.isNaN(a.firstSeen[node]) ? 0 : inA) | (Number.isNaN(b.firstSeen[node]) ? 0 : inB);
}
export function presenceOfLink({ countA, countB }: ComparedWindows, link: number): number {
  return (countA[link] > 0 ? inA : 0) | (countB[link] > 0 ? inB : 0);
}

export function windowsSummary(compared: ComparedWindows): WindowsSummary {
  const nodes = [0, 0, 0, 0];
  const links = [0, 0, 0, 0];
  for (const node of compared.nodes) nodes[presenceOfNode(compared, node)]++;
  for (let link = 0; link < compared.from.length; link++) links[presenceOfLink(compared, link)]++;
  return { a: totals(compared.a), b: totals(compared.b), nodes, links };
}

function totals({ transactions, total, selfTransfers, selfAmount }: NodeTotals): WindowTotals {
  return { transactions, amount: total, selfTransfers, selfAmount };
}

/** What is drawn, as the comparison sees it. O(nodes + degrees of the payers drawn). */
export function drawnPresences(directory: Directory, compared: ComparedWindows, drawn: DrawnLinks): DrawnPresences {
  const numbers = drawn.nodes.map((key) => directory.nodeOf(key));
  const links = new Uint8Array(drawn.links.length);
  const amountA = new Float64Array(drawn.links.length);
  const amountB = new Float64Array(drawn.links.length);
  drawn.links.forEach(([from, to], at) => {
    const [payer, payee] = [numbers[from], numbers[to]];
    if (payer < 0 || payee < 0) return;
    for (let link = compared.start[payer]; link < compared.start[payer + 1]; link++) {
      if (compared.to[link] !== payee) continue;
      links[at] = presenceOfLink(compared, link);
      amountA[at] = compared.amountA[link];
      amountB[at] = compared.amountB[link];
    }
  });
  const nodes = Uint8Array.from(numbers, (node) => (node < 0 ? 0 : presenceOfNode(compared, node)));
  return { nodes, links, amountA, amountB };
}

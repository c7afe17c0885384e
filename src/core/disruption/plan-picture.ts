/**
 * A flow network drawn small under several plans: who pays whom, and what becomes of each payment. One layout for all, so that pictures
 * side by side differ only where the plans do.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import { freezeTimes } from './freeze-times.ts';
import type { FlowNetwork } from './objective.ts';
import type { TimedFreeze } from './plan-value.ts';
import { usefulTransactions } from './time-expanded.ts';

/** Base-currency minor units of a link's transactions, by what becomes of them. */
export interface LinkFate {
  /** Stopped by a freeze. */
  readonly stopped: number;
  /** Not stopped, but no longer between a source and a target in time: nothing reaches it, or it leads nowhere. */
  readonly dry: number;
  /** Can still carry money from a source to a target. */
  readonly open: number;
}

export interface PicturedPlan {
  /** By link of the picture. */
  readonly links: readonly LinkFate[];
  /** Nodes of the picture the plan freezes. */
  readonly frozen: readonly NodeKey[];
}

export interface PlanPicture {
  /** `crowd`: how many holders the node stands for, 1 but for crowds at either end. */
  readonly nodes: readonly { readonly key: NodeKey; readonly end: 'source' | 'target' | ''; readonly crowd: number }[];
  readonly links: readonly { readonly from: NodeKey; readonly to: NodeKey; readonly amount: number }[];
  /** Of holders: more than drawn when the network is large. */
  readonly total: number;
  readonly plans: readonly PicturedPlan[];
}

/** Keys of crowds. */
const crowdKeys = { source: 'party:(sources)', target: 'party:(targets)' } as const;
/** Holders at one end that stay themselves; more would bury everyone else. */
const mostAtEnd = 5;

/**
 * `holder` gives what a node of the network is drawn as. The first plan is usually the empty one. At most `most` nodes are drawn: the
 * frozen ones first, then those with the most money. `closed`: transactions that do not exist under a plan, by its place. Where many pay first or are paid last, those with least money are drawn as one crowd.
 */
export function planPicture(
  network: FlowNetwork,
  holder: (node: number) => NodeKey,
  plans: readonly (readonly TimedFreeze[])[],
  most = 40,
  closed: (plan: number, transaction: number) => boolean = () => false,
): PlanPicture {
  const own = Array.from({ length: network.nodes }, (_, v) => holder(v));
  const single = weights(network, own);
  const frozen = plans.map((plan) => new Set(plan.flatMap(({ unit }) => unit.nodes.map((v) => own[v]))));
  const inPlan = (key: NodeKey) => (frozen.some((set) => set.has(key)) ? 1 : 0);
  const endOf = ends(network, own);
  const stand = new Map<NodeKey, NodeKey>();
  for (const end of ['source', 'target'] as const) {
    const there = [...single.keys()].filter((key) => endOf(key) === end);
    if (there.length <= mostAtEnd + 1) continue;
    const small = there.toSorted((a, b) => (single.get(b) ?? 0) - (single.get(a) ?? 0) || (a < b ? -1 : 1));
    for (const key of small.slice(mostAtEnd)) if (inPlan(key) === 0) stand.set(key, crowdKeys[end]);
  }
  const holders = own.map((key) => stand.get(key) ?? key);
  const weight = weights(network, holders);
  const keys = [...weight.keys()].toSorted(
    (a, b) => inPlan(b) - inPlan(a) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const drawn = new Set(keys.slice(0, most));
  const place = new Map<string, number>();
  const links: { readonly from: NodeKey; readonly to: NodeKey; amount: number }[] = [];
  const linkOf = Int32Array.from(network.from, (v, i) => {
    const [from, to] = [holders[v], holders[network.to[i]]];
    if (from === to || !drawn.has(from) || !drawn.has(to)) return -1;
    const id = `${from}\u0000${to}`;
    const at = place.get(id) ?? links.push({ from, to, amount: 0 }) - 1;
    place.set(id, at);
    links[at].amount += network.amount[i];
    return at;
  });
  const crowdOf = (key: NodeKey) => [...stand.values()].filter((one) => one === key).length;
  const drawnEnd = (key: NodeKey) =>
    key === crowdKeys.source ? 'source' : key === crowdKeys.target ? 'target' : endOf(key);
  return {
    nodes: [...drawn].map((key) => ({ key, end: drawnEnd(key), crowd: crowdOf(key) || 1 })),
    links,
    total: single.size,
    plans: plans.map((plan, p) => ({
      links: fates(network, plan, linkOf, links.length, (i) => closed(p, i)),
      frozen: [...frozen[p]].filter((key) => drawn.has(key)),
    })),
  };
}

function weights(network: FlowNetwork, holders: readonly NodeKey[]): ReadonlyMap<NodeKey, number> {
  const weight = new Map<NodeKey, number>();
  for (let i = 0; i < network.from.length; i++) {
    for (const v of [network.from[i], network.to[i]]) {
      weight.set(holders[v], (weight.get(holders[v]) ?? 0) + network.amount[i]);
    }
  }
  return weight;
}

/** A holder with a source is one, whatever else it holds. */
function ends(network: FlowNetwork, holders: readonly NodeKey[]): (key: NodeKey) => 'source' | 'target' | '' {
  const sources = new Set(network.sources.map((v) => holders[v]));
  const targets = new Set(network.targets.map((v) => holders[v]));
  return (key) => (sources.has(key) ? 'source' : targets.has(key) ? 'target' : '');
}

function fates(
  network: FlowNetwork,
  plan: readonly TimedFreeze[],
  linkOf: Int32Array,
  count: number,
  closed: (transaction: number) => boolean,
): readonly LinkFate[] {
  const from = freezeTimes(network.nodes, plan);
  const stopped = Uint8Array.from(network.time, (time, i) =>
    time >= from[network.from[i]] || time >= from[network.to[i]] ? 1 : 0,
  );
  const useful = new Set(
    usefulTransactions({
      ...network,
      amount: network.amount.map((amount, i) => (stopped[i] === 1 || closed(i) ? 0 : amount)),
    }),
  );
  const sums = Array.from({ length: count }, () => ({ stopped: 0, dry: 0, open: 0 }));
  linkOf.forEach((link, i) => {
    if (link < 0 || closed(i)) return;
    const fate = stopped[i] === 1 ? 'stopped' : useful.has(i) ? 'open' : 'dry';
    sums[link][fate] += network.amount[i];
  });
  return sums;
}

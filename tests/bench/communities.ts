/**
 * Seconds of processor time, memory and modularity of communities on a made network, building included, beside graphology and its Louvain
 * in the same run. `npx tsx tests/bench/communities.ts [--nodes 500000 --links 2000000]`.
 */
import { parseArgs } from 'node:util';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { communities } from '../../src/core/network/communities.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';

const { values } = parseArgs({
  strict: false,
  options: { nodes: { type: 'string', default: '500000' }, links: { type: 'string', default: '2000000' } },
});
const [count, links] = [Number(values.nodes), Number(values.links)];
const random = seededRandom('636f6d6d756e697469657320626e6368');

/** Neighbourhoods of a hundred, in which a few take part in most; a quarter of the money leaves them; amounts over three orders of magnitude. */
function network() {
  const unit = () => random.below(4_294_967_296) / 4_294_967_296;
  const from = new Uint32Array(links);
  const to = new Uint32Array(links);
  const amount = new Float64Array(links);
  const seen = new Set<number>();
  for (let e = 0; e < links;) {
    const a = Math.floor(count * unit() ** 1.5);
    const near = Math.floor(a / 100) * 100 + Math.floor(100 * unit() ** 2);
    const b = unit() < 0.75 ? Math.min(near, count - 1) : Math.floor(count * unit());
    const pair = a * count + b;
    if (a === b || seen.has(pair)) continue;
    seen.add(pair);
    from[e] = a;
    to[e] = b;
    amount[e++] = Math.floor(1000 * 10 ** (3 * unit()));
  }
  return { from, to, amount };
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number; readonly megabytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  const { heapTotal, arrayBuffers } = process.memoryUsage();
  const grown = heapTotal + arrayBuffers - before.heapTotal - before.arrayBuffers;
  return { value, seconds: (user + system) / 1e6, megabytes: grown / 1e6 };
}

const net = network();
const nodes = Uint32Array.from({ length: count }, (_, node) => node);
const ours = timed(() => communities(nodes, net));
const theirs = timed(() => {
  const graph = new Graph({ type: 'undirected' });
  for (let n = 0; n < count; n++) graph.addNode(n);
  for (let e = 0; e < links; e++) {
    const weight = net.amount[e];
    graph.updateUndirectedEdge(net.from[e], net.to[e], (old) => ({ weight: (old['weight'] ?? 0) + weight }));
  }
  const rng = () => random.below(4_294_967_296) / 4_294_967_296;
  return { graph, ...louvain.detailed(graph, { getEdgeWeight: 'weight', rng }) };
});
const line = (name: string, { value, seconds, megabytes }: typeof ours | typeof theirs) =>
  `${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  Q ${value.modularity.toFixed(4)}  ${value.count} communities  ${megabytes.toFixed(0)} MB held at the end`;
console.log(`${count} nodes, ${links} links, building included`);
console.log(line('linchpin', ours));
console.log(line('graphology', theirs));
console.log(`ratio ${(theirs.seconds / ours.seconds).toFixed(1)} (bar 5)`);

/**
 * Seconds to find who is owned or controlled among 100,000 relations, by regime and shape, beside two peers on the same relations:
 * graphology (its graph built, then everything below the listed walked, shares not even added) and the textbook worklist over maps,
 * for each listed party in turn where the regime does not add them up (measured for 20 of them and scaled).
 * `npx tsx tests/bench/ownership.ts [--relations 100000]`.
 */
import { parseArgs } from 'node:util';
import Graph from 'graphology';
import type { Relation } from '../../src/core/dataset/dataset.ts';
import { ownedBy } from '../../src/core/ownership/owned-by.ts';
import { regimes, type Regime } from '../../src/core/ownership/regimes.ts';
import { shapes } from './ownership-shapes.ts';

const { values } = parseArgs({ strict: false, options: { relations: { type: 'string', default: '100000' } } });
const sampled = 20;

/** The least of so many runs: what else the machine does, and the first run's compiling, are not the work's. */
function timed<T>(runs: number, work: () => T): { readonly seconds: number; readonly value: T } {
  const begun = performance.now();
  const value = work();
  const seconds = (performance.now() - begun) / 1000;
  return runs === 1 ? { seconds, value } : { value, seconds: Math.min(seconds, timed(runs - 1, work).seconds) };
}

function walked(relations: readonly Relation[], listed: readonly string[]): number {
  const graph = new Graph({ multi: true, type: 'directed', allowSelfLoops: true });
  for (const party of listed) graph.mergeNode(party);
  for (const { from, to, share } of relations) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addEdge(from, to, { share });
  }
  const seen = new Set(listed);
  for (const owner of seen) graph.forEachOutNeighbor(owner, (body) => void seen.add(body));
  return seen.size - listed.length;
}

function textbook(relations: readonly Relation[], listed: readonly string[], regime: Regime): number {
  const by = new Map<string, Relation[]>();
  for (const relation of relations) {
    const of = by.get(relation.from);
    if (of === undefined) by.set(relation.from, [relation]);
    else of.push(relation);
  }
  const all = new Set<string>();
  for (const group of regime.aggregated ? [listed] : listed.map((one) => [one])) {
    const caught = new Set(group);
    const held = new Map<string, number>();
    for (const owner of caught) {
      for (const { to, type, share } of by.get(owner) ?? []) {
        const sum = (held.get(to) ?? 0) + (share ?? 0);
        held.set(to, sum);
        if (type === 'controls' ? regime.control : regime.above ? sum > regime.threshold : sum >= regime.threshold)
          caught.add(to);
      }
    }
    for (const party of caught) all.add(party);
  }
  for (const party of listed) all.delete(party);
  return all.size;
}

for (const { name, relations, listed } of shapes(Number(values.relations))) {
  process.stdout.write(`${name} (${relations.length} relations)\n`);
  const graph = timed(1, () => walked(relations, listed));
  for (const regime of regimes) {
    const ours = timed(5, () => ownedBy(relations, listed, regime, null));
    const part = regime.aggregated ? listed : listed.slice(0, sampled);
    const peerOnPart = timed(regime.aggregated ? 5 : 1, () => textbook(relations, part, regime));
    if (part === listed && peerOnPart.value !== ours.value.caught.length) throw new Error('the two disagree');
    const peer = peerOnPart.seconds * (listed.length / part.length);
    process.stdout.write(
      `  ${regime.id.padEnd(5)} ${ours.seconds.toFixed(3)} s  ${String(ours.value.caught.length).padStart(6)} caught  ` +
        `${String(ours.value.visits).padStart(8)} visits  worklist ${peer.toFixed(2)} s (ours ${(ours.seconds / peer).toFixed(3)} of it)  ` +
        `graphology ${graph.seconds.toFixed(2)} s (${(ours.seconds / graph.seconds).toFixed(2)})\n`,
    );
  }
}

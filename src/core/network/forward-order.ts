/**
 * An order of nodes in which most money flows forward: Eades, Lin and Smyth, "A fast and effective heuristic for the
 * feedback arc set problem" (1993), by amount; of equals the one active first goes first. O((nodes + edges) · log nodes)
 * in practice; the choice of the next node looks at all that wait, O(nodes²) at worst.
 */

export interface WeightedLink {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** Node numbers, 0 … first.length − 1, payers before payees as far as cycles allow; without a cycle, always. */
export function forwardOrder(first: readonly number[], links: readonly WeightedLink[]): readonly number[] {
  const nodes = first.length;
  const out: WeightedLink[][] = Array.from({ length: nodes }, () => []);
  const into: WeightedLink[][] = Array.from({ length: nodes }, () => []);
  const payees = new Int32Array(nodes);
  const payers = new Int32Array(nodes);
  const surplus = new Float64Array(nodes);
  for (const link of links) {
    if (link.from === link.to) continue;
    out[link.from].push(link);
    into[link.to].push(link);
    payees[link.from]++;
    payers[link.to]++;
    surplus[link.from] += link.amount;
    surplus[link.to] -= link.amount;
  }
  const time = (node: number) => (Number.isNaN(first[node]) ? Infinity : first[node]);
  const byTime = Array.from({ length: nodes }, (_, node) => node).sort((a, b) => compare(time(a), time(b)) || a - b);
  const left: number[] = [];
  const right: number[] = [];
  const gone = new Uint8Array(nodes);
  const take = (node: number, side: number[], freeSources: number[], freeSinks: number[]) => {
    gone[node] = 1;
    side.push(node);
    for (const { to, amount } of out[node]) {
      if (gone[to] === 1) continue;
      surplus[to] += amount;
      if (--payers[to] === 0) freeSources.push(to);
    }
    for (const { from, amount } of into[node]) {
      if (gone[from] === 1) continue;
      surplus[from] -= amount;
      if (--payees[from] === 0) freeSinks.push(from);
    }
  };
  const sources = byTime.filter((node) => payers[node] === 0);
  const sinks = byTime.filter((node) => payees[node] === 0 && payers[node] > 0);
  let waiting = byTime;
  while (left.length + right.length < nodes) {
    for (let at = 0; at < sources.length; at++) if (gone[sources[at]] === 0) take(sources[at], left, sources, sinks);
    sources.length = 0;
    for (let at = 0; at < sinks.length; at++) if (gone[sinks[at]] === 0) take(sinks[at], right, sources, sinks);
    sinks.length = 0;
    if (sources.length > 0) continue;
    waiting = waiting.filter((node) => gone[node] === 0);
    if (waiting.length === 0) break;
    const next = waiting.reduce((best, node) => (surplus[node] > surplus[best] ? node : best));
    take(next, left, sources, sinks);
  }
  return [...left, ...right.reverse()];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

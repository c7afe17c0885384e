/**
 * Gather-scatter: several pay one, which then pays several others, all within a window (Altman et al. 2023). For each first payment the
 * earliest moment by which enough have paid, and whom it pays after that until the window ends; both only move forward: O(payments).
 */
import { busyNodes } from './busy.ts';
import { HitList } from './hit-list.ts';
import { amountOption, busiestOption, countOption, windowOption } from './option-list.ts';
import type { Pattern } from './pattern.ts';
import { Tally } from './tally.ts';
import { rowsOf, type PatternView } from './view.ts';

const chunk = 10_000;

interface Turn {
  /** Positions in the node's payments in and out, all inside. */
  readonly into: readonly [number, number];
  readonly out: readonly [number, number];
  readonly payers: number;
  readonly payees: number;
  readonly amount: number;
}

export const gatherScatter: Pattern = {
  name: 'gather-scatter',
  options: [windowOption(7), countOption('partners', 3), amountOption(), busiestOption()],
  *find(view, { window, partners, amount, busiest }, limits) {
    const { nodes, time, inStart, inIndex, outStart, outIndex } = view;
    const busy = busyNodes(view, busiest);
    const tallies = [new Tally(nodes), new Tally(nodes)] as const;
    const hits = new HitList(limits.hits);
    let told = 0;
    for (let node = 0; node < nodes; node++) {
      if (inStart[node] - told >= chunk) {
        told = inStart[node];
        yield told / view.size;
      }
      if (busy.is[node] === 1) continue;
      const into = inIndex.subarray(inStart[node], inStart[node + 1]);
      const out = outIndex.subarray(outStart[node], outStart[node + 1]);
      if (into.length < partners || out.length < partners) continue;
      const turn = bestTurn(view, into, out, { window, partners, amount }, tallies);
      if (turn === null) continue;
      hits.offer(turn.amount, time[into[turn.into[0]]], node, () => ({
        pattern: 'gather-scatter',
        subjects: [node],
        rows: rowsOf(view, [
          ...into.subarray(turn.into[0], turn.into[1] + 1),
          ...out.subarray(turn.out[0], turn.out[1] + 1),
        ]),
        facts: {
          from: time[into[turn.into[0]]],
          to: time[out[turn.out[1]]],
          amount: turn.amount,
          again: 0,
          partners: Math.min(turn.payers, turn.payees),
        },
        score: turn.amount,
      }));
    }
    return hits.findings(busy.count);
  },
};

/** The turn with most others on its thinner side, then most money on it, then the earliest. */
function bestTurn(
  { time, base, from, to }: PatternView,
  into: Uint32Array,
  out: Uint32Array,
  rule: { readonly window: number; readonly partners: number; readonly amount: number },
  [payers, payees]: readonly [Tally, Tally],
): Turn | null {
  let best: Turn | null = null;
  let [last, begin, end] = [-1, 0, 0];
  let [gathered, scattered] = [0, 0];
  for (let first = 0; first < into.length; first++) {
    while (payers.distinct < rule.partners && last + 1 < into.length) {
      last++;
      payers.add(from[into[last]]);
      gathered += base[into[last]];
    }
    if (payers.distinct < rule.partners) break;
    const until = time[into[first]] + rule.window;
    for (; end < out.length && time[out[end]] <= until; end++) {
      payees.add(to[out[end]]);
      scattered += base[out[end]];
    }
    for (; begin < end && time[out[begin]] <= time[into[last]]; begin++) {
      payees.remove(to[out[begin]]);
      scattered -= base[out[begin]];
    }
    const amount = Math.min(gathered, scattered);
    const thin = Math.min(payers.distinct, payees.distinct);
    if (thin >= rule.partners && amount >= rule.amount) {
      const before = best === null ? 0 : Math.min(best.payers, best.payees);
      if (best === null || thin > before || (thin === before && amount > best.amount))
        best = { into: [first, last], out: [begin, end - 1], payers: payers.distinct, payees: payees.distinct, amount };
    }
    payers.remove(from[into[first]]);
    gathered -= base[into[first]];
  }
  payers.clear();
  payees.clear();
  return best;
}

/**
 * A bot that follows the money by rule: from everyone screening finds it traces by haircut, forward and back in time, marks what is
 * tainted, claims who deals in hardly anything else, and freezes those through whom most of it still passes at the decision time.
 * Rule and shares are what scored best over the bundled recipes, two seeds each, among haircut, FIFO and poison and shares of 5 to 90 %.
 */
import { trace, type Trace } from '../../tracing/trace.ts';
import type { Bot } from './bot.ts';
import { bestHits, listedClaims } from './list-only-bot.ts';
import { bestWithinBudget, guess, type Sight } from './sight.ts';

/** Share of a transaction that must be tainted for it to be marked, and of a party's dealings for it to be claimed. */
const tainting = 0.05;
const hardlyElse = 0.9;

export const taintFollowerBot: Bot = {
  name: 'taint-follower',
  play(sight) {
    const { directory, dataset, exercise } = sight;
    const { ledger } = dataset;
    const hits = bestHits(sight);
    const tainted = taintOf(sight, [...hits.keys()]);
    const decision = Date.parse(exercise.decisionTime);
    const dealings = new Float64Array(directory.nodes);
    const dirty = new Float64Array(directory.nodes);
    const [into, out] = [new Float64Array(directory.nodes), new Float64Array(directory.nodes)];
    const marked: number[] = [];
    for (let i = 0; i < ledger.size; i++) {
      const [payer, payee] = [directory.holderOf(ledger.from[i]), directory.holderOf(ledger.to[i])];
      for (const node of [payer, payee]) {
        dealings[node] += ledger.base[i];
        dirty[node] += tainted[i];
      }
      if (tainted[i] < tainting * ledger.base[i] || ledger.base[i] === 0) continue;
      marked.push(i);
      if (ledger.time[i] < decision) continue;
      out[payer] += tainted[i];
      into[payee] += tainted[i];
    }
    const passes = (node: number) => Math.min(into[node], out[node]) + (into[node] + out[node]) / 1000;
    const chosen = bestWithinBudget(sight, passes);
    const suspects = sight.choices.filter(
      ({ node }) => !hits.has(node) && dirty[node] > 0 && dirty[node] >= hardlyElse * dealings[node],
    );
    return {
      claims: [...listedClaims(hits), ...suspects.map(({ key }) => guess(key))],
      marked,
      freezes: chosen.map(({ key }) => key),
    };
  },
};

/** By transaction: base minor units that come from the nodes' accounts or go to them, whichever is more. */
function taintOf({ directory, dataset }: Sight, nodes: readonly number[]): Float64Array {
  const { ledger } = dataset;
  const tainted = new Float64Array(ledger.size);
  const accounts = nodes
    .flatMap((node) => [...directory.accountsOf(node)])
    .filter((account) => account < ledger.accounts.length);
  if (accounts.length === 0) return tainted;
  for (const direction of ['forward', 'back'] as const) {
    const { transactions }: Trace = trace(
      ledger,
      { kind: 'accounts', accounts },
      { direction, rule: 'haircut', since: null, until: null },
    );
    for (const { index, tainted: amount } of transactions) tainted[index] = Math.max(tainted[index], amount);
  }
  return tainted;
}

/** `disrupt` on a transaction file: which accounts to freeze so that least money arrives. */
import { contactGraph, graphRankings, rankedPlan, volumeScores } from '../core/disruption/baselines.ts';
import { fundsValue } from '../core/disruption/funds-branch.ts';
import type { FlowNetwork, FreezableUnit } from '../core/disruption/objective.ts';
import { solveFunds } from '../core/disruption/solve.ts';
import { flowModel } from '../core/disruption/temporal-flow.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { importTransactions } from '../csv/import-transactions.ts';
import { accountOf } from './account-of.ts';
import type { Answer, Ask } from './disrupt.ts';
import { highsSolver } from './highs.ts';
import { moment } from './moment.ts';
import { startStopwatch } from './stopwatch.ts';
import { transactionSource } from './transaction-source.ts';

const mostSteps = 2e9;

export interface MoneyAsk extends Ask {
  readonly file: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** As the file writes times; null = freezes hold from the beginning. */
  readonly fromTime: string | null;
  /** Ignore time: the reading that static maximum flow would give. */
  readonly still: boolean;
}

/** Sources and targets cannot be frozen; every other account costs 1. Amounts in units of the file's base currency. */
export async function disruptMoney(ask: MoneyAsk): Promise<Answer> {
  const watch = startStopwatch(ask.seconds);
  const from = ask.fromTime === null ? -Infinity : moment(ask.fromTime);
  if (from === null) return { issues: [{ code: 'time-not-a-time', found: ask.fromTime }] };
  const source = await transactionSource(ask.file);
  if (!source.ok) return { issues: source.issues };
  const read = await importTransactions(source.value, { steps: 'hour' });
  if (!read.ok) return { issues: [...read.issues, ...(read.receipt?.rejected ?? []).slice(0, 100)] };
  const { ledger, receipt } = read.value;
  const sources = ask.sources.map((id) => accountOf(ledger, id));
  const targets = ask.targets.map((id) => accountOf(ledger, id));
  const faults = [
    ...[...ask.sources, ...ask.targets]
      .filter((_, i) => [...sources, ...targets][i] === -1)
      .map((found) => ({ code: 'account-unknown', found })),
    ...ask.sources
      .filter((_, i) => targets.includes(sources[i] ?? -1) && sources[i] !== -1)
      .map((found) => ({ code: 'source-is-target', found })),
  ];
  if (faults.length > 0) return { issues: faults };
  const network = networkOf(ledger, [...new Set(sources)], [...new Set(targets)], ask.still);
  const ends = new Set([...network.sources, ...network.targets]);
  const units = ledger.accounts.flatMap((id, a): readonly FreezableUnit[] =>
    ends.has(a) ? [] : [{ key: `account:${id}`, nodes: [a], cost: 1 }],
  );

  const found = await solveFunds(network, units, ask.k, from, {
    milp: await highsSolver(),
    seconds: ask.seconds,
    spent: watch.spent,
    mostFlows: Infinity,
  });
  const unit = 10 ** digitsIn(ledger, ledger.baseCurrency);
  const model = flowModel(network);
  const graph = contactGraph(network);
  const after = (scores: Float64Array) => fundsValue(model, units, rankedPlan(units, scores, ask.k), from) / unit;
  const tooLarge = network.nodes * graph.neighbours.length > mostSteps;
  return {
    objective: ask.still ? 'static-funds' : 'funds',
    k: ask.k,
    value: found.value / unit,
    initial: found.initial / unit,
    removed: found.plan.map((u) => units[u]?.key.slice('account:'.length)),
    bound: found.bound / unit,
    proved: found.proved,
    solver: found.solver,
    coOptimal: found.coOptimal,
    currency: ledger.baseCurrency,
    seconds: watch.seconds(),
    baselines: {
      ...Object.fromEntries(
        graphRankings.map(({ name, scores }) => [
          name,
          name === 'betweenness' && tooLarge ? null : after(scores(graph)),
        ]),
      ),
      volume: after(volumeScores(network)),
    },
    issues: receipt.rejected,
  };
}

/** Static flow is temporal flow in which every account may pay ahead of what comes in, as long as it comes in some time. */
function networkOf(
  ledger: Ledger,
  sources: readonly number[],
  targets: readonly number[],
  still: boolean,
): FlowNetwork {
  const nodes = ledger.accounts.length;
  const { from, to, time, base } = ledger;
  const network = { nodes, from, to, time, amount: base, sources, targets };
  if (!still) return network;
  let all = 0;
  for (const amount of base) all += amount;
  return { ...network, opening: new Float64Array(nodes).fill(all) };
}

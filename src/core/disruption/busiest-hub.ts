/**
 * Why the hub was not the answer: the parties that look most important in the data (most money, most counterparties), and what keeps
 * a freeze of each from being the best one. Among holders that a true flow touches. O(transactions) plus a few maximum flows.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { Exercise, ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { freezeCost, reachableAccounts } from './freezable-units.ts';
import { freezeTimes } from './freeze-times.ts';
import { planValue, type Measure } from './plan-value.ts';
import { temporalFlow } from './temporal-flow.ts';

export interface BusyHub {
  readonly key: NodeKey;
  readonly by: readonly ('volume' | 'degree')[];
  /** Counterparties in the data, and money in and out, base-currency minor units. */
  readonly counterparties: number;
  readonly volume: number;
  /** Of that money: the true flows, and of those what had moved before the decision. */
  readonly financing: number;
  readonly early: number;
  readonly cost: number;
  /** f when it alone is frozen at the decision time; null when it is out of reach. */
  readonly left: number | null;
  /** With it frozen: money of its ways that still arrives by others. 0 for other objectives than `funds`. */
  readonly rerouted: number;
  /** Of its payments after the decision: covered by the humanitarian exemption. */
  readonly covered: number;
}

type Terms = Pick<Exercise, 'costs' | 'jurisdictions' | 'decisionTime'>;

/** One or two of them, by volume first; none where the key has no true flow. */
export function busiestHubs(
  directory: Directory,
  exercise: Terms,
  key: AnswerKey,
  measure: Measure,
  objective: ObjectiveName,
): readonly BusyHub[] {
  const { ledger } = directory.dataset;
  const decision = Date.parse(exercise.decisionTime);
  const isTrue = new Uint8Array(ledger.size);
  const figures = new Map<number, { volume: number; financing: number; early: number; others: Set<number> }>();
  for (const i of measure.flow.ledgerIndex) {
    if (i < 0) continue;
    isTrue[i] = 1;
    for (const account of [ledger.from[i], ledger.to[i]]) {
      const empty = { volume: 0, financing: 0, early: 0, others: new Set<number>() };
      figures.set(directory.holderOf(account), empty);
    }
  }
  for (let i = 0; i < ledger.size; i++) {
    const [from, to] = [directory.holderOf(ledger.from[i]), directory.holderOf(ledger.to[i])];
    if (from === to) continue;
    for (const [node, other] of [
      [from, to],
      [to, from],
    ]) {
      const figure = figures.get(node);
      if (figure === undefined) continue;
      figure.volume += ledger.base[i];
      figure.others.add(other);
      if (isTrue[i] === 0) continue;
      figure.financing += ledger.base[i];
      if (ledger.time[i] < decision) figure.early += ledger.base[i];
    }
  }
  const top = (score: (node: number) => number): number | null =>
    [...figures.keys()].toSorted((a, b) => score(b) - score(a) || a - b)[0] ?? null;
  const byVolume = top((node) => figures.get(node)?.volume ?? 0);
  const byDegree = top((node) => figures.get(node)?.others.size ?? 0);
  const coveredRows = new Set(key.covered.flatMap(({ payments }) => payments));
  return [...new Set([byVolume, byDegree])].flatMap((node): readonly BusyHub[] => {
    const figure = node === null ? undefined : figures.get(node);
    if (node === null || figure === undefined) return [];
    const target = directory.keyOf(node);
    const nodes = reachableAccounts(directory, exercise, target);
    const cost = freezeCost(exercise, target);
    const plan = [{ unit: { key: target, nodes, cost }, at: decision }];
    const { model } = measure;
    const times = freezeTimes(model.network.nodes, plan);
    const flow = objective === 'funds' ? temporalFlow(model, null).flow : null;
    const { volume, financing, early, others } = figure;
    return [
      {
        key: target,
        by: [...(node === byVolume ? ['volume' as const] : []), ...(node === byDegree ? ['degree' as const] : [])],
        counterparties: others.size,
        volume,
        financing,
        early,
        cost,
        left: nodes.length === 0 ? null : planValue(measure, objective, plan),
        rerouted: flow === null ? 0 : temporalFlow(model, times).value - temporalFlow(model, times, flow).value,
        covered: coveredRows.size === 0 ? 0 : coveredStopped(directory, coveredRows, times),
      },
    ];
  });
}

/** Number of the named payments that these freezes stop. */
function coveredStopped(directory: Directory, ids: ReadonlySet<string>, times: Float64Array): number {
  const { ledger } = directory.dataset;
  let count = 0;
  for (const i of rowsWithIds(directory, [...ids])) {
    if (ledger.time[i] >= times[ledger.from[i]] || ledger.time[i] >= times[ledger.to[i]]) count++;
  }
  return count;
}

/** A plan as a freeze list on the network the trainee sees: the marked flow, or the graph of who pays whom in it. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { ObjectiveName } from '../exercise/exercise.ts';
import type { Freeze } from '../exercise/work.ts';
import { freezesOn, type SeenNetwork, type Terms } from './compare-plans.ts';
import { freezableUnits } from './freezable-units.ts';
import { listReport, type ListReport } from './list-report.ts';
import { plainGraph } from './plain-graph.ts';
import type { Measure } from './plan-value.ts';
import type { Limits } from './solution.ts';
import { freePlay } from './what-if.ts';

/** Where nothing limits the freezes, those of the plan are the budget. */
export function seenList(
  directory: Directory,
  exercise: Terms | null,
  network: SeenNetwork,
  plan: readonly Freeze[],
  objective: ObjectiveName,
  limits: Limits,
): ListReport {
  const terms = exercise ?? freePlay;
  const nodeOf = new Map(network.accounts.map((account, node) => [account, node]));
  const units = freezableUnits(directory.dataset, terms).flatMap((unit) => {
    const nodes = unit.nodes.flatMap((account) => nodeOf.get(account) ?? []);
    return nodes.length === 0 ? [] : [{ ...unit, nodes }];
  });
  const mine = freezesOn(directory, terms, network.accounts, plan).map(({ unit, at }) => ({
    unit,
    at: exercise === null ? network.from : Math.max(network.from, at),
  }));
  const spent = mine.reduce((sum, { unit }) => sum + unit.cost, 0);
  const budget = exercise === null ? Math.max(1, spent) : exercise.budget;
  const measure = measureOfMarked(directory, network);
  return listReport({ measure, objective, units, budget, from: network.from, floor: 0, known: [] }, mine, limits);
}

/** The marked flow measured as the hidden network is: same values, other data. */
export function measureOfMarked(directory: Directory, { model, accounts }: SeenNetwork): Measure {
  const { network } = model;
  const held = new Map<NodeKey, number[]>();
  const holders = accounts.map((account, v) => {
    const key = directory.keyOf(directory.holderOf(account));
    held.set(key, [...(held.get(key) ?? []), v]);
    return key;
  });
  const keys = [...held.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const place = new Map(keys.map((key, v) => [key, v]));
  const at = (v: number) => place.get(holders[v]) ?? -1;
  const edges = Array.from(network.from, (v, i) => [at(v), at(network.to[i])] as const);
  return {
    flow: { network, ledgerIndex: new Int32Array(network.from.length).fill(-1) },
    model,
    graph: { graph: plainGraph(keys.length, edges), keys, accounts: keys.map((key) => held.get(key) ?? []) },
  };
}

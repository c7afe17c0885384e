/** f of a plan on the hidden network, for any objective: the one place where grader and scenario maker measure. */
import type { Dataset } from '../dataset/dataset.ts';
import type { ObjectiveName } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { freezeTimes } from './freeze-times.ts';
import { hiddenFlowNetwork, hiddenGraph, type HiddenFlow, type HiddenGraph } from './hidden-network.ts';
import type { FreezableUnit } from './objective.ts';
import { structuralObjectives } from './structural.ts';
import { flowModel, temporalFlow, type FlowModel } from './temporal-flow.ts';

/** The hidden network prepared for measuring. */
export interface Measure {
  readonly flow: HiddenFlow;
  readonly model: FlowModel;
  readonly graph: HiddenGraph;
}

/** A unit frozen from `at` on. */
export interface TimedFreeze {
  readonly unit: FreezableUnit;
  readonly at: number;
}

export function measureOf(dataset: Dataset, key: AnswerKey): Measure {
  const flow = hiddenFlowNetwork(dataset, key);
  return { flow, model: flowModel(flow.network), graph: hiddenGraph(dataset, key) };
}

/**
 * f(R). For `funds` freezes count from their time on. For the structural objectives time does not matter: a party is out when every
 * account it has in the hidden flow is frozen.
 */
export function planValue(measure: Measure, objective: ObjectiveName, plan: readonly TimedFreeze[]): number {
  if (objective === 'funds') {
    return temporalFlow(measure.model, freezeTimes(measure.model.network.nodes, plan)).value;
  }
  const { graph } = measure;
  return structuralObjectives[objective].value(graph.graph, removedNodes(graph, plan));
}

/** 1 for each node of the hidden graph that the plan takes out. */
export function removedNodes(graph: HiddenGraph, plan: readonly TimedFreeze[]): Uint8Array {
  const frozen = new Set(plan.flatMap(({ unit }) => unit.nodes));
  return Uint8Array.from(graph.accounts, (list) => (list.length > 0 && list.every((a) => frozen.has(a)) ? 1 : 0));
}

/**
 * The units as nodes of the hidden graph, for the structural solvers: same order and keys, no node where freezing the unit alone takes
 * no party out.
 */
export function graphUnits(graph: HiddenGraph, units: readonly FreezableUnit[]): readonly FreezableUnit[] {
  return units.map((unit) => {
    const removed = removedNodes(graph, [{ unit, at: 0 }]);
    return { ...unit, nodes: [...removed.keys()].filter((v) => removed[v] === 1) };
  });
}

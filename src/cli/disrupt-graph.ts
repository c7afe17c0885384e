/** `disrupt` on an undirected graph: which nodes to take away. */
import { readFile } from 'node:fs/promises';
import { degreeOrder } from '../core/disruption/degree-order.ts';
import { freezeOrder } from '../core/disruption/freeze-order.ts';
import { removalCurve, robustness } from '../core/disruption/removal-curve.ts';
import { graphRankings, rankedPlan } from '../core/disruption/baselines.ts';
import { fragmentation } from '../core/disruption/fragmentation.ts';
import type { FreezableUnit, PlainGraph } from '../core/disruption/objective.ts';
import { plainGraph } from '../core/disruption/plain-graph.ts';
import { solveStructural } from '../core/disruption/solve-structural.ts';
import { structuralObjectives, structuralValue, type StructuralName } from '../core/disruption/structural.ts';
import type { Answer, Ask } from './disrupt.ts';
import { parseEdgeList, parseWeights } from './edge-list.ts';
import { startStopwatch } from './stopwatch.ts';

/** Betweenness costs nodes × edges; beyond this it is left out (null). */
const mostSteps = 2e9;

export interface GraphAsk extends Ask {
  readonly edges: string;
  readonly objective: StructuralName;
  /** File of node costs; the budget is then K in those. */
  readonly weights: string | null;
  /** Ids of nodes that must stay. */
  readonly keep: readonly string[];
  /** Also give an order for the whole network, with its robustness. */
  readonly sequence: boolean;
}

export async function disruptGraph(ask: GraphAsk): Promise<Answer> {
  const watch = startStopwatch(ask.seconds);
  const text = await readFile(ask.edges, 'utf8').catch(() => null);
  if (text === null) return refused({ code: 'file-missing', found: ask.edges });
  const list = parseEdgeList(text);
  if (!list.ok) return refused(...list.issues);
  const { nodes, edges } = list.value;
  let costs: readonly number[] | null = null;
  if (ask.weights !== null) {
    const weights = await readFile(ask.weights, 'utf8').catch(() => null);
    if (weights === null) return refused({ code: 'file-missing', found: ask.weights });
    const read = parseWeights(weights, nodes);
    if (!read.ok) return refused(...read.issues);
    costs = read.value;
  }

  const strange = ask.keep.find((id) => !/^\d+$/.test(id) || Number(id) >= nodes);
  if (strange !== undefined) return refused({ code: 'node-out-of-range', found: strange });
  const graph = plainGraph(nodes, edges);
  const keep = new Set(ask.keep.map(Number));
  const all = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
    key: `account:${v}`,
    nodes: [v],
    cost: costs?.[v] ?? 1,
  }));
  const units = all.filter((_, v) => !keep.has(v));
  const issues = misfits(units, ask.k, costs === null);
  const objective = structuralObjectives[ask.objective];
  const found = await solveStructural(ask.objective, graph, units, ask.k, {
    spent: watch.spent,
    searchSteps: Infinity,
    mostCases: Infinity,
  });
  return {
    objective: ask.objective,
    k: ask.k,
    value: found.value,
    initial: found.initial,
    removed: found.plan.map((u) => units[u]?.nodes[0]),
    bound: found.bound,
    proved: found.proved,
    solver: found.solver,
    coOptimal: found.coOptimal,
    ...(ask.objective === 'fragmentation'
      ? { fragmentation: fragmentation(graph, without(graph, units, found.plan)) }
      : {}),
    seconds: watch.seconds(),
    baselines: Object.fromEntries(
      graphRankings.map(({ name, scores }) => [
        name,
        name === 'betweenness' && nodes * graph.neighbours.length > mostSteps
          ? null
          : structuralValue(objective, graph, units, rankedPlan(units, scores(graph), ask.k)),
      ]),
    ),
    ...(ask.sequence ? { sequence: sequenceOf(graph, costs) } : {}),
    issues,
  };
}

/** What is odd about the question; it is answered all the same. */
function misfits(units: readonly FreezableUnit[], budget: number, counted: boolean): Answer['issues'] {
  if (counted && budget > units.length) return [{ code: 'k-above-nodes', found: `${budget} > ${units.length}` }];
  const cheapest = units.reduce((least, unit) => Math.min(least, unit.cost), Infinity);
  if (budget > 0 && budget < cheapest) return [{ code: 'budget-below-every-cost', found: `${budget} < ${cheapest}` }];
  return [];
}

/** Order, R and its counterpart on pairs; with costs each step weighs its cost. Beside it adaptive degree. */
function sequenceOf(graph: PlainGraph, costs: readonly number[] | null) {
  const { order, robustness: mine } = freezeOrder(graph, costs ?? undefined);
  const byDegree = degreeOrder(graph);
  const steps = costs === null ? undefined : Array.from(byDegree, (v) => costs[v] ?? 1);
  const plain = robustness(graph.nodes, removalCurve(graph, byDegree), steps);
  return { order: [...order], r: mine.largest, pairs: mine.pairs, degree: { r: plain.largest, pairs: plain.pairs } };
}

function without(graph: PlainGraph, units: readonly FreezableUnit[], plan: readonly number[]): Uint8Array {
  const removed = new Uint8Array(graph.nodes);
  for (const u of plan) for (const v of units[u]?.nodes ?? []) removed[v] = 1;
  return removed;
}

function refused(...issues: Answer['issues']): Answer {
  return { issues };
}

/** `disrupt` on an undirected graph: which nodes to take away. */
import { readFile } from 'node:fs/promises';
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

  const graph = plainGraph(nodes, edges);
  const units = Array.from({ length: nodes }, (_, v): FreezableUnit => ({
    key: `account:${v}`,
    nodes: [v],
    cost: costs?.[v] ?? 1,
  }));
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
    removed: found.plan,
    bound: found.bound,
    proved: found.proved,
    solver: found.solver,
    coOptimal: found.coOptimal,
    ...(ask.objective === 'fragmentation' ? { fragmentation: fragmentation(graph, without(graph, found.plan)) } : {}),
    seconds: watch.seconds(),
    baselines: Object.fromEntries(
      graphRankings.map(({ name, scores }) => [
        name,
        name === 'betweenness' && nodes * graph.neighbours.length > mostSteps
          ? null
          : structuralValue(objective, graph, units, rankedPlan(units, scores(graph), ask.k)),
      ]),
    ),
    issues: [],
  };
}

function without(graph: PlainGraph, plan: readonly number[]): Uint8Array {
  const removed = new Uint8Array(graph.nodes);
  for (const v of plan) removed[v] = 1;
  return removed;
}

function refused(...issues: Answer['issues']): Answer {
  return { issues };
}

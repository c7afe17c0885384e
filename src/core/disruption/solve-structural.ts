/**
 * The best plan for a structural objective within a budget, by whatever proves it: every plan where they are few; else annealing for a plan and
 * branch and bound on the path relaxation for the proof, in turns within the time. What is left unproved has its bound beside it.
 */
import { seededRandom } from '../scenario/random.ts';
import { annealSearch } from './cuts/anneal-rounds.ts';
import { branchAndBound } from './cuts/bound-branch.ts';
import { foldLeaves } from './cuts/leaf-merge.ts';
import { exhaustiveCuts } from './exhaustive-cuts.ts';
import { countPlans, exhaustive } from './exhaustive.ts';
import { greedySwap } from './greedy-swap.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { costSlack, type Solution } from './solution.ts';
import { structuralBound, structuralObjectives, structuralValue, type StructuralName } from './structural.ts';

export interface StructuralOptions {
  /** Most plans tried one by one. */
  readonly mostPlans: number;
  /** Steps of the local search. */
  readonly searchSteps: number;
  /** Cases the branch and bound may open. */
  readonly mostCases: number;
  /** At least 32 hexadecimal digits. */
  readonly seed: string;
  /** The caller's clock: the share of the time already spent, 0..1 and beyond. Without one, only the counts above end a search. */
  readonly spent: () => number;
}

export const structuralDefaults: StructuralOptions = {
  mostPlans: 500_000,
  searchSteps: 400_000,
  mostCases: 400,
  seed: '6c696e636870696e6c696e636870696e',
  spent: () => 0,
};

/** Nodes × edge ends beyond which the relaxation is too dear. */
const mostRelaxed = 3e6;

/** The least of a structural objective. `plan` indexes `units`. */
export function solveStructural(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  options: Partial<StructuralOptions> = {},
): Promise<Solution> {
  return Promise.resolve(solve(name, graph, units, budget, { ...structuralDefaults, ...options }));
}

function solve(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  settings: StructuralOptions,
): Solution {
  const { spent, mostPlans } = settings;
  const objective = structuralObjectives[name];
  const tolerance = objective.whole ? 0 : 1e-9;
  const value = (plan: readonly number[]) => structuralValue(objective, graph, units, plan);
  const floor = structuralBound(objective, graph, units, budget);
  const single = units.every((unit) => unit.nodes.length === 1);
  if (countPlans(units, budget, mostPlans + 1) <= mostPlans) {
    if (single && name !== 'fragmentation') {
      const tried = exhaustiveCuts(name, graph, units, budget, () => spent() >= 0.5);
      if (tried !== null) return tried;
    } else {
      const limits = { evaluations: Infinity, expired: () => spent() >= 0.8 };
      const tried = exhaustive(units, budget, value, floor, tolerance, limits);
      if (tried.proved) return tried;
    }
  }
  if (single && name !== 'fragmentation') {
    const cuts = solveCuts(name, graph, units, budget, settings);
    return finished(value, cuts.plan, Math.max(floor, cuts.bound), tolerance);
  }
  // Parties of several nodes, and distances: begun from the best plan of single nodes for the pairs.
  const ones = units.flatMap((unit, u) => (unit.nodes.length === 1 ? [u] : []));
  const alone = ones.map((u) => units[u]);
  const begun = solveCuts('pairwise', graph, alone, budget, {
    ...settings,
    searchSteps: settings.searchSteps / 4,
    mostCases: 0,
    spent: () => spent() * 3,
  });
  const all = units.map((_, u) => u);
  const limits = { evaluations: Math.ceil(settings.searchSteps / 20), expired: () => spent() >= 0.9 };
  const swapped = greedySwap(
    units,
    budget,
    value,
    () => all,
    begun.plan.map((u) => ones[u]),
    limits,
  );
  return finished(value, swapped, floor, tolerance);
}

function finished(
  value: (plan: readonly number[]) => number,
  plan: readonly number[],
  floor: number,
  tolerance: number,
): Solution {
  const best = value(plan);
  const proved = best <= floor + tolerance;
  return {
    initial: value([]),
    value: best,
    bound: proved ? best : floor,
    proved,
    solver: proved ? 'exhaustive' : 'search',
    plan,
    coOptimal: null,
  };
}

/** Search and proof in turns. Every unit has exactly one node. */
function solveCuts(
  name: 'pairwise' | 'largest',
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  { spent, searchSteps, mostCases, seed }: StructuralOptions,
): { readonly plan: readonly number[]; readonly bound: number } {
  const unitOf = new Int32Array(graph.nodes).fill(-1);
  const cost = new Float64Array(graph.nodes).fill(Infinity);
  units.forEach((unit, u) => {
    const [v] = unit.nodes;
    if (unit.cost >= cost[v]) return;
    cost[v] = unit.cost;
    unitOf[v] = u;
  });
  const limit = budget + costSlack;
  if (cost.reduce((sum, c) => sum + c, 0) <= limit) return { plan: [...unitOf].toSorted((a, b) => a - b), bound: 0 };
  const { graph: folded, origin } = foldLeaves(graph, cost);
  const search = annealSearch(folded, name, limit, seededRandom(seed).fork('anneal'));
  let steps = 0;
  const until = (share: number, most: number, patience: number) => {
    let idle = 0;
    while (spent() < share && steps < most && idle < patience && search.best() > 0) {
      const before = search.best();
      steps += search.round(() => spent() >= share);
      idle = search.best() < before ? 0 : idle + 1;
    }
  };
  until(0.3, searchSteps / 2, 5);
  let bound = 0;
  if (mostCases > 0 && folded.nodes * folded.neighbours.length <= mostRelaxed) {
    const branched = branchAndBound(folded, name, limit, search.plan(), () => spent() >= 0.6, { mostCases, hope: 0.5 });
    search.offer(branched.value, branched.plan);
    bound = branched.bound;
  }
  if (search.best() > bound) until(0.92, searchSteps, Infinity);
  const plan = search.plan().map((v) => unitOf[origin[v]]);
  return { plan: plan.toSorted((a, b) => a - b), bound };
}

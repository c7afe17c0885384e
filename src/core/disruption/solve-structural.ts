/**
 * The best plan for a structural objective within a budget, by whatever proves it: every plan where they are few; else annealing for a plan and
 * proofs in turns within the time (solve-cuts.ts). What is left unproved has its bound beside it.
 */
import { exhaustiveCuts } from './exhaustive-cuts.ts';
import { countPlans } from './exhaustive.ts';
import { greedySwap } from './greedy-swap.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { steadyReports } from './progress.ts';
import type { Solution } from './solution.ts';
import { solveCuts, type StructuralOptions, type Tell } from './solve-cuts.ts';
import { structuralBound, structuralObjectives, structuralValue, type StructuralName } from './structural.ts';
import { tryAll } from './try-all.ts';

export const structuralDefaults: StructuralOptions = {
  mostPlans: 500_000,
  searchSteps: 400_000,
  mostCases: 60,
  seed: '6c696e636870696e6c696e636870696e',
  spent: () => 0,
};

/** The least of a structural objective. `plan` indexes `units`. */
export function solveStructural(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  options: Partial<StructuralOptions> = {},
): Promise<Solution> {
  const settings = { ...structuralDefaults, ...options };
  const reports = steadyReports(settings.progress);
  const objective = structuralObjectives[name];
  const floor = structuralBound(objective, graph, units, budget);
  const initial = structuralValue(objective, graph, units, []);
  const tell: Tell = (plan, value, bound) => {
    const known = {
      initial,
      value,
      bound: Math.min(value, Math.max(floor, bound)),
      solver: 'search',
      coOptimal: null,
    } as const;
    reports.tell({ ...known, proved: known.bound >= value, plan: plan.toSorted((a, b) => a - b) });
  };
  tell([], initial, floor);
  return Promise.resolve(reports.end(solve(name, graph, units, budget, settings, floor, tell)));
}

function solve(
  name: StructuralName,
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  settings: StructuralOptions,
  floor: number,
  tell: Tell,
): Solution {
  const { spent, mostPlans } = settings;
  const objective = structuralObjectives[name];
  const tolerance = objective.whole ? 0 : 1e-9;
  let least = Infinity;
  const value = (plan: readonly number[]) => {
    const f = structuralValue(objective, graph, units, plan);
    if (f < least) {
      least = f;
      tell(plan, f, floor);
    }
    return f;
  };
  const single = units.every((unit) => unit.nodes.length === 1);
  let begunAt: readonly number[] = [];
  if (countPlans(units, budget, mostPlans + 1) <= mostPlans) {
    if (single) {
      const told = (plan: readonly number[], f: number) => tell(plan, f, floor);
      const tried = exhaustiveCuts(
        name,
        graph,
        units,
        budget,
        () => spent() >= (name === 'fragmentation' ? 0.8 : 0.5),
        told,
      );
      if (tried !== null) return tried;
    } else {
      const tried = tryAll(value, graph, units, budget, floor, tolerance, () => spent() >= 0.9);
      if (tried.proved) return tried;
      begunAt = tried.plan;
    }
  }
  if (single && name !== 'fragmentation') {
    const cuts = solveCuts(name, graph, units, budget, settings, tell);
    return finished(value, cuts.plan, Math.max(floor, cuts.bound), tolerance);
  }
  // Parties of several nodes, and distances: begun from the best plan of single nodes for the pairs.
  const ones = units.flatMap((unit, u) => (unit.nodes.length === 1 ? [u] : []));
  const alone = ones.map((u) => units[u]);
  const begun = solveCuts(
    'pairwise',
    graph,
    alone,
    budget,
    {
      ...settings,
      searchSteps: settings.searchSteps / 4,
      mostCases: 0,
      spent: () => spent() * 3,
    },
    () => {},
  );
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
  if (value(begunAt) < value(swapped)) return finished(value, begunAt, floor, tolerance);
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

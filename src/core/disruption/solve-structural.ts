/**
 * The best plan for a structural objective within a budget, by whatever proves it: every plan where they are few; else annealing for a plan and
 * branch and bound on the path relaxation for the proof, in turns within the time. What is left unproved has its bound beside it.
 */
import { seededRandom } from '../scenario/random.ts';
import { annealSearch } from './cuts/anneal-rounds.ts';
import { graphRankings, rankedPlan } from './baselines.ts';
import { prover, type Prover } from './cuts/bound-branch.ts';
import { partEnergy, totalWeight } from './cuts/cut-graph.ts';
import { decomposed } from './cuts/decomposition.ts';
import { degreePlan } from './cuts/degree-plan.ts';
import { exchanged } from './cuts/exchange.ts';
import { foldLeaves } from './cuts/leaf-merge.ts';
import { largestProver } from './cuts/largest-proof.ts';
import { planMeasure } from './cuts/plan-measure.ts';
import { exhaustiveCuts } from './exhaustive-cuts.ts';
import { countPlans } from './exhaustive.ts';
import { greedySwap } from './greedy-swap.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import { steadyReports, type Report } from './progress.ts';
import { costSlack, type Solution } from './solution.ts';
import { structuralBound, structuralObjectives, structuralValue, type StructuralName } from './structural.ts';
import { tryAll } from './try-all.ts';

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
  /** Told what is known so far, now and then; at last the result. */
  readonly progress?: Report | undefined;
}

export const structuralDefaults: StructuralOptions = {
  mostPlans: 500_000,
  searchSteps: 400_000,
  mostCases: 60,
  seed: '6c696e636870696e6c696e636870696e',
  spent: () => 0,
};

/** Share of the time after which nothing new is begun. */
const end = 0.93;

/** Nodes × edge ends beyond which the relaxation is too dear. */
const mostRelaxed = 3e6;

/** Of the time left, for elimination node by node. */
const decomposedShare = 0.4;
/** Partial plans it may set against one another in place of a case of the branch and bound. */
const stepsACase = 50_000;

/** Nodes beyond which the best ranking is bettered by exchanges only: one step of the search would take too long. */
const mostSearched = 3000;
/** Nodes and edge ends walked for exchanges. */
const mostExchanged = 1e8;

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

/** A plan (indexes into the units), its value, and a proved bound of all plans. */
type Tell = (plan: readonly number[], value: number, bound: number) => void;

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

/** Search and proof in turns. Every unit has exactly one node. */
function solveCuts(
  name: 'pairwise' | 'largest',
  graph: PlainGraph,
  units: readonly FreezableUnit[],
  budget: number,
  { spent, searchSteps, mostCases, seed, progress }: StructuralOptions,
  tell: Tell,
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
  const asUnits = (plan: readonly number[]) => plan.map((v) => unitOf[origin[v]]).toSorted((a, b) => a - b);
  const first = degreePlan(folded, limit);
  const bettered = (plan: readonly number[], most: number, until: number) => {
    let turns = most / (folded.nodes + folded.neighbours.length);
    const phi = partEnergy(name, totalWeight(folded));
    return exchanged(folded, phi, limit, plan, () => turns-- < 1 || spent() >= until);
  };
  if (folded.nodes > mostSearched) {
    const objective = structuralObjectives[name];
    const ranked = graphRankings.filter((ranking) => ranking.name !== 'betweenness');
    const plans = [asUnits(first), ...ranked.map(({ scores }) => rankedPlan(units, scores(graph), budget))];
    const values = plans.map((plan) => structuralValue(objective, graph, units, plan));
    const best = plans[values.indexOf(Math.min(...values))];
    const place = new Int32Array(graph.nodes).fill(-1);
    origin.forEach((v, i) => (place[v] = i));
    const begun = best.map((u) => place[units[u].nodes[0]]).filter((v) => v >= 0);
    const better = asUnits(bettered(begun, mostExchanged, end));
    return {
      plan:
        structuralValue(objective, graph, units, better) > Math.min(...values)
          ? best.toSorted((a, b) => a - b)
          : better,
      bound: 0,
    };
  }
  const search = annealSearch(folded, name, limit, seededRandom(seed).fork('anneal'));
  for (const one of [first, bettered(first, mostExchanged / 20, 0.3)])
    search.offer(planMeasure(folded, name, one), one);
  const relaxed = mostCases > 0 && folded.nodes * folded.neighbours.length <= mostRelaxed;
  const prices = cost.filter((c) => Number.isFinite(c));
  const equal = prices.length > 0 && prices.every((c) => c === prices[0]);
  // More removals never harm: with equal costs as many go as the budget allows.
  const left = equal ? graph.nodes - Math.min(prices.length, Math.floor(limit / prices[0])) : graph.nodes;
  const proving = () =>
    name === 'largest'
      ? largestProver(folded, limit, left, [], { mostCases })
      : prover(folded, 'pairwise', limit, [], { mostCases });
  const proof = relaxed ? proving() : null;
  // Small graphs are searched soon and then need proof; large ones need search.
  const part = folded.nodes <= 120 ? 0.75 : 0.3;
  let steps = 0;
  let idle = 0;
  let bound = 0;
  let shown: { readonly of: readonly number[]; readonly plan: readonly number[]; readonly value: number } | null = null;
  /** Measured on the graph itself: a leaf left alone counts as nothing where leaves are folded. */
  const known = (settled: number) => {
    if (progress === undefined) return;
    const of = search.plan();
    if (shown?.of !== of) {
      const plan = asUnits(of);
      shown = { of, plan, value: structuralValue(structuralObjectives[name], graph, units, plan) };
    }
    tell(shown.plan, shown.value, settled);
  };
  known(bound);
  const look = (share: number, most: number, patience: number) => {
    for (idle = 0; spent() < share && steps < most && idle < patience && search.best() > bound;) {
      const before = search.best();
      steps += search.round(() => spent() >= share);
      idle = search.best() < before ? 0 : idle + 1;
      if (idle === 0) known(bound);
    }
  };
  /** Asks `stop`, and now and then tells what the proof has settled so far. */
  const watched = (one: Prover, stop: () => boolean) => {
    let asked = 0;
    return () => {
      if (progress !== undefined && asked++ % 8 === 0) {
        const { value, plan, bound: settled } = one.result();
        search.offer(value, plan);
        known(Math.max(bound, settled));
      }
      return stop();
    };
  };
  look(0.25, searchSteps / 2, 5);
  if (relaxed && search.best() > bound) {
    // Quick or hopeless: what it has not settled by then it hardly would.
    const until = spent() + (end - spent()) * decomposedShare;
    const ask = () =>
      decomposed(folded, name, limit, search.best(), () => spent() >= until, { mostSteps: mostCases * stepsACase });
    let settled = ask();
    // Of sizes a plan that keeps to one less need not be the best: it is asked about in turn.
    for (; settled.outcome === 'better'; settled = ask()) {
      search.offer(planMeasure(folded, name, settled.plan), settled.plan);
    }
    if (settled.outcome === 'none') bound = search.best();
    known(bound);
  }
  for (let turn = 0; search.best() > bound && spent() < end; turn++) {
    if (proof !== null) {
      proof.offer(search.plan());
      const from = spent();
      const { cases } = proof.result();
      const until = Math.min(end, from + (end - from) * part * (turn < 2 ? 0.4 : 0.8));
      proof.advance(watched(proof, () => spent() >= until));
      const found = proof.result();
      search.offer(found.value, found.plan);
      bound = Math.max(bound, found.bound);
      if (steps >= searchSteps && found.cases === cases) break;
    } else if (steps >= searchSteps) break;
    const from = spent();
    look(Math.min(end, from + (end - from) * (1 - part) * 0.8 + 0.01), searchSteps, Infinity);
  }
  return { plan: asUnits(search.plan()), bound };
}

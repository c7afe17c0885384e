/**
 * The best plan of single nodes for pairs joined or the largest component: annealing for a plan, and for the proof elimination node by node and
 * branch and bound on the path relaxation, in turns within the time.
 */
import { seededRandom } from '../scenario/random.ts';
import { graphRankings, rankedPlan } from './baselines.ts';
import { annealSearch } from './cuts/anneal-rounds.ts';
import { prover, type Prover } from './cuts/bound-branch.ts';
import { partEnergy, totalWeight } from './cuts/cut-graph.ts';
import { degreePlan } from './cuts/degree-plan.ts';
import { eliminationProof, isEasy } from './cuts/elimination-proof.ts';
import { exchanged } from './cuts/exchange.ts';
import { largestProver } from './cuts/largest-proof.ts';
import { foldLeaves } from './cuts/leaf-merge.ts';
import { planMeasure } from './cuts/plan-measure.ts';
import type { FreezableUnit, PlainGraph } from './objective.ts';
import type { Report } from './progress.ts';
import { costSlack } from './solution.ts';
import { structuralObjectives, structuralValue } from './structural.ts';

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

/** A plan (indexes into the units), its value, and a proved bound of all plans. */
export type Tell = (plan: readonly number[], value: number, bound: number) => void;

/** Share of the time after which nothing new is begun. */
const end = 0.93;

/** Nodes × edge ends beyond which the relaxation is too dear. */
const mostRelaxed = 3e6;

/** Partial plans that elimination node by node may set against one another in place of a case of the branch and bound, and at most. */
const stepsACase = 100_000;
const mostSteps = 2e9;

/** Nodes beyond which the best ranking is bettered by exchanges only: one step of the search would take too long. */
const mostSearched = 3000;

/** Removals up to which a first plan is bettered by exchanges. */
const fewRemovals = 60;
/** Nodes and edge ends walked for exchanges. */
const mostExchanged = 1e8;

/** Search and proof in turns. Every unit has exactly one node. */
export function solveCuts(
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
  // Exchanges find what the search comes upon late, where few go; where many go they cost the search its time.
  const begun = first.length <= fewRemovals ? [first, bettered(first, mostExchanged / 20, 0.15)] : [first];
  for (const one of begun) search.offer(planMeasure(folded, name, one), one);
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
  // What elimination settles it settles from any good plan.
  look(relaxed && isEasy(folded) ? 0.12 : 0.25, searchSteps / 2, 5);
  if (relaxed && search.best() > bound) {
    const from = spent();
    const most = Math.min(mostSteps, mostCases * stepsACase);
    bound = eliminationProof(folded, name, limit, left, search, most, () => (spent() - from) / (end - from), known);
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

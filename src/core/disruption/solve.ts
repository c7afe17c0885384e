/**
 * Least money delivered within a budget, by whatever proves it: branch and bound on flow or a mixed-integer solver, local search to start
 * them and as the answer when time runs out.
 */
import { branchFunds, fundsRange, fundsValue, unitFlows } from './funds-branch.ts';
import { fundsModel, type MilpModel } from './funds-model.ts';
import { freezeTimes } from './freeze-times.ts';
import { greedySwap } from './greedy-swap.ts';
import type { MilpProgress, MilpResult, MilpSolver } from './milp-solver.ts';
import type { FlowNetwork, FreezableUnit } from './objective.ts';
import { steadyReports, type Report, type Reports } from './progress.ts';
import type { Limits, Solution } from './solution.ts';
import { flowModel, temporalFlow } from './temporal-flow.ts';

export interface SolveOptions {
  /** Without one, only exhaustive search and branch and bound can prove. */
  readonly milp: MilpSolver | null;
  /** Seconds for everything together; the mixed-integer solver gets what is left of them. */
  readonly seconds: number;
  /** Flows the branch and bound may compute. */
  readonly mostFlows: number;
  /** Steps of the local search. */
  readonly searchSteps: number;
  /** The caller's clock: the share of `seconds` already spent, 0..1 and beyond. Without one, only the counts above end a search. */
  readonly spent: () => number;
  /** Told what is known so far, now and then; at last the result. */
  readonly progress?: Report | undefined;
}

export const solveDefaults: SolveOptions = {
  milp: null,
  seconds: 60,
  mostFlows: 200_000,
  searchSteps: 20_000,
  spent: () => 0,
};

/** Ends a search after so many evaluations, or when that share of the time is gone. */
function until({ spent }: SolveOptions, evaluations: number, share: number): Limits {
  return { evaluations, expired: () => spent() >= share };
}

/** Least funds delivered with freezes from `from` on. Values are exact; `plan` indexes `units`. */
export async function solveFunds(
  network: FlowNetwork,
  units: readonly FreezableUnit[],
  budget: number,
  from: number,
  options: Partial<SolveOptions> = {},
): Promise<Solution> {
  const settings = { ...solveDefaults, ...options };
  const model = flowModel(network);
  const reports = steadyReports(settings.progress);
  const value = (plan: readonly number[]) => fundsValue(model, units, plan, from);
  const candidates = (plan: readonly number[]) => {
    const chosen = plan.map((u) => ({ unit: units[u], at: from }));
    const flows = unitFlows(model, units, temporalFlow(model, freezeTimes(network.nodes, chosen)).flow, from);
    const carrying = units.map((_, u) => u).filter((u) => flows[u] > 0);
    return carrying.toSorted((a, b) => flows[b] / units[b].cost - flows[a] / units[a].cost || a - b).slice(0, 60);
  };
  const noted =
    settings.progress === undefined ? value : noting(value, reports, fundsRange(model, units, budget, from));
  const start = greedySwap(units, budget, noted, candidates, [], until(settings, settings.searchSteps, 0.2));
  const branchLimits = until(settings, settings.mostFlows, settings.milp === null ? 1 : 0.6);
  const branched = branchFunds(model, units, budget, from, start, { ...branchLimits, progress: reports.tell });
  if (branched.proved || settings.milp === null) return reports.end(branched);
  const milp = fundsModel(model, units, budget, from);
  return reports.end(await withMilp(branched, milp, value, reports, settings));
}

/** Measures as `value` does, and tells each plan that is better than the ones before. */
function noting(
  value: (plan: readonly number[]) => number,
  { tell }: Reports,
  { initial, bound }: { readonly initial: number; readonly bound: number },
): (plan: readonly number[]) => number {
  let best = Infinity;
  return (plan) => {
    const f = value(plan);
    if (f < best) {
      best = f;
      const proved = f <= bound;
      const known = {
        initial,
        value: f,
        bound: Math.min(f, bound),
        proved,
        solver: 'search',
        coOptimal: null,
      } as const;
      tell({ ...known, plan: plan.toSorted((a, b) => a - b) });
    }
    return f;
  };
}

/** Hands the model over, starting from the plan in hand; takes the solver's plan only by its exact value. */
async function withMilp(
  found: Solution,
  model: MilpModel,
  value: (plan: readonly number[]) => number,
  { tell }: Reports,
  { milp, seconds, spent }: SolveOptions,
): Promise<Solution> {
  if (milp === null) return found;
  const start: { [name: string]: number } = {};
  for (const u of found.plan) {
    const name = model.variable[u];
    if (name !== null) start[name] = 1;
  }
  const chosen = (values: MilpResult['values']) =>
    model.variable.flatMap((name, u) => (name !== null && (values[name] ?? 0) > 0.5 ? [u] : []));
  let known = found;
  const progress = ({ values, bound }: MilpProgress) => {
    known = withOffer(known, model.scale, values === null ? null : chosen(values), bound, value);
    tell(known);
  };
  const result = await milp(model.text, { seconds: Math.max(0.5, seconds * (1 - spent())), start, progress });
  const plan = result.status === 'none' ? null : chosen(result.values);
  return withOffer(known, model.scale, plan, result.bound, value);
}

/** What is known, with a plan and a bound that the solver offers: the plan by its exact value, the bound as a whole amount. */
function withOffer(
  known: Solution,
  scale: number,
  plan: readonly number[] | null,
  solverBound: number,
  value: (plan: readonly number[]) => number,
): Solution {
  const offered = plan === null ? Infinity : value(plan);
  const better = plan !== null && offered < known.value;
  const best = better ? offered : known.value;
  // All amounts are whole multiples of `scale`, so a bound may be rounded up to the next one; the slack is the solver's feasibility tolerance.
  const units = solverBound - 1e-6 * Math.max(1, Math.abs(solverBound));
  const whole = Number.isFinite(units) ? Math.ceil(units) * scale : 0;
  const bound = Math.min(best, Math.max(known.bound, whole));
  const proved = best <= bound;
  return {
    ...known,
    value: best,
    bound,
    proved,
    solver: proved || better ? 'milp' : known.solver,
    plan: better ? plan : known.plan,
    coOptimal: null,
  };
}

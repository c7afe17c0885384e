/** A freeze list measured beside others: its own freezes in their best order, lists by rule of thumb, and the best list found. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { ObjectiveName } from '../exercise/exercise.ts';
import { bestList } from './best-list.ts';
import { mostFreezes, paidFor, scoreList, type ListScore } from './freeze-list.ts';
import { baselineList, listBaselines, type ListBaselineName } from './list-baselines.ts';
import type { FreezableUnit } from './objective.ts';
import { planValue, type Measure, type TimedFreeze } from './plan-value.ts';
import type { Limits } from './solution.ts';

/** What lists are measured on. */
export interface ListGround {
  readonly measure: Measure;
  readonly objective: ObjectiveName;
  /** Everything that may be frozen; nodes are those of the measure's flow. */
  readonly units: readonly FreezableUnit[];
  /** > 0. */
  readonly budget: number;
  /** When the freezes of the other lists take effect. */
  readonly from: number;
  /** No list leaves less than this; 0 where nothing is known. */
  readonly floor: number;
  /** Targets of a plan known to be good; it is ordered and takes part. */
  readonly known: readonly NodeKey[];
}

export interface MeasuredList {
  readonly keys: readonly NodeKey[];
  readonly score: ListScore;
}

export interface ListReport {
  readonly objective: ObjectiveName;
  readonly initial: number;
  readonly budget: number;
  /** Most freezes the budget pays for. */
  readonly steps: number;
  /** `beyond`: freezes the budget no longer pays for. */
  readonly mine: MeasuredList & { readonly beyond: readonly NodeKey[] };
  /** The same freezes in their best order. */
  readonly reordered: MeasuredList & { readonly proved: boolean };
  readonly baselines: readonly (MeasuredList & { readonly name: ListBaselineName })[];
  /** `proved`: no list is better. */
  readonly best: MeasuredList & { readonly proved: boolean };
}

/** Indexes of R that differ by less are equal. */
export const listTolerance = 1e-9;

/** `limits.evaluations` bound the search for the best list; the same input and evaluations give the same report. */
export function listReport(ground: ListGround, mine: readonly TimedFreeze[], limits: Limits): ListReport {
  const { measure, objective, budget, from, floor } = ground;
  const value = (freezes: readonly TimedFreeze[]) => planValue(measure, objective, freezes);
  const units = ground.units.filter((unit) => matters(ground, unit));
  const terms = {
    budget,
    steps: mostFreezes(
      ground.units.map((unit) => unit.cost),
      budget,
    ),
  };
  const measured = (list: readonly TimedFreeze[]): MeasuredList => {
    const paid = paidFor(list, budget);
    return { keys: paid.map(({ unit }) => unit.key), score: scoreList(paid, terms, value) };
  };
  const search = (among: readonly TimedFreeze[]) => {
    const chosen = (list: readonly number[]) => list.map((u) => among[u]);
    const costs = among.map(({ unit }) => unit);
    const { list, proved } = bestList(costs, budget, (set) => value(chosen(set)), floor, limits);
    return { ...measured(chosen(list)), proved };
  };
  const own = measured(mine);
  const reordered = search(mine);
  const baselines = listBaselines.map((baseline) => ({
    name: baseline.name,
    ...measured(baselineList(baseline, measure, units, budget).map((u) => ({ unit: units[u], at: from }))),
  }));
  const known = new Set(ground.known);
  const found = search(units.map((unit) => ({ unit, at: from })));
  const candidates = [
    found,
    search(units.filter((unit) => known.has(unit.key)).map((unit) => ({ unit, at: from }))),
    ...baselines,
    reordered,
    own,
  ];
  const least = Math.min(...candidates.map(({ score }) => score.byCost));
  const best = candidates.find(({ score }) => score.byCost <= least + listTolerance) ?? found;
  return {
    objective,
    initial: value([]),
    ...terms,
    mine: { ...own, beyond: mine.slice(own.keys.length).map(({ unit }) => unit.key) },
    reordered: reordered.score.byCost <= own.score.byCost + listTolerance ? reordered : { ...own, proved: false },
    baselines,
    best: { keys: best.keys, score: best.score, proved: found.proved },
  };
}

/** Whether freezing the unit could ever change the objective. */
function matters({ measure, objective, from }: ListGround, { nodes }: FreezableUnit): boolean {
  const mine = new Set(nodes);
  if (objective !== 'funds') return measure.graph.accounts.some((list) => list.some((a) => mine.has(a)));
  const { network } = measure.model;
  return network.from.some((v, i) => network.time[i] >= from && (mine.has(v) || mine.has(network.to[i])));
}

/** What an exercise lets its trainee freeze, and at what cost. */
import { createDirectory, type Directory } from '../dataset/directory.ts';
import { accountKey, partyKey, type Dataset, type NodeKey } from '../dataset/dataset.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { FreezableUnit } from './objective.ts';

type Terms = Pick<Exercise, 'costs' | 'jurisdictions'>;

/** Cost of freezing one target. */
export function freezeCost(exercise: Pick<Exercise, 'costs'>, target: NodeKey): number {
  const { overrides } = exercise.costs;
  return Object.hasOwn(overrides, target) ? overrides[target] : exercise.costs.default;
}

/** Σ cost of a plan; a target named twice counts twice. */
export function planCost(exercise: Pick<Exercise, 'costs'>, plan: readonly { readonly target: NodeKey }[]): number {
  let cost = 0;
  for (const { target } of plan) cost += freezeCost(exercise, target);
  return cost;
}

/** Accounts a freeze of `target` reaches: of a party all it holds, of an account itself, in the authority's countries only. */
export function reachableAccounts(directory: Directory, exercise: Terms, target: NodeKey): readonly number[] {
  const node = directory.nodeOf(target);
  if (node < 0) return [];
  const { country, countries } = directory.dataset.accounts;
  const within = new Set(exercise.jurisdictions);
  return [...directory.accountsOf(node)].filter((a) => within.size === 0 || within.has(countries[country[a]]));
}

/**
 * Everything that can be frozen, nodes = account indexes: parties with a reachable account, in dataset order, then reachable
 * accounts nobody is known to hold, then held accounts that the exercise prices below their holder.
 */
export function freezableUnits(dataset: Dataset, exercise: Terms): readonly FreezableUnit[] {
  const directory = createDirectory(dataset);
  const units: FreezableUnit[] = [];
  const add = (key: NodeKey) => {
    const nodes = reachableAccounts(directory, exercise, key);
    if (nodes.length > 0) units.push({ key, nodes, cost: freezeCost(exercise, key) });
  };
  for (const party of dataset.parties) add(partyKey(party.id));
  const { ids, holder } = dataset.accounts;
  ids.forEach((id, a) => {
    if (holder[a] < 0) add(accountKey(id));
  });
  ids.forEach((id, a) => {
    if (holder[a] < 0) return;
    const key = accountKey(id);
    const whole = freezeCost(exercise, partyKey(dataset.parties[holder[a]].id));
    if (Object.hasOwn(exercise.costs.overrides, key) && freezeCost(exercise, key) < whole) add(key);
  });
  return units;
}

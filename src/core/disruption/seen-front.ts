/** The front of what still arrives against lawful payments stopped, on the network the trainee sees. */
import type { Directory } from '../dataset/directory.ts';
import { rowsTouching } from '../desk/rows-of.ts';
import type { SeenNetwork, Terms } from './compare-plans.ts';
import { freezableUnits } from './freezable-units.ts';
import type { FreezableUnit } from './objective.ts';
import { paretoFront, type ParetoFront } from './pareto-front.ts';
import type { Limits } from './solution.ts';
import { freePlay } from './what-if.ts';

export interface SeenFront extends ParetoFront {
  /** What the plans of the points index into; nodes are those of the marked flow. */
  readonly units: readonly FreezableUnit[];
}

const mostFrontPoints = 100;

/** Freezes at `network.from`. Harm is in base-currency minor units. */
export function seenFront(
  directory: Directory,
  exercise: Terms | null,
  network: SeenNetwork,
  budget: number,
  limits: Limits,
): SeenFront {
  const { ledger } = directory.dataset;
  const nodeOf = new Map(network.accounts.map((account, node) => [account, node]));
  const units = freezableUnits(directory.dataset, exercise ?? freePlay).flatMap((unit) => {
    const nodes = unit.nodes.flatMap((account) => nodeOf.get(account) ?? []);
    return nodes.length === 0 ? [] : [{ ...unit, nodes, accounts: new Set(unit.nodes) }];
  });
  const harms = units.map(({ key, accounts }) =>
    rowsTouching(directory, directory.nodeOf(key)).filter(
      (i) =>
        network.lawful[i] === 1 &&
        ledger.time[i] >= network.from &&
        (accounts.has(ledger.from[i]) || accounts.has(ledger.to[i])),
    ),
  );
  // A payment between two frozen parties is one payment: counted by the round it was last seen in.
  const seenIn = new Uint32Array(ledger.size);
  let round = 0;
  const harmOf = (plan: readonly number[]): number => {
    round += 1;
    let sum = 0;
    for (const u of plan) {
      for (const i of harms[u]) {
        if (seenIn[i] === round) continue;
        seenIn[i] = round;
        sum += ledger.base[i];
      }
    }
    return sum;
  };
  return { units, ...paretoFront(network.model, units, budget, network.from, harmOf, mostFrontPoints, limits) };
}

/** What a plan does to the network the trainee sees; nothing hidden is used. Shapes and the computation. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { firstAtOrAfter } from '../dataset/filter-mask.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Work } from '../exercise/work.ts';
import { planCost, reachableAccounts } from './freezable-units.ts';
import { joinedParts } from './joined-parts.ts';
import { markedNetwork } from './marked-network.ts';
import { flowModel, temporalFlow } from './temporal-flow.ts';

export interface WhatIf {
  readonly cost: number;
  readonly budget: number;
  /** Base-currency minor units of all transactions from each freeze time on that the plan stops, and their number. */
  readonly stoppedAmount: number;
  readonly stoppedCount: number;
  /** Of the transactions the trainee marked: stopped, and too early to stop. */
  readonly markedStopped: number;
  readonly markedTooEarly: number;
  /** Of the marked flow: most that can still be delivered from its sources to its ends, before and after the plan. */
  readonly deliverableBefore: number;
  readonly deliverableAfter: number;
  /** Everyone not frozen who loses at least one payment, most first. `lawful` = not claimed by the trainee and not in the marked flow. */
  readonly affected: readonly {
    readonly key: NodeKey;
    readonly label: string;
    readonly count: number;
    readonly amount: number;
    readonly lawful: boolean;
  }[];
  /** Not frozen, and with no remaining transaction from the first freeze time on, though they had some. */
  readonly cutOff: readonly NodeKey[];
  /** Components of the network of holders and the size of the largest, before and after the frozen ones are taken out. */
  readonly components: {
    readonly before: number;
    readonly after: number;
    readonly largestBefore: number;
    readonly largestAfter: number;
  };
}

type Plan = Pick<Work, 'plan' | 'marked' | 'claims'>;
type Terms = Pick<Exercise, 'costs' | 'budget' | 'jurisdictions'>;

/** A dataset without an exercise: each freeze costs 1, nothing limits them. */
export const freePlay: Terms = { costs: { default: 1, overrides: {} }, budget: 0, jurisdictions: [] };

/**
 * What `work.plan` does. A party's freeze holds on all its accounts within the exercise's reach; a transaction stops when
 * its time is not before the freeze of either side. Budget 0 where there is no exercise. O(transactions) plus one maximum
 * flow on the marked ones.
 */
export function computeWhatIf(directory: Directory, exercise: Terms | null, work: Plan): WhatIf {
  const { ledger } = directory.dataset;
  const terms = exercise ?? freePlay;
  const frozenFrom = freezesByAccount(directory, terms, work.plan);
  const stops = (i: number) =>
    ledger.time[i] >= frozenFrom[ledger.from[i]] || ledger.time[i] >= frozenFrom[ledger.to[i]];
  const frozen = new Set<number>();
  frozenFrom.forEach((at, account) => {
    if (at !== Infinity) frozen.add(directory.holderOf(account));
  });
  const marked = rowsWithIds(directory, work.marked);
  const stopped = stoppedBy(directory, frozenFrom, stops);
  const lawless = suspects(directory, marked, work.claims);
  const { network, accounts } = markedNetwork(ledger, marked);
  const model = flowModel(network);
  const before = joinedParts(directory, new Set());
  const after = joinedParts(directory, new Set([...frozen].filter((node) => wholly(directory, node, frozenFrom))));
  const atRisk = marked.filter((i) => frozenFrom[ledger.from[i]] !== Infinity || frozenFrom[ledger.to[i]] !== Infinity);
  const markedStopped = atRisk.filter(stops).length;
  return {
    cost: planCost(terms, work.plan),
    budget: terms.budget,
    stoppedAmount: stopped.amount,
    stoppedCount: stopped.count,
    markedStopped,
    markedTooEarly: atRisk.length - markedStopped,
    deliverableBefore: temporalFlow(model, null).value,
    deliverableAfter: temporalFlow(
      model,
      Float64Array.from(accounts, (account) => frozenFrom[account]),
    ).value,
    affected: [...stopped.losses]
      .filter(([node]) => !frozen.has(node))
      .sort((a, b) => b[1].amount - a[1].amount || b[1].count - a[1].count || a[0] - b[0])
      .map(([node, { count, amount }]) => ({
        key: directory.keyOf(node),
        label: directory.labelOf(node),
        count,
        amount,
        lawful: !lawless.has(node),
      })),
    cutOff: [...stopped.losses.keys()]
      .filter((node) => !frozen.has(node) && !stopped.stillActive.has(node))
      .sort((a, b) => a - b)
      .map((node) => directory.keyOf(node)),
    components: {
      before: before.parts,
      after: after.parts,
      largestBefore: before.largest,
      largestAfter: after.largest,
    },
  };
}

/** By account: UTC ms of its earliest freeze, Infinity when it is not frozen. */
export function freezesByAccount(directory: Directory, terms: Terms, plan: Work['plan']): Float64Array {
  const frozenFrom = new Float64Array(directory.accounts).fill(Infinity);
  for (const { target, at } of plan) {
    for (const account of reachableAccounts(directory, terms, target)) {
      frozenFrom[account] = Math.min(frozenFrom[account], at);
    }
  }
  return frozenFrom;
}

/** Whether every account of a holder is frozen. */
function wholly(directory: Directory, node: number, frozenFrom: Float64Array): boolean {
  return directory.accountsOf(node).every((account) => frozenFrom[account] !== Infinity);
}

interface Stopped {
  readonly count: number;
  readonly amount: number;
  /** By holder's node. */
  readonly losses: ReadonlyMap<number, { readonly count: number; readonly amount: number }>;
  /** Of those with losses: who has a transaction left from the first freeze on. */
  readonly stillActive: ReadonlySet<number>;
}

function stoppedBy(directory: Directory, frozenFrom: Float64Array, stops: (i: number) => boolean): Stopped {
  const { ledger } = directory.dataset;
  const losses = new Map<number, { count: number; amount: number }>();
  const stillActive = new Set<number>();
  const start = frozenFrom.reduce((least, at) => Math.min(least, at), Infinity);
  let count = 0;
  let amount = 0;
  for (let i = firstAtOrAfter(ledger.time, start); i < ledger.size; i++) {
    const sides = new Set([directory.holderOf(ledger.from[i]), directory.holderOf(ledger.to[i])]);
    if (!stops(i)) {
      for (const node of sides) stillActive.add(node);
      continue;
    }
    count++;
    amount += ledger.base[i];
    for (const node of sides) {
      const loss = losses.get(node) ?? { count: 0, amount: 0 };
      losses.set(node, { count: loss.count + 1, amount: loss.amount + ledger.base[i] });
    }
  }
  return { count, amount, losses, stillActive };
}

/** Nodes of holders the trainee claims, or whose money is in the marked flow. */
export function suspects(directory: Directory, marked: Uint32Array, claims: Work['claims']): ReadonlySet<number> {
  const { ledger } = directory.dataset;
  const found = new Set<number>();
  for (const i of marked) found.add(directory.holderOf(ledger.from[i])).add(directory.holderOf(ledger.to[i]));
  for (const { subject } of claims) {
    const node = directory.nodeOf(subject);
    if (node >= 0) found.add(node < directory.accounts ? directory.holderOf(node) : node);
  }
  return found;
}

/** Plans side by side on the network the trainee sees: figures of each, one picture for all. Nothing hidden is used. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Freeze, Work } from '../exercise/work.ts';
import { freezeCost, reachableAccounts } from './freezable-units.ts';
import { lawfulLoss, lawfulPayments, type LawfulLoss } from './lawful-loss.ts';
import { markedNetwork } from './marked-network.ts';
import { planFlows, type PlanFlows } from './plan-flows.ts';
import { planPicture, type PlanPicture } from './plan-picture.ts';
import type { TimedFreeze } from './plan-value.ts';
import { flowModel, type FlowModel } from './temporal-flow.ts';
import { computeWhatIf, freePlay, freezesByAccount, suspects, type WhatIf } from './what-if.ts';

export type Terms = Pick<Exercise, 'costs' | 'budget' | 'jurisdictions' | 'decisionTime'>;
export type Seen = Pick<Work, 'marked' | 'claims'>;

/** One plan's figures; amounts are base-currency minor units. */
export interface PlanEffect extends Pick<WhatIf, 'cost' | 'stoppedAmount' | 'stoppedCount' | 'components'> {
  /** Of the marked flow. */
  readonly flows: PlanFlows;
  readonly lawful: LawfulLoss;
  /** Holders without a payment left. */
  readonly cutOff: number;
}

/** The marked flow prepared for measuring plans. */
export interface SeenNetwork {
  readonly model: FlowModel;
  /** Account index of each node. */
  readonly accounts: readonly number[];
  /** Ledger indexes, ascending. */
  readonly marked: Uint32Array;
  /** Nodes of holders claimed or in the marked flow. */
  readonly suspect: ReadonlySet<number>;
  /** By transaction of the ledger. */
  readonly lawful: Uint8Array;
  /** UTC ms: the earliest instant a freeze can take effect. */
  readonly from: number;
}

export function seenNetwork(directory: Directory, exercise: Terms | null, seen: Seen): SeenNetwork {
  const { ledger } = directory.dataset;
  const marked = rowsWithIds(directory, seen.marked);
  const { network, accounts } = markedNetwork(ledger, marked);
  const suspect = suspects(directory, marked, seen.claims);
  return {
    model: flowModel(network),
    accounts,
    marked,
    suspect,
    lawful: lawfulPayments(directory, marked, suspect),
    from: exercise === null ? (ledger.time[0] ?? 0) : Date.parse(exercise.decisionTime),
  };
}

/** The plan's freezes on the nodes of the marked flow. One that reaches none of them has no node. */
export function freezesOn(
  directory: Directory,
  terms: Pick<Terms, 'costs' | 'jurisdictions'>,
  accounts: readonly number[],
  plan: readonly Freeze[],
): readonly TimedFreeze[] {
  const nodeOf = new Map(accounts.map((account, node) => [account, node]));
  return plan.map(({ target, at }) => ({
    unit: {
      key: target,
      nodes: reachableAccounts(directory, terms, target).flatMap((account) => nodeOf.get(account) ?? []),
      cost: freezeCost(terms, target),
    },
    at,
  }));
}

/** O(transactions) plus a few maximum flows on the marked ones. */
export function planEffect(
  directory: Directory,
  exercise: Terms | null,
  network: SeenNetwork,
  seen: Seen,
  plan: readonly Freeze[],
): PlanEffect {
  const terms = exercise ?? freePlay;
  const { cost, stoppedAmount, stoppedCount, components, cutOff } = computeWhatIf(directory, exercise, {
    ...seen,
    plan,
  });
  return {
    cost,
    stoppedAmount,
    stoppedCount,
    components,
    cutOff: cutOff.length,
    flows: planFlows(network.model, freezesOn(directory, terms, network.accounts, plan), network.from),
    lawful: lawfulLoss(directory, network.lawful, network.suspect, freezesByAccount(directory, terms, plan)),
  };
}

/** The marked flow without a plan and under each of `plans`, in this order. */
export function pictureOfPlans(
  directory: Directory,
  exercise: Terms | null,
  { model, accounts }: SeenNetwork,
  plans: readonly (readonly Freeze[])[],
): PlanPicture {
  const terms = exercise ?? freePlay;
  const holder = (node: number): NodeKey => directory.keyOf(directory.holderOf(accounts[node]));
  return planPicture(model.network, holder, [[], ...plans.map((plan) => freezesOn(directory, terms, accounts, plan))]);
}

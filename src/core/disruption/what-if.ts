/** What a plan does to the network the trainee sees; nothing hidden is used. Shapes and the computation. */
import type { NodeKey } from '../dataset/dataset.ts';

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
  /** Everyone who loses at least one payment, most first. `lawful` = not claimed by the trainee and not in the marked flow. */
  readonly affected: readonly {
    readonly key: NodeKey;
    readonly label: string;
    readonly count: number;
    readonly amount: number;
    readonly lawful: boolean;
  }[];
  /** Nodes with no remaining transaction after the freeze times. */
  readonly cutOff: readonly NodeKey[];
  /** Components and size of the largest one of the drawn network, before and after. */
  readonly components: {
    readonly before: number;
    readonly after: number;
    readonly largestBefore: number;
    readonly largestAfter: number;
  };
}

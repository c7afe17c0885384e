/** Objectives a disruption plan is measured by, as shapes; each is a file beside this one. All are to be made small. */
import type { NodeKey } from '../dataset/dataset.ts';

/** A transaction network with dense integer nodes for the flow objective; columns of one length, ascending time. */
export interface FlowNetwork {
  readonly nodes: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** UTC ms (or any time unit), ascending. */
  readonly time: Float64Array;
  /** Integer units. */
  readonly amount: Float64Array;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Opening balance by node, integer units; money that may leave before anything came in. Not part of what is delivered from sources unless the node is one. */
  readonly opening?: Float64Array;
}

/** An undirected simple graph as CSR, for the structural objectives. */
export interface PlainGraph {
  readonly nodes: number;
  readonly start: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** A thing that can be frozen: its nodes go together at one cost (a party and its accounts). */
export interface FreezableUnit {
  readonly key: NodeKey;
  readonly nodes: readonly number[];
  /** > 0. */
  readonly cost: number;
}

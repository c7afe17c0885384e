/** What a scene reads of a network: all of it, or only the links of nodes that may be drawn, with money and transactions of all nodes. */
import type { Network } from './aggregate.ts';

/** A number by node; of some nodes there may be none. */
export interface NodeColumn {
  readonly [node: number]: number;
}

/** By edge number. */
export interface EdgeColumn {
  readonly [edge: number]: number;
}

type Sums = 'amountIn' | 'amountOut' | 'countIn' | 'countOut' | 'firstSeen' | 'lastSeen' | 'selfAmount';

/** Links and sums in and out are there for every node that may be drawn. */
export interface SceneNetwork extends Omit<Network, Sums | 'edges' | 'count' | 'first' | 'last'> {
  readonly amountIn: NodeColumn;
  readonly amountOut: NodeColumn;
  readonly countIn: NodeColumn;
  readonly countOut: NodeColumn;
  readonly firstSeen: NodeColumn;
  readonly lastSeen: NodeColumn;
  /** Of every node, base-currency minor units in and out together; transfers to itself left out. */
  readonly money: Float64Array;
}

/** What is told of links that are drawn. */
export interface LinkFacts {
  readonly count: EdgeColumn;
  /** Ledger indexes of the first and the last of its transactions. */
  readonly first: EdgeColumn;
  readonly last: EdgeColumn;
}

/** The whole network. O(nodes). */
export function wholeScene(network: Network): SceneNetwork {
  const { amountIn, amountOut } = network;
  const money = amountIn.slice();
  for (let node = 0; node < money.length; node++) money[node] += amountOut[node];
  return { ...network, money };
}

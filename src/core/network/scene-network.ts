/** What a scene reads of a network: all of it, or only the links of nodes that may be drawn, with money and transactions of all nodes. */
import type { Network } from './aggregate.ts';

/** A number by node; of some nodes there may be none. */
export interface NodeColumn {
  readonly [node: number]: number;
}

type Sums = 'amountIn' | 'amountOut' | 'countIn' | 'countOut' | 'firstSeen' | 'lastSeen' | 'selfAmount';

/** Links and sums in and out are there for every node that may be drawn. */
export interface SceneNetwork extends Omit<Network, Sums> {
  readonly amountIn: NodeColumn;
  readonly amountOut: NodeColumn;
  readonly countIn: NodeColumn;
  readonly countOut: NodeColumn;
  readonly firstSeen: NodeColumn;
  readonly lastSeen: NodeColumn;
  /** Of every node, base-currency minor units in and out together, and transactions; transfers to itself left out. */
  readonly money: Float64Array;
  readonly dealt: Uint32Array;
}

/** The whole network. O(nodes). */
export function wholeScene(network: Network): SceneNetwork {
  const { amountIn, amountOut, countIn, countOut } = network;
  const money = amountIn.slice();
  const dealt = countIn.slice();
  for (let node = 0; node < money.length; node++) {
    money[node] += amountOut[node];
    dealt[node] += countOut[node];
  }
  return { ...network, money, dealt };
}

/**
 * A guess at a node's role from behaviour alone, by rules an analyst can check by hand. Never from labels or the key.
 * The rules are tried in this order, on the filtered network, transfers to itself left out:
 *
 * | role         | rule                                                                                     |
 * |--------------|------------------------------------------------------------------------------------------|
 * | ordinary     | no money in or out                                                                       |
 * | source       | what comes in is at most 5 % of what goes out                                            |
 * | sink         | what goes out is at most 5 % of what comes in                                            |
 * | hub          | at least 10 payers and at least 10 payees                                                |
 * | collector    | at least 4 payers and at least 3 times as many payers as payees                          |
 * | distributor  | at least 4 payees and at least 3 times as many payees as payers                          |
 * | pass-through | at most 3 payers and 3 payees, and the smaller of in and out is at least 80 % of the other |
 * | ordinary     | everything else                                                                          |
 */
import type { SceneNetwork } from './scene-network.ts';
import type { RoleGuess } from './scene.ts';

export interface Behaviour {
  /** Base-currency minor units. */
  readonly amountIn: number;
  readonly amountOut: number;
  /** Distinct counterparties that pay it, and that it pays. */
  readonly payers: number;
  readonly payees: number;
}

const endShare = 0.05;
const hubSide = 10;
const manySide = 4;
const lopsided = 3;
const fewSide = 3;
const passedOn = 0.8;

export function guessRole({ amountIn, amountOut, payers, payees }: Behaviour): RoleGuess {
  if (payers + payees === 0) return 'ordinary';
  if (payers === 0 || (payees > 0 && amountIn <= amountOut * endShare)) return 'source';
  if (payees === 0 || amountOut <= amountIn * endShare) return 'sink';
  if (payers >= hubSide && payees >= hubSide) return 'hub';
  if (payers >= manySide && payers >= lopsided * payees) return 'collector';
  if (payees >= manySide && payees >= lopsided * payers) return 'distributor';
  const few = payers <= fewSide && payees <= fewSide;
  return few && Math.min(amountIn, amountOut) >= passedOn * Math.max(amountIn, amountOut) ? 'pass-through' : 'ordinary';
}

/** A node's behaviour in an aggregated network. */
export function behaviourOf(network: SceneNetwork, node: number): Behaviour {
  return {
    amountIn: network.amountIn[node],
    amountOut: network.amountOut[node],
    payers: network.inStart[node + 1] - network.inStart[node],
    payees: network.start[node + 1] - network.start[node],
  };
}

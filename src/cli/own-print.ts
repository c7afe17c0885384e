/** Caught parties as `own` prints them: shares in per cent, proofs whole as long as there is room. */
import type { Turn } from '../core/ownership/difference.ts';
import type { Caught, Step } from '../core/ownership/owned-by.ts';

/** Steps printed of all proofs together; a chain of 100,000 parties proved whole at each would be five thousand million. */
const mostSteps = 50_000;

export interface PrintedCaught {
  readonly party: string;
  /** Per cent. */
  readonly share: number | null;
  readonly proof: readonly PrintedStep[];
  /** The proof is its last steps only, those into this party: where they start, see the parties before it. */
  readonly shortened?: true;
}

interface PrintedStep extends Omit<Step, 'share'> {
  /** Per cent; null for control. */
  readonly share: number | null;
}

export interface PrintedTurn {
  readonly party: string;
  readonly share: number | null;
  /** The relations that began or ended. */
  readonly by: readonly PrintedStep[];
}

export function printedCaught(caught: readonly Caught[]): readonly PrintedCaught[] {
  let left = mostSteps;
  return caught.map((one) => {
    const party = { party: one.party, share: percent(one.share) };
    if (left <= 0) return { ...party, proof: one.reasons().map(printedStep), shortened: true };
    const proof = one.proof.map(printedStep);
    left -= proof.length;
    return { ...party, proof };
  });
}

export function printedTurn({ party, share, by }: Turn): PrintedTurn {
  return { party, share: percent(share), by: by.map(printedStep) };
}

function printedStep(step: Step): PrintedStep {
  return { ...step, share: percent(step.share) };
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 1e6;
}

/** The answer key in short, for the one who generated it. */
import type { AnswerKey } from '../core/exercise/key.ts';

export function keySummary(key: AnswerKey, budget: number) {
  const { funds, pairwise } = key.optimum;
  return {
    members: Object.keys(key.roles).length,
    claims: key.claims.length,
    trueFlows: key.trueFlows.length,
    chains: key.chains.length,
    gaps: key.gaps.length,
    listed: key.listed.length,
    decoys: key.decoys.length,
    covered: key.covered.length,
    budget,
    optimum: { funds, pairwise },
  };
}

/** Small random flow networks and graphs from a seed, for comparing clever with brute. */
import type { FlowNetwork } from '../../src/core/disruption/objective.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';

export function randomFor(label: string): Random {
  return seededRandom('0123456789abcdef0123456789abcdef').fork(label);
}

/** 3–10 nodes; node 0 (and sometimes 1) is a source, the last (and sometimes the one before) a target; many equal times. */
export function randomNetwork(random: Random): FlowNetwork {
  const nodes = random.between(3, 10);
  const size = random.between(2, 26);
  const times = Array.from({ length: size }, () => random.between(1, 8)).toSorted((a, b) => a - b);
  return {
    nodes,
    from: Uint32Array.from(times, () => random.below(nodes)),
    to: Uint32Array.from(times, () => random.below(nodes)),
    time: Float64Array.from(times),
    amount: Float64Array.from(times, () => random.below(7)),
    sources: nodes > 4 && random.chance(40) ? [0, 1] : [0],
    targets: nodes > 6 && random.chance(40) ? [nodes - 1, nodes - 2] : [nodes - 1],
  };
}

export function randomEdges(random: Random, nodes: number): readonly (readonly [number, number])[] {
  return Array.from(
    { length: random.between(0, nodes * 2) },
    () => [random.below(nodes), random.below(nodes)] as const,
  );
}

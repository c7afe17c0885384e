/** Most pairs that `nodes` nodes join when no part has more than `size`: as many full parts as there can be. O(1). */
export function mostPairs(nodes: number, size: number): number {
  if (size === 0) return 0;
  const full = Math.floor(nodes / size);
  const rest = nodes - full * size;
  return (full * size * (size - 1)) / 2 + (rest * (rest - 1)) / 2;
}

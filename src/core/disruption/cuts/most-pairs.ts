/** What sizes of parts and joined pairs say of each other. */

/** Most pairs that `nodes` nodes join when no part has more than `size`: as many full parts as there can be. */
export function mostPairs(nodes: number, size: number): number {
  if (size === 0) return 0;
  if (nodes === Infinity) return Infinity;
  const full = Math.floor(nodes / size);
  const rest = nodes - full * size;
  return (full * size * (size - 1)) / 2 + (rest * (rest - 1)) / 2;
}

/** Least size that the largest part has when at most `nodes` nodes join at least `pairs` pairs. */
export function leastLargest(nodes: number, pairs: number): number {
  let size = 0;
  while (size < nodes && mostPairs(nodes, size) < pairs) size += 1;
  return size;
}

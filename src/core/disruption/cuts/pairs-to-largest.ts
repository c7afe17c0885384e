/** What a bound of the pairs says of the largest component: parts of at most L join few pairs. O(log nodes). */

/**
 * Least L such that `nodes` nodes in parts of at most L can join `pairs` pairs; every plan that leaves at most `nodes` nodes and at least
 * `pairs` joined pairs has a component of L or more.
 */
export function leastLargest(nodes: number, pairs: number): number {
  let low = 0;
  let high = nodes;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (mostPairs(nodes, middle) >= pairs) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Most pairs joined when no part has more than `size` nodes: as many full parts as there can be. */
function mostPairs(nodes: number, size: number): number {
  if (size === 0) return 0;
  const full = Math.floor(nodes / size);
  const rest = nodes - full * size;
  return (full * size * (size - 1)) / 2 + (rest * (rest - 1)) / 2;
}

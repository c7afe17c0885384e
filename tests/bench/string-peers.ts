/** Plain string comparisons that matching is measured beside: 1 − Levenshtein / longer, and Jaro-Winkler. */

export function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    previous = row;
  }
  return 1 - previous[b.length] / Math.max(1, a.length, b.length);
}

/** Winkler 1990, prefix of four at 0.1. */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const [fromA, fromB]: [string[], [number, string][]] = [[], []];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (a[i] !== b[j] || taken.has(j)) continue;
      taken.add(j);
      fromA.push(a[i]);
      fromB.push([j, b[j]]);
      break;
    }
  }
  const met = fromA.length;
  if (met === 0) return 0;
  const inOrder = fromB.sort((x, y) => x[0] - y[0]);
  const moved = inOrder.filter(([, letter], i) => letter !== fromA[i]).length / 2;
  const jaro = (met / a.length + met / b.length + (met - moved) / met) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

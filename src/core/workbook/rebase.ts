/**
 * A change that was made on something older, put on what stands now: whatever it altered is taken from it, the rest from now (three-way
 * merge, Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", 2007). O(size).
 */

/**
 * `was`: what the change was made on; `next`: what it made of that; `now`: what stands there. Records are merged field by field, lists of things
 * with ids thing by thing where all three name the same in the same order; any other value is taken whole.
 */
export function rebase<T>(was: T, next: T, now: T): T {
  if (Array.isArray(was) && Array.isArray(next) && Array.isArray(now)) {
    const ids = idsOf(was);
    if (ids !== null && ids === idsOf(next) && ids === idsOf(now)) {
      return next.map((item, i) => rebase(was[i], item, now[i])) as T;
    }
    return same(was, next) ? now : next;
  }
  if (!isRecord(was) || !isRecord(next) || !isRecord(now)) return same(was, next) ? now : next;
  // Entries: a field called __proto__ is one like any other.
  const merged: (readonly [name: string, value: unknown])[] = [];
  for (const name of new Set([...Object.keys(now), ...Object.keys(next)])) {
    const [before, after] = [Object.hasOwn(was, name), Object.hasOwn(next, name)];
    // Taken away by the change, or by what stands now and not touched by the change.
    if (!after && before) continue;
    if (!after) merged.push([name, now[name]]);
    else if (!before) merged.push([name, next[name]]);
    else if (Object.hasOwn(now, name)) merged.push([name, rebase(was[name], next[name], now[name])]);
    else if (!same(was[name], next[name])) merged.push([name, next[name]]);
  }
  return Object.fromEntries(merged) as T;
}

type Plain = { readonly [name: string]: unknown };

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The ids of a list in one text; null where something has none. */
function idsOf(list: readonly unknown[]): string | null {
  const ids = list.map((item) => (isRecord(item) ? item['id'] : undefined));
  return ids.every((id) => typeof id === 'string') ? JSON.stringify(ids) : null;
}

function same(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the last few results of a costly question, the least recently asked forgotten first. */

/** `ask(key, make)` gives the kept value of `key`, or makes and keeps it; at most `size` are kept. */
export function lately<T>(size: number): (key: string, make: () => T) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const found = kept.get(key) ?? { value: make() };
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return found.value;
  };
}

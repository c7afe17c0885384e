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

/** The same for answers under way: one that fails is forgotten, so that it may be asked for again. */
export function latelyAsked<T>(size: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => {
      if (kept.get(key) === found) kept.delete(key);
    });
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return found;
  };
}

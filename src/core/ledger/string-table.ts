/** Strings held once and numbered in order of first appearance. */

export interface StringTable {
  readonly size: number;
  /** Number of `text`, given now if it is new. */
  intern(text: string): number;
  /** Number of `text`, or -1. */
  find(text: string): number;
  readonly values: readonly string[];
}

export function createStringTable(first: readonly string[] = []): StringTable {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const intern = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    numbers.set(own, values.length);
    return values.push(own) - 1;
  };
  for (const text of first) intern(text);
  return {
    get size() {
      return values.length;
    },
    intern,
    find: (text) => numbers.get(text) ?? -1,
    values,
  };
}

/**
 * The same text without its past. A piece cut from a long string keeps the whole of it in memory in today's engines, so
 * one account id would hold a chunk of the file.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

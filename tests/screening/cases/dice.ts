/** Seeded dice for invented names: the same seed, the same names (mulberry32). */
export interface Dice {
  /** 0..n-1. */
  roll(n: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const roll = (n: number): number => Math.floor(next() * n);
  return {
    roll,
    pick: (list) => list[roll(list.length)],
    chance: (share) => next() < share,
  };
}

/** Two names that are compared, and whether they are of one person or body. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: 'person' | 'body';
}

/** Every other line of a table, so that what is tuned on one half is measured on the other. */
export type Half = 'tuning' | 'held-out';

export function halfOf<T>(list: readonly T[], half: Half): readonly T[] {
  return list.filter((_, i) => i % 2 === (half === 'tuning' ? 0 : 1));
}

export const rows = (text: string): readonly string[] => text.trim().split(/\s*[\n|]\s*/);

/** `text` letter by letter through `table` (`а=a б=b`), letters not in it unchanged, the longest match first, case by word. */
export function respell(text: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (let i = 0; i < text.length;) {
    let taken = 1;
    let written = text[i];
    for (let length = 4; length > 0; length -= 1) {
      const found = table.get(text.slice(i, i + length));
      if (found !== undefined) {
        written = found;
        taken = length;
        break;
      }
    }
    result += written;
    i += taken;
  }
  return result;
}

export const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const capitals = (text: string): string => text.split(' ').map(capital).join(' ');

/**
 * Ranks of names no finer than one page of rows needs: names are told apart by their first letters, and only those that share
 * theirs with a name on the page are turned into Latin whole and put in order (bucket selection: Knuth, The Art of Computer
 * Programming 3, 5.2.5). O(rows + names), and O(m log m) for the m names sharing letters with the page.
 */
import { nameSorter } from './name-order.ts';

/** A page of rows in ascending or descending order of name. */
export interface WantedPage {
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const letters = 3;
const unit = 65_536;

/**
 * By name, a rank that sorts the rows of the page as `sortingName` does, rows of equal names sharing one; names off the page may share
 * one though they differ. `rows`: how many rows go by each name. `page` null: every name is told from every other.
 */
export function nameRanks(names: readonly string[], rows: Uint32Array, page: WantedPage | null): Uint32Array {
  const sorting = nameSorter();
  const keys = Float64Array.from(names, (name) => keyOf(name, sorting));
  const sorted = keys.slice().sort();
  const starts = sorted.filter((key, at) => at === 0 || key !== sorted[at - 1]);
  const groupOf = new Map(Array.from(starts, (key, group) => [key, group]));
  const group = Uint32Array.from(keys, (key) => groupOf.get(key) ?? 0);
  const members = new Uint32Array(starts.length);
  const held = new Float64Array(starts.length);
  for (let n = 0; n < names.length; n++) {
    members[group[n]]++;
    held[group[n]] += rows[n];
  }
  const telling = tellingGroups(held, page);
  // A group begins at the rank after as many names as stand in the groups before it.
  const begin = new Uint32Array(starts.length);
  for (let g = 1; g < begin.length; g++) begin[g] = begin[g - 1] + members[g - 1];
  const ranks = Uint32Array.from(group, (g) => begin[g]);
  const apart = Array.from(names.keys()).filter((n) => telling[group[n]] === 1);
  const whole = new Map(apart.map((n) => [n, sorting(names[n])]));
  const textOf = (n: number) => whole.get(n) ?? '';
  apart.sort((a, b) => ranks[a] - ranks[b] || (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  for (let at = 1; at < apart.length; at++) {
    const [before, n] = [apart[at - 1], apart[at]];
    if (group[before] === group[n]) ranks[n] = ranks[before] + (textOf(before) === textOf(n) ? 0 : 1);
  }
  return ranks;
}

/** The first letters of what a name is sorted by, as a number in the same order. */
function keyOf(name: string, sorting: (label: string) => string): number {
  const blank = name.indexOf(' ');
  const first = blank < 0 ? '' : sorting(name.slice(0, blank));
  // A short word, or one that is nothing in Latin, says too little by itself.
  const text = first.length < letters ? sorting(name) : first;
  let key = 0;
  for (let at = 0; at < letters; at++) key = key * unit + (at < text.length ? text.charCodeAt(at) + 1 : 0);
  return key;
}

/** 1 for groups, in ascending order, some of whose rows are on the page. */
function tellingGroups(held: Float64Array, page: WantedPage | null): Uint8Array {
  const telling = new Uint8Array(held.length);
  if (page === null) return telling.fill(1);
  for (let k = 0, before = 0; k < held.length; k++) {
    const g = page.descending ? held.length - 1 - k : k;
    if (before < page.offset + page.limit && before + held[g] > page.offset) telling[g] = 1;
    before += held[g];
  }
  return telling;
}

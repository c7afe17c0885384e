/**
 * All words of a list within a weighted edit distance of one word. Words of one length are kept as a tree of letters:
 * beginnings they share are compared once, and a branch is left when no way stays within the limit, given the letters still
 * to come and the consonants that all or none of its words hold. The distance is that of `edit-distance.ts`. After the
 * trie search of Schulz and Mihov 2002, with rows in place of automata; far below O(words) where the limit is narrow.
 */
import { type EditCosts, costTables, usualCosts } from './edit-distance.ts';

export interface SpellingTrie {
  /** Root of the tree of each length, or -1. */
  readonly roots: Int32Array;
  readonly letter: Uint8Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Consonants that some word under the node holds, and that all hold, a bit each. */
  readonly some: Int32Array;
  readonly all: Int32Array;
  /** Values of the words that end at a node. */
  readonly values: ReadonlyMap<number, readonly number[]>;
}

/** Words are read to their 64th letter, as the distance does. */
const deepest = 64;

const vowels = 1 | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20);

/** Bits of the consonants of a folded word: a..z by place, C, and one bit for digits. */
function consonantBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : code === 67 ? 26 : 27);
  }
  return bits & ~vowels;
}

function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Builds the trees of `words` (folded, not empty) with their values. Linear in their letters. */
export function buildTrie(words: ReadonlyMap<string, readonly number[]>): SpellingTrie {
  const roots = new Int32Array(deepest + 1).fill(-1);
  const letter: number[] = [];
  const children: Map<number, number>[] = [];
  const some: number[] = [];
  const all: number[] = [];
  const ends = new Map<number, number[]>();
  const grow = (code: number): number => {
    children.push(new Map());
    some.push(0);
    all.push(-1);
    return letter.push(code) - 1;
  };
  for (const [word, values] of words) {
    const length = Math.min(word.length, deepest);
    const bits = consonantBits(word);
    if (roots[length] < 0) roots[length] = grow(0);
    let node = roots[length];
    for (let i = 0; i < length; i += 1) {
      const code = word.charCodeAt(i) & 127;
      const known = children[node].get(code);
      const next = known ?? grow(code);
      if (known === undefined) children[node].set(code, next);
      some[next] |= bits;
      all[next] &= bits;
      node = next;
    }
    const list = ends.get(node);
    if (list === undefined) ends.set(node, [...values]);
    else list.push(...values);
  }
  const firstChild = new Int32Array(letter.length).fill(-1);
  const nextSibling = new Int32Array(letter.length).fill(-1);
  for (const [node, map] of children.entries()) {
    let last = -1;
    for (const child of map.values()) {
      if (last < 0) firstChild[node] = child;
      else nextSibling[last] = child;
      last = child;
    }
  }
  return {
    roots,
    letter: Uint8Array.from(letter),
    firstChild,
    nextSibling,
    some: Int32Array.from(some),
    all: Int32Array.from(all),
    values: ends,
  };
}

const width = deepest + 2;
const rows = new Float64Array(width * (deepest + 2));
const query = new Uint8Array(deepest);
/** By depth: the node the walk stands on, and the least cost of its row. */
const path = new Int32Array(deepest + 2);
const leastOf = new Float64Array(deepest + 2);

/** Calls `found` with the value of each word whose distance from `word` is at most `share` (0..1) of the longer of the two, and `most`. */
export function searchTrie(
  trie: SpellingTrie,
  word: string,
  share: number,
  most: number,
  found: (value: number) => void,
  costs: EditCosts = usualCosts,
): void {
  const m = Math.min(word.length, deepest);
  const { single } = costTables(costs);
  const leastLength = Math.min(costs.vowel, costs.consonant);
  for (let j = 0; j < m; j += 1) query[j] = word.charCodeAt(j) & 127;
  rows[0] = 0;
  for (let j = 1; j <= m; j += 1) rows[j] = rows[j - 1] + single[query[j - 1]];
  rows[m + 1] = Infinity;
  for (let length = 1; length <= deepest && m > 0; length += 1) {
    const limit = Math.min(most, share * Math.max(m, length)) + 1e-9;
    if (trie.roots[length] >= 0 && Math.abs(m - length) * leastLength <= limit) {
      walk(trie, length, m, consonantBits(word), limit, found, costs);
    }
  }
}

/** Walks the tree of one length, depth first; the query and its first row are in place. */
function walk(
  { roots, letter, firstChild, nextSibling, some, all, values }: SpellingTrie,
  length: number,
  m: number,
  bits: number,
  limit: number,
  found: (value: number) => void,
  costs: EditCosts,
): void {
  const { single, exchange } = costTables(costs);
  const { swap } = costs;
  const leastLength = Math.min(costs.vowel, costs.consonant);
  const most = Math.floor(limit / Math.min(costs.consonant, costs.likeConsonant, costs.otherConsonant));
  const band = Math.floor(limit / leastLength);
  const first = query[0];
  path[0] = roots[length];
  path[1] = firstChild[roots[length]];
  leastOf[0] = 0;
  let depth = 1;
  while (depth > 0) {
    const node = path[depth];
    if (node < 0) {
      depth -= 1;
      if (depth > 0) path[depth] = nextSibling[path[depth]];
      continue;
    }
    if (ones(bits & ~some[node]) > most || ones(all[node] & ~bits) > most) {
      path[depth] = nextSibling[node];
      continue;
    }
    const x = letter[node];
    const before = depth > 1 ? letter[path[depth - 1]] : 0;
    const at = depth * width;
    const above = at - width;
    const removed = single[x];
    // The first row pays when the first letters differ; the root's, which a swap starts from, has not paid yet.
    const start = depth === 1 && x !== first ? costs.first : 0;
    const swapStart = swap + (depth === 2 && before !== first ? costs.first : 0);
    const from = depth > band ? depth - band : 1;
    const to = depth + band < m ? depth + band : m;
    const toCome = length - depth - m;
    let left = from === 1 ? rows[above] + removed + start : Infinity;
    rows[at + from - 1] = left;
    let least = from === 1 ? left + (toCome < 0 ? -toCome : toCome) * leastLength : Infinity;
    for (let j = from; j <= to; j += 1) {
      const y = query[j - 1];
      let cost = rows[above + j - 1] + start + (x === y ? 0 : exchange[x * 128 + y]);
      const shorter = rows[above + j] + start + removed;
      if (shorter < cost) cost = shorter;
      const longer = left + single[y];
      if (longer < cost) cost = longer;
      if (before === y && depth > 1 && j > 1 && x === query[j - 2] && x !== y) {
        const swapped = rows[above - width + j - 2] + swapStart;
        if (swapped < cost) cost = swapped;
      }
      rows[at + j] = cost;
      left = cost;
      const rest = toCome + j;
      const whole = cost + (rest < 0 ? -rest : rest) * leastLength;
      if (whole < least) least = whole;
    }
    rows[at + to + 1] = Infinity;
    leastOf[depth] = least;
    if (depth === length && to === m && rows[at + m] <= limit) values.get(node)?.forEach(found);
    // A swap reaches over one row: both must be past the limit.
    if (depth === length || (least > limit && leastOf[depth - 1] > limit)) {
      path[depth] = nextSibling[node];
    } else {
      depth += 1;
      path[depth] = firstChild[node];
    }
  }
}

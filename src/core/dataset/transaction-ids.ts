/**
 * Finds transactions by id without holding a string for each: ids are compared as numbers where all of them are one beginning and
 * digits (`r17`, `T000123`), else by a 32-bit hash first (FNV-1a: Fowler, Noll, Vo). 4 bytes a transaction, none where they have no
 * ids of their own. One pass over the numbers a question.
 */
import { transactionId, type Ledger } from '../ledger/ledger.ts';
import type { Steps } from './run-steps.ts';

export interface TransactionIds {
  /** Ledger indexes of these ids, ascending; unknown ids are left out. */
  rowsOf(ids: readonly string[]): Uint32Array;
  /** Ids that begin with `text` or `other` in ledger order: those as long as `text`, and of the longer ones the first `limit`. */
  beginning(text: string, other: string, limit: number): Steps<{ readonly whole: number[]; readonly begin: number[] }>;
}

interface Numbering {
  readonly prefix: string;
  /** Digits each id has; 0 = as many as its number needs. */
  readonly width: number;
  /** Ascending one by one from a number, or any. */
  readonly numbers: Uint32Array | number;
  readonly size: number;
}

/** How an id may be read: at most nine digits behind what all ids begin with. */
const make = /^(.*?)(\d{1,9})$/su;
/** Looked at before other work may have its turn: ids as texts, and as numbers. */
const scanned = 100_000;
const numbersScanned = 2_000_000;

export function createTransactionIds(ledger: Ledger): TransactionIds {
  const numbering = numberingOf(ledger);
  if (numbering !== null) return byNumber(numbering);
  const prints = Uint32Array.from({ length: ledger.size }, (_, i) => hashOf(transactionId(ledger, i)));
  return {
    rowsOf(ids) {
      const wanted = new Set(ids);
      const found = rowsAmong(prints, [...wanted].map(hashOf));
      return found.filter((i) => wanted.has(transactionId(ledger, i)));
    },
    *beginning(text, other, limit) {
      const all: { readonly whole: number[]; readonly begin: number[] } = { whole: [], begin: [] };
      for (let i = 0; i < ledger.size; i++) {
        if (i % scanned === scanned - 1) yield;
        const id = transactionId(ledger, i);
        if (!id.startsWith(text) && !id.startsWith(other)) continue;
        if (id.length === text.length) all.whole.push(i);
        else if (all.begin.length < limit) all.begin.push(i);
      }
      return all;
    },
  };
}

function numberingOf(ledger: Ledger): Numbering | null {
  if (ledger.ids === null) return { prefix: 'r', width: 0, numbers: ledger.row, size: ledger.size };
  const numbers = new Uint32Array(ledger.size);
  const [, prefix = '', first = ''] = ledger.size === 0 ? [] : (make.exec(transactionId(ledger, 0)) ?? []);
  let padded = true;
  let bare = true;
  for (let i = 0; i < ledger.size; i++) {
    const id = transactionId(ledger, i);
    const digits = id.length - prefix.length;
    if (digits < 1 || digits > 9 || !id.startsWith(prefix)) return null;
    padded &&= digits === first.length;
    bare &&= digits === 1 || id.charCodeAt(prefix.length) !== 48;
    if (!padded && !bare) return null;
    let number = 0;
    for (let at = prefix.length; at < id.length; at++) {
      const digit = id.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return null;
      number = number * 10 + digit;
    }
    numbers[i] = number;
  }
  return { prefix, width: padded ? first.length : 0, numbers, size: ledger.size };
}

function byNumber({ prefix, width, numbers, size }: Numbering): TransactionIds {
  const numberOf = (id: string): number => {
    const digits = id.slice(prefix.length);
    if (!id.startsWith(prefix) || !/^\d{1,10}$/.test(digits)) return -1;
    const fits = width === 0 ? digits.length === 1 || digits[0] !== '0' : digits.length === width;
    return fits && Number(digits) < 2 ** 32 ? Number(digits) : -1;
  };
  return {
    rowsOf: (ids) =>
      typeof numbers === 'number'
        ? rowsInTurn(numbers, size, ids.map(numberOf))
        : rowsAmong(numbers, ids.map(numberOf)),
    *beginning(text, other, limit) {
      const same = other.length === text.length ? [text, other] : [text];
      const equal = same.map(numberOf).filter((number) => number >= 0);
      const ranges = [...rangesOf(text), ...(other === text ? [] : rangesOf(other))];
      if (typeof numbers === 'number') return beginningInTurn(numbers, size, ranges, equal, limit);
      const whole = oneOf(equal);
      const all: { readonly whole: number[]; readonly begin: number[] } = { whole: [], begin: [] };
      if (ranges.length === 0) return all;
      for (let i = 0; i < numbers.length; i += numbersScanned) {
        const end = Math.min(numbers.length, i + numbersScanned);
        if (scan(numbers, i, end, ranges, whole, all, limit)) break;
        yield;
      }
      return all;
    },
  };

  /** Numbers whose ids begin with `text`, as ranges from (inclusive) and to (exclusive). */
  function rangesOf(text: string): readonly (readonly [number, number])[] {
    if (prefix.startsWith(text)) return [[0, Infinity]];
    const digits = text.slice(prefix.length);
    if (!text.startsWith(prefix) || !/^\d{1,10}$/.test(digits)) return [];
    const number = Number(digits);
    if (width > 0) {
      const unit = 10 ** (width - digits.length);
      return digits.length > width ? [] : [[number * unit, (number + 1) * unit]];
    }
    if (digits[0] === '0') return digits === '0' ? [[0, 1]] : [];
    return Array.from({ length: 11 - digits.length }, (_, more) => [number * 10 ** more, (number + 1) * 10 ** more]);
  }
}

/** Of numbers that ascend one by one from `first`. */
function rowsInTurn(first: number, size: number, wanted: readonly number[]): Uint32Array {
  const rows = wanted.map((number) => number - first).filter((i) => i >= 0 && i < size);
  return Uint32Array.from(new Set(rows)).sort();
}

function beginningInTurn(
  first: number,
  size: number,
  ranges: readonly (readonly [number, number])[],
  equal: readonly number[],
  limit: number,
) {
  const whole = [...rowsInTurn(first, size, equal)];
  const begin: number[] = [];
  let next = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    for (let i = Math.max(next, from - first); i < Math.min(size, to - first) && begin.length < limit; i++) {
      next = i + 1;
      if (!whole.includes(i)) begin.push(i);
    }
  }
  return { whole, begin };
}

/** Adds what is found from `first` to `end`; true when nothing more can be. */
function scan(
  numbers: Uint32Array,
  first: number,
  end: number,
  ranges: readonly (readonly [number, number])[],
  whole: (number: number) => boolean,
  all: { readonly whole: number[]; readonly begin: number[] },
  limit: number,
): boolean {
  const low = Float64Array.from(ranges, ([from]) => from);
  const high = Float64Array.from(ranges, ([, to]) => to);
  // Most numbers share their leading bits with no range at all.
  const blocks = new Uint8Array(2 ** (32 - blockBits));
  for (const [from, to] of ranges)
    blocks.fill(
      1,
      Math.floor(from / 2 ** blockBits),
      Math.min(blocks.length, Math.floor((to - 1) / 2 ** blockBits) + 1),
    );
  for (let i = first; i < end; i++) {
    const number = numbers[i];
    if (blocks[number >>> blockBits] === 0) continue;
    let within = false;
    for (let r = 0; r < low.length; r++) if (number >= low[r] && number < high[r]) within = true;
    if (!within) continue;
    if (whole(number)) all.whole.push(i);
    else if (all.begin.length < limit) all.begin.push(i);
    else if (whole === never) return true;
  }
  return false;
}

/** Numbers are told apart by so many bits at the end; the rest make a table of 64 KiB. */
const blockBits = 16;

const never = (): boolean => false;

function oneOf(numbers: readonly number[]): (number: number) => boolean {
  const [one, other = one] = numbers;
  return one === undefined ? never : (number) => number === one || number === other;
}

/** Positions of `column` whose value is among `wanted`, ascending. Open addressing; negative values are none. */
function rowsAmong(column: Uint32Array, wanted: readonly number[]): Uint32Array {
  const values = wanted.filter((value) => value >= 0);
  if (values.length === 0) return new Uint32Array();
  const mask = (1 << Math.max(4, 34 - Math.clz32(values.length))) - 1;
  const table = new Float64Array(mask + 1).fill(-1);
  /** Place of the value, or the empty one where it belongs. */
  const place = (value: number): number => {
    let at = (Math.imul(value, 0x9e3779b1) >>> 7) & mask;
    while (table[at] !== value && table[at] >= 0) at = (at + 1) & mask;
    return at;
  };
  for (const value of values) table[place(value)] = value;
  const found: number[] = [];
  for (let i = 0; i < column.length; i++) if (table[place(column[i])] === column[i]) found.push(i);
  return Uint32Array.from(found);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

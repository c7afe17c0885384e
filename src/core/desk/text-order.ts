/**
 * Texts in the order of their UTF-16 units: radix sort from the front by as many letters at a time as fit two words, from the back
 * within these (P. M. McIlroy, K. Bostic, M. D. McIlroy, Engineering radix sort, 1993). O(units that tell the texts apart).
 */
import type { Steps } from '../dataset/run-steps.ts';

/** So few are compared with one another. */
const few = 32;
const atOnce = 30_000;
const wordBits = 24;
const units = 65_536;

interface Group {
  readonly start: number;
  readonly end: number;
  /** Letters from the front that are the same in all of it. */
  readonly same: number;
}

/** The numbers of the texts, equal ones in any order. */
export function* textOrderSteps(texts: readonly string[]): Steps<Uint32Array<ArrayBuffer>> {
  const total = texts.length;
  const { codes, bits } = yield* codesOf(texts);
  const letters = Math.floor(wordBits / bits);
  let order = Uint32Array.from({ length: total }, (_, at) => at);
  let spare = new Uint32Array(total);
  /** By text, the next letters as numbers. */
  const words = [new Uint32Array(total), new Uint32Array(total)] as const;
  const counts = new Uint32Array(256);
  const groups: Group[] = [{ start: 0, end: total, same: 0 }];
  let done = 0;
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    const { start, end, same } = group;
    done += end - start;
    if (done > atOnce) {
      done = 0;
      yield;
    }
    if (end - start <= few) {
      order.subarray(start, end).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
      continue;
    }
    for (let at = start; at < end; at += atOnce) {
      read(at, Math.min(end, at + atOnce), same);
      if (end - at > atOnce) yield;
    }
    // The later letters first: a pass leaves in order what it finds equal.
    for (const these of [words[1], words[0]]) {
      for (let shift = 0; shift < wordBits; shift += 8) {
        if (end - start > atOnce) yield;
        pass(these, shift, start, end);
      }
    }
    split(start, end, same + 2 * letters);
  }
  return order;

  /** No generator: engines run the loops of those slowly. */
  function read(begin: number, stop: number, same: number): void {
    for (let at = begin; at < stop; at++) {
      const text = order[at];
      words[0][text] = word(texts[text], same);
      words[1][text] = word(texts[text], same + letters);
    }
  }

  /** Letters from a place on; where a text has ended, less than any letter. */
  function word(text: string, from: number): number {
    let value = 0;
    for (let at = from; at < from + letters; at++) {
      value = (value << bits) | (at < text.length ? codes[text.charCodeAt(at)] : 0);
    }
    return value;
  }

  function pass(these: Uint32Array, shift: number, start: number, end: number): void {
    counts.fill(0);
    for (let at = start; at < end; at++) counts[(these[order[at]] >>> shift) & 255]++;
    if (counts[(these[order[start]] >>> shift) & 255] === end - start) return;
    let place = start;
    for (let digit = 0; digit < 256; digit++) {
      const count = counts[digit];
      counts[digit] = place;
      place += count;
    }
    for (let at = start; at < end; at++) spare[counts[(these[order[at]] >>> shift) & 255]++] = order[at];
    if (end - start === total) [order, spare] = [spare, order];
    else order.set(spare.subarray(start, end), start);
  }

  /** Those whose letters so far are the same are a group, unless they have ended and so are equal. */
  function split(start: number, end: number, same: number): void {
    const [front, back] = words;
    const ended = (1 << bits) - 1;
    for (let from = start, at = start + 1; at <= end; at++) {
      if (at < end && front[order[at]] === front[order[from]] && back[order[at]] === back[order[from]]) continue;
      if (at - from > 1 && (back[order[from]] & ended) !== 0) groups.push({ start: from, end: at, same });
      from = at;
    }
  }
}

/** Of each unit that comes in the texts, its place among them from 1; and the bits such a number needs. */
function* codesOf(texts: readonly string[]): Steps<{ readonly codes: Uint16Array; readonly bits: number }> {
  const codes = new Uint16Array(units);
  for (let k = 0; k < texts.length; k++) {
    if (k % atOnce === atOnce - 1) yield;
    const text = texts[k];
    for (let at = 0; at < text.length; at++) codes[text.charCodeAt(at)] = 1;
  }
  let count = 0;
  for (let unit = 0; unit < units; unit++) if (codes[unit] === 1) codes[unit] = ++count;
  return { codes, bits: Math.max(1, 32 - Math.clz32(count)) };
}

/** The places of all names in alphabetical order, found in steps: sorted in small parts, then merged (bottom-up merge sort). O(n log n). */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { latinForm, otherLetter } from '../screening/latin-form.ts';

const part = 8_192;
const atOnce = 50_000;

/** What a name is sorted by: its Latin form in small letters. */
export function sortingName(label: string): string {
  return (latinForm(label) || label).toLowerCase();
}

const plain = /^[\0-\x7f]*$/;
/** Words kept with their Latin form: of names, a few thousand come again and again. */
const mostWords = 50_000;

/** The same for many names, each word turned into Latin once: in small letters no word looks at its neighbours. */
export function nameSorter(): (label: string) => string {
  const known = new Map<string, string>();
  const ofWord = (word: string): string => {
    if (plain.test(word)) return word.toLowerCase();
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const latin = latinForm(word);
    // A word whose letters say nothing in Latin is nothing, as it is within a whole name.
    const sorting = latin === '' && otherLetter.test(word) ? '' : (latin || word).toLowerCase();
    if (known.size < mostWords) known.set(word, sorting);
    return sorting;
  };
  return (label) => {
    if (plain.test(label)) return label.toLowerCase();
    return label.split(' ').map(ofWord).join(' ') || label.toLowerCase();
  };
}

/** By node, the place of its name among all names; equal names have the same. Accounts with a holder have none: they go by its name. */
export function* nameOrderSteps(directory: Directory): Steps<Uint32Array> {
  const sorting = nameSorter();
  const texts: string[] = [];
  const named: number[] = [];
  for (let node = 0; node < directory.nodes; node++) {
    if (node % atOnce === atOnce - 1) yield;
    if (node < directory.accounts && directory.holderOf(node) !== node) continue;
    named.push(node);
    texts.push(sorting(directory.labelOf(node)));
  }
  let order = Uint32Array.from(named, (_, at) => at);
  for (let from = 0; from < order.length; from += part) {
    order.subarray(from, from + part).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
    yield;
  }
  for (let width = part; width < order.length; width *= 2) order = yield* merged(order, texts, width);
  const place = new Uint32Array(directory.nodes);
  let last = 0;
  for (let at = 1; at < order.length; at++) {
    if (texts[order[at]] !== texts[order[at - 1]]) last++;
    place[named[order[at]]] = last;
  }
  return place;
}

/** Pairs of neighbouring sorted stretches of `width` made one. */
function* merged(
  order: Uint32Array<ArrayBuffer>,
  texts: readonly string[],
  width: number,
): Steps<Uint32Array<ArrayBuffer>> {
  const next = new Uint32Array(order.length);
  for (let from = 0, done = 0; from < order.length; from += 2 * width) {
    const middle = Math.min(from + width, order.length);
    const end = Math.min(middle + width, order.length);
    let [left, right] = [from, middle];
    for (let at = from; at < end; at++) {
      const takesLeft = right >= end || (left < middle && texts[order[left]] <= texts[order[right]]);
      next[at] = order[takesLeft ? left++ : right++];
      if (++done % atOnce === 0) yield;
    }
  }
  return next;
}

/** The places of all names in alphabetical order, found in steps. O(letters). */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { latinForm, otherLetter } from '../screening/latin-form.ts';
import { textOrderSteps } from './text-order.ts';

const atOnce = 5_000;

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
    let text = '';
    for (let from = 0; from <= label.length;) {
      const blank = label.indexOf(' ', from);
      const end = blank < 0 ? label.length : blank;
      text += (from === 0 ? '' : ' ') + ofWord(label.slice(from, end));
      from = end + 1;
    }
    return text || label.toLowerCase();
  };
}

/** By node, the place of its name among all names; equal names have the same. Accounts with a holder have none: they go by its name. */
export function* nameOrderSteps(directory: Directory): Steps<Uint32Array> {
  const sorting = nameSorter();
  const texts: string[] = [];
  const named: number[] = [];
  for (let node = 0; node < directory.nodes; node += atOnce) {
    name(node, Math.min(directory.nodes, node + atOnce));
    yield;
  }
  const order = yield* textOrderSteps(texts);
  const place = new Uint32Array(directory.nodes);
  let last = 0;
  for (let at = 1; at < order.length; at += 10 * atOnce) {
    put(at, Math.min(order.length, at + 10 * atOnce));
    yield;
  }
  return place;

  // No generators: engines run the loops of those slowly.
  function name(begin: number, end: number): void {
    for (let node = begin; node < end; node++) {
      if (node < directory.accounts && directory.holderOf(node) !== node) continue;
      named.push(node);
      texts.push(sorting(directory.labelOf(node)));
    }
  }

  function put(begin: number, end: number): void {
    for (let at = begin; at < end; at++) {
      if (texts[order[at]] !== texts[order[at - 1]]) last++;
      place[named[order[at]]] = last;
    }
  }
}

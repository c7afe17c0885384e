/** The places of all names in alphabetical order, found in steps. O(letters). */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { latinForm, otherLetter } from '../screening/latin-form.ts';
import { textOrderSteps } from './text-order.ts';

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
  const order = yield* textOrderSteps(texts);
  const place = new Uint32Array(directory.nodes);
  let last = 0;
  for (let at = 1; at < order.length; at++) {
    if (texts[order[at]] !== texts[order[at - 1]]) last++;
    place[named[order[at]]] = last;
  }
  return place;
}

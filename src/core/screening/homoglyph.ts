/** Letters that look alike in Latin and Cyrillic: one word that mixes the two is read in the script it is mostly in. */

/** Cyrillic by the Latin letter it is taken for; н and в look like h and b in capitals only. */
// prettier-ignore
const toCyrillic: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', j: 'ј', k: 'к', m: 'м', o: 'о', p: 'р', s: 'ѕ', t: 'т', x: 'х', y: 'у',
}));
const toLatin: ReadonlyMap<string, string> = new Map([...toCyrillic].map(([latin, cyrillic]) => [cyrillic, latin]));

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

export interface Unmixed {
  readonly text: string;
  /** The word held letters of both scripts. */
  readonly mixed: boolean;
}

/**
 * `word` (lower case) in one script where it mixes Latin and Cyrillic. Letters with no look-alike decide which script it
 * is; where there are none, the majority does. Letters that cannot be replaced stay.
 */
export function unmixScripts(word: string): Unmixed {
  if (!latin.test(word) || !cyrillic.test(word)) return { text: word, mixed: false };
  let balance = 0;
  for (const letter of word) {
    if (latin.test(letter)) balance += toCyrillic.has(letter) ? 1 : 100;
    else if (cyrillic.test(letter)) balance -= toLatin.has(letter) ? 1 : 100;
  }
  const table = balance > 0 ? toLatin : toCyrillic;
  let text = '';
  for (const letter of word) text += table.get(letter) ?? letter;
  return { text, mixed: true };
}

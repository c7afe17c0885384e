/**
 * Bytes as words to be read aloud and noted on paper: 11 bits a word, from the 2,048 English words of BIP-39 (four letters tell any two
 * apart). Without its checksum: a head or a fingerprint is compared, a release code is tried.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';

const places = new Map(wordlist.map((word, place) => [word, place]));

/** The first `count` words of the bits of `bytes`, most significant first. Throws a RangeError where the bits do not suffice. */
export function wordsOf(bytes: Uint8Array, count: number): readonly string[] {
  if (bytes.length * 8 < count * 11) throw new RangeError(`${bytes.length} bytes are fewer than ${count} words`);
  return Array.from({ length: count }, (_, i) => {
    let place = 0;
    for (let bit = i * 11; bit < (i + 1) * 11; bit++) place = place * 2 + ((bytes[bit >> 3] >> (7 - (bit & 7))) & 1);
    return wordlist[place];
  });
}

/** What was typed as a code: lower case, single spaces; null where a word is not of the list or their number is not `count`. */
export function readWords(text: string, count: number): string | null {
  const words = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .split(/[\s\-–—,.]+/);
  return words.length === count && words.every((word) => places.has(word)) ? words.join(' ') : null;
}

import { describe, expect, it } from 'vitest';
import { readWords, wordsOf } from '../../src/sealing/words.ts';

describe('bytes as words', () => {
  // The published test vectors of BIP-39, without their last word, which is its checksum.
  it.each([
    [0x00, Array.from({ length: 11 }, () => 'abandon')],
    [0xff, Array.from({ length: 11 }, () => 'zoo')],
    [0x7f, 'legal winner thank year wave sausage worth useful legal winner thank'.split(' ')],
    [0x80, 'letter advice cage absurd amount doctor acoustic avoid letter advice cage'.split(' ')],
  ])('%i, sixteen times', (byte, words) => {
    expect(wordsOf(new Uint8Array(16).fill(byte), 11)).toEqual(words);
  });

  it('asks for enough bits', () => {
    expect(() => wordsOf(new Uint8Array(8), 6)).toThrow(RangeError);
    expect(wordsOf(new Uint8Array(9), 6)).toHaveLength(6);
  });

  it.each([
    ['legal winner thank', 'legal winner thank'],
    ['  Legal-WINNER,\n thank ', 'legal winner thank'],
    ['legal winner', null],
    ['legal winner thanks', null],
    ['', null],
  ])('reads what was typed: %j', (typed, read) => {
    expect(readWords(typed, 3)).toBe(read);
  });
});

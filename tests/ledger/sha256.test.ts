/** SHA-256 against Node's own. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSha256, sha256Hex } from '../../src/core/dataset/sha256.ts';

const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('of nothing and of every length around a block', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256Hex(bytes)).toBe(theirs(bytes));
  }
});

it('of any bytes in any pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), (pieces) => {
      const digest = createSha256();
      for (const piece of pieces) digest.update(piece);
      expect(digest.hex()).toBe(theirs(Uint8Array.from(pieces.flatMap((piece) => [...piece]))));
    }),
  );
});

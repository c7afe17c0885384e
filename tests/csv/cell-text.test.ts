/** Short cells come to text as a decoder has them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiText, createCellText } from '../../src/csv/cell-text.ts';

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 80 });
const anyText = fc.oneof(ascii, fc.string({ unit: 'binary', maxLength: 80 }), fc.constant('\ufeffmark'));

it('is the text encoded, wherever it stands', () => {
  const textOf = createCellText();
  fc.assert(
    fc.property(anyText, fc.nat(5), (text, before) => {
      const own = new TextEncoder().encode(text);
      const bytes = new Uint8Array(own.length + before + 3).fill(0xff);
      bytes.set(own, before);
      expect(textOf(bytes, before, before + own.length)).toBe(text);
      const plain = own.length <= 64 && own.every((byte) => byte < 128);
      expect(asciiText(bytes, before, before + own.length)).toBe(plain ? text : null);
    }),
  );
});

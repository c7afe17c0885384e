/** The order of texts is that of comparing them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { textOrderSteps } from '../../src/core/desk/text-order.ts';

const piece = fc.constantFrom(
  '',
  'a',
  'b',
  'KZ0001',
  'Айбек ',
  '\u0000',
  '\uffff',
  '😀',
  'a very long beginning they all share ',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

function expectInOrder(texts: readonly string[]): void {
  const order = [...runSteps(textOrderSteps(texts))];
  expect(order.map((at) => texts[at])).toEqual(texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  expect(order.toSorted((a, b) => a - b)).toEqual(texts.map((_, at) => at));
}

it('is that of comparing them', () => {
  fc.assert(fc.property(fc.array(text, { maxLength: 200 }), expectInOrder));
});

it('holds for thousands that share their beginning, or are the same', () => {
  expectInOrder(Array.from({ length: 5_000 }, (_, at) => `KZ86125KZT500410${(at * 7_919) % 3_001}`));
  expectInOrder(
    Array.from({ length: 500 }, (_, at) => (at % 3 === 0 ? 'the same' : `the same ${'x'.repeat(at % 40)}`)),
  );
  expectInOrder([]);
});

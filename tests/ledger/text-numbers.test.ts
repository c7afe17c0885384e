/** Texts are found where a Map would find them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textNumbers } from '../../src/core/ledger/text-numbers.ts';

const text = fc.oneof(fc.constantFrom('', '0', '00', '__proto__'), fc.string({ unit: 'binary', maxLength: 8 }));

it('finds what a Map finds, made at once, in steps or half way', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 300 }),
      fc.array(text, { maxLength: 20 }),
      fc.nat(2),
      (texts, others, way) => {
        const map = new Map(texts.map((one, at) => [one, at]));
        const numbers = textNumbers(texts);
        const steps = numbers.makeSteps();
        if (way === 1) steps.next();
        if (way === 2) while (steps.next().done !== true);
        for (const one of [...texts, ...others]) expect(numbers.find(one)).toBe(map.get(one) ?? -1);
      },
    ),
  );
});

it('finds a hundred thousand account numbers while it is being made', () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => (0x800000000 + at * 16).toString(16));
  const numbers = textNumbers(texts);
  const steps = numbers.makeSteps();
  steps.next();
  expect(numbers.find(texts[99_999])).toBe(99_999);
  while (steps.next().done !== true);
  for (let at = 0; at < texts.length; at += 97) expect(numbers.find(texts[at])).toBe(at);
  expect(numbers.find('not there')).toBe(-1);
});

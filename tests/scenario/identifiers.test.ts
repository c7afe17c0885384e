/** Invented identifiers have the shape of real ones and can belong to nobody. */
import { expect, it } from 'vitest';
import {
  checkDigit,
  inventedBin,
  inventedIin,
  inventedPassport,
  inventedPhone,
} from '../../src/core/scenario/identifiers.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { bundled } from './bundled.ts';

it.each([
  // Worked by hand: Σ digit × weight (1 … 11) mod 11.
  ['00000000000', 0],
  ['10000000000', 1],
  ['00000000001', 0],
  // 296 mod 11 = 10, so the weights 3 … 11, 1, 2 decide: 377 mod 11.
  ['12345678901', 3],
])('check digit of %s', (head, digit) => {
  expect(checkDigit(head)).toBe(digit);
});

it('never has the check digit it should have', () => {
  const random = seededRandom('00112233445566778899aabbccddeeff');
  for (let i = 0; i < 2000; i++) {
    const number = i % 2 === 0 ? inventedIin(random, '1987-03-21', i % 4 === 0) : inventedBin(random);
    expect(number).toMatch(/^\d{12}$/);
    expect(Number(number[11])).not.toBe(checkDigit(number.slice(0, 11)));
  }
  expect(inventedIin(random, '1987-03-21', true)).toMatch(/^8703213/);
  expect(inventedIin(random, '2001-03-21', false)).toMatch(/^0103216/);
  expect(inventedPhone(random)).toMatch(/^\+7 000 \d{3} \d\d \d\d$/);
  expect(inventedPassport(random)).toMatch(/^ZZ\d{7}$/);
});

it.each(bundled)('$recipe.name holds no other kind of number', ({ made }) => {
  for (const { identifiers } of made.dataset.parties) {
    for (const text of identifiers) {
      if (/^\d{12}$/.test(text)) expect(Number(text[11])).not.toBe(checkDigit(text.slice(0, 11)));
      else expect(text).toMatch(/^(\+7 000 \d{3} \d\d \d\d|ZZ\d{7}|ZZ-\d{6})$/);
    }
  }
});

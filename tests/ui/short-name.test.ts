/** Names in few letters: words lose their end, accounts their middle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAccount, shortName } from '../../src/ui/analyst/flows/short-name.ts';

describe('a short name', () => {
  it.each([
    ['Sarqyt Bank', 11, 'Sarqyt Bank'],
    ['«Рахым Жолы» қайырымдылық қоры', 12, '«Рахым Жолы…'],
    ['3357::8000A0C2E', 11, '3357:…A0C2E'],
    ['800030393', 5, '80…93'],
  ])('%s in %i', (text, most, expected) => {
    expect(shortName(text, most)).toBe(expected);
  });

  it('is never longer', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 30 }), (text, most) => {
        expect(Array.from(shortName(text, most)).length).toBeLessThanOrEqual(Math.max(most, 3));
      }),
    );
  });
});

describe('an account with its holder', () => {
  it.each([
    ['Sarqyt Bank', 'account:A012', 'Sarqyt Bank (A012)'],
    ['3357::8000A0C2E', 'account:3357::8000A0C2E', '3357::8000A0C2E'],
  ])('%s, %s', (label, key, expected) => {
    expect(heldAccount(label, key)).toBe(expected);
  });
});

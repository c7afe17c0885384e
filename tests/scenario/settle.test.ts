/** Settling payments: nobody below zero, what the story needs comes first. */
import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/scenario/draft.ts';
import { settle } from '../../src/core/scenario/settle.ts';

const pay = (at: number, from: string, to: string, amount: number, tag?: string): Intent => ({
  at,
  from,
  to,
  amount,
  currency: 'KZT',
  channel: 'transfer',
  purpose: '',
  ...(tag === undefined ? {} : { tag }),
});
const desk = new Set(['desk']);
const told = (intents: readonly Intent[]) => settle(intents, desk).map((one) => `${one.from}>${one.to} ${one.amount}`);

describe('settle', () => {
  it('puts payments in time order and drops what the payer cannot afford', () => {
    expect(told([pay(3, 'a', 'b', 60), pay(1, 'desk', 'a', 100), pay(2, 'a', 'c', 50), pay(4, 'b', 'c', 1)])).toEqual([
      'desk>a 100',
      'a>c 50',
    ]);
  });

  it('keeps what a tagged payment still needs', () => {
    expect(told([pay(1, 'desk', 'a', 100), pay(2, 'a', 'b', 40), pay(3, 'a', 'c', 80, 'flow:0')])).toEqual([
      'desk>a 100',
      'a>c 80',
    ]);
  });

  it('counts tagged money still to come before the tagged payment', () => {
    const plan = [
      pay(1, 'desk', 'a', 50),
      pay(2, 'a', 'b', 50),
      pay(3, 'x', 'a', 80, 'flow:0'),
      pay(4, 'a', 'c', 80, 'flow:1'),
    ];
    expect(told([pay(0, 'desk', 'x', 80), ...plan])).toEqual(['desk>x 80', 'desk>a 50', 'a>b 50', 'x>a 80', 'a>c 80']);
  });

  it('counts other currencies in base units', () => {
    expect(told([pay(1, 'desk', 'a', 519), { ...pay(2, 'a', 'b', 1), currency: 'USD' }])).toEqual(['desk>a 519']);
    expect(told([pay(1, 'desk', 'a', 520), { ...pay(2, 'a', 'b', 1), currency: 'USD' }])).toHaveLength(2);
  });

  it('throws when a tagged payment cannot be made', () => {
    expect(() => told([pay(1, 'desk', 'a', 10), pay(2, 'a', 'b', 11, 'flow:0')])).toThrow(/cannot pay flow:0/);
  });
});

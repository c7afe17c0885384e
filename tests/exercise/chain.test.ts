import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/exercise/attempt.ts';
import { chainHeads, firstHead, nextHead } from '../../src/core/exercise/chain.ts';

const begun = { id: 'a1', exercise: { id: 'e', version: 1 }, startedAt: 5 };
const log: readonly Action[] = [
  { at: 6, type: 'mark', transactions: ['T1', 'T2'] },
  { at: 7, type: 'undo' },
  { at: 8, type: 'submit', author: 'Ұлан' },
];

describe('the chain of a log', () => {
  it('has one head more than there are actions, each made from the one before', () => {
    const heads = chainHeads({ ...begun, log });
    expect(heads).toHaveLength(4);
    expect(heads[0]).toBe(firstHead(begun));
    expect(heads[3]).toBe(nextHead(nextHead(nextHead(heads[0], log[0]), log[1]), log[2]));
    expect(new Set(heads).size).toBe(4);
  });

  it('does not hang on the order in which fields were written', () => {
    const turned: Action = { transactions: ['T1', 'T2'], type: 'mark', at: 6 };
    expect(nextHead(firstHead(begun), turned)).toBe(nextHead(firstHead(begun), log[0]));
  });

  it('changes with whatever the attempt begins with', () => {
    const others = [
      { ...begun, id: 'a2' },
      { ...begun, startedAt: 6 },
      { ...begun, exercise: { id: 'e', version: 2 } },
      { ...begun, exercise: { id: 'e', version: 1, data: '0'.repeat(64) } },
    ];
    expect(new Set([begun, ...others].map((one) => firstHead(one))).size).toBe(5);
  });
});

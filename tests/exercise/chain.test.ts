import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/exercise/attempt.ts';
import { chainHeads, firstHead, headOf, nextHead } from '../../src/core/exercise/chain.ts';
import { parseAttemptFile, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';

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

describe('the head in an attempt file', () => {
  const text = writeAttempt({ ...begun, log });
  const head = headOf({ ...begun, log });
  const read = (written: string) => {
    const outcome = parseAttemptFile(written, 'a.json');
    return outcome.ok
      ? outcome.value.head
      : outcome.issues.map(({ code, file, column }) => `${file} ${code} ${column}`);
  };

  it('is written, read, and may be missing', () => {
    expect(text).toContain(`"head":"${head}"`);
    expect(read(text)).toBe(head);
    expect(read(text.replace(/,\n"head":"\w+"/, ''))).toBeNull();
  });

  it.each([
    ['another', 'f'.repeat(64), 'attempt-chain-broken'],
    ['one of an earlier state', nextHead(firstHead(begun), log[0]), 'attempt-chain-broken'],
    ['none at all', 'x', 'attempt-invalid'],
  ])('is refused where it is %s', (_, other, code) => {
    expect(read(text.replace(head, other))).toEqual([`a.json ${code} head`]);
  });
});

/** The index by account (account-index.ts) in steps, for those made on request while something else may be asked. O(n + accounts). */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';
import type { AccountIndex } from './account-index.ts';

/** Every row is a look at memory elsewhere: some milliseconds. */
const stretch = 100_000;

/** `account` holds one account number per transaction, each below `accounts`. */
export function* accountIndexSteps(account: Uint32Array, accounts: number): Steps<AccountIndex> {
  const start = new Uint32Array(accounts + 1);
  yield* inStretches(account.length, stretch, (begin, end) => {
    for (let i = begin; i < end; i++) start[account[i] + 1]++;
  });
  for (let a = 0; a < accounts; a++) start[a + 1] += start[a];
  const next = start.slice();
  const index = new Uint32Array(account.length);
  yield* inStretches(account.length, stretch, (begin, end) => {
    for (let i = begin; i < end; i++) index[next[account[i]]++] = i;
  });
  return { start, index };
}

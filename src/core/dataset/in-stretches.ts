/**
 * A loop in steps. The loop itself stays a plain function: V8 makes machine code of one that is still running, but not of a generator's body
 * as readily.
 */
import type { Steps } from './run-steps.ts';

/** Calls `work(begin, end)` for 0 … size − 1 in turn, `stretch` numbers at a time, with a step after each. */
export function* inStretches(size: number, stretch: number, work: (begin: number, end: number) => void): Steps<void> {
  for (let begin = 0; begin < size; begin += stretch) {
    work(begin, Math.min(size, begin + stretch));
    yield;
  }
}

/** What a filter lets through, as questions that go by account ask for it: the rows of one account within the period, by bisection. */
import { extentOf } from './group-sums.ts';

export interface PassingRows {
  /** By row, 1 = passes. */
  readonly mask: Uint8Array;
  /** First row that passes, and the one after the last. */
  readonly first: number;
  readonly end: number;
}

export function passingRows(mask: Uint8Array): PassingRows {
  return { mask, ...extentOf(mask) };
}

/** First place from `start` to `end` whose row is not before `row`; rows ascend. */
export function firstFrom(index: Uint32Array, start: number, end: number, row: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

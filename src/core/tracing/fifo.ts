/**
 * FIFO: first in, first out. Source: Clayton's Case, Devaynes v Noble (1816) 1 Mer 572; for ledgers Anderson, Shumailov,
 * Ahmed, "Making Bitcoin legal" (2018). A convention of English creditors, displaced where unjust; lossless and reversible.
 * O(1) a transaction plus the runs it carries.
 */
import type { TracingMethod } from './holdings.ts';
import { unitHoldings } from './unit-holdings.ts';
import { sharesInOrder } from './shares-in-order.ts';

export const fifo: TracingMethod = {
  rule: 'fifo',
  weighs: true,
  heedsClean: true,
  open: (purses) => unitHoldings(purses, 'front'),
  shares: () => sharesInOrder('front'),
};

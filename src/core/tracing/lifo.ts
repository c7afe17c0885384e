/**
 * LIFO: last in, first out. The accountant's opposite of FIFO: follows money that only passes through, and loses it where an
 * account saves. O(1) a transaction plus the runs it carries.
 */
import type { TracingMethod } from './holdings.ts';
import { unitHoldings } from './unit-holdings.ts';
import { sharesInOrder } from './shares-in-order.ts';

export const lifo: TracingMethod = {
  rule: 'lifo',
  weighs: true,
  heedsClean: true,
  open: (purses) => unitHoldings(purses, 'back'),
  shares: () => sharesInOrder('back'),
};

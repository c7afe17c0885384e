/** Every pattern the finder knows, in the order it offers them. */
import { cycle } from './cycle.ts';
import { dormant } from './dormant.ts';
import { fanIn, fanOut } from './fan.ts';
import { gatherScatter } from './gather-scatter.ts';
import { passThrough } from './pass-through.ts';
import type { Pattern } from './pattern.ts';
import { roundTrip } from './round-trip.ts';
import { scatterGather } from './scatter-gather.ts';
import { structuring } from './structuring.ts';

export const patterns: readonly Pattern[] = [
  fanIn,
  fanOut,
  gatherScatter,
  scatterGather,
  cycle,
  roundTrip,
  structuring,
  passThrough,
  dormant,
];

/** Options that several patterns share, with the bounds they have everywhere. */
import type { PatternOption } from './pattern.ts';

const hour = 3_600_000;
const day = 24 * hour;
const mostMoney = 1_000_000_000_000;

export const windowOption = (days: number): PatternOption => ({
  name: 'window',
  unit: 'days',
  standard: days * day,
  least: hour,
  most: 3660 * day,
});

export const amountOption = (units = 0): PatternOption => ({
  name: 'amount',
  unit: 'money',
  standard: units,
  least: 0,
  most: mostMoney,
});

/** Most people deal with fewer than fifty others; shops, tills and employers with more. */
export const busiestOption = (partners = 50): PatternOption => ({
  name: 'busiest',
  unit: 'count',
  standard: partners,
  least: 0,
  most: 1_000_000,
});

export const countOption = (name: 'partners' | 'payments', standard: number): PatternOption => ({
  name,
  unit: 'count',
  standard,
  least: 2,
  most: 10_000,
});

export const shareOption = (name: 'share' | 'alike' | 'below', standard: number): PatternOption => ({
  name,
  unit: 'share',
  standard,
  least: name === 'alike' ? 0 : 0.01,
  most: 1,
});

export const hopsOption = (name: 'shortest' | 'longest', standard: number): PatternOption => ({
  name,
  unit: 'count',
  standard,
  least: 2,
  most: 6,
});

export const delayOption: PatternOption = {
  name: 'delay',
  unit: 'hours',
  standard: 48 * hour,
  least: hour,
  most: 3660 * day,
};

export const silenceOption: PatternOption = {
  name: 'silence',
  unit: 'days',
  standard: 30 * day,
  least: day,
  most: 3660 * day,
};

export const thresholdOption: PatternOption = {
  name: 'threshold',
  unit: 'money',
  standard: 10_000,
  least: 1,
  most: mostMoney,
};

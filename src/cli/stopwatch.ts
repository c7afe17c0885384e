/** Wall time for solvers that are told how much of it is gone. */

export interface Stopwatch {
  /** Seconds since it was started, to the millisecond. */
  readonly seconds: () => number;
  /** Share of `limit` seconds gone. */
  readonly spent: () => number;
}

export function startStopwatch(limit: number): Stopwatch {
  const begun = process.hrtime.bigint();
  const milliseconds = () => Number((process.hrtime.bigint() - begun) / 1_000_000n);
  return { seconds: () => milliseconds() / 1000, spent: () => milliseconds() / 1000 / limit };
}

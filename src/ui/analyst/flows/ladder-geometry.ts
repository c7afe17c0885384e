/** Places of a path drawn in time: a lane for each account in the order of the path, time from left to right. */
import type { TransactionRow } from '../../../worker/protocol.ts';

export const laneHeight = 46;
export const ladderRoom = { left: 178, right: 26, top: 22, bottom: 40 };

export interface Lane {
  readonly key: string;
  readonly label: string;
  readonly account: string;
  /** UTC ms; money comes in and goes on, null at the ends. */
  readonly arrives: number | null;
  readonly leaves: number | null;
}

/** One lane more than there are transactions. Where money goes on from another account of the same holder, both are named. */
export function lanesOf(rows: readonly TransactionRow[]): readonly Lane[] {
  const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
  return Array.from({ length: rows.length + 1 }, (_, i) => {
    const into = rows[i - 1];
    const out = rows[i];
    const accounts = [into?.to, out?.from].filter((key) => key !== undefined).map(idOf);
    const label = into?.toLabel ?? out?.fromLabel ?? '';
    const account = [...new Set(accounts)].join(' → ');
    return {
      key: `${i}`,
      label,
      account: account === label ? '' : account,
      arrives: into?.time ?? null,
      leaves: out?.time ?? null,
    };
  });
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 30 * day, 91 * day, 365 * day]; // prettier-ignore

export interface TimeScale {
  readonly x: (ms: number) => number;
  readonly ticks: readonly number[];
  readonly step: number;
}

/** A scale over these instants with a little air at both ends, and at most `most` round ticks. */
export function timeScale(times: readonly number[], width: number, most: number): TimeScale {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const air = Math.max(minute, (last - first) * 0.04);
  const [from, to] = [first - air, last + air];
  const step = steps.find((length) => (to - from) / length <= most) ?? Math.ceil((to - from) / most / day) * day;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  const inner = Math.max(1, width - ladderRoom.left - ladderRoom.right);
  return { x: (ms) => ladderRoom.left + (inner * (ms - from)) / (to - from), ticks, step };
}

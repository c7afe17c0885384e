/** Every simple time-respecting path of a small ledger, walked one by one, and its rank by each criterion. */
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { PathCriterion, PathLimits } from '../../src/core/tracing/paths/path-limits.ts';

/** Ledger indexes; inner accounts belong to neither side, an account on both sides is a source. */
export function everyPath(
  ledger: Ledger,
  sources: readonly number[],
  targets: readonly number[],
  limits: PathLimits,
): readonly (readonly number[])[] {
  const { size, from, to, time, base } = ledger;
  const found: (readonly number[])[] = [];
  const walk = (path: readonly number[], seen: readonly number[]): void => {
    const last = path.at(-1);
    for (let i = 0; i < size; i++) {
      const usable = (limits.mask?.[i] ?? 1) === 1 && base[i] > 0 && base[i] >= limits.least;
      const starts = last === undefined ? sources.includes(from[i] ?? -1) : from[i] === to[last];
      const later = last === undefined || (time[i] ?? 0) > (time[last] ?? 0);
      const soon =
        last === undefined || limits.maxWait === null || (time[i] ?? 0) <= (time[last] ?? 0) + limits.maxWait;
      const payee = to[i] ?? -1;
      if (!usable || !starts || !later || !soon || sources.includes(payee)) continue;
      if (seen.includes(payee) || from[i] === payee) continue;
      const longer = [...path, i];
      if (limits.maxHops !== null && longer.length > limits.maxHops) continue;
      if (targets.includes(payee)) found.push(longer);
      else walk(longer, [...seen, payee]);
    }
  };
  walk([], []);
  return found;
}

/** The smaller the better. */
export function rank({ time, base }: Ledger, criterion: PathCriterion, path: readonly number[]): number {
  const departure = time[path[0] ?? 0] ?? 0;
  const arrival = time[path.at(-1) ?? 0] ?? 0;
  return {
    foremost: arrival,
    fastest: arrival - departure,
    fewest: path.length,
    widest: -Math.min(...path.map((i) => base[i] ?? 0)),
    latest: -departure,
  }[criterion];
}

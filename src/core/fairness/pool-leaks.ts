/** Leaks over many exercises of one recipe: what one exercise is too small to show, the same in each of them. */
import type { Leak, LeakSubject } from './report.ts';
import { normalQuantile } from './roc-area.ts';

export interface PooledLeak {
  readonly subject: LeakSubject;
  readonly feature: string;
  /** Mean area over the exercises, folded after the mean: a leak that points now here, now there is noise. */
  readonly auc: number;
  /** Standard error of that mean, from the spread between exercises; Infinity where there is only one. */
  readonly se: number;
  /** Least value with 95 % confidence for all features together; a leak is one where this exceeds the bar. */
  readonly low: number;
  /** Exercises that have the feature. */
  readonly exercises: number;
  readonly judged: boolean;
  readonly leaks: boolean;
}

/**
 * One list of leaks for each exercise; features in order of first appearance. Few listings and few seeds leave a mean that strays above
 * any bar by chance, so judge by `leaks`, and by `auc` itself only where `se` is small.
 */
export function poolLeaks(perExercise: readonly (readonly Leak[])[], bar = 0.55): readonly PooledLeak[] {
  const groups = new Map<string, Leak[]>();
  for (const leak of perExercise.flat()) {
    const name = `${leak.subject} ${leak.feature}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [leak]);
    else group.push(leak);
  }
  const tests = [...groups.values()].reduce((sum, [{ judged, learned }]) => sum + (judged ? (learned ? 1 : 2) : 0), 0);
  const z = normalQuantile(0.05 / Math.max(2, tests));
  return [...groups.values()].map((group) => {
    const [{ subject, feature, learned, judged }] = group;
    const n = group.length;
    const mean = group.reduce((sum, { raw }) => sum + raw, 0) / n;
    const squares = group.reduce((sum, { raw }) => sum + (raw - mean) * (raw - mean), 0);
    const auc = learned ? Math.max(0.5, mean) : Math.max(mean, 1 - mean);
    const se = n < 2 ? Infinity : Math.sqrt(squares / (n - 1) / n);
    // Few exercises may agree by accident; their rows cannot say more than so many rows say (Mann and Whitney's variance, no ties).
    const rows = group.reduce((sum, { members: m, others: o }) => sum + (m + o + 1) / (12 * m * o), 0);
    const low = Math.max(0.5, auc - z * Math.max(se, Math.sqrt(rows) / n));
    const figures = { auc: rounded(auc), se: rounded(se), low: rounded(low) };
    return { subject, feature, ...figures, exercises: n, judged, leaks: judged && low > bar };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

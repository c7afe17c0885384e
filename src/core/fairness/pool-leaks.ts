/** Leaks over many exercises of one recipe: what one exercise is too small to show, the same in each of them. */
import type { Leak, LeakSubject } from './report.ts';

export interface PooledLeak {
  readonly subject: LeakSubject;
  readonly feature: string;
  /** Mean area over the exercises, folded after the mean: a leak that points now here, now there is noise. */
  readonly auc: number;
  /** Standard error of that mean, from the spread between exercises; Infinity where there is only one. */
  readonly se: number;
  /** Exercises that have the feature. */
  readonly exercises: number;
  readonly judged: boolean;
}

/** One list of leaks for each exercise; features in order of first appearance. */
export function poolLeaks(perExercise: readonly (readonly Leak[])[]): readonly PooledLeak[] {
  const groups = new Map<string, Leak[]>();
  for (const leak of perExercise.flat()) {
    const name = `${leak.subject} ${leak.feature}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [leak]);
    else group.push(leak);
  }
  return [...groups.values()].map((group) => {
    const [{ subject, feature, learned, judged }] = group;
    const n = group.length;
    const mean = group.reduce((sum, { raw }) => sum + raw, 0) / n;
    const squares = group.reduce((sum, { raw }) => sum + (raw - mean) * (raw - mean), 0);
    return {
      subject,
      feature,
      auc: rounded(learned ? Math.max(0.5, mean) : Math.max(mean, 1 - mean)),
      se: n < 2 ? Infinity : rounded(Math.sqrt(squares / (n - 1) / n)),
      exercises: n,
      judged,
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

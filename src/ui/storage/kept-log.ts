/** A log as the store gives it back, held against the chain it was written with: changed, missing or torn actions are found. */
import { nextHead, firstHead } from '../../core/exercise/chain.ts';
import type { Action } from '../../core/exercise/attempt.ts';
import type { AttemptRow } from './database.ts';

export interface KeptAction {
  readonly seq: number;
  readonly action: Action;
  readonly head?: string;
}

export interface KeptLog {
  /** Actions before the first fault; all of them where there is none. */
  readonly whole: readonly Action[];
  /** Where the store is damaged: the number of the first action that is not what was written, and how many were. */
  readonly damage: { readonly first: number; readonly written: number } | null;
}

/** `rows` in the order of `seq`. Rows without a head were written by an earlier version and are believed. O(length of the log). */
export function keptLog(
  row: Pick<AttemptRow, 'id' | 'exercise' | 'startedAt' | 'chain'>,
  rows: readonly KeptAction[],
): KeptLog {
  const { chain } = row;
  const written = Math.max(chain?.count ?? 0, (rows.at(-1)?.seq ?? -1) + 1);
  const damagedAt = (first: number): KeptLog => ({
    whole: rows.slice(0, first).map(({ action }) => action),
    damage: { first, written },
  });
  let head = firstHead(row);
  for (const [place, { seq, action, head: stored }] of rows.entries()) {
    if (seq !== place) return damagedAt(place);
    head = nextHead(head, action);
    if (stored !== undefined && stored !== head) return damagedAt(place);
  }
  if (chain !== undefined && (chain.count !== rows.length || chain.head !== head)) {
    return damagedAt(Math.min(chain.count, rows.length));
  }
  return { whole: rows.map(({ action }) => action), damage: null };
}

/** Which hits the queue shows, and in which order. */
import type { QueueRow } from '../../../core/desk/screening-answer.ts';
import type { Decision, HitRef } from '../../../core/exercise/work.ts';
import { labBandOf } from './lab-band.ts';
import type { QueueFilter, QueueSort } from './lab-store.ts';

export const hitId = ({ uid, party }: HitRef): string => JSON.stringify([uid, party]);

export type Decided = ReadonlyMap<string, Decision>;

export function decidedBy(decisions: readonly Decision[]): Decided {
  return new Map(decisions.map((decision) => [hitId(decision.hit), decision]));
}

const orders: { readonly [sort in QueueSort]: (a: QueueRow, b: QueueRow) => number } = {
  score: () => 0,
  name: (a, b) => a.label.localeCompare(b.label),
  update: (a, b) => b.update - a.update,
};

/** `rows` come best first and stay so within equals. */
export function queueRows(
  rows: readonly QueueRow[],
  threshold: number,
  filter: QueueFilter,
  decided: Decided,
): readonly QueueRow[] {
  const verdict = (row: QueueRow) => decided.get(hitId(row))?.decision ?? 'open';
  return rows
    .filter(
      (row) =>
        row.score >= threshold / 100 &&
        (filter.band === 'all' || labBandOf(row.score) === filter.band) &&
        (filter.decided === 'all' || verdict(row) === filter.decided) &&
        (filter.kind === 'all' || row.kind === filter.kind) &&
        (!filter.fresh || row.update > 0),
    )
    .toSorted(orders[filter.sort]);
}

/** Search results by kind, in the order people look for them. */
import type { SearchResult } from '../../../worker/protocol.ts';

const order = ['party', 'account', 'transaction', 'listing'] as const;

export interface ResultGroup {
  readonly kind: SearchResult['kind'];
  readonly results: readonly SearchResult[];
}

/** Groups without results are left out; within a group the order of the search stays. */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  return order
    .map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }))
    .filter((group) => group.results.length > 0);
}

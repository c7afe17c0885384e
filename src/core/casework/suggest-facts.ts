/** Facts a case could state, from the evidence of its claims and the marked transactions of its subject, each with its rows. */
import type { TransactionRow } from '../desk/answer.ts';
import { caseLimits, type CaseFact } from '../exercise/case-draft.ts';
import type { Claim, EvidenceRef } from '../exercise/work.ts';
import { pairOf, type RowReader } from './fact-parts.ts';

export interface SuggestOptions {
  /** Transfers between the same two up to so many are facts of their own; more are one fact. */
  readonly apart?: number;
  /** Most facts about transfers: those the claims rest on first, then those of most money. */
  readonly most?: number;
}

export interface Suggestions {
  readonly facts: readonly CaseFact[];
  /** Transactions left for want of room. */
  readonly leftOut: number;
}

interface Transfers {
  readonly id: string;
  readonly rows: readonly TransactionRow[];
  readonly claimed: boolean;
}

/**
 * Listings, then relations, then transfers by time. `marked` are ids of marked transactions that touch the subject.
 * Rows that are not in the data give no fact. O(rows log rows).
 */
export function suggestFacts(
  reader: RowReader,
  claims: readonly Claim[],
  marked: readonly string[],
  { apart = 3, most = 150 }: SuggestOptions = {},
): Suggestions {
  const evidence = [...new Set(claims.flatMap((claim) => claim.evidence))].filter((row) => reader.has(row));
  const records = (prefix: string) => evidence.filter((row) => row.startsWith(prefix));
  const claimed = new Set(records('tx:').map((row) => row.slice(3)));
  const pairs = new Map<string, TransactionRow[]>();
  for (const id of new Set([...claimed, ...marked])) {
    const row = reader.transaction(id);
    if (row === null) continue;
    const pair = pairs.get(pairOf(row));
    if (pair === undefined) pairs.set(pairOf(row), [row]);
    else pair.push(row);
  }
  const transfers = [...pairs.entries()].flatMap(([pair, rows]): readonly Transfers[] => {
    rows.sort((a, b) => a.time - b.time || a.index - b.index);
    if (rows.length <= apart)
      return rows.map((row) => ({ id: `tx:${row.id}`, rows: [row], claimed: claimed.has(row.id) }));
    return pieces(rows, caseLimits.cites).map((piece, i) => ({
      id: `series ${i} ${pair}`.slice(0, 480),
      rows: piece,
      claimed: piece.some((row) => claimed.has(row.id)),
    }));
  });
  const money = ({ rows }: Transfers) => rows.reduce((sum, row) => sum + row.base, 0);
  const chosen = transfers
    .toSorted((a, b) => Number(b.claimed) - Number(a.claimed) || money(b) - money(a))
    .slice(0, most)
    .toSorted((a, b) => a.rows[0].time - b.rows[0].time || a.rows[0].index - b.rows[0].index);
  const count = (list: readonly Transfers[]) => list.reduce((sum, { rows }) => sum + rows.length, 0);
  const fact = (id: string, cites: readonly EvidenceRef[]): CaseFact => ({ id, cites, text: '', kept: true });
  return {
    facts: [
      ...[...records('listing:'), ...records('relation:')].slice(0, most).map((row) => fact(row, [row])),
      ...chosen.map(({ id, rows }) =>
        fact(
          id,
          rows.map((row): EvidenceRef => `tx:${row.id}`),
        ),
      ),
    ],
    leftOut: count(transfers) - count(chosen),
  };
}

function pieces<T>(list: readonly T[], length: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / length);
  return Array.from({ length: count }, (_, i) => list.slice(i * length, (i + 1) * length));
}

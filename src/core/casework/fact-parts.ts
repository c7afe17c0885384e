/** What cited rows say: transfers taken together by payer and payee, relations and listings one by one. */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { relationRow } from '../desk/relation-rows.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import { transactionRow } from '../desk/transaction-row.ts';
import type { TransactionRow } from '../desk/answer.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import type { Listing } from '../dataset/dataset.ts';
import type { Hit } from '../screening/hit.ts';
import type { FactPart } from './case-material.ts';

/** A dataset with its landed listings and the hits on them. */
export interface CaseSource {
  readonly directory: Directory;
  readonly listings: readonly Listing[];
  readonly hits: readonly Hit[];
}

/** Looks rows up by what cites them. */
export interface RowReader {
  readonly transaction: (id: string) => TransactionRow | null;
  readonly has: (row: EvidenceRef) => boolean;
  /** Parts in the order of first citation; a row is cited once however often it is named. */
  readonly parts: (cites: readonly EvidenceRef[], subject: NodeKey) => readonly FactPart[];
}

const idOf = (row: EvidenceRef): string => row.slice(row.indexOf(':') + 1);

/** A reader for these citations. One pass over the ledger, then O(1) a row. */
export function readRows(source: CaseSource, cites: Iterable<EvidenceRef>): RowReader {
  const { directory, listings, hits } = source;
  const wanted = new Set<string>();
  for (const row of cites) if (row.startsWith('tx:')) wanted.add(idOf(row));
  const rows = new Map<string, TransactionRow>();
  for (const i of rowsWithIds(directory, [...wanted])) {
    const row = transactionRow(directory, i);
    // Where a file repeats an id, the first row of it is meant.
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  const relations = new Map(directory.dataset.relations.map((relation) => [relation.id, relation]));
  const byUid = new Map(listings.map((listing) => [listing.uid, listing]));
  const single = (row: EvidenceRef, subject: NodeKey): FactPart => {
    const id = idOf(row);
    const relation = row.startsWith('relation:') ? relations.get(id) : undefined;
    if (relation !== undefined) return { kind: 'relation', relation: relationRow(directory, relation) };
    const listing = row.startsWith('listing:') ? byUid.get(id) : undefined;
    if (listing === undefined) return { kind: 'unknown', row };
    const { raw: _raw, ...published } = listing;
    const hit = hits.find((one) => one.uid === id && partyKey(one.party) === subject) ?? null;
    return { kind: 'listing', listing: published, hit };
  };
  return {
    transaction: (id) => rows.get(id) ?? null,
    has: (row) => {
      const id = idOf(row);
      if (row.startsWith('tx:')) return rows.has(id);
      return row.startsWith('relation:') ? relations.has(id) : byUid.has(id);
    },
    parts: (asked, subject) => {
      const groups = new Map<string, TransactionRow[] | FactPart>();
      for (const row of new Set(asked)) {
        const transfer = row.startsWith('tx:') ? rows.get(idOf(row)) : undefined;
        if (transfer === undefined) groups.set(row, single(row, subject));
        else {
          const pair = pairOf(transfer);
          const group = groups.get(pair);
          if (Array.isArray(group)) group.push(transfer);
          else groups.set(pair, [transfer]);
        }
      }
      return Array.from(groups.values(), (group) => (Array.isArray(group) ? together(group) : group));
    },
  };
}

/** Names payer and payee; no id can forge another pair. */
export function pairOf(row: TransactionRow): string {
  return JSON.stringify([row.fromParty, row.toParty]);
}

function together(group: readonly TransactionRow[]): FactPart {
  const rows = group.toSorted((a, b) => a.time - b.time || a.index - b.index);
  const sums = new Map<string, { currency: string; digits: number; amount: number }>();
  for (const { currency, digits, amount } of rows) {
    const sum = sums.get(currency) ?? { currency, digits, amount: 0 };
    sums.set(currency, { ...sum, amount: sum.amount + amount });
  }
  return { kind: 'transfers', rows, sums: [...sums.values()], base: rows.reduce((sum, row) => sum + row.base, 0) };
}

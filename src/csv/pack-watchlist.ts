/** A sanctions list of a pack, its format told by how it begins, to listings and a receipt. */
import type { Listing } from '../core/dataset/dataset.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import type { ReferenceReceipt } from '../core/ledger/receipt.ts';
import type { ReadList } from '../core/screening/lists/read-list.ts';
import { readTargetsSimple } from '../core/screening/lists/targets-simple.ts';
import { readUnXml } from '../core/screening/lists/un-xml.ts';
import { encodingOfHead } from './encoding.ts';
import { readReference } from './reference-file.ts';
import { readBytes, type Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';

type WatchlistOutcome =
  | { readonly ok: true; readonly value: { readonly listings: readonly Listing[]; readonly receipt: ReferenceReceipt } }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** UN consolidated XML or OpenSanctions targets.simple.csv. */
export async function readWatchlist(source: Source, options: ReadOptions): Promise<WatchlistOutcome> {
  const bytes = await readBytes(source);
  const encoding = encodingOfHead(bytes.subarray(0, 4096));
  if (encoding === null) return { ok: false, issues: [fileIssue(source, 'file-binary')] };
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trimStart().startsWith('<')) return told(source, readUnXml(text, source.path));
  const table = await readReference(source, options);
  if (!('rows' in table)) return { ok: false, issues: table };
  return told(source, readTargetsSimple(table.header, table.rows, source.path));
}

function told(
  source: Source,
  list: { readonly ok: true; readonly value: ReadList } | { readonly ok: false; readonly issues: readonly FileIssue[] },
): WatchlistOutcome {
  if (!list.ok) return list;
  const { listings, rejected } = list.value;
  return {
    ok: true,
    value: {
      listings,
      receipt: {
        file: source.path,
        kind: 'watchlist',
        rows: listings.length + rejected.length,
        accepted: listings.length,
        rejected,
        doubts: [],
      },
    },
  };
}

/** Accounts, parties and relations of a pack, read in the order in which they refer to one another. */
import type { Party, Relation } from '../core/dataset/dataset.ts';
import type { FileIssue } from '../core/dataset/issue.ts';
import { namedParties } from '../core/dataset/join-dataset.ts';
import { parseAccounts, type AccountRow } from '../core/dataset/parse-accounts.ts';
import { parseParties } from '../core/dataset/parse-parties.ts';
import { parseRelations } from '../core/dataset/parse-relations.ts';
import type { ParsedRows, ReferenceRows } from '../core/dataset/reference-rows.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { ReferenceReceipt } from '../core/ledger/receipt.ts';
import { referenceKind } from './file-kind.ts';
import type { PackFile } from './pack-files.ts';
import { readReference } from './reference-file.ts';
import type { ReadOptions } from './table.ts';

type References =
  | {
      readonly ok: true;
      /** null = no accounts file. */
      readonly accounts: readonly AccountRow[] | null;
      readonly parties: readonly Party[];
      readonly relations: readonly Relation[];
      readonly receipts: readonly ReferenceReceipt[];
    }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

export async function readReferences(
  files: readonly PackFile[],
  ledger: Ledger,
  options: ReadOptions,
): Promise<References> {
  const receipts: ReferenceReceipt[] = [];
  const issues: FileIssue[] = [];
  const parse = async <T extends ParsedRows<object>>(
    kind: 'accounts' | 'parties' | 'relations',
    parseFile: (rows: ReferenceRows) => T,
  ): Promise<T | null> => {
    const [file, ...more] = files.filter(({ preview }) => preview.kind === kind);
    for (const { source } of more) {
      issues.push({ code: 'file-repeated', file: source.path, row: 0, column: '', found: '' });
    }
    if (file === undefined) return null;
    const rows = await readReference(file.source, options);
    if (!('rows' in rows)) {
      issues.push(...rows);
      return null;
    }
    const parsed = parseFile(rows);
    const { accepted, rejected, doubts } = parsed;
    const total = accepted.length + rejected.length;
    receipts.push({ file: file.source.path, kind, rows: total, accepted: accepted.length, rejected, doubts });
    return parsed;
  };

  const parties = await parse('parties', parseParties);
  const partyIds = new Set(parties?.accepted.map((party) => party.id));
  const accounts = await parse('accounts', (rows) => {
    const kind = referenceKind(rows.header);
    const format = kind?.kind === 'accounts' ? kind.format : 'linchpin';
    return parseAccounts(rows, format, parties === null ? null : (id) => partyIds.has(id));
  });
  const holders = (accounts?.holders ?? []).filter((holder) => !partyIds.has(holder.id));
  for (const holder of holders) partyIds.add(holder.id);
  const accountIds = new Set(ledger.accounts);
  for (const account of accounts?.accepted ?? []) accountIds.add(account.id);
  const isAccount = (id: string): boolean => accountIds.has(id);
  const known = parties === null ? null : { isParty: (id: string) => partyIds.has(id), isAccount };
  const relations = await parse('relations', (rows) => parseRelations(rows, known));
  if (issues.length > 0) return { ok: false, issues };
  const described = [...(parties?.accepted ?? []), ...holders];
  const named =
    parties === null ? namedParties(accounts?.accepted ?? [], relations?.accepted ?? [], described, isAccount) : [];
  return {
    ok: true,
    accounts: accounts?.accepted ?? null,
    parties: [...described, ...named],
    relations: relations?.accepted ?? [],
    receipts,
  };
}

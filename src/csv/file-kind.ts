/** What a delimited file is, told by its header. */
import type { AccountsFormat } from '../core/dataset/parse-accounts.ts';
import { headerKey } from './label-columns.ts';

export type ReferenceKind =
  | { readonly kind: 'accounts'; readonly format: AccountsFormat }
  | { readonly kind: 'parties' | 'relations' | 'watchlist' };

/** null when it is none of the reference files: then it may hold transactions. */
export function referenceKind(header: readonly string[]): ReferenceKind | null {
  const keys = new Set(header.map(headerKey));
  const has = (...names: readonly string[]): boolean => names.every((name) => keys.has(name));
  if (has('bankid', 'accountnumber', 'entityid', 'entityname')) return { kind: 'accounts', format: 'amlworld' };
  if (has('acctid', 'dsplynm') || has('acctid', 'bankid', 'opendt')) return { kind: 'accounts', format: 'amlsim' };
  if (has('id', 'schema', 'name', 'aliases')) return { kind: 'watchlist' };
  if (has('from', 'to', 'type') && !keys.has('amount')) return { kind: 'relations' };
  if (has('id', 'kind', 'name')) return { kind: 'parties' };
  if (has('id') && (keys.has('institution') || keys.has('holder')) && !keys.has('amount')) {
    return { kind: 'accounts', format: 'linchpin' };
  }
  return null;
}

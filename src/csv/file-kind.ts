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
  if (has('from', 'to', 'type') && (keys.size === 3 || has('share') || has('since'))) return { kind: 'relations' };
  if (has('id', 'kind', 'name')) return { kind: 'parties' };
  if (has('id') && (has('institution') || has('holder')) && !has('amount') && !has('time')) {
    return { kind: 'accounts', format: 'linchpin' };
  }
  return null;
}

/** Whether a file holds nothing but labels: AMLSim's lists of alerts. Such files are left aside whole. */
export function isLabelFile(header: readonly string[]): boolean {
  const keys = header.map(headerKey);
  return keys.includes('alertid') && keys.includes('alerttype');
}

const ageVersion = new TextEncoder().encode('age-encryption.org/v1\n');

/** Whether the file is sealed with age, told by its first line. */
export function isSealed(head: Uint8Array): boolean {
  return ageVersion.every((byte, at) => head[at] === byte);
}

/** The same of AMLworld's patterns, by how the text begins. */
export function beginsWithPattern(text: string): boolean {
  return text.startsWith('BEGIN LAUNDERING ATTEMPT');
}

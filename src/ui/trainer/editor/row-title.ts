/** Rows of any table by number and in a few words. Pure. */
import type { StudioRow } from '../../../worker/studio-protocol.ts';

export function idOfRow(row: StudioRow): string {
  return 'uid' in row ? row.uid : row.id;
}

/** `labels`: names by id, where the page brought them. */
export function titleOfRow(row: StudioRow, labels: { readonly [id: string]: string } = {}): string {
  if ('uid' in row) return join(row.names[0]?.text ?? '', row.uid);
  if ('prompt' in row) return join(row.prompt.en, row.id);
  if ('otherNames' in row) return join(row.name, row.id);
  if ('institution' in row) return join(row.id, labels[row.holder] ?? row.holder);
  return row.id;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

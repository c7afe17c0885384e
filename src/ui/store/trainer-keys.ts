/** The trainer's keys on screen: made, brought, proved, and given to whatever opens sealed files. */
import { create } from 'zustand';
import type { FileIssue } from '../../core/dataset/issue.ts';
import type { TrainerKey } from '../../worker/sealing-protocol.ts';
import type { TrainerKeyRow } from '../storage/database.ts';
import { keepKeys, listKeys, removeKey } from '../storage/trainer-keys.ts';
import { database } from './database.ts';
import { sealing } from './sealing-worker.ts';

interface TrainerKeysState {
  /** The page of keys is shown in the studio. */
  readonly shown: boolean;
  /** Newest first; null until they have been read. */
  readonly keys: readonly TrainerKeyRow[] | null;
  /** A recovery key just made: its secret is here only, until it is put away. */
  readonly fresh: { readonly key: TrainerKey; readonly row: TrainerKeyRow } | null;
  /** Whether the browser kept what was made last. */
  readonly kept: boolean;
}

export const useTrainerKeys = create<TrainerKeysState>(() => ({ shown: false, keys: null, fresh: null, kept: true }));
const { setState: set, getState: get } = useTrainerKeys;

export function showKeys(shown: boolean): void {
  set({ shown });
}

export async function loadKeys(): Promise<void> {
  const kept = await listKeys(database).catch(() => []);
  // What a store refused to keep is still good while the page is open.
  const lost = (get().keys ?? []).filter(({ recipient }) => kept.every((one) => one.recipient !== recipient));
  set({ keys: get().kept ? kept : [...lost, ...kept] });
}

/** The trainer's key, and one for recovery whose secret is shown once. */
export async function makeKeys(label: string): Promise<void> {
  const { trainer, recovery } = await sealing().newKeys();
  const madeAt = Date.now();
  const mine: TrainerKeyRow = { ...trainer, role: 'trainer', label, madeAt, provedAt: null };
  const row = paperRow(recovery, label, madeAt);
  await keep([mine, row]);
  set({ fresh: { key: recovery, row } });
}

/** Another recovery key, where the paper of the last is lost. */
export async function makeRecovery(label: string): Promise<void> {
  const { recovery } = await sealing().newKeys();
  const row = paperRow(recovery, label, Date.now());
  await keep([row]);
  set({ fresh: { key: recovery, row } });
}

function paperRow({ recipient }: TrainerKey, label: string, madeAt: number): TrainerKeyRow {
  return { recipient, role: 'recovery', identity: '', label, madeAt, provedAt: null };
}

async function keep(rows: readonly TrainerKeyRow[]): Promise<void> {
  const kept = await keepKeys(database, rows).catch(() => false);
  const others = (get().keys ?? []).filter(({ recipient }) => rows.every((row) => row.recipient !== recipient));
  set({ keys: [...rows, ...others], kept });
  if (kept) await loadKeys();
}

/** The secret of the recovery key is nowhere but on its paper from here on. */
export function putFreshAway(): void {
  set({ fresh: null });
}

/** The restore drill, on the keys given or on all; the one that was seen to work. */
export async function proveKey(
  text: string,
  recipients: readonly string[],
): Promise<TrainerKeyRow | readonly FileIssue[]> {
  const proved = await sealing().proveKey(text, recipients, '');
  if (!proved.ok) return proved.issues;
  const row = (get().keys ?? []).find(({ recipient }) => recipient === proved.value.recipient);
  if (row === undefined) throw new Error(`a key that is not here was proved: ${proved.value.recipient}`);
  const seen = { ...row, provedAt: Date.now() };
  await keep([seen]);
  return seen;
}

/** Takes every key of a key file into this browser; how many there were. */
export async function bringKeys(file: File): Promise<number | readonly FileIssue[]> {
  const text = await file.text();
  const read = await sealing().readKeys(text, file.name);
  if (!read.ok) return read.issues;
  const label = /^#\s*(?!public key:)(.+)$/m.exec(text)?.[1]?.trim() ?? file.name;
  const known = get().keys ?? [];
  const rows = read.value.map((key): TrainerKeyRow => {
    const before = known.find(({ recipient }) => recipient === key.recipient);
    return { role: 'trainer', label, madeAt: Date.now(), provedAt: null, ...before, ...key };
  });
  await keep(rows);
  return rows.length;
}

export async function dropKey(recipient: string): Promise<void> {
  await removeKey(database, recipient);
  set({ keys: (get().keys ?? []).filter((row) => row.recipient !== recipient) });
}

/** Secrets kept in this browser, for whatever opens sealed files. */
export async function keptIdentities(): Promise<readonly string[]> {
  if (get().keys === null) await loadKeys();
  return (get().keys ?? []).flatMap(({ identity }) => (identity === '' ? [] : [identity]));
}

/** What the browser's store holds of the attempts, row by row, read past the app; and whether it is what somebody did. */
import type { Page } from 'playwright-core';
import { replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import type { AttemptRow } from '../../src/ui/storage/database.ts';
import { keptLog, type KeptAction } from '../../src/ui/storage/kept-log.ts';

export interface StoredAttempt {
  readonly attempt: Attempt;
  readonly row: AttemptRow;
  /** A log that is not what its rows say it is: half written, torn, out of order. */
  readonly damaged: boolean;
  /** The sealed file, where one is kept. */
  readonly sealed: { readonly name: string; readonly bytes: Uint8Array } | null;
}

export interface Stored {
  /** The one begun last; null where there is none. */
  readonly newest: StoredAttempt | null;
  /** Actions that belong to no attempt. */
  readonly orphans: number;
}

interface Rows {
  readonly row: AttemptRow | null;
  readonly actions: readonly KeptAction[];
  readonly sealed: { readonly name: string; readonly hex: string } | null;
  readonly orphans: number;
}

export async function readStore(page: Page): Promise<Stored> {
  // As text: bytes and long lists are slow on their way out of a page.
  const text = await page.evaluate(async (): Promise<string> => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const nothing: Rows = { row: null, actions: [], sealed: null, orphans: 0 };
    if (!(await indexedDB.databases()).some(({ name }) => name === 'linchpin')) return JSON.stringify(nothing);
    const db = await done(indexedDB.open('linchpin'));
    const store = (name: string) => db.transaction(name).objectStore(name);
    const attempts = await done<AttemptRow[]>(store('attempts').getAll());
    const actions = await done<(KeptAction & { attempt: string })[]>(store('actions').getAll());
    const row = attempts.toSorted((a, b) => b.startedAt - a.startedAt)[0] ?? null;
    const sealed = await done<{ name: string; bytes: Uint8Array } | undefined>(store('submissions').get(row?.id ?? ''));
    db.close();
    const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const ids = new Set(attempts.map(({ id }) => id));
    const rows: Rows = {
      row,
      actions: actions.filter(({ attempt }) => attempt === row?.id),
      sealed: sealed === undefined ? null : { name: sealed.name, hex: hex(sealed.bytes) },
      orphans: actions.filter(({ attempt }) => !ids.has(attempt)).length,
    };
    return JSON.stringify(rows);
  });
  const { row, actions, sealed, orphans } = JSON.parse(text) as Rows;
  if (row === null) return { newest: null, orphans };
  const { whole, damage } = keptLog(
    row,
    actions.toSorted((a, b) => a.seq - b.seq),
  );
  const attempt = replay({ id: row.id, exercise: row.exercise, startedAt: row.startedAt }, whole);
  const newest: StoredAttempt = {
    attempt,
    row,
    damaged: damage !== null || row.submitted !== (attempt.work.submittedAt !== null),
    sealed: sealed === null ? null : { name: sealed.name, bytes: new Uint8Array(Buffer.from(sealed.hex, 'hex')) },
  };
  return { newest, orphans };
}

/** An action in a word: what was written, taken back or handed in. Looking around is none. */
export function deedsOf(log: readonly Action[]): readonly string[] {
  return log.flatMap((action) => {
    if (action.type === 'note') return [action.note.text];
    return action.type === 'undo' || action.type === 'submit' ? [action.type] : [];
  });
}

export interface Reckoned {
  /** Deeds seen on the screen that are gone. */
  readonly lost: number;
  /** Counting those of which nobody can know whether they were seen: the button was pressed, and the tab was dead. */
  readonly lostAtMost: number;
  /** Deeds that the page had said were saved, and are gone. */
  readonly brokenPromises: number;
  /** What is kept is not the beginning of what was done. */
  readonly otherwise: boolean;
}

/** `before`: kept when the tab was opened; `pressed`: done since, of which `seen` showed on the screen and `saved` were said to be saved. */
export function reckon(kept: readonly string[], { before, pressed, seen, saved }: Done): Reckoned {
  const done = [...before, ...pressed];
  // More may be kept than was heard of: the last word of a tab need not reach anybody.
  const otherwise = kept.length < before.length || done.some((deed, i) => i < kept.length && deed !== kept[i]);
  const since = kept.length - before.length;
  return {
    lost: Math.max(0, seen - since),
    lostAtMost: pressed.length - since,
    brokenPromises: Math.max(0, saved - since),
    otherwise,
  };
}

export interface Done {
  readonly before: readonly string[];
  readonly pressed: readonly string[];
  readonly seen: number;
  readonly saved: number;
}

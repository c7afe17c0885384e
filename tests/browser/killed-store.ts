/** What the browser's store holds of the attempts, row by row, read past the app; and whether it is what somebody did. */
import type { Page } from 'playwright-core';
import { replay, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import type { AttemptRow } from '../../src/ui/storage/database.ts';
import { keptLog, type KeptAction } from '../../src/ui/storage/kept-log.ts';

interface Rows {
  readonly attempts: readonly AttemptRow[];
  readonly actions: readonly (KeptAction & { readonly attempt: string })[];
  readonly submissions: readonly {
    readonly attempt: string;
    readonly name: string;
    readonly bytes: readonly number[];
  }[];
}

export interface StoredAttempt {
  readonly attempt: Attempt;
  readonly row: AttemptRow;
  /** A log that is not what its rows say it is: half written, torn, out of order. */
  readonly damaged: boolean;
  /** The sealed file, where one is kept. */
  readonly sealed: { readonly name: string; readonly bytes: Uint8Array } | null;
}

export interface Stored {
  /** Newest first. */
  readonly attempts: readonly StoredAttempt[];
  /** Actions that belong to no attempt. */
  readonly orphans: number;
}

export async function readStore(page: Page): Promise<Stored> {
  const { attempts, actions, submissions } = await page.evaluate(async (): Promise<Rows> => {
    interface Sealed {
      readonly attempt: string;
      readonly name: string;
      readonly bytes: Uint8Array;
    }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('linchpin')) return { attempts: [], actions: [], submissions: [] };
    const db = await done(indexedDB.open('linchpin'));
    const all = <T>(store: string) => done<T[]>(db.transaction(store).objectStore(store).getAll());
    const [attempts, actions, sealed] = [
      await all<AttemptRow>('attempts'),
      await all<KeptAction & { attempt: string }>('actions'),
      await all<Sealed>('submissions'),
    ];
    db.close();
    // Bytes do not come through as they are.
    const submissions = sealed.map((row) => ({ ...row, bytes: [...row.bytes] }));
    return { attempts, actions, submissions };
  });
  const ids = new Set(attempts.map(({ id }) => id));
  return {
    orphans: actions.filter(({ attempt }) => !ids.has(attempt)).length,
    attempts: attempts
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .map((row) => {
        const mine = actions.filter(({ attempt }) => attempt === row.id).toSorted((a, b) => a.seq - b.seq);
        const { whole, damage } = keptLog(row, mine);
        const sealed = submissions.find(({ attempt }) => attempt === row.id);
        const attempt = replay({ id: row.id, exercise: row.exercise, startedAt: row.startedAt }, whole);
        return {
          attempt,
          row,
          damaged: damage !== null || row.submitted !== (attempt.work.submittedAt !== null),
          sealed: sealed === undefined ? null : { name: sealed.name, bytes: new Uint8Array(sealed.bytes) },
        };
      }),
  };
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
  const otherwise =
    kept.length < before.length || kept.length > done.length || kept.some((deed, i) => deed !== done[i]);
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

/** What the class decided, as a log of its own: kept in the browser action by action, said to be saved only once counted there. */
import { create } from 'zustand';
import {
  beginDebrief,
  reduceDebrief,
  replayDebrief,
  type Debrief,
  type DebriefAction,
  type DebriefChange,
  type DebriefState,
  emptyDebrief,
} from '../../core/debrief/session.ts';
import type { OpenClass } from '../../worker/debrief-protocol.ts';
import type { InputFile } from '../../worker/protocol.ts';
import { appendDebriefActions, createDebrief } from '../storage/debriefs.ts';
import { database } from './database.ts';
import type { Saving } from './session.ts';

interface DebriefSession {
  readonly debrief: Debrief | null;
  readonly saving: Saving;
}

export const useDebriefSession = create<DebriefSession>(() => ({ debrief: null, saving: 'off' }));
const { setState: set, getState: get } = useDebriefSession;

/** The state of the open debrief, or that of a fresh one. */
export function useDebriefState(): DebriefState {
  return useDebriefSession((s) => s.debrief?.state ?? emptyDebrief);
}

let queue: Promise<void> = Promise.resolve();
/** How many actions of the open debrief the store has; -1 = the debrief itself is not there. */
let stored = -1;

function save(): void {
  const { debrief } = get();
  if (debrief === null) return;
  const { id } = debrief;
  if (stored < 0) return set({ saving: 'failed' });
  set({ saving: 'saving' });
  queue = queue.then(async () => {
    const now = get().debrief;
    if (now?.id !== id || stored < 0) return;
    const { log } = now;
    try {
      if (log.length > stored) {
        const count = await appendDebriefActions(database, id, log, stored);
        if (count !== log.length) throw new Error(`stored ${count} of ${log.length} actions`);
      }
      if (get().debrief?.id !== id) return;
      stored = log.length;
      if (get().debrief?.log === log) set({ saving: 'saved' });
    } catch {
      // The next action tries again from here; meanwhile the screen says so and offers the log as a file.
      if (get().debrief?.id === id) set({ saving: 'failed' });
    }
  });
}

/** Does something to the debrief. */
export function actDebrief(change: DebriefChange): void {
  apply({ at: Date.now(), ...change });
}

export function turnDebrief(type: 'undo' | 'redo'): void {
  apply({ at: Date.now(), type });
}

function apply(action: DebriefAction): void {
  const { debrief } = get();
  if (debrief === null) return;
  const next = reduceDebrief(debrief, action);
  if (next === debrief) return;
  set({ debrief: next });
  save();
}

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

/** A new debrief of the class, with the files it was read from. */
export async function startDebriefSession({ exercise, teams }: OpenClass, files: readonly InputFile[]): Promise<void> {
  const now = Date.now();
  const { id, version, title } = exercise;
  const debrief = beginDebrief(newId(), { id, version }, now);
  set({ debrief, saving: 'saving' });
  const row = { id: debrief.id, exercise: { id, version }, title, teams: teams.length, startedAt: now, changedAt: now };
  // The store may refuse (private window, full disk). The debrief goes on; the screen says that it is not saved.
  const kept = await createDebrief(database, row, files).then(
    () => true,
    () => false,
  );
  stored = kept ? 0 : -1;
  if (get().debrief?.log.length === 0) set({ saving: kept ? 'saved' : 'failed' });
  else save();
}

/** One kept here before. */
export function resumeDebriefSession(
  head: Pick<Debrief, 'id' | 'exercise' | 'startedAt'>,
  log: readonly DebriefAction[],
): void {
  stored = log.length;
  set({ debrief: replayDebrief(head, log), saving: 'saved' });
}

export function leaveDebriefSession(): void {
  stored = -1;
  set({ debrief: null, saving: 'off' });
}

/** Writes each action to the browser's store as it happens, and says "saved" only when it is. */
import { appendActions } from '../storage/attempts.ts';
import type { Database } from '../storage/database.ts';
import { useSession } from './session.ts';

/** Starts saving; returns a function that stops it. `written`: how many actions of the open attempt are already stored. */
export function startAutosave(db: Database): () => void {
  let current = '';
  let written = 0;
  let queue: Promise<void> = Promise.resolve();
  return useSession.subscribe((state, before) => {
    const { attempt } = state;
    if (attempt === null || attempt === before.attempt) return;
    if (attempt.id !== current || before.attempt === null) {
      // Just opened, perhaps for the second time: what it holds came from the store, or was written when it was made.
      current = attempt.id;
      written = attempt.log.length;
      state.setSaving(state.visited === null ? 'saved' : 'off');
      return;
    }
    if (attempt.log.length <= written) return;
    const from = written;
    written = attempt.log.length;
    state.setSaving('saving');
    queue = queue.then(async () => {
      try {
        await appendActions(db, attempt, from);
        const stored = await db.actions.where('attempt').equals(attempt.id).count();
        if (stored < attempt.log.length) throw new Error(`stored ${stored} of ${attempt.log.length} actions`);
        if (useSession.getState().attempt === attempt) useSession.getState().setSaving('saved');
      } catch {
        // The next action tries again from here; meanwhile the screen says so and offers a file.
        if (useSession.getState().attempt?.id !== attempt.id) return;
        written = Math.min(written, from);
        useSession.getState().setSaving('failed');
      }
    });
  });
}

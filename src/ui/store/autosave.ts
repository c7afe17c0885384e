/** Writes each action to the browser's store as it happens, and says "saved" only when it has been read back. */
import type { Attempt } from '../../core/exercise/attempt.ts';
import { headOf } from '../../core/exercise/chain.ts';
import { appendActions } from '../storage/attempts.ts';
import type { Database } from '../storage/database.ts';
import { forgetPending, putAside } from '../storage/pending.ts';
import { troubleOf } from '../storage/trouble.ts';
import { overtaken, tellReaders, writerToken } from './attempt-lock.ts';
import { enqueue } from './save-queue.ts';
import { useSession } from './session.ts';

/** Starts saving; returns a function that stops it. `written`: how many actions of the open attempt are already stored. */
export function startAutosave(db: Database): () => void {
  let current = '';
  let written = 0;
  /** The head after what was stored last, so that it need not be found anew each time. */
  let last: { readonly id: string; readonly count: number; readonly head: string } | null = null;
  /** What the store has surely, to which what is under way is put aside; null until the first action after opening. */
  let sure: { readonly count: number; readonly head: string } | null = null;
  /** What was asked to be written last. */
  let newest: Attempt | null = null;
  const write = async (asked: Attempt, since: number) => {
    const { id } = asked;
    // What was done while this waited goes along, so that what is stored is never more than one write behind.
    const attempt = newest?.id === id ? newest : asked;
    const { log } = attempt;
    if (last?.id === id && last.count >= log.length) return;
    const from = last?.id === id ? last.count : current === id ? Math.min(since, written) : since;
    const writer = writerToken(id);
    try {
      const head = await appendActions(db, attempt, from, {
        ...(writer === null ? {} : { writer }),
        ...(last?.id === id && last.count === from ? { before: last.head } : {}),
      });
      last = { id, count: log.length, head };
      if (current === id) {
        written = Math.max(written, log.length);
        sure = last;
      }
      if (newest?.id !== id || newest.log.length === log.length) forgetPending(id);
      tellReaders(id);
      if (useSession.getState().attempt === attempt) useSession.getState().setSaving('saved');
    } catch (error) {
      last = null;
      // The next action tries again from here; meanwhile the screen says so and offers a file.
      if (useSession.getState().attempt?.id !== id) return;
      written = Math.min(written, from);
      const trouble = troubleOf(error);
      useSession.getState().setSaving('failed', trouble);
      if (trouble !== 'overtaken') return;
      // Another tab's work comes after what is stored, not this one's.
      forgetPending(id);
      overtaken(id);
    }
  };
  return useSession.subscribe((state, before) => {
    const { attempt } = state;
    if (attempt === null || attempt === before.attempt) return;
    if (state.readOnly !== null) {
      // Others write. When this tab does again, what it holds has come from the store.
      current = '';
      return;
    }
    if (attempt.id !== current || before.attempt === null) {
      // Just opened, perhaps for the second time: what it holds came from the store, or was written when it was made.
      current = attempt.id;
      written = attempt.log.length;
      last = null;
      newest = null;
      sure = null;
      state.setSaving(state.visited === null ? 'saved' : 'off');
      return;
    }
    if (attempt.log.length <= written) return;
    const from = written;
    written = attempt.log.length;
    newest = attempt;
    sure ??= { count: from, head: headOf({ ...attempt, log: attempt.log.slice(0, from) }) };
    putAside(attempt, sure.count, sure.head);
    state.setSaving('saving');
    enqueue(() => write(attempt, from));
  });
}

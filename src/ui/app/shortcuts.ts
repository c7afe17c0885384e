/** Keys that work everywhere: undo, redo. They leave text fields their own. */
import { useHotkeys } from '@mantine/hooks';
import { useSession } from '../store/session.ts';

export function useShortcuts(): void {
  const undo = useSession((s) => s.undo);
  const redo = useSession((s) => s.redo);
  // The debrief has a log and keys of its own; an attempt that lies open behind it is none of its business.
  const onAttempt = (turn: () => void) => () => {
    if (useSession.getState().screen !== 'debrief') turn();
  };
  useHotkeys([
    ['mod+Z', onAttempt(undo)],
    ['mod+shift+Z', onAttempt(redo)],
    ['mod+Y', onAttempt(redo)],
    ['/', () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()],
  ]);
}

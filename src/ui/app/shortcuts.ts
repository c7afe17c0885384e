/** Keys that work everywhere: undo, redo. They leave text fields their own. */
import { useHotkeys } from '@mantine/hooks';
import { useSession } from '../store/session.ts';

export function useShortcuts(): void {
  const undo = useSession((s) => s.undo);
  const redo = useSession((s) => s.redo);
  useHotkeys([
    ['mod+Z', () => undo()],
    ['mod+shift+Z', () => redo()],
    ['mod+Y', () => redo()],
    ['/', () => document.querySelector<HTMLInputElement>('[data-search]')?.focus()],
  ]);
}

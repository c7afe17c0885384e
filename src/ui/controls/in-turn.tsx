/** A part of the screen that comes in a task after the one that asked for it, so that neither is long. */
import type { ReactNode } from 'react';
import { useTurns } from './use-turns.ts';

export function InTurn({ children }: { readonly children: ReactNode }) {
  return useTurns(1) > 0 ? children : null;
}

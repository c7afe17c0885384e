/** Parts of a screen that come one after another, each in a task of its own, so that none of them is long. */
import { startTransition, useEffect, useState } from 'react';

/** How many parts may be there by now: 0 at first, `parts` in the end. */
export function useTurns(parts: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= parts) return;
    // Not a frame: a tab that is out of sight has none.
    const next = setTimeout(() => startTransition(() => setTurn(turn + 1)));
    return () => clearTimeout(next);
  }, [turn, parts]);
  return turn;
}

/** The debrief's worker of this tab, started on first use; closing it cancels whatever it does. */
import { useEffect, useState } from 'react';
import { openDebrief, type DebriefHandle } from '../../worker/debrief-client.ts';
import type { DebriefApi } from '../../worker/debrief-protocol.ts';
import type { Asked } from './use-desk.ts';

let current: DebriefHandle | null = null;

export function debriefDesk(): DebriefHandle {
  current ??= openDebrief();
  return current;
}

/** Ends whatever the worker does; the next question starts another. */
export function closeDebriefDesk(): void {
  current?.close();
  current = null;
}

/** Asks again whenever `key` changes (a string made of everything the question depends on); '' asks nothing. The last answer stays until the next. */
export function useDebriefDesk<T>(
  key: string,
  ask: (api: DebriefApi) => Promise<T>,
): Asked<T> & { readonly again: () => void } {
  const [state, setState] = useState<Asked<T>>({ value: null, loading: key !== '', error: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (key === '') {
      setState({ value: null, loading: false, error: null });
      return;
    }
    let now = true;
    setState((old) => ({ ...old, loading: true, error: null }));
    ask(debriefDesk()).then(
      (value) => now && setState({ value, loading: false, error: null }),
      (error: unknown) =>
        now &&
        setState((old) => ({ ...old, loading: false, error: error instanceof Error ? error.message : String(error) })),
    );
    return () => {
      now = false;
    };
    // `key` stands for everything `ask` closes over.
  }, [key, round]);
  return { ...state, again: () => setRound((n) => n + 1) };
}

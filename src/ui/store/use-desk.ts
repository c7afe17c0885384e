/** Asks the worker and keeps the last answer on screen until the next one is there. */
import { useEffect, useState } from 'react';
import type { DeskApi } from '../../worker/protocol.ts';
import { desk } from './desk.ts';

export interface Asked<T> {
  readonly value: T | null;
  readonly loading: boolean;
  /** What went wrong, as the worker said it; null when nothing did. */
  readonly error: string | null;
}

/** Asks again whenever `key` changes (a string made of everything the question depends on); '' asks nothing. */
export function useDesk<T>(key: string, ask: (api: DeskApi) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Asked<T>>({ value: null, loading: key !== '', error: null });
  useEffect(() => {
    if (key === '') {
      setState({ value: null, loading: false, error: null });
      return;
    }
    let current = true;
    setState((old) => ({ ...old, loading: true }));
    ask(desk()).then(
      (value) => current && setState({ value, loading: false, error: null }),
      (error: unknown) =>
        current &&
        setState((old) => ({ ...old, loading: false, error: error instanceof Error ? error.message : String(error) })),
    );
    return () => {
      current = false;
    };
    // `key` stands for everything `ask` closes over.
  }, [key]);
  return state;
}

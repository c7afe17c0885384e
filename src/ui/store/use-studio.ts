/** Asks the studio's worker again whenever the project has changed; keeps the last answer on screen meanwhile. */
import { useEffect, useState } from 'react';
import type { StudioApi } from '../../worker/studio-protocol.ts';
import { studio } from './studio-worker.ts';
import { useStudio } from './studio.ts';
import type { Asked } from './use-desk.ts';

/** A string that differs after every change to the open project. */
export function useRevision(): string {
  const id = useStudio((s) => s.project?.id ?? '');
  const length = useStudio((s) => s.log.length);
  const ready = useStudio((s) => s.state !== null);
  return ready ? `${id}|${length}` : '';
}

/** `key` is everything else the question depends on; '' asks nothing. */
export function useStudioAsk<T>(key: string, ask: (api: StudioApi) => Promise<T>): Asked<T> {
  const revision = useRevision();
  const whole = key === '' || revision === '' ? '' : `${revision}|${key}`;
  const [answer, setAnswer] = useState<Asked<T>>({ value: null, loading: whole !== '', error: null });
  useEffect(() => {
    if (whole === '') {
      setAnswer({ value: null, loading: false, error: null });
      return;
    }
    let current = true;
    setAnswer((old) => ({ ...old, loading: true }));
    ask(studio()).then(
      (value) => current && setAnswer({ value, loading: false, error: null }),
      (error: unknown) =>
        current &&
        setAnswer((old) => ({ ...old, loading: false, error: error instanceof Error ? error.message : String(error) })),
    );
    return () => {
      current = false;
    };
    // `whole` stands for everything `ask` closes over.
  }, [whole]);
  return answer;
}

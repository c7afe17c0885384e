/** The recipe on the form, worked out in a worker of its own a moment after each change; the last picture stays until the next is there. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../worker/protocol.ts';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import { loadPhrasebook } from '../../store/studio-phrasebook.ts';
import { sameDraft, type Previewed } from '../../store/studio-openers.ts';
import { studio, studioBeside } from '../../store/studio-worker.ts';
import { recipeOf, useStudio, type Draft } from '../../store/studio.ts';

export interface Preview {
  /** What is drawn: perhaps of the recipe before. */
  readonly shown: Previewed | null;
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly failed: string | null;
  readonly issues: readonly FileIssue[];
  readonly cancelled: boolean;
  readonly cancel: () => void;
  readonly retry: () => void;
}

const pause = 600;

interface Work {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly failed: string | null;
  readonly issues: readonly FileIssue[];
  readonly cancelled: boolean;
}

const idle: Work = { busy: false, progress: null, failed: null, issues: [], cancelled: false };

/** `valid`: whether the draft can be made at all. */
export function usePreview(draft: Draft | null, valid: boolean): Preview {
  const [shown, setShown] = useState<Previewed | null>(applied);
  const [work, setWork] = useState<Work>(idle);
  const [wish, setWish] = useState(0);
  const running = useRef<ReturnType<typeof studioBeside> | null>(null);
  const standing = useRef(shown);
  const end = useCallback(() => {
    running.current?.close();
    running.current = null;
  }, []);
  const show = useCallback((next: Previewed) => {
    const last = standing.current;
    standing.current = next;
    setShown(next);
    // The open project's own worker stays.
    if (last !== null && last.handle !== next.handle && last.handle !== studioOfProject()) last.handle.close();
  }, []);

  useEffect(() => {
    if (draft === null || !valid) {
      end();
      setWork(idle);
      return;
    }
    const last = standing.current;
    if (last !== null && sameDraft(last.draft, draft)) {
      setWork(idle);
      return;
    }
    const own = applied();
    if (own !== null && sameDraft(own.draft, draft)) {
      show(own);
      setWork(idle);
      return;
    }
    let current = true;
    setWork({ ...idle, busy: true });
    const timer = setTimeout(() => {
      const handle = studioBeside();
      running.current = handle;
      const report = (progress: Progress) => current && setWork((old) => (old.busy ? { ...old, progress } : old));
      loadPhrasebook()
        .then((book) => handle.open({ kind: 'recipe', ...draft }, [], null, [], book, report))
        .then(
          (outcome) => {
            if (!current) return;
            running.current = null;
            if (outcome.ok) {
              setWork(idle);
              show({ handle, draft, state: outcome.value });
            } else {
              handle.close();
              setWork({ ...idle, issues: outcome.issues });
            }
          },
          (error: unknown) => {
            if (!current) return;
            const message = error instanceof Error ? error.message : String(error);
            setWork(message === 'worker-closed' ? { ...idle, cancelled: true } : { ...idle, failed: message });
          },
        );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
      end();
    };
  }, [draft === null ? '' : JSON.stringify(draft), valid, wish, end, show]);

  // Left without being taken: nobody needs the worker any more.
  useEffect(
    () => () => {
      const last = standing.current;
      if (last !== null && last.handle !== studioOfProject()) last.handle.close();
    },
    [],
  );

  return {
    shown,
    ...work,
    cancel: () => {
      end();
      setWork({ ...idle, cancelled: true });
    },
    retry: () => setWish((n) => n + 1),
  };
}

/** The worker of the open project, where it has been started. */
function studioOfProject(): ReturnType<typeof studioBeside> | null {
  return useStudio.getState().state === null ? null : studio();
}

/** The open project as it stands, when it stands on a recipe. */
function applied(): Previewed | null {
  const now = useStudio.getState();
  const draft = recipeOf({ ...now, draft: null });
  return now.state === null || draft === null ? null : { handle: studio(), draft, state: now.state };
}

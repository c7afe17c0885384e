/** A question to the worker that can take long: what it was, how far it is, what came of it. Kept while the desk is. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import type { DeskApi } from '../../../worker/protocol.ts';

export interface FlowRun<Request, Answer> {
  readonly state: 'idle' | 'running' | 'done' | 'failed' | 'called-off';
  /** Of the answer, or of what is under way. */
  readonly request: Request | null;
  readonly answer: Answer | null;
  /** 0 to 1 where the worker tells, else null. */
  readonly share: number | null;
  /** Why it failed, as the worker said it. */
  readonly error: string;
}

const idle = { state: 'idle', request: null, answer: null, share: null, error: '' } as const;

export type UseFlowRun<Request, Answer> = UseBoundStore<StoreApi<FlowRun<Request, Answer>>>;

export function createFlowRun<Request, Answer>(): UseFlowRun<Request, Answer> {
  const useRun = create<FlowRun<Request, Answer>>(() => idle);
  useSession.subscribe((now, before) => {
    if (now.info !== before.info) useRun.setState(idle);
  });
  return useRun;
}

/** Asks; the last answer goes, so that nothing on screen belongs to another question. */
export async function runFlow<Request, Answer>(
  useRun: UseFlowRun<Request, Answer>,
  request: Request,
  ask: (api: DeskApi, request: Request, onProgress: (share: number) => void) => Promise<Answer>,
): Promise<void> {
  useRun.setState({ ...idle, state: 'running', request });
  // A later question, or another data set, has taken this one's place.
  const tell = (news: Partial<FlowRun<Request, Answer>>) => {
    if (useRun.getState().request === request) useRun.setState(news);
  };
  try {
    const answer = await ask(desk(), request, (share) => tell({ share }));
    tell({ state: 'done', answer });
  } catch (error) {
    const called = error instanceof Error && error.name === 'AbortError';
    tell(
      called
        ? { state: 'called-off' }
        : { state: 'failed', error: String(error instanceof Error ? error.message : error) },
    );
  }
}

/** What the pattern finder was asked, how far it is and what it found; it stays while other rooms are shown. */
import { create } from 'zustand';
import type { OptionName, PatternName } from '../../../core/patterns/pattern.ts';
import { patterns } from '../../../core/patterns/patterns.ts';
import type { PatternLevel } from '../../../core/patterns/view.ts';
import type { PatternsProgress, PatternsReport, PatternsRequest } from '../../../worker/patterns-desk.ts';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';

/** Options as asked for, in the finder's own units; those left alone are not among them. */
export type ChosenOptions = { readonly [name in PatternName]?: { readonly [option in OptionName]?: number } };
export type HitSort = { readonly by: 'amount' | 'payments' | 'from'; readonly descending: boolean };
export interface OpenHit {
  readonly name: PatternName;
  readonly place: number;
}

interface PatternsStore {
  readonly level: PatternLevel;
  readonly wanted: readonly PatternName[];
  readonly options: ChosenOptions;
  readonly state: 'idle' | 'running' | 'done' | 'failed' | 'called-off';
  readonly progress: PatternsProgress | null;
  /** Of the last search that came to an end, and what was asked then. */
  readonly report: PatternsReport | null;
  readonly asked: PatternsRequest | null;
  readonly error: string;
  readonly open: OpenHit | null;
  readonly sort: HitSort;
}

const fresh = {
  state: 'idle',
  progress: null,
  report: null,
  asked: null,
  error: '',
  open: null,
} as const;

export const usePatterns = create<PatternsStore>(() => ({
  level: 'parties',
  wanted: patterns.map(({ name }) => name),
  options: {},
  sort: { by: 'amount', descending: true },
  ...fresh,
}));

// Another data set has other payments: what was found in the last one means nothing in it, and its currency may be another.
useSession.subscribe((now, before) => {
  if (now.info === before.info) return;
  if (usePatterns.getState().state === 'running') void desk().cancelPatterns();
  usePatterns.setState({ ...fresh, options: {} });
});

/** Calls off the search under way. The screen says so at once: on many payments the worker is a while until it looks up. */
export function callOffPatterns(): void {
  void desk().cancelPatterns();
  usePatterns.setState({ state: 'called-off' });
}

/** Searches; what was found before stays on screen until there is something new. */
export async function runPatterns(request: PatternsRequest): Promise<void> {
  usePatterns.setState({ state: 'running', asked: request, progress: null, error: '' });
  const tell = (news: Partial<PatternsStore>) => {
    const { asked, state } = usePatterns.getState();
    if (asked === request && state === 'running') usePatterns.setState(news);
  };
  try {
    const report = await desk().findPatterns(request, (progress) => tell({ progress }));
    tell({ state: 'done', report, open: null });
  } catch (error) {
    const called = error instanceof Error && error.name === 'AbortError';
    tell(
      called
        ? { state: 'called-off' }
        : { state: 'failed', error: error instanceof Error ? error.message : String(error) },
    );
  }
}

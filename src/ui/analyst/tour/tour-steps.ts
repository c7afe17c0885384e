/** The guided tour as data: what to do, where, and how to tell that it is done. */
import type { Session } from '../../store/session.ts';

export interface TourStep {
  readonly name:
    | 'welcome'
    | 'select'
    | 'search'
    | 'statement'
    | 'brush'
    | 'hits'
    | 'trace'
    | 'mark'
    | 'claim'
    | 'freeze'
    | 'undo'
    | 'note'
    | 'rooms'
    | 'quiz'
    | 'class'
    | 'submit';
  /** CSS selector of what the step is about; outlined while the step is on. */
  readonly target: string;
  /** Done by doing; null = a step to read. */
  readonly done: ((session: Session) => boolean) | null;
}

const work = (session: Session) => session.attempt?.work;

export const tourSteps: readonly TourStep[] = [
  { name: 'welcome', target: '[data-tour="brief"]', done: null },
  { name: 'select', target: '[data-tour="graph"]', done: (s) => s.selection.nodes.length > 0 },
  { name: 'search', target: '[data-search]', done: null },
  { name: 'statement', target: '[data-tour="tab-inspect"]', done: (s) => s.selection.rows.length > 0 },
  {
    name: 'brush',
    target: '[data-tour="tab-timeline"]',
    done: (s) => s.attempt?.log.some((a) => a.type === 'filter') ?? false,
  },
  { name: 'hits', target: '[data-tour="tab-flag"]', done: (s) => s.sideTab === 'flag' },
  { name: 'claim', target: '[data-tour="claim-save"]', done: (s) => (work(s)?.claims.length ?? 0) > 0 },
  { name: 'trace', target: '[data-tour="tab-trace"]', done: (s) => s.trace !== null },
  { name: 'mark', target: '[data-tour="trace-mark"]', done: (s) => (work(s)?.marked.length ?? 0) > 0 },
  { name: 'freeze', target: '[data-tour="tab-disrupt"]', done: (s) => (work(s)?.plan.length ?? 0) > 0 },
  { name: 'undo', target: '[data-tour="undo"]', done: (s) => s.attempt?.log.some((a) => a.type === 'undo') ?? false },
  { name: 'note', target: '[data-tour="tab-notes"]', done: (s) => (work(s)?.notes.length ?? 0) > 0 },
  {
    name: 'rooms',
    target: '[data-tour="rooms"]',
    done: ({ stage, bottomTab }) => stage !== 'graph' || bottomTab === 'playback',
  },
  { name: 'quiz', target: '[data-tour="quiz"]', done: (s) => Object.keys(work(s)?.answers ?? {}).length > 0 },
  { name: 'class', target: '[data-tour="home"]', done: null },
  { name: 'submit', target: '[data-tour="submit"]', done: (s) => work(s)?.submittedAt !== null },
];

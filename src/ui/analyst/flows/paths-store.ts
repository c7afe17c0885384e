/** What the room of paths asks and has been told. */
import { create } from 'zustand';
import type { PathsRequest, PathsView } from '../../../core/desk/path-alternatives.ts';
import type { PathCriterion } from '../../../core/tracing/paths/path-limits.ts';
import { createFlowRun } from './flow-run.ts';

interface PathChoice {
  readonly criterion: PathCriterion;
  /** '' = any. */
  readonly hops: string;
  /** Hours; '' = any. */
  readonly wait: string;
  readonly count: string;
  /** Place of the path shown. */
  readonly shown: number;
}

export const usePathChoice = create<PathChoice>(() => ({
  criterion: 'foremost',
  hops: '',
  wait: '',
  count: '5',
  shown: 0,
}));

export const usePathRun = createFlowRun<PathsRequest, PathsView>();

/** The lists that are compared, in the order of chart and table, each with its look. */
import type { ListReport, MeasuredList } from '../../../core/disruption/list-report.ts';

export type ListLine = 'mine' | 'reordered' | 'best' | ListReport['baselines'][number]['name'];

export interface ShownList extends MeasuredList {
  readonly line: ListLine;
  /** Of the best list: no list is better. */
  readonly proved: boolean;
}

export function shownLists({ mine, reordered, baselines, best }: ListReport): readonly ShownList[] {
  return [
    { ...mine, line: 'mine', proved: false },
    { ...reordered, line: 'reordered' },
    ...baselines.map(({ name, ...list }) => ({ ...list, line: name, proved: false })),
    { ...best, line: 'best' },
  ];
}

/** Runs a pattern to its end on a small dataset. */
import { createDirectory } from '../../src/core/dataset/directory.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import {
  settledOptions,
  type Findings,
  type Limits,
  type Options,
  type PatternName,
} from '../../src/core/patterns/pattern.ts';
import { patterns } from '../../src/core/patterns/patterns.ts';
import { patternView, type PatternLevel, type PatternView } from '../../src/core/patterns/view.ts';

export const generous: Limits = { hits: 1000, work: Infinity };

/** The view of a dataset, everything let through unless a mask is given. */
export function viewOf(dataset: Dataset, level: PatternLevel = 'accounts', mask?: Uint8Array): PatternView {
  return patternView(createDirectory(dataset), mask ?? new Uint8Array(dataset.ledger.size).fill(1), level);
}

/** Options are taken as they are, below the least the screen offers too; the rest as they are unless said. */
export function run(view: PatternView, name: PatternName, chosen: Partial<Options>, limits = generous): Findings {
  const pattern = patterns.find((one) => one.name === name);
  if (pattern === undefined) throw new Error(name);
  const steps = pattern.find(
    view,
    { ...settledOptions(pattern, chosen, { currency: 'USD', unit: 1 }), ...chosen },
    limits,
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Nodes with more counterparties than `most`, counted the plain way. */
export function busyIn({ size, from, to, nodes }: PatternView, most: number): ReadonlySet<number> {
  const others = Array.from({ length: nodes }, () => new Set<number>());
  for (let i = 0; i < size; i++) {
    others[from[i]].add(to[i]);
    others[to[i]].add(from[i]);
  }
  return new Set(most === 0 ? [] : others.flatMap((set, node) => (set.size > most ? [node] : [])));
}

export const places = ({ size }: PatternView): readonly number[] => Array.from({ length: size }, (_, i) => i);
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** Ledger index to place. */
export const placeOf = ({ row }: PatternView, index: number): number => (row === null ? index : row.indexOf(index));

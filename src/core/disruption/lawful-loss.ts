/**
 * Lawful payments that freezes stop, as the trainee sees it: not marked, and at least one side neither claimed nor in the marked flow.
 * A payment counts once however many freezes stop it, and still counts when its lawful side is frozen too: so the sum never falls when
 * a plan grows.
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';

/** By transaction: 1 where it is lawful. `suspect`: nodes of holders. O(transactions). */
export function lawfulPayments(directory: Directory, marked: Uint32Array, suspect: ReadonlySet<number>): Uint8Array {
  const { ledger } = directory.dataset;
  const lawful = new Uint8Array(ledger.size);
  const innocent = Uint8Array.from({ length: directory.accounts }, (_, a) =>
    suspect.has(directory.holderOf(a)) ? 0 : 1,
  );
  for (let i = 0; i < ledger.size; i++) lawful[i] = innocent[ledger.from[i]] | innocent[ledger.to[i]];
  for (const i of marked) lawful[i] = 0;
  return lawful;
}

export interface LawfulLoss {
  readonly count: number;
  /** Base-currency minor units. */
  readonly amount: number;
  /** Lawful holders who pay or are paid in them. */
  readonly people: number;
  /** The first few of them, most money first. */
  readonly most: readonly { readonly key: NodeKey; readonly label: string; readonly amount: number }[];
}

const named = 5;

/** `frozenFrom`: by account, UTC ms or Infinity. O(transactions). */
export function lawfulLoss(
  directory: Directory,
  lawful: Uint8Array,
  suspect: ReadonlySet<number>,
  frozenFrom: Float64Array,
): LawfulLoss {
  const { ledger } = directory.dataset;
  const lost = new Map<number, number>();
  let count = 0;
  let amount = 0;
  for (let i = 0; i < ledger.size; i++) {
    if (lawful[i] === 0) continue;
    const [time, from, to] = [ledger.time[i], ledger.from[i], ledger.to[i]];
    if (!(time >= frozenFrom[from] || time >= frozenFrom[to])) continue;
    count++;
    amount += ledger.base[i];
    for (const node of new Set([directory.holderOf(from), directory.holderOf(to)])) {
      if (!suspect.has(node)) lost.set(node, (lost.get(node) ?? 0) + ledger.base[i]);
    }
  }
  const most = [...lost]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, named)
    .map(([node, sum]) => ({ key: directory.keyOf(node), label: directory.labelOf(node), amount: sum }));
  return { count, amount, people: lost.size, most };
}

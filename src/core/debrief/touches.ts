/** What an alteration of the work touches on the graph: nodes claimed, traced and frozen, transactions marked. */
import type { NodeKey } from '../dataset/dataset.ts';
import { reachableAccounts } from '../disruption/freezable-units.ts';
import type { Freeze } from '../exercise/work.ts';
import type { Alteration } from './alterations.ts';
import type { LessonPack } from './lesson.ts';
import type { Standing } from './standing.ts';

/** What is counted. `mark` is about transactions (ledger indexes), the others about nodes (directory numbers). */
export type TouchKind = 'claim' | 'trace' | 'freeze' | 'mark';
export const touchKinds: readonly TouchKind[] = ['claim', 'trace', 'freeze', 'mark'];

/** `kind`: place in `touchKinds`. `by`: 1 comes, −1 goes. */
export type Tell = (kind: number, about: number, by: 1 | -1) => void;

const [claimed, traced, frozen, marked] = [0, 1, 2, 3];

/**
 * Tells what an alteration touches, as the consensus counts it: a claim the holder and its accounts, a mark the transaction, both accounts
 * and their holders, a freeze what was chosen, its holder and the accounts it reaches. The same node may be told several times.
 */
export function touching({ exercise }: LessonPack, { roster }: Standing): (one: Alteration, tell: Tell) => void {
  const { directory } = roster;
  const { ledger } = directory.dataset;
  const known = new Map<NodeKey, readonly number[]>();
  const frozenBy = (target: NodeKey): readonly number[] => {
    const before = known.get(target);
    if (before !== undefined) return before;
    const chosen = [directory.nodeOf(target), directory.nodeOf(roster.holderKey(target))];
    const nodes = [...new Set([...chosen, ...reachableAccounts(directory, exercise, target)])].filter((v) => v >= 0);
    known.set(target, nodes);
    return nodes;
  };
  const tellClaim = (subject: NodeKey, by: 1 | -1, tell: Tell) => {
    const holder = directory.nodeOf(roster.holderKey(subject));
    if (holder < 0) return;
    tell(claimed, holder, by);
    if (holder >= directory.accounts) for (const account of directory.accountsOf(holder)) tell(claimed, account, by);
  };
  const tellPlan = (plan: readonly Freeze[], others: readonly Freeze[], by: 1 | -1, tell: Tell) => {
    const kept = new Set(others.map(({ target }) => target));
    for (const { target } of plan) if (!kept.has(target)) for (const node of frozenBy(target)) tell(frozen, node, by);
  };
  return (one, tell) => {
    switch (one.part) {
      case 'claim':
        if (one.after !== null) tellClaim(one.after.subject, 1, tell);
        if (one.before !== null) tellClaim(one.before.subject, -1, tell);
        return;
      case 'mark': {
        const i = roster.indexOf(one.transaction);
        if (i < 0) return;
        const by = one.after ? 1 : -1;
        tell(marked, i, by);
        for (const account of [ledger.from[i], ledger.to[i]]) {
          tell(traced, account, by);
          const holder = directory.holderOf(account);
          if (holder !== account) tell(traced, holder, by);
        }
        return;
      }
      case 'plan':
        tellPlan(one.after, one.before, 1, tell);
        tellPlan(one.before, one.after, -1, tell);
        return;
      case 'gap':
      case 'answer':
    }
  };
}

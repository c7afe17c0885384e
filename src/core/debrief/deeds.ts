/**
 * An attempt's log as deeds: what each action changed, element by element, and which later undo took it back. The same rules as `reduce`
 * (tests hold both equal), in time that grows with what is changed and not with what there is: `reduce` copies whole lists at every step.
 * O(length of the log + elements changed).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Action } from '../exercise/attempt.ts';
import { openFilter } from '../ledger/filter.ts';
import {
  longestKeptPlan,
  mostKeptPlans,
  mostSnapshots,
  type Claim,
  type Freeze,
  type Gap,
  type HitRef,
} from '../exercise/work.ts';
import type { Answer } from '../exercise/exercise.ts';

/** One element of the work before and after an action; null = not there. */
export type Alteration =
  | { readonly part: 'claim'; readonly before: Claim | null; readonly after: Claim | null }
  | { readonly part: 'mark'; readonly transaction: string; readonly before: boolean; readonly after: boolean }
  | { readonly part: 'gap'; readonly before: Gap | null; readonly after: Gap | null }
  | { readonly part: 'plan'; readonly before: readonly Freeze[]; readonly after: readonly Freeze[] }
  | {
      readonly part: 'answer';
      readonly question: string;
      readonly before: Answer | null;
      readonly after: Answer | null;
    };

export interface Deed {
  /** Place in the settled log. */
  readonly index: number;
  /** Place in the log as it was given, where actions that change nothing count too. */
  readonly given: number;
  /** UTC ms. */
  readonly at: number;
  readonly action: Action;
  /** What of the graded work changed; empty for looks, notes and the like. */
  readonly altered: readonly Alteration[];
  /** Undo and redo: the deed they took back or brought back. Null for others. */
  readonly about: number | null;
  /** Whether the work at the end still contains it: not undone, or brought back. Undo and redo themselves never stand. */
  readonly stands: boolean;
  /** The undo that took it back for good; null when it stands. */
  readonly undoneBy: number | null;
}

type Slot = string;
type Values = Map<Slot, unknown>;
/** A change to one slot of the work; kept so that it can be taken back. */
interface Write {
  readonly slot: Slot;
  readonly before: unknown;
  readonly after: unknown;
}

interface Draft {
  readonly index: number;
  readonly given: number;
  readonly action: Action;
  readonly writes: readonly Write[];
  readonly about: Draft | null;
  undoneBy: number | null;
}

/** Deeds in the order of the log. Actions that `reduce` would not log (nothing to undo, nothing changed, after submission) are left out. */
export function deedsOf(log: readonly Action[]): readonly Deed[] {
  const values: Values = new Map<Slot, unknown>([
    ['plan', noFreezes],
    ['filter', openFilter],
  ]);
  const past: Draft[] = [];
  const future: Draft[] = [];
  const drafts: Draft[] = [];
  const told = new Set<string>();
  let submitted = false;
  log.forEach((action, given) => {
    if (submitted) return;
    const push = (writes: readonly Write[], about: Draft | null): Draft => {
      const draft: Draft = { index: drafts.length, given, action, writes, about, undoneBy: null };
      drafts.push(draft);
      return draft;
    };
    switch (action.type) {
      case 'undo': {
        const undone = past.pop();
        if (undone === undefined) return;
        future.push(undone);
        undone.undoneBy = push(turned(undone.writes), undone).index;
        break;
      }
      case 'redo': {
        const back = future.pop();
        if (back === undefined) return;
        past.push(back);
        back.undoneBy = null;
        push(back.writes, back);
        break;
      }
      case 'use-aid':
      case 'take-hint': {
        const help = action.type === 'use-aid' ? `aid ${action.aid}` : `hint ${action.hint}`;
        if (told.has(help)) return;
        told.add(help);
        push([], null);
        return;
      }
      case 'checkpoint':
        if (drafts.at(-1)?.action.type !== 'checkpoint') push([], null);
        return;
      case 'submit':
        submitted = true;
        push([], null);
        return;
      default: {
        const writes = writesOf(values, action);
        if (writes.length === 0) return;
        past.push(push(writes, null));
        future.length = 0;
      }
    }
    for (const { slot, after } of drafts.at(-1)?.writes ?? []) {
      if (after === undefined) values.delete(slot);
      else values.set(slot, after);
    }
  });
  return drafts.map(({ index, given, action, writes, about, undoneBy }) => ({
    index,
    given,
    at: action.at,
    action,
    altered: writes.flatMap((write) => alterationOf(write) ?? []),
    about: about === null ? null : about.index,
    stands: undoneBy === null && about === null,
    undoneBy,
  }));
}

const noFreezes: readonly Freeze[] = [];

const turned = (writes: readonly Write[]): readonly Write[] =>
  writes.toReversed().map(({ slot, before, after }) => ({ slot, before: after, after: before }));

/** Subject and reason, parted by what no id contains. */
const claimSlot = (subject: string, reason: string): Slot => `claim\n${reason}\n${subject}`;

const decisionSlot = ({ uid, party }: HitRef): Slot => `decision\n${uid.length}\n${uid}${party}`;

/** What the change does to the slots; none when `reduce` would return the same work. */
function writesOf(
  values: Values,
  change: Exclude<Action, { readonly type: 'undo' | 'redo' | 'checkpoint' | 'submit' }>,
): Write[] {
  const put = (slot: Slot, after: unknown): Write[] => [{ slot, before: values.get(slot), after }];
  const drop = (slot: Slot): Write[] => (values.has(slot) ? put(slot, undefined) : []);
  const count = (kind: string) => Number(values.get(`count\n${kind}`) ?? 0);
  /** A put or drop that keeps the number of its kind. */
  const counted = (kind: string, writes: Write[]): Write[] => {
    const [write] = writes;
    if (write === undefined || (write.before === undefined) === (write.after === undefined)) return writes;
    return [...writes, ...put(`count\n${kind}`, count(kind) + (write.after === undefined ? -1 : 1))];
  };
  const plan = () => values.get('plan') as readonly Freeze[];
  switch (change.type) {
    case 'claim':
      return put(claimSlot(change.claim.subject, change.claim.reason), change.claim);
    case 'unclaim':
      return drop(claimSlot(change.subject, change.reason));
    case 'mark':
      return [...new Set(change.transactions)].flatMap((id) =>
        values.has(`mark\n${id}`) ? [] : put(`mark\n${id}`, true),
      );
    case 'unmark':
      return [...new Set(change.transactions)].flatMap((id) => drop(`mark\n${id}`));
    case 'gap':
      return put(`gap\n${change.gap.id}`, change.gap);
    case 'ungap':
      return drop(`gap\n${change.id}`);
    case 'answer':
      return put(`answer\n${change.question}`, change.answer);
    case 'freeze': {
      const { freeze } = change;
      const place = plan().findIndex(({ target }) => target === freeze.target);
      return put('plan', place < 0 ? [...plan(), freeze] : plan().with(place, freeze));
    }
    case 'unfreeze': {
      const kept = plan().filter(({ target }) => target !== change.target);
      return kept.length === plan().length ? [] : put('plan', kept);
    }
    case 'order-plan': {
      const next = ordered(plan(), change.targets);
      return next === plan() ? [] : put('plan', next);
    }
    case 'keep-plan': {
      const writes = counted('kept', put(`kept\n${change.id}`, change.plan));
      const fits = count('kept') + (writes.length - 1) <= mostKeptPlans && change.plan.length <= longestKeptPlan;
      return fits ? writes : [];
    }
    case 'drop-plan':
      return counted('kept', drop(`kept\n${change.id}`));
    case 'take-plan': {
      const kept = values.get(`kept\n${change.id}`) as readonly Freeze[] | undefined;
      return kept === undefined || kept === plan() ? [] : put('plan', kept);
    }
    case 'keep-snapshot': {
      const writes = counted('snapshot', put(`snapshot\n${change.id}`, true));
      return count('snapshot') + (writes.length - 1) <= mostSnapshots && change.from < change.to ? writes : [];
    }
    case 'drop-snapshot':
      return counted('snapshot', drop(`snapshot\n${change.id}`));
    case 'decide':
      return put(decisionSlot(change.hit), change.decision);
    case 'undecide':
      return drop(decisionSlot(change.hit));
    case 'note':
      return put(`note\n${change.note.id}`, true);
    case 'unnote':
      return drop(`note\n${change.id}`);
    case 'case':
      return put(`case\n${change.draft.subject}`, true);
    case 'uncase':
      return drop(`case\n${change.subject}`);
    case 'filter':
      return values.get('filter') === change.filter ? [] : put('filter', change.filter);
    case 'view':
      return put('view', change.view);
    case 'use-aid':
    case 'take-hint':
      return [];
  }
}

/** As `reduce` orders a plan: the same list when `targets` does not name it whole, or in the order it has. */
function ordered(plan: readonly Freeze[], targets: readonly NodeKey[]): readonly Freeze[] {
  const byTarget = new Map(plan.map((freeze) => [freeze.target, freeze]));
  const next = [...new Set(targets)].flatMap((target) => byTarget.get(target) ?? []);
  const whole = next.length === plan.length && targets.length === plan.length;
  return whole && next.some((freeze, i) => freeze !== plan[i]) ? next : plan;
}

function alterationOf({ slot, before, after }: Write): Alteration | null {
  const cut = slot.indexOf('\n');
  const kind = cut < 0 ? slot : slot.slice(0, cut);
  const id = slot.slice(cut + 1);
  switch (kind) {
    case 'claim':
      return { part: 'claim', before: (before ?? null) as Claim | null, after: (after ?? null) as Claim | null };
    case 'mark':
      return { part: 'mark', transaction: id, before: before === true, after: after === true };
    case 'gap':
      return { part: 'gap', before: (before ?? null) as Gap | null, after: (after ?? null) as Gap | null };
    case 'plan':
      return { part: 'plan', before: before as readonly Freeze[], after: after as readonly Freeze[] };
    case 'answer':
      return {
        part: 'answer',
        question: id,
        before: (before ?? null) as Answer | null,
        after: (after ?? null) as Answer | null,
      };
    default:
      return null;
  }
}

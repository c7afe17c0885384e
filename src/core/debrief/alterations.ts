/**
 * A change to the work, element by element: what it alters, put to a copy of the work that grows and shrinks with it. The same rules as
 * `applyChange` keeps for the whole work. O(elements changed; plan length for freezes).
 */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Action } from '../exercise/attempt.ts';
import type { Answer } from '../exercise/exercise.ts';
import {
  longestKeptPlan,
  mostKeptPlans,
  mostSnapshots,
  type Claim,
  type Freeze,
  type Gap,
  type HitRef,
} from '../exercise/work.ts';
import { openFilter } from '../ledger/filter.ts';

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

/** What of the work nobody grades; followed because it decides what undo takes back. */
type Aside = 'kept' | 'snapshot' | 'decision' | 'note' | 'case' | 'filter' | 'view';
interface AsideWrite {
  readonly part: 'aside';
  readonly kind: Aside;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** A change to one element of the work; kept so that it can be taken back. */
export type Write = Alteration | AsideWrite;

/** The work so far, element by element. */
export interface Desk {
  readonly claims: Map<string, Claim>;
  readonly marked: Set<string>;
  readonly gaps: Map<string, Gap>;
  readonly answers: Map<string, Answer>;
  readonly asides: { readonly [kind in Aside]: Map<string, unknown> };
  plan: readonly Freeze[];
}

const isAside = (write: Write): write is AsideWrite => write.part === 'aside';

const none: readonly Alteration[] = [];

/** Those of the graded work: an action writes either to that or aside. */
export const graded = (writes: readonly Write[]): readonly Alteration[] =>
  writes.length === 0 || writes.some(isAside) ? none : (writes as readonly Alteration[]);

/** What takes the writes back. */
export const turned = (writes: readonly Write[]): readonly Write[] =>
  // Each keeps its part, so before and after are of one type again.
  writes.toReversed().map((write) => ({ ...write, before: write.after, after: write.before }) as Write);

export function emptyDesk(): Desk {
  const map = () => new Map<string, unknown>();
  return {
    claims: new Map(),
    marked: new Set(),
    gaps: new Map(),
    answers: new Map(),
    plan: [],
    asides: {
      kept: map(),
      snapshot: map(),
      decision: map(),
      note: map(),
      case: map(),
      filter: new Map([['', openFilter]]),
      view: map(),
    },
  };
}

export function apply(desk: Desk, write: Write): void {
  switch (write.part) {
    case 'mark':
      if (write.after) desk.marked.add(write.transaction);
      else desk.marked.delete(write.transaction);
      return;
    case 'claim': {
      const about = write.after ?? write.before;
      if (about !== null) put(desk.claims, claimName(about.subject, about.reason), write.after);
      return;
    }
    case 'gap':
      put(desk.gaps, (write.after ?? write.before)?.id ?? '', write.after);
      return;
    case 'answer':
      put(desk.answers, write.question, write.after);
      return;
    case 'plan':
      desk.plan = write.after;
      return;
    case 'aside':
      put(desk.asides[write.kind], write.id, write.after ?? null);
  }
}

function put<T>(map: Map<string, T>, id: string, after: T | null): void {
  if (after === null) map.delete(id);
  else map.set(id, after);
}

/** Subject and reason, parted by what no reason contains. */
const claimName = (subject: string, reason: string): string => `${reason}\n${subject}`;
const hitName = ({ uid, party }: HitRef): string => `${uid.length}\n${uid}${party}`;

const planned = (desk: Desk, after: readonly Freeze[]): readonly Write[] =>
  after === desk.plan ? [] : [{ part: 'plan', before: desk.plan, after }];

const aside = (desk: Desk, kind: Aside, id: string, after: unknown): readonly Write[] => [
  { part: 'aside', kind, id, before: desk.asides[kind].get(id) ?? null, after },
];

const dropAside = (desk: Desk, kind: Aside, id: string): readonly Write[] =>
  desk.asides[kind].has(id) ? aside(desk, kind, id, null) : [];

/** Whether one more of this kind and id is taken. */
const room = (desk: Desk, kind: Aside, id: string, most: number): boolean =>
  desk.asides[kind].has(id) || desk.asides[kind].size < most;

/** What the change does; nothing when `reduce` would return the same work. */
export function writesOf(
  desk: Desk,
  change: Exclude<Action, { readonly type: 'undo' | 'redo' | 'checkpoint' | 'submit' }>,
): readonly Write[] {
  switch (change.type) {
    case 'claim': {
      const { claim } = change;
      const before = desk.claims.get(claimName(claim.subject, claim.reason)) ?? null;
      return [{ part: 'claim', before, after: claim }];
    }
    case 'unclaim': {
      const before = desk.claims.get(claimName(change.subject, change.reason));
      return before === undefined ? [] : [{ part: 'claim', before, after: null }];
    }
    case 'mark':
    case 'unmark': {
      const after = change.type === 'mark';
      const { transactions } = change;
      const writes: Write[] = [];
      for (const transaction of transactions.length > 1 ? new Set(transactions) : transactions) {
        if (desk.marked.has(transaction) !== after) writes.push({ part: 'mark', transaction, before: !after, after });
      }
      return writes;
    }
    case 'gap':
      return [{ part: 'gap', before: desk.gaps.get(change.gap.id) ?? null, after: change.gap }];
    case 'ungap': {
      const before = desk.gaps.get(change.id);
      return before === undefined ? [] : [{ part: 'gap', before, after: null }];
    }
    case 'answer': {
      const { question, answer } = change;
      return [{ part: 'answer', question, before: desk.answers.get(question) ?? null, after: answer }];
    }
    case 'freeze': {
      const { freeze } = change;
      const place = desk.plan.findIndex(({ target }) => target === freeze.target);
      return planned(desk, place < 0 ? [...desk.plan, freeze] : desk.plan.with(place, freeze));
    }
    case 'unfreeze': {
      const kept = desk.plan.filter(({ target }) => target !== change.target);
      return planned(desk, kept.length === desk.plan.length ? desk.plan : kept);
    }
    case 'order-plan':
      return planned(desk, ordered(desk.plan, change.targets));
    case 'keep-plan':
      return room(desk, 'kept', change.id, mostKeptPlans) && change.plan.length <= longestKeptPlan
        ? aside(desk, 'kept', change.id, change.plan)
        : [];
    case 'drop-plan':
      return dropAside(desk, 'kept', change.id);
    case 'take-plan':
      return planned(desk, (desk.asides.kept.get(change.id) as readonly Freeze[] | undefined) ?? desk.plan);
    case 'keep-snapshot':
      return room(desk, 'snapshot', change.id, mostSnapshots) && change.from < change.to
        ? aside(desk, 'snapshot', change.id, true)
        : [];
    case 'drop-snapshot':
      return dropAside(desk, 'snapshot', change.id);
    case 'decide':
      return aside(desk, 'decision', hitName(change.hit), change.decision);
    case 'undecide':
      return dropAside(desk, 'decision', hitName(change.hit));
    case 'note':
      return aside(desk, 'note', change.note.id, true);
    case 'unnote':
      return dropAside(desk, 'note', change.id);
    case 'case':
      return aside(desk, 'case', change.draft.subject, true);
    case 'uncase':
      return dropAside(desk, 'case', change.subject);
    case 'filter':
      return desk.asides.filter.get('') === change.filter ? [] : aside(desk, 'filter', '', change.filter);
    case 'view':
      return aside(desk, 'view', '', change.view);
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

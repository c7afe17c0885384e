/** What each change does to the work: a new state, or the same object when it changes nothing. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Change } from './attempt.ts';
import { longestKeptPlan, mostKeptPlans, mostSnapshots, type Claim, type HitRef, type Work } from './work.ts';

function put<T>(list: readonly T[], item: T, same: (other: T) => boolean): readonly T[] {
  const at = list.findIndex(same);
  return at < 0 ? [...list, item] : list.with(at, item);
}

function drop<T>(list: readonly T[], gone: (item: T) => boolean): readonly T[] {
  return list.some(gone) ? list.filter((item) => !gone(item)) : list;
}

/** The plan in the order of `targets`; the same list when they do not name it whole, or in the order it has. */
function ordered(plan: Work['plan'], targets: readonly NodeKey[]): Work['plan'] {
  const byTarget = new Map(plan.map((freeze) => [freeze.target, freeze]));
  const next = [...new Set(targets)].flatMap((target) => byTarget.get(target) ?? []);
  const whole = next.length === plan.length && targets.length === plan.length;
  return whole && next.some((freeze, i) => freeze !== plan[i]) ? next : plan;
}

const sameHit = (one: HitRef, other: HitRef): boolean => one.uid === other.uid && one.party === other.party;

/** `work` with one field replaced; the same object when the field did not change. */
function withField<K extends keyof Work>(work: Work, field: K, value: Work[K]): Work {
  return work[field] === value ? work : { ...work, [field]: value };
}

/** O(length of the list that changes). */
export function applyChange(work: Work, change: Change): Work {
  switch (change.type) {
    case 'claim': {
      const { claim } = change;
      const same = (other: Claim) => other.subject === claim.subject && other.reason === claim.reason;
      return withField(work, 'claims', put(work.claims, claim, same));
    }
    case 'unclaim':
      return withField(
        work,
        'claims',
        drop(work.claims, (c) => c.subject === change.subject && c.reason === change.reason),
      );
    case 'decide': {
      const { hit, decision, grounds, reason } = change;
      return withField(
        work,
        'decisions',
        put(work.decisions, { hit, decision, grounds, reason }, (other) => sameHit(other.hit, hit)),
      );
    }
    case 'undecide':
      return withField(
        work,
        'decisions',
        drop(work.decisions, ({ hit }) => sameHit(hit, change.hit)),
      );
    case 'mark': {
      const known = new Set(work.marked);
      const fresh = [...new Set(change.transactions)].filter((id) => !known.has(id));
      return fresh.length === 0 ? work : withField(work, 'marked', [...work.marked, ...fresh]);
    }
    case 'unmark': {
      const gone = new Set(change.transactions);
      return withField(
        work,
        'marked',
        drop(work.marked, (id) => gone.has(id)),
      );
    }
    case 'gap':
      return withField(
        work,
        'gaps',
        put(work.gaps, change.gap, (other) => other.id === change.gap.id),
      );
    case 'ungap':
      return withField(
        work,
        'gaps',
        drop(work.gaps, (gap) => gap.id === change.id),
      );
    case 'freeze':
      return withField(
        work,
        'plan',
        put(work.plan, change.freeze, (other) => other.target === change.freeze.target),
      );
    case 'unfreeze':
      return withField(
        work,
        'plan',
        drop(work.plan, (freeze) => freeze.target === change.target),
      );
    case 'order-plan':
      return withField(work, 'plan', ordered(work.plan, change.targets));
    case 'keep-plan': {
      const { id, name, plan } = change;
      const kept = put(work.keptPlans, { id, name, plan }, (other) => other.id === id);
      return kept.length > mostKeptPlans || plan.length > longestKeptPlan ? work : withField(work, 'keptPlans', kept);
    }
    case 'drop-plan':
      return withField(
        work,
        'keptPlans',
        drop(work.keptPlans, ({ id }) => id === change.id),
      );
    case 'take-plan':
      return withField(work, 'plan', work.keptPlans.find(({ id }) => id === change.id)?.plan ?? work.plan);
    case 'keep-snapshot': {
      const { id, name, from, to, filter, view } = change;
      const kept = put(work.snapshots, { id, name, from, to, filter, view }, (other) => other.id === id);
      return kept.length > mostSnapshots || from >= to ? work : withField(work, 'snapshots', kept);
    }
    case 'drop-snapshot':
      return withField(
        work,
        'snapshots',
        drop(work.snapshots, ({ id }) => id === change.id),
      );
    case 'note':
      return withField(
        work,
        'notes',
        put(work.notes, change.note, (other) => other.id === change.note.id),
      );
    case 'unnote':
      return withField(
        work,
        'notes',
        drop(work.notes, (note) => note.id === change.id),
      );
    case 'case':
      return withField(
        work,
        'cases',
        put(work.cases, change.draft, (other) => other.subject === change.draft.subject),
      );
    case 'uncase':
      return withField(
        work,
        'cases',
        drop(work.cases, (draft) => draft.subject === change.subject),
      );
    case 'answer':
      return withField(work, 'answers', { ...work.answers, [change.question]: change.answer });
    case 'filter':
      return withField(work, 'filter', change.filter);
    case 'use-aid':
    case 'take-hint':
      return work;
    case 'view':
      return withField(work, 'view', { ...work.view, ...change.view });
  }
}

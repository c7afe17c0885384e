/** What a trainee would have to do for full points, from exercise and key alone: the parts in the order a person would take them. */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import { beginAttempt, reduce, type Attempt, type Change } from './attempt.ts';
import type { Exercise } from './exercise.ts';
import type { AnswerKey, TrueClaim } from './key.ts';
import type { LegalBasis } from './work.ts';

export interface PerfectWork {
  /** The listed parties, each with its claims. */
  readonly listed: readonly { readonly party: string; readonly changes: readonly Change[] }[];
  /** One list for each chain: the marking of what no chain before had; empty when there is nothing new. */
  readonly chains: readonly (readonly Change[])[];
  /** Flows of no chain, gaps, the other claims, the best plan, the knowledge test. */
  readonly rest: readonly Change[];
}

/** `list`: whom to freeze and in which order; null: the key's best plan. */
export function perfectWork(exercise: Exercise, key: AnswerKey, list: readonly NodeKey[] | null = null): PerfectWork {
  const listed = key.listed.map(({ party }) => ({
    party,
    changes: key.claims.filter((one) => one.party === party).map(claimOf),
  }));
  const marked = new Set<string>();
  const mark = (transactions: readonly string[]): readonly Change[] => {
    const fresh = transactions.filter((id) => !marked.has(id));
    for (const id of fresh) marked.add(id);
    return fresh.length > 0 ? [{ type: 'mark', transactions: fresh }] : [];
  };
  const chains = key.chains.map(({ hops }) => mark(hops.flatMap((hop) => ('tx' in hop ? [hop.tx] : []))));
  const middle = (low: number, high: number) => Math.floor((low + high) / 2);
  const gaps = key.gaps.map((gap): Change => {
    const at = middle(gap.earliest, gap.latest);
    const amount = middle(gap.least, gap.most);
    return {
      type: 'gap',
      gap: { id: gap.id, from: partyKey(gap.from), to: partyKey(gap.to), at, amount, comment: '' },
    };
  });
  const known = new Set(key.listed.map((one) => one.party));
  const plan = list ?? key.optimum[exercise.objective]?.plan ?? [];
  const at = Date.parse(exercise.decisionTime);
  return {
    listed,
    chains,
    rest: [
      ...mark(key.trueFlows),
      ...gaps,
      ...key.claims.filter((one) => !known.has(one.party)).map(claimOf),
      ...plan.map((target): Change => ({ type: 'freeze', freeze: { target, at, basis: basisFor(key, target) } })),
      ...Object.entries(key.quiz).map(([question, answer]): Change => ({ type: 'answer', question, answer })),
    ],
  };
}

/** The same as a submitted attempt, without pauses and looks. */
export function perfectAttempt(exercise: Exercise, key: AnswerKey, list: readonly NodeKey[] | null = null): Attempt {
  const { listed, chains, rest } = perfectWork(exercise, key, list);
  const changes = [...listed.flatMap((one) => one.changes), ...chains.flat(), ...rest];
  const at = Date.parse(exercise.period.to);
  const begun = beginAttempt('perfect', { id: exercise.id, version: exercise.version }, at);
  const done = changes.reduce((attempt, change) => reduce(attempt, { ...change, at }), begun);
  return reduce(done, { type: 'submit', at });
}

function claimOf({ party, reason, evidence }: TrueClaim): Change {
  return { type: 'claim', claim: { subject: partyKey(party), reason, confidence: 3, evidence, comment: '' } };
}

function basisFor(key: AnswerKey, target: NodeKey): LegalBasis {
  const reason = key.claims.find((one) => partyKey(one.party) === target)?.reason;
  return reason === undefined ? 'none' : reason === 'owned' || reason === 'controlled' ? 'owned-or-controlled' : reason;
}

/** Sample attempts at an exercise: a perfect one, two typical wrong ones and an empty one, as logs a person might have made. */
import { accountKey, partyKey, type NodeKey } from '../dataset/dataset.ts';
import { beginAttempt, reduce, type Attempt, type Change } from '../exercise/attempt.ts';
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { perfectWork } from '../exercise/perfect-work.ts';
import type { Claim, Confidence, LegalBasis, Reason } from '../exercise/work.ts';
import type { Composed } from './compose.ts';
import type { Handle } from './draft.ts';
import type { Random } from './random.ts';
import { idOf } from './write-tables.ts';

export interface SampleInput {
  readonly composed: Composed;
  readonly exercise: Exercise;
  readonly quiz: Quiz;
  /** With its optimum. */
  readonly key: AnswerKey;
}

type Step = Change | { readonly type: 'undo' };

/** By file name without ending. */
export function sampleAttempts(random: Random, input: SampleInput): ReadonlyMap<string, Attempt> {
  const made = {
    perfect: perfect(input),
    'hub-hunter': hubHunter(input),
    'list-only': listOnly(input),
    empty: [],
  };
  return new Map(
    Object.entries(made).map(([name, steps]) => [name, perform(random.fork(name), name, input.exercise, steps)]),
  );
}

/** Plays the steps with the pauses of a person who reads in between, then submits. */
function perform(random: Random, name: string, exercise: Exercise, steps: readonly Step[]): Attempt {
  const start = Date.parse(exercise.period.to) + random.between(3, 9) * 86_400_000 + random.between(4, 9) * 3_600_000;
  const pace = Math.max(2, Math.floor((exercise.minutes * 50) / (steps.length + 8)));
  let at = start;
  let attempt = beginAttempt(`${exercise.id}-${name}`, { id: exercise.id, version: exercise.version }, start);
  for (const step of steps) {
    at += random.between(1, pace * 2) * 1000 + random.below(1000);
    attempt = reduce(attempt, { ...step, at });
  }
  return reduce(attempt, { type: 'submit', at: at + random.between(20, 60) * 1000 });
}

function perfect(input: SampleInput): Step[] {
  const { listed, chains, rest } = perfectWork(input.exercise, input.key);
  const steps: Step[] = [look({ level: 'parties' }), look({ colourBy: 'kind' })];
  for (const { party, changes } of listed) steps.push(look({ ego: { node: partyKey(party), hops: 2 } }), ...changes);
  steps.push(look({ ego: null, level: 'accounts', layout: 'flow' }));
  chains.forEach((changes, i) => {
    steps.push(...changes);
    // A slip, taken back at once.
    if (i === 1) steps.push({ type: 'mark', transactions: [ordinaryPayment(input)] }, { type: 'undo' });
  });
  return [...steps, ...rest];
}

/** Goes for what is largest on the picture: the payroll firm, the market trader, the busiest fund and transfer service. */
function hubHunter(input: SampleInput): Step[] {
  const { composed, exercise } = input;
  const id = (handle: Handle) => idOf(composed.ids.party, handle);
  const hubs = composed.story.decoys.filter((handle) => handle.includes('/') || handle === 'fund').map(id);
  const steps: Step[] = [look({ sizeBy: 'degree' }), look({ layout: 'concentric' }), look({ sizeBy: 'betweenness' })];
  for (const hub of hubs) steps.push(look({ ego: { node: partyKey(hub), hops: 1 } }), claim(hub, 'on-behalf', 2, []));
  const payroll = idOf(composed.ids.account, 'payroll/0');
  const wages = composed.settled.flatMap((intent, place) =>
    intent.from === 'payroll/0' && intent.channel === 'transfer' ? [place] : [],
  );
  steps.push(look({ shown: [accountKey(payroll)] }));
  steps.push({ type: 'mark', transactions: wages.slice(0, 30).map((place) => transactionAt(input, place)) });
  let left = exercise.budget;
  for (const hub of hubs) {
    const cost = exercise.costs.overrides[partyKey(hub)] ?? exercise.costs.default;
    if (cost > left) continue;
    left -= cost;
    steps.push(freeze(exercise, partyKey(hub), 'on-behalf'));
  }
  return [...steps, ...guesses(input, 2)];
}

/** Trusts names alone: flags every namesake of a listing and freezes them, follows no money. */
function listOnly(input: SampleInput): Step[] {
  const { composed, key, exercise } = input;
  const namesake = idOf(composed.ids.party, 'namesake');
  const named = [...key.listed, { party: namesake, listing: key.listed[0].listing }];
  const steps: Step[] = [look({ level: 'parties' })];
  for (const { party, listing } of named) {
    steps.push(look({ ego: { node: partyKey(party), hops: 1 } }), claim(party, 'listed', 3, [`listing:${listing}`]));
  }
  for (const { party } of [key.listed[0], { party: namesake }]) steps.push(freeze(exercise, partyKey(party), 'listed'));
  return [...steps, ...guesses(input, 3)];
}

/** Answers the first questions rightly and the others with the first option, as someone in a hurry. */
function guesses({ quiz, key }: SampleInput, right: number): Step[] {
  return quiz.questions.map((question, i): Step => {
    const first = question.type === 'match' ? [] : question.options.slice(0, 1).map((option) => option.id);
    return { type: 'answer', question: question.id, answer: i < right ? (key.quiz[question.id] ?? []) : first };
  });
}

function ordinaryPayment(input: SampleInput): string {
  const place = input.composed.settled.findIndex((intent) => intent.from === 'payroll/0');
  return transactionAt(input, place);
}

function transactionAt({ composed }: SampleInput, place: number): string {
  return composed.transactionIds[place];
}

function look(view: Extract<Change, { type: 'view' }>['view']): Step {
  return { type: 'view', view };
}

function claim(party: string, reason: Reason, confidence: Confidence, evidence: Claim['evidence']): Step {
  return { type: 'claim', claim: { subject: partyKey(party), reason, confidence, evidence, comment: '' } };
}

function freeze(exercise: Exercise, target: NodeKey, basis: LegalBasis): Step {
  return { type: 'freeze', freeze: { target, at: Date.parse(exercise.decisionTime), basis } };
}

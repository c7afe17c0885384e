/** exercise.json of a composed scenario. It holds no seed, no role and nothing of the order things were made in. */
import { accountKey, partyKey } from '../dataset/dataset.ts';
import type { Exercise, Mode } from '../exercise/exercise.ts';
import type { Composed } from './compose.ts';
import { isoTime } from './calendar.ts';
import { rates, type PartyDraft } from './draft.ts';
import type { Content, Story } from './story.ts';
import { withNames } from './write-key.ts';
import { idOf } from './write-tables.ts';

export interface ExerciseHead {
  readonly id: string;
  readonly version: number;
  readonly mode: Mode;
  /** SHA-256 (hex) by file name. */
  readonly files: { readonly [name: string]: string };
}

export function writeExercise(head: ExerciseHead, composed: Composed, content: Content): Exercise {
  const { story } = composed;
  const { start, days } = story.span;
  return {
    format: 'linchpin-exercise',
    formatVersion: 1,
    id: head.id,
    version: head.version,
    mode: head.mode,
    guided: story.guided,
    title: content.title,
    summary: content.summary,
    brief: withNames(content.brief, composed),
    period: { from: isoTime(start), to: isoTime(start + days * 86_400_000) },
    decisionTime: isoTime(story.decisionTime),
    baseCurrency: 'KZT',
    rates,
    budget: story.budget,
    costs: { default: story.costs.person, overrides: overrides(composed) },
    jurisdictions: ['KZ'],
    objective: 'funds',
    regime: 'un',
    rubric: {
      weights: { parties: 30, trace: 25, disruption: 30, knowledge: 15 },
      harm: { cap: 20, frozenInnocent: 5, flaggedInnocent: 2, coveredPayment: 2, lawfulValue: 10 },
    },
    minutes: story.minutes,
    parties: story.draft.parties.length,
    accounts: story.draft.accounts.length,
    transactions: composed.settled.length,
    files: head.files,
  };
}

/** Cost of every party that is not a person, and of each of its accounts: by kind alone, so that a cost tells no role. */
function overrides(composed: Composed): { readonly [key: string]: number } {
  const { story, ids } = composed;
  const costs = new Map(story.draft.parties.map((party) => [party.handle, costOf(story, party)]));
  const priced = [
    ...story.draft.parties.map((one) => [partyKey(idOf(ids.party, one.handle)), costs.get(one.handle)] as const),
    ...story.draft.accounts.map((one) => [accountKey(idOf(ids.account, one.handle)), costs.get(one.holder)] as const),
  ];
  const dear = priced.filter((entry): entry is [(typeof entry)[0], number] => entry[1] !== story.costs.person);
  return Object.fromEntries(dear.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function costOf(story: Story, party: PartyDraft): number {
  if (party.handle.startsWith('desk/')) return story.costs.bank;
  switch (party.kind) {
    case 'company':
    case 'npo':
    case 'mvts':
    case 'public':
      return story.costs[party.kind];
    case 'person':
    case 'vasp':
    case 'unknown':
      return story.costs.person;
  }
}

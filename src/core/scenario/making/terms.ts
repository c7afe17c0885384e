/** The terms of a generated exercise: what exercise.json states beside the data. It holds no seed, no role, nothing of how it was made. */
import { accountKey, partyKey } from '../../dataset/dataset.ts';
import type { Exercise, Mode, Words } from '../../exercise/exercise.ts';
import { isoTime } from '../calendar.ts';
import type { PartyDraft } from '../draft.ts';
import { economyRates, type Economy, type PartyPlace } from '../economy/economy.ts';
import type { Recipe } from '../recipe.ts';
import type { Ids } from './deal-ids.ts';

export interface TermsInput {
  readonly recipe: Recipe;
  readonly economy: Economy;
  readonly parties: Ids;
  readonly accounts: Ids;
  readonly told: { readonly title: Words; readonly summary: Words; readonly brief: Words };
  readonly updates: readonly string[];
  /** Cost by place of the parties to be priced; those priced as a person may be left out. */
  readonly costs: ReadonlyMap<PartyPlace, number>;
}

const dayLength = 86_400_000;

/** UTC ms of 09:00 Kazakhstan time on the decision day. */
export function decisionTime(economy: Economy, recipe: Recipe): number {
  return economy.spec.span.start + recipe.decisionDay * dayLength + 9 * 3_600_000;
}

/** `transactions` and `files` are set when the rows are written. */
export function termsOf(input: TermsInput): Omit<Exercise, 'transactions' | 'files'> {
  const { recipe, economy, told } = input;
  const { start, days } = economy.spec.span;
  const mode: Mode = 'practice';
  return {
    format: 'linchpin-exercise',
    formatVersion: 1,
    id: recipe.name,
    version: 1,
    mode,
    guided: false,
    title: told.title,
    summary: told.summary,
    brief: told.brief,
    period: { from: isoTime(start), to: isoTime(start + days * dayLength) },
    decisionTime: isoTime(decisionTime(economy, recipe)),
    baseCurrency: 'KZT',
    rates: economyRates,
    budget: recipe.budget,
    costs: { default: recipe.costs.person, overrides: overrides(input) },
    jurisdictions: ['KZ'],
    objective: 'funds',
    regime: 'un',
    rubric: {
      weights: { parties: 30, trace: 25, disruption: 30, knowledge: 15 },
      harm: { cap: 20, frozenInnocent: 5, flaggedInnocent: 2, coveredPayment: 2, lawfulValue: 10 },
    },
    minutes: recipe.minutes,
    parties: economy.parties,
    accounts: economy.accounts,
    ...(input.updates.length === 0
      ? {}
      : {
          listUpdates: input.updates.map((file, k) => ({
            file,
            afterMinutes: (k + 1) * recipe.watchlist.updateMinutes,
          })),
        }),
  };
}

/** Every party that is not priced as a person, and each of its accounts: by kind alone, so that a cost tells no role. */
function overrides({ recipe, economy, costs, parties, accounts }: TermsInput): Exercise['costs']['overrides'] {
  const dear = new Map<string, number>();
  for (const [place, cost] of costs) {
    if (cost === recipe.costs.person) continue;
    dear.set(partyKey(parties.of(place)), cost);
    for (const account of economy.accountsOf(place)) dear.set(accountKey(accounts.of(account)), cost);
  }
  return Object.fromEntries([...dear.keys()].toSorted().map((key) => [key, dear.get(key) ?? recipe.costs.person]));
}

/** What freezing a party of this kind and activity costs. */
export function costOf({ costs }: Recipe, { kind, activity }: Pick<PartyDraft, 'kind' | 'activity'>): number {
  if (activity.startsWith('банк')) return costs.bank;
  switch (kind) {
    case 'company':
    case 'npo':
    case 'mvts':
    case 'vasp':
    case 'public':
      return costs[kind];
    case 'person':
    case 'unknown':
      return costs.person;
  }
}

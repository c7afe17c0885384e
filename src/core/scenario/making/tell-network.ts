/**
 * Finds a telling of a recipe that comes out: economy, network and lists for a seed, the optimum proved, no lone hub. A draw that does not
 * come out (money missing, nobody left to cast, one freeze that solves it) is told anew from a fork of the same seed.
 */
import { proveOptimum } from '../../disruption/prove-optimum.ts';
import { loneHub, type LoneHub } from '../../disruption/lone-hub.ts';
import type { Exercise } from '../../exercise/exercise.ts';
import type { AnswerKey, Optimum } from '../../exercise/key.ts';
import type { Period } from '../calendar.ts';
import { period } from '../calendar.ts';
import type { PartyDraft } from '../draft.ts';
import type { Economy, PartyPlace } from '../economy/economy.ts';
import { openEconomy } from '../economy/open-economy.ts';
import type { NameForms } from '../people.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Random } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import type { NetworkPlan } from '../typology/network-plan.ts';
import { weave } from '../typology/weave.ts';
import { UntoldError } from '../untold.ts';
import { assembleKey } from './assemble-key.ts';
import { composeLists, type ComposedLists } from './compose-lists.ts';
import { dealIds, type Ids } from './deal-ids.ts';
import { hiddenData } from './hidden-data.ts';
import { costOf, termsOf } from './terms.ts';
import type { PartyFacts } from './write-references.ts';

export interface Telling {
  readonly random: Random;
  readonly economy: Economy;
  readonly plan: NetworkPlan;
  readonly lists: ComposedLists;
  readonly facts: PartyFacts;
  readonly parties: Ids;
  readonly accounts: Ids;
  readonly optimum: { readonly funds: Optimum; readonly pairwise: Optimum };
  /** Null where nothing flows. */
  readonly loneHub: LoneHub | null;
}

const mostTellings = 30;

/** Throws UntoldError when no telling comes out: the recipe asks for what cannot be (too few people, one route only). */
export async function tellNetwork(recipe: Recipe, seed: Random, phrasebook: Phrasebook): Promise<Telling> {
  const span = period(recipe.from, recipe.days);
  for (let telling = 0; ; telling++) {
    const random = telling === 0 ? seed : seed.fork(`telling ${telling}`);
    try {
      return await tellOnce(recipe, random, span, phrasebook);
    } catch (error) {
      if (!(error instanceof UntoldError) || telling === mostTellings) throw error;
    }
  }
}

async function tellOnce(recipe: Recipe, random: Random, span: Period, phrasebook: Phrasebook): Promise<Telling> {
  const { accounts: count, transactions, languages, foreignPercent } = recipe;
  const economy = openEconomy(random.fork('economy'), {
    span,
    accounts: count,
    transactions,
    languages,
    foreignPercent,
  });
  const plan = weave(random.fork('network'), economy, recipe);
  const lists = composeLists(random.fork('lists'), economy, recipe, plan.listed);
  const facts = factsWith(economy, lists.renamed);
  const parties = dealIds(random.fork('party ids'), economy.parties, 'P');
  const accounts = dealIds(random.fork('account ids'), economy.accounts, 'A');
  const { dataset, places } = hiddenData(economy, plan, facts, parties, accounts);
  const key = draftKey(plan, parties, accounts, facts, phrasebook);
  const empty = { en: '', ru: '', kk: '' };
  const terms: Exercise = {
    ...termsOf({
      recipe,
      economy,
      parties,
      accounts,
      told: { title: empty, summary: empty, brief: empty },
      updates: [],
      costs: new Map(places.map((place, i) => [place, costOf(recipe, dataset.parties[i])])),
    }),
    transactions: 0,
    files: {},
  };
  const hub = loneHub(dataset, terms, key);
  if (hub !== null && hub.left * 100 < recipe.loneHubPercent) throw new UntoldError(`network: ${hub.target} solves it`);
  const funds = await proveOptimum(dataset, terms, key, 'funds');
  if (funds.initial - funds.value <= 0) throw new UntoldError('network: nothing to win by freezing');
  if (hub !== null && funds.value >= hub.left * funds.initial) {
    throw new UntoldError('network: one freeze is as good as the whole budget');
  }
  const pairwise = await proveOptimum(dataset, terms, key, 'pairwise');
  return { random, economy, plan, lists, facts, parties, accounts, optimum: { funds, pairwise }, loneHub: hub };
}

/** A key whose transactions are still tags: enough to measure the hidden flow. */
function draftKey(
  plan: NetworkPlan,
  parties: Ids,
  accounts: Ids,
  facts: PartyFacts,
  phrasebook: Phrasebook,
): AnswerKey {
  return assembleKey({
    exercise: 'draft',
    plan: { ...plan, claims: [], decoys: [], covered: [] },
    parties,
    accounts,
    facts,
    phrasebook,
    transactionOf: (tag) => tag,
    uidOf: new Map(),
    decoys: [],
    coveredPayments: new Map(),
    optimum: {},
    questions: [],
  });
}

/** What the files say of a party: the economy's facts, but for namesakes, who bear another's name in the script they had. */
function factsWith(economy: Economy, renamed: ReadonlyMap<PartyPlace, NameForms>): PartyFacts {
  return (place) => {
    const facts = economy.party(place);
    const names = renamed.get(place);
    if (names === undefined) return facts;
    const own = economy.names(place);
    if (own === null) return facts;
    const forms = ['native', 'russian', 'latin'] as const;
    const form = forms.find((one) => own[one] === facts.name) ?? 'native';
    return { ...facts, name: names[form], otherNames: [] } satisfies Omit<PartyDraft, 'handle'>;
  };
}

/** A scenario's world under construction: adds parties, accounts, relations and payments, each with invented facts. */
import type { RelationType } from '../dataset/dataset.ts';
import { someDate, type Period } from './calendar.ts';
import type { AccountDraft, Draft, Handle, Intent, PartyDraft, RelationDraft } from './draft.ts';
import { inventedBin, inventedPhone } from './identifiers.ts';
import {
  banks,
  foreignForms,
  foreignFundWords,
  foreignWords,
  fundWords,
  homeWords,
  trades,
  type Trade,
} from './organisations.ts';
import { peopleMaker, type Person, type PersonOptions } from './people.ts';
import type { Random } from './random.ts';

export interface World {
  readonly random: Random;
  readonly span: Period;
  /** Adds a natural person and their account (unless `account` is false). */
  person(handle: Handle, options?: PersonOptions & { readonly account?: boolean }): Person;
  /** Adds a body of a trade and its account (unless `account` is false). */
  body(
    handle: Handle,
    trade: Trade,
    options?: { readonly country?: string; readonly account?: boolean; readonly name?: string },
  ): PartyDraft;
  account(handle: Handle, holder: Handle, country: string, institution?: string): void;
  relate(from: Handle, type: RelationType, to: Handle, share?: number): void;
  pay(...intents: readonly Intent[]): void;
  /** Cash desk and settlement account of the bank that keeps an account; opened when first asked for. */
  deskOf(account: Handle): Handle;
  partyOf(handle: Handle): PartyDraft;
  /** Whether a person added so far bears this name, as passports spell it. */
  bears(latin: string): boolean;
  draft(): Draft;
}

/** An empty world with `homeBanks` banks of Kazakhstan, each with its desk account `desk/NAME`. */
export function openWorld(random: Random, span: Period, homeBanks: number): World {
  const people = peopleMaker(random.fork('people'));
  const words = {
    home: random.shuffle(homeWords),
    fund: random.shuffle(fundWords),
    abroad: random.shuffle(foreignWords),
    fundAbroad: random.shuffle(foreignFundWords),
  };
  const institutions = random.shuffle(banks.KZ).slice(0, homeBanks);
  const parties: PartyDraft[] = [];
  const accounts: AccountDraft[] = [];
  const relations: RelationDraft[] = [];
  const intents: Intent[] = [];
  const borne = new Set<string>();
  const found = <T>(item: T | undefined, what: string): T => {
    if (item === undefined) throw new Error(`scenario: no ${what}`);
    return item;
  };
  const world: World = {
    random,
    span,
    person(handle, options = {}) {
      const person = people(handle, options);
      parties.push(person.party);
      borne.add(person.names.latin);
      if (options.account !== false) world.account(handle, handle, person.party.country);
      return person;
    },
    body(handle, trade, options = {}) {
      const { country = 'KZ', account = true } = options;
      const facts = trades[trade];
      const fund = facts.kind === 'npo';
      const pool = country === 'KZ' ? (fund ? words.fund : words.home) : fund ? words.fundAbroad : words.abroad;
      const foreign = fund ? ['* Relief'] : trade === 'supplier' ? foreignForms[country] : undefined;
      const forms = country === 'KZ' ? facts.forms : (foreign ?? facts.forms);
      const name = options.name ?? random.pick(forms).replace('*', found(pool.pop(), `name left for ${trade}`));
      const number = country === 'KZ' ? inventedBin(random) : `ZZ-${random.between(100_000, 999_999)}`;
      const identifiers = random.chance(40) ? [number, inventedPhone(random)] : [number];
      const activity = random.pick(facts.activities);
      const party: PartyDraft = {
        handle,
        kind: facts.kind,
        name,
        otherNames: [],
        born: '',
        country,
        identifiers,
        activity,
      };
      parties.push(party);
      if (account) world.account(handle, handle, country);
      return party;
    },
    account(
      handle,
      holder,
      country,
      institution = random.pick(country === 'KZ' ? institutions : found(banks[country], `bank in ${country}`)),
    ) {
      accounts.push({ handle, institution, country, opened: someDate(random, 2014, 2024), holder });
    },
    relate(from, type, to, share) {
      relations.push({ from, to, type, share: share ?? null, since: someDate(random, 2017, 2024) });
    },
    pay: (...more) => void intents.push(...more),
    deskOf(account) {
      const { institution, country } = found(
        accounts.find((one) => one.handle === account),
        `account ${account}`,
      );
      const desk = `desk/${institution}`;
      if (!accounts.some((one) => one.handle === desk)) openDesk(institution, country);
      return desk;
    },
    partyOf: (handle) =>
      found(
        parties.find((one) => one.handle === handle),
        `party ${handle}`,
      ),
    bears: (latin) => borne.has(latin),
    draft: () => ({ parties, accounts, relations, intents }),
  };
  const openDesk = (institution: string, country: string) => {
    const desk = `desk/${institution}`;
    world.body(desk, 'bank', { account: false, name: institution, country });
    world.account(desk, desk, country, institution);
  };
  for (const institution of institutions) openDesk(institution, 'KZ');
  return world;
}

/** A mid-sized exercise in which nothing but behaviour tells members: all metadata is drawn alike. Leaks are planted into it. */
import type { Listing, Party, Relation } from '../../src/core/dataset/dataset.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';
import { plainExercise, plainKey } from '../grading/small-case.ts';

export interface Draw {
  readonly member: boolean;
  readonly random: Random;
}

/** What a test may draw otherwise than honestly; each gets whether the row is a member's. */
export interface Plant {
  readonly partyNumber?: (draw: Draw & { readonly place: number }) => number;
  readonly opened?: (draw: Draw) => number;
  readonly time?: (draw: Draw) => number;
  readonly amount?: (draw: Draw) => number;
  readonly currency?: (draw: Draw) => string;
  readonly purpose?: (draw: Draw) => string;
  readonly listedOn?: (draw: Draw) => string;
}

export interface Size {
  readonly parties: number;
  readonly members: number;
  readonly payments: number;
  readonly flows: number;
  readonly listings: number;
}

export const middling: Size = { parties: 240, members: 36, payments: 2400, flows: 120, listings: 40 };
export const small: Size = { parties: 50, members: 10, payments: 400, flows: 28, listings: 12 };

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5);
const syllables = ['ал', 'бе', 'гу', 'да', 'жо', 'ку', 'ми', 'но', 'ра', 'са', 'та', 'ур'];

export function honestExercise(seed: number, size: Size = middling, plant: Plant = {}) {
  const random = seededRandom(String(seed).padStart(32, '0'));
  const word = () => Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join('');
  const members = size.members;
  const numbers = random.shuffle(Array.from({ length: size.parties }, (_, p) => p));
  const id = (p: number) =>
    `P${String(plant.partyNumber?.({ member: p < members, random, place: p }) ?? numbers[p]).padStart(4, '0')}`;
  const parties = Array.from({ length: size.parties }, (_, p): Party => ({
    id: id(p),
    kind: random.chance(75) ? 'person' : 'company',
    name: `${word()} ${word()}`,
    otherNames: random.chance(20) ? [word()] : [],
    born: `${random.between(1950, 2004)}-${String(random.between(1, 12)).padStart(2, '0')}-11`,
    country: random.chance(90) ? 'KZ' : 'UZ',
    identifiers: [String(random.between(100_000_000, 999_999_999))],
    activity: random.pick(['торговля', 'перевозки', 'услуги', '']),
  }));
  const account = (p: number) => `A${id(p).slice(1)}`;
  const row = (member: boolean): Payment => {
    const draw = { member, random };
    const payer = member ? random.below(members) : random.below(size.parties);
    const payee = (payer + 1 + random.below((member ? members : size.parties) - 1)) % (member ? members : size.parties);
    const time = plant.time?.(draw) ?? start + random.below(84 * 86_400) * 1000;
    const amount = plant.amount?.(draw) ?? random.between(1, 9000) * random.pick([1, 10, 100, 1000]);
    const currency = plant.currency?.(draw) ?? (random.chance(15) ? 'USD' : 'KZT');
    const channel = random.pick(['transfer', 'mobile', 'cash']);
    const purpose = plant.purpose?.(draw) ?? random.pick(['Оплата по договору', 'Көмек', 'Invoice', 'Перевод']);
    return [account(payer), account(payee), amount, time, { currency, channel, purpose }];
  };
  const rows = Array.from({ length: size.payments }, (_, i) => row(i < size.flows));
  const inTime = rows.map((_, i) => i).toSorted((a, b) => (rows[a]?.[3] ?? 0) - (rows[b]?.[3] ?? 0) || a - b);
  const named = inTime.map((i, place): Payment => {
    const [from, to, amount, time, rest] = rows[i];
    return [from, to, amount, time, { ...rest, id: `T${String(place + 1).padStart(5, '0')}` }];
  });
  const byId = parties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const place = new Map(parties.map((party, p) => [party.id, p]));
  const listed = random
    .shuffle(Array.from({ length: size.listings }, (_, l) => l))
    .slice(0, Math.floor(size.listings / 4));
  const listings = Array.from({ length: size.listings }, (_, l): Listing => ({
    uid: `ZZi.${String(l + 1).padStart(3, '0')}`,
    list: 'Training',
    listRef: '',
    kind: 'person',
    names: [{ text: `${word()} ${word()}`, script: 'Cyrl', quality: 'primary' }],
    dob: [],
    pob: '',
    nationality: [],
    ids: [],
    designation: [],
    programmes: [],
    listedOn: plant.listedOn?.({ member: listed.includes(l), random }) ?? `20${random.between(10, 25)}-05-11`,
    updatedOn: '',
    raw: '',
  }));
  const relations = Array.from({ length: Math.floor(size.parties / 2) }, (_, r): Relation => {
    const [from, to] = [id(random.below(size.parties)), id(random.below(size.parties))];
    const since = start - random.below(3000) * day;
    return { id: `${from}>${to}:family#${r}`, from, to, type: 'family', share: null, since, until: null };
  });
  const made = tinyDataset({
    payments: named,
    parties: byId,
    holds: Object.fromEntries(byId.map((party) => [party.id, [account(place.get(party.id) ?? 0)]])),
    relations,
    listings,
  });
  const opened = Float64Array.from(made.accounts.holder, (p) => {
    const draw = { member: (place.get(made.parties[p]?.id ?? '') ?? size.parties) < members, random };
    return plant.opened?.(draw) ?? start - random.between(30, 5000) * day;
  });
  const dataset = { ...made, accounts: { ...made.accounts, opened } };
  const key: AnswerKey = {
    ...plainKey,
    roles: Object.fromEntries(parties.slice(0, members).map((party) => [party.id, 'donor'])),
    trueFlows: inTime.flatMap((i, at) => (i < size.flows ? [`T${String(at + 1).padStart(5, '0')}`] : [])),
    listed: listed.map((l) => ({ party: id(0), listing: listings[l].uid })),
  };
  const exercise: Exercise = { ...plainExercise, decisionTime: new Date(start + 42 * day).toISOString() };
  return { dataset, exercise, key };
}

/** A small economy without payments of sense, to weave on in tests. */
import { period } from '../../src/core/scenario/calendar.ts';
import {
  channels,
  currencies,
  type CastKind,
  type Economy,
  type RelationFacts,
} from '../../src/core/scenario/economy/economy.ts';
import type { Random } from '../../src/core/scenario/random.ts';
import { UntoldError } from '../../src/core/scenario/untold.ts';

const day = 86_400_000;
const countries = ['KG', 'TR', 'AE', 'RU', 'DE'];

/** Numbers of parties by kind; what is not named has the number given here. */
export function smallEconomy(days = 120, scale = 1): Economy {
  const span = period('2026-02-02', days);
  const sizes: readonly (readonly [CastKind, number])[] = [
    ['resident', 900],
    ['trader', 90],
    ['company', 160],
    ['holding', 10],
    ['npo', 30],
    ['relief', 8],
    ['mvts', 10],
    ['vasp', 6],
    ['person-abroad', 60],
    ['company-abroad', 40],
    ['npo-abroad', 4],
  ];
  const kinds: CastKind[] = sizes.flatMap(([kind, count]) => Array.from({ length: count * scale }, () => kind));
  const left = new Map<CastKind, number[]>();
  kinds.forEach((kind, place) => left.set(kind, [...(left.get(kind) ?? []), place]));
  const desk = kinds.length;
  const relations: RelationFacts[] = Array.from({ length: 60 }, (_, i) => ({
    from: i,
    to: i + 100,
    type: (['family', 'shared-phone', 'shared-address'] as const)[i % 3],
    share: null,
    since: `20${10 + (i % 15)}-0${1 + (i % 9)}-11`,
  }));
  const abroad = (place: number) => place < desk && kinds[place].endsWith('abroad');
  const country = (place: number) => (abroad(place) ? countries[place % countries.length] : 'KZ');
  const kindOf = (place: number) => {
    switch (kinds[place]) {
      case 'resident':
      case 'trader':
      case 'person-abroad':
        return 'person' as const;
      case 'npo':
      case 'relief':
      case 'npo-abroad':
        return 'npo' as const;
      case 'mvts':
        return 'mvts' as const;
      case 'vasp':
        return 'vasp' as const;
      default:
        return 'company' as const;
    }
  };
  return {
    spec: {
      span,
      accounts: desk + 1,
      transactions: 0,
      languages: { kazakh: 1, russian: 1, english: 0, arabic: 0 },
      foreignPercent: 12,
    },
    parties: desk + 1,
    accounts: desk + 1,
    party: (place) => ({
      kind: kindOf(place),
      name: `P${place}`,
      otherNames: [],
      born: '',
      country: country(place),
      identifiers: [],
      activity: '',
    }),
    names: () => null,
    account: (place) => ({ institution: 'Bank', country: country(place), opened: '2020-01-01', holder: place }),
    accountsOf: (place) => [place],
    credit: (place) => (place === desk ? Infinity : 0),
    relations: () => relations,
    hubs: [],
    cast(random: Random, kind: CastKind) {
      const pool = left.get(kind) ?? [];
      if (pool.length === 0) throw new UntoldError(`no ${kind} left`);
      return pool.splice(random.below(pool.length), 1)[0];
    },
    day: (index) => someDay(span.start + index * day, desk),
    moment(random, index, after = 0) {
      const at = span.start + index * day + random.below(86_400) * 1000;
      if (at > after) return at;
      const rest = span.start + (index + 1) * day - after;
      return rest > 7_200_000
        ? after + 1000 * (1 + random.below(Math.floor(rest / 1000) - 1))
        : span.start + (index + 1) * day + 28_800_000 + random.below(40_000) * 1000;
    },
    figure(random, target, most) {
      const cut = random.chance(50) ? 100_000 : 100;
      const amount = target - (target % cut);
      return Math.max(1, Math.min(most, amount > 0 ? amount : target));
    },
    purpose: (random) => random.below(1000),
    purposeText: (purpose) => `purpose ${purpose}`,
    purposePieces: (purpose) => ['purpose ', purpose],
  };
}

/** 100 payments in fixed proportions: half by card, one in eight in another currency. */
function someDay(start: number, desk: number): ReturnType<Economy['day']> {
  const size = 100;
  const pairs = Array.from({ length: size }, (_, i) =>
    i < 45
      ? (['card', 'KZT'] as const)
      : i < 65
        ? (['transfer', 'KZT'] as const)
        : i < 83
          ? (['mobile', 'KZT'] as const)
          : i < 88
            ? (['cash', 'KZT'] as const)
            : i < 94
              ? (['wire', 'USD'] as const)
              : i < 97
                ? (['transfer', 'KGS'] as const)
                : (['wire', 'EUR'] as const),
  );
  return {
    size,
    at: Float64Array.from(pairs, (_, i) => start + i * 1000),
    from: Uint32Array.from(pairs, ([channel], i) => (channel === 'cash' && i % 2 === 0 ? desk : i)),
    to: Uint32Array.from(pairs, ([channel], i) => (channel === 'cash' && i % 2 === 1 ? desk : i + 100)),
    amount: Float64Array.from(pairs, () => 100_000),
    currency: Uint8Array.from(pairs, ([, currency]) => currencies.indexOf(currency)),
    channel: Uint8Array.from(pairs, ([channel]) => channels.indexOf(channel)),
    purpose: new Uint32Array(size),
  };
}

/**
 * Channel and currency of a payment, dealt so that the flow as a whole has the economy's own proportions: the shares are counted on a
 * few days of the economy, and each payment takes, among the pairs that suit it, one that is behind its share.
 */
import {
  channels,
  currencies,
  type AccountPlace,
  type Economy,
  type EconomyChannel,
  type EconomyCurrency,
  type PurposeKind,
} from '../economy/economy.ts';
import { economyRates } from '../economy/economy.ts';
import { kindOf } from '../economy/purpose-book.ts';
import type { Random } from '../random.ts';
import type { Manner } from './typology.ts';

type Deal = (
  random: Random,
  manner: Manner,
  from: string,
  to: string,
  base: number,
) => { readonly channel: EconomyChannel; readonly currency: EconomyCurrency };

export interface Mix {
  /** For a flow payment between two countries, of `base` base minor units; counts towards the proportions. */
  deal: Deal;
  /** The same for an innocent payment: counts towards nothing. */
  suit: Deal;
  /** What a flow payment is called: one of `kinds`, or now and then another that payments of its manner bear, so that purposes of a channel are the economy's. */
  kind(random: Random, channel: EconomyChannel, manner: Manner, kinds: readonly PurposeKind[]): PurposeKind;
  /** Desks that pay out and take in cash, as seen in the economy; empty where there are none. */
  readonly desks: { readonly draw: readonly AccountPlace[]; readonly payIn: readonly AccountPlace[] };
}

/** Channels that suit a manner, the natural ones first, and how readily each of the others is taken (percent). */
const suits: {
  readonly [manner in Manner]: {
    readonly natural: readonly EconomyChannel[];
    readonly other: readonly EconomyChannel[];
  };
} = {
  small: { natural: ['mobile', 'card', 'transfer'], other: ['acquiring'] },
  firm: { natural: ['transfer'], other: ['card', 'mobile', 'acquiring', 'wire'] },
  abroad: { natural: ['wire', 'transfer'], other: ['card', 'mobile'] },
  cash: { natural: ['transfer', 'mobile'], other: ['card'] },
  crypto: { natural: ['crypto', 'mobile', 'transfer'], other: ['card'] },
  wallet: { natural: ['mobile', 'card'], other: ['transfer'] },
};

/** What a payment of a manner may be called to look like any other. */
const covers: { readonly [manner in Manner]: readonly PurposeKind[] } = {
  small: ['retail', 'market', 'friends', 'family', 'goods', 'services', 'charity', 'rent', 'wallet'],
  firm: ['invoice', 'services', 'goods', 'rent', 'loan', 'retail'],
  abroad: ['abroad', 'remittance', 'import', 'travel', 'tuition', 'family', 'goods'],
  cash: ['market', 'goods', 'friends'],
  crypto: ['crypto', 'exchange', 'friends', 'services'],
  wallet: ['wallet', 'friends', 'family', 'market', 'retail'],
};

const local: { readonly [country: string]: EconomyCurrency } = {
  KZ: 'KZT',
  RU: 'RUB',
  KG: 'KGS',
  CN: 'CNY',
  AE: 'AED',
  TR: 'TRY',
  DE: 'EUR',
};

const sampled = 12;

export function measureMix(economy: Economy): Mix {
  const { days } = economy.spec.span;
  const counts = new Map<string, number>();
  const kindCounts = new Map<string, number>();
  const draw = new Set<AccountPlace>();
  const payIn = new Set<AccountPlace>();
  let total = 0;
  for (let i = 0; i < sampled; i++) {
    const day = economy.day(Math.floor(((2 * i + 1) * days) / (2 * sampled)));
    for (let p = 0; p < day.size; p++) {
      const channel = channels[day.channel[p]];
      const pair = `${channel} ${currencies[day.currency[p]]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      const called = `${channel} ${kindOf(day.purpose[p])}`;
      kindCounts.set(called, (kindCounts.get(called) ?? 0) + 1);
      total++;
      if (channel !== 'cash') continue;
      if (economy.credit(day.to[p]) === Infinity) draw.add(day.to[p]);
      if (economy.credit(day.from[p]) === Infinity) payIn.add(day.from[p]);
    }
  }
  const ascending = (set: ReadonlySet<AccountPlace>) => [...set].toSorted((a, b) => a - b);
  const foreign = economy.spec.foreignPercent;
  const dealt = new Map<string, number>();
  const kindsDealt = new Map<EconomyChannel, Map<PurposeKind, number>>();
  let dealtAll = 0;
  /** In thousandths of a payment, how far the pair is behind. */
  const behind = (channel: EconomyChannel, currency: EconomyCurrency) => {
    const pair = `${channel} ${currency}`;
    const share = total === 0 ? 0 : ((counts.get(pair) ?? 0) * (dealtAll + 1) * 1000) / total;
    return Math.floor(share) - (dealt.get(pair) ?? 0) * 1000;
  };
  let abroadDealt = 0;
  const choose: Deal = (random, manner, from, to, base) => {
    const outward = from !== 'KZ' || to !== 'KZ';
    const target = Math.floor(((dealtAll + 1) * foreign) / 10);
    const lag = target - abroadDealt * 10;
    // Where a border is crossed foreign money comes first; at home only when the whole lags well behind its share.
    const other = outward ? lag > -10 || random.chance(15) : manner !== 'wallet' && lag > 15 && random.chance(60);
    const open = other
      ? currencies.filter(
          (one) =>
            one !== 'KZT' &&
            (one === 'USD' || one === 'EUR' || (outward && (one === local[to] || one === local[from]))),
        )
      : (['KZT'] as const);
    const { natural, other: unusual } = suits[manner];
    const options = open
      .filter((currency) => base >= economyRates[currency] * 200)
      .flatMap((currency) =>
        [...natural, ...unusual].map((channel, place) => ({
          channel,
          currency,
          weight: Math.max(1, Math.floor((behind(channel, currency) * (place < natural.length ? 100 : 30)) / 100)),
        })),
      );
    const choice = options.length === 0 ? { channel: natural[0], currency: 'KZT' as const } : draws(random, options);
    return { channel: choice.channel, currency: choice.currency };
  };
  return {
    desks: { draw: ascending(draw), payIn: ascending(payIn) },
    deal: (...asked) => {
      const choice = choose(...asked);
      const pair = `${choice.channel} ${choice.currency}`;
      dealt.set(pair, (dealt.get(pair) ?? 0) + 1);
      dealtAll++;
      if (choice.currency !== 'KZT') abroadDealt++;
      return choice;
    },
    suit: choose,
    kind(random, channel, manner, kinds) {
      const named = kindsDealt.get(channel) ?? new Map<PurposeKind, number>();
      kindsDealt.set(channel, named);
      const options = [...kinds, ...covers[manner].filter((kind) => !kinds.includes(kind))];
      const all = options.reduce((sum, kind) => sum + (kindCounts.get(`${channel} ${kind}`) ?? 0), 0);
      const given = [...named.values()].reduce((sum, count) => sum + count, 0) + 1;
      const chosen = draws(
        random,
        options.map((kind, place) => {
          const due = all === 0 ? 0 : ((kindCounts.get(`${channel} ${kind}`) ?? 0) * given * 1000) / all;
          const late = Math.floor(due) - (named.get(kind) ?? 0) * 1000;
          return {
            kind,
            weight: Math.max(
              place < kinds.length ? 40 : 1,
              Math.floor((late * (place < kinds.length ? 100 : 50)) / 100),
            ),
          };
        }),
      );
      named.set(chosen.kind, (named.get(chosen.kind) ?? 0) + 1);
      return chosen.kind;
    },
  };
}

function draws<T extends { readonly weight: number }>(random: Random, options: readonly T[]): T {
  let left = random.below(options.reduce((sum, { weight }) => sum + weight, 0));
  for (const option of options) {
    left -= option.weight;
    if (left < 0) return option;
  }
  return options[0];
}

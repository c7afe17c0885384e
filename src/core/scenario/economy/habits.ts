/** What people and bodies pay for of their own accord: who pays whom, how often beside the rest, how much on average, by which channels. */
import { channels, type EconomyChannel, type PurposeKind } from './economy.ts';

/** Those who share habits; an account belongs to the crowd of its holder (traders to `people` too). */
export const crowdNames = [
  'people',
  'traders',
  'firms',
  'funds',
  'services',
  'exchanges',
  'awayPeople',
  'awayFirms',
  'awayFunds',
] as const;
export type CrowdName = (typeof crowdNames)[number];

/** How the other side is found. `fromDesk` and `toDesk`: the account's own bank; `own`: another account of the same holder. */
export const otherSides = [
  'retail',
  'market',
  'friend',
  'kin',
  'fund',
  'toDesk',
  'fromDesk',
  'utility',
  'telecom',
  'landlord',
  'school',
  'service',
  'exchange',
  'seller',
  'away',
  'awayFirm',
  'awayFund',
  'wholesale',
  'firm',
  'holding',
  'people',
  'tax',
  'own',
] as const;
export type OtherSide = (typeof otherSides)[number];

export interface Habit {
  readonly crowd: CrowdName;
  readonly kind: PurposeKind;
  readonly side: OtherSide;
  /** How many of all payments, in proportion. */
  readonly weight: number;
  /** Whole tenge on average. */
  readonly mean: number;
  /** Eight places in `channels` to pick from. */
  readonly channels: Uint8Array;
}

function habit(
  crowd: CrowdName,
  kind: PurposeKind,
  side: OtherSide,
  weight: number,
  mean: number,
  ways: string,
): Habit {
  return { crowd, kind, side, weight, mean, channels: channelTable(ways) };
}

/** `card card mobile` → eight places, in the given proportion as far as eight allow. */
export function channelTable(ways: string): Uint8Array {
  const list = ways.split(' ').map((way) => channels.indexOf(way as EconomyChannel));
  return Uint8Array.from({ length: 8 }, (_, slot) => list[Math.floor((slot * list.length) / 8)]);
}

export const habits: readonly Habit[] = [
  habit('people', 'retail', 'retail', 190, 13_000, 'card card card card card mobile mobile transfer'),
  habit('people', 'market', 'market', 75, 8_000, 'mobile mobile mobile card transfer'),
  habit('people', 'friends', 'friend', 80, 12_000, 'mobile mobile mobile transfer'),
  habit('people', 'family', 'kin', 38, 26_000, 'mobile transfer transfer card'),
  habit('people', 'charity', 'fund', 34, 8_000, 'mobile mobile transfer card'),
  habit('people', 'charity', 'friend', 8, 9_000, 'mobile mobile transfer card'),
  habit('people', 'withdrawal', 'toDesk', 42, 32_000, 'cash cash cash card'),
  habit('people', 'deposit', 'fromDesk', 32, 48_000, 'cash cash cash transfer'),
  habit('people', 'utilities', 'utility', 56, 17_000, 'mobile mobile transfer card'),
  habit('people', 'telecom', 'telecom', 40, 5_000, 'card mobile mobile transfer'),
  habit('people', 'rent', 'landlord', 18, 110_000, 'mobile transfer transfer cash'),
  habit('people', 'tuition', 'school', 9, 130_000, 'transfer wire card mobile'),
  habit('people', 'travel', 'awayFirm', 7, 70_000, 'card card wire transfer'),
  habit('people', 'travel', 'firm', 7, 60_000, 'card card mobile transfer'),
  habit('people', 'remittance', 'service', 24, 60_000, 'cash transfer transfer mobile'),
  habit('people', 'abroad', 'away', 18, 90_000, 'wire wire transfer mobile'),
  habit('people', 'crypto', 'exchange', 13, 60_000, 'card transfer mobile crypto'),
  habit('people', 'crypto', 'seller', 8, 55_000, 'mobile mobile transfer crypto'),
  habit('people', 'wallet', 'service', 12, 12_000, 'card mobile mobile transfer'),
  habit('people', 'wallet', 'seller', 6, 12_000, 'card mobile mobile transfer'),
  habit('people', 'loan', 'friend', 9, 110_000, 'transfer transfer mobile cash'),
  habit('people', 'services', 'firm', 12, 50_000, 'transfer transfer card mobile'),
  habit('people', 'services', 'seller', 8, 40_000, 'mobile transfer'),
  habit('people', 'exchange', 'toDesk', 10, 60_000, 'transfer cash mobile card'),
  habit('people', 'goods', 'market', 12, 30_000, 'transfer mobile card cash'),
  habit('people', 'invoice', 'wholesale', 8, 90_000, 'transfer transfer card wire'),
  habit('people', 'funding', 'own', 22, 40_000, 'transfer transfer mobile card'),
  habit('traders', 'goods', 'wholesale', 22, 90_000, 'transfer transfer mobile card'),
  habit('traders', 'withdrawal', 'toDesk', 8, 60_000, 'cash cash card'),
  habit('traders', 'tax', 'tax', 5, 30_000, 'transfer mobile'),
  habit('firms', 'invoice', 'wholesale', 34, 260_000, 'transfer transfer transfer wire'),
  habit('firms', 'services', 'firm', 18, 180_000, 'transfer transfer wire'),
  habit('firms', 'services', 'people', 16, 110_000, 'transfer transfer card'),
  habit('firms', 'goods', 'wholesale', 18, 200_000, 'transfer transfer card wire'),
  habit('firms', 'tax', 'tax', 18, 120_000, 'transfer'),
  habit('firms', 'import', 'awayFirm', 16, 600_000, 'wire wire wire transfer'),
  habit('firms', 'loan', 'firm', 4, 350_000, 'transfer transfer wire'),
  habit('firms', 'loan', 'holding', 4, 350_000, 'transfer transfer wire'),
  habit('firms', 'rent', 'firm', 5, 200_000, 'transfer'),
  habit('firms', 'travel', 'awayFirm', 4, 150_000, 'card wire transfer'),
  habit('firms', 'utilities', 'utility', 7, 60_000, 'transfer transfer mobile'),
  habit('firms', 'telecom', 'telecom', 4, 20_000, 'transfer card'),
  habit('firms', 'charity', 'fund', 5, 120_000, 'transfer transfer wire'),
  habit('firms', 'funding', 'own', 4, 250_000, 'transfer'),
  habit('firms', 'acquiring', 'fromDesk', 14, 240_000, 'acquiring acquiring acquiring transfer'),
  habit('firms', 'exchange', 'toDesk', 3, 250_000, 'transfer wire'),
  habit('funds', 'aid', 'people', 14, 45_000, 'transfer transfer mobile card'),
  habit('funds', 'aid', 'friend', 3, 40_000, 'transfer mobile cash'),
  habit('funds', 'grant', 'fund', 6, 220_000, 'transfer transfer wire'),
  habit('funds', 'grant', 'awayFund', 4, 240_000, 'wire wire transfer'),
  habit('funds', 'invoice', 'wholesale', 5, 120_000, 'transfer transfer wire'),
  habit('funds', 'salary', 'people', 3, 90_000, 'transfer'),
  habit('funds', 'goods', 'retail', 3, 60_000, 'card transfer'),
  habit('funds', 'withdrawal', 'toDesk', 2, 60_000, 'cash cash card'),
  habit('services', 'remittance', 'away', 20, 60_000, 'wire wire transfer cash'),
  habit('services', 'remittance', 'people', 10, 60_000, 'transfer mobile cash'),
  habit('services', 'wallet', 'market', 6, 14_000, 'mobile card'),
  habit('services', 'funding', 'service', 4, 200_000, 'transfer wire'),
  habit('services', 'withdrawal', 'toDesk', 3, 200_000, 'cash'),
  habit('services', 'services', 'firm', 2, 90_000, 'transfer'),
  habit('exchanges', 'crypto', 'people', 12, 60_000, 'card transfer mobile crypto'),
  habit('exchanges', 'crypto', 'seller', 4, 70_000, 'transfer crypto'),
  habit('exchanges', 'crypto', 'exchange', 4, 160_000, 'crypto crypto crypto wire'),
  habit('exchanges', 'crypto', 'away', 5, 80_000, 'crypto wire'),
  habit('exchanges', 'exchange', 'toDesk', 3, 160_000, 'transfer wire'),
  habit('exchanges', 'services', 'firm', 2, 90_000, 'transfer'),
  habit('awayPeople', 'retail', 'awayFirm', 12, 14_000, 'card card mobile'),
  habit('awayPeople', 'withdrawal', 'toDesk', 9, 32_000, 'cash cash card'),
  habit('awayPeople', 'deposit', 'fromDesk', 5, 48_000, 'cash cash transfer'),
  habit('awayPeople', 'family', 'away', 6, 28_000, 'mobile transfer'),
  habit('awayPeople', 'abroad', 'people', 9, 60_000, 'wire wire transfer mobile'),
  habit('awayPeople', 'remittance', 'service', 4, 60_000, 'transfer cash'),
  habit('awayPeople', 'tuition', 'school', 2, 120_000, 'card transfer'),
  habit('awayPeople', 'crypto', 'exchange', 3, 70_000, 'crypto card'),
  habit('awayPeople', 'charity', 'awayFund', 2, 9_000, 'card mobile'),
  habit('awayPeople', 'friends', 'away', 4, 14_000, 'mobile transfer'),
  habit('awayFirms', 'invoice', 'awayFirm', 6, 300_000, 'wire transfer'),
  habit('awayFirms', 'import', 'wholesale', 5, 500_000, 'wire wire transfer'),
  habit('awayFirms', 'goods', 'firm', 3, 240_000, 'wire transfer'),
  habit('awayFirms', 'services', 'away', 6, 130_000, 'transfer transfer wire'),
  habit('awayFirms', 'withdrawal', 'toDesk', 2, 120_000, 'cash card'),
  habit('awayFirms', 'charity', 'awayFund', 2, 90_000, 'transfer wire'),
  habit('awayFunds', 'aid', 'away', 4, 50_000, 'transfer cash mobile'),
  habit('awayFunds', 'grant', 'fund', 3, 260_000, 'wire wire transfer'),
  habit('awayFunds', 'invoice', 'awayFirm', 2, 90_000, 'transfer wire'),
  habit('awayFunds', 'withdrawal', 'toDesk', 1, 50_000, 'cash'),
];

/** Kinds that people tend to pay in the first, second or last third of the month. */
const seasons: { readonly [kind in PurposeKind]?: number } = { rent: 0, tuition: 0, utilities: 1, telecom: 1, tax: 2 };

/** For each third of the month 4096 slots, each the place of a habit: as many as its weight. */
export const habitTables: readonly Uint8Array[] = [0, 1, 2].map((third) => {
  const weights = habits.map(({ kind, weight }) => {
    const season = seasons[kind];
    return weight * (season === undefined ? 10 : season === third ? 18 : 6);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const table = new Uint8Array(4096);
  let [passed, filled] = [0, 0];
  for (const [place, weight] of weights.entries()) {
    passed += weight;
    const until = Math.floor((4096 * passed) / all);
    table.fill(place, filled, until);
    filled = until;
  }
  return table;
});

/** Finds whom an account pays: mostly one of a few usual others, which belong to the account, sometimes someone new. */
import { homePersonsOf, type Census, type Run } from './census.ts';
import { fixed, hashed, type Dice, type Key } from './dice.ts';
import type { OtherSide } from './habits.ts';
import type { Places } from './places.ts';
import { busy, skewed, sought, type Skew } from './quantiles.ts';

export type FindOther = (dice: Dice, account: number) => number;

/** A finder for each kind of other side; a finder may answer the payer's own account, which is then no payment. */
export function otherSideFinders(
  census: Census,
  places: Places,
  key: Key,
): { readonly [side in OtherSide]: FindOther } {
  const { runs } = census;
  const { holder } = places;
  // Main accounts have the places of their holders: for most there is nothing to look up.
  const holderOf = (account: number) => (account < census.parties ? account : holder[account]);
  const home = homePersonsOf(census);
  // One payment in `rare` goes to someone new, the others to `usual` known ones.
  const custom = (run: Run, law: Skew, usual: number, rare: number, question: number): FindOther => {
    return (dice, account) => {
      const drawn = dice.bits();
      const bits =
        rare > 0 && (drawn & 0xff) % rare === 0
          ? dice.bits()
          : hashed(key, holderOf(account), 200 + question * 16 + ((drawn >>> 8) % usual));
      return run.from + skewed(law, bits, run.count);
    };
  };
  const anyone = (run: Run, usual: number, rare: number, question: number) => custom(run, even, usual, rare, question);
  const friend: FindOther = (dice, account) => {
    const i = holderOf(account) - home.from;
    if (i < 0 || i >= home.count) return home.from + dice.below(home.count);
    const turn = dice.below(5);
    const other = i ^ (1 + fixed(key, i >>> 6, 60 + turn, 63));
    return home.from + (other < home.count ? other : (i + 1 + turn) % home.count);
  };
  const away = anyone(runs.personAbroad, 3, 9, 4);
  const part = (run: Run, from: number, to: number): Run => {
    const start = Math.floor((run.count * from) / 100);
    return { from: run.from + start, count: Math.max(1, Math.floor((run.count * to) / 100) - start) };
  };
  return {
    retail: custom(runs.retail, sought, 5, 4, 1),
    market: custom(runs.trader, sought, 4, 4, 2),
    friend,
    kin: (dice, account) => (dice.below(8) === 0 ? away(dice, account) : friend(dice, account)),
    fund: custom(bothOf(runs.charity, runs.relief), busy, 2, 5, 3),
    toDesk: (_, account) => places.desk[account],
    fromDesk: (_, account) => places.desk[account],
    utility: custom(runs.utility, sought, 2, 0, 5),
    telecom: custom(runs.telecom, sought, 1, 20, 6),
    landlord: custom(part(runs.resident, 0, 30), busy, 1, 30, 7),
    school: anyone(runs.school, 1, 12, 8),
    service: custom(runs.mvts, sought, 2, 6, 9),
    exchange: custom(runs.vasp, busy, 2, 6, 10),
    seller: custom(part(runs.trader, 60, 100), busy, 2, 4, 11),
    away,
    awayFirm: custom(runs.companyAbroad, sought, 3, 4, 12),
    awayFund: anyone(runs.npoAbroad, 2, 5, 13),
    wholesale: custom(runs.wholesale, sought, 4, 4, 14),
    firm: anyone(bothOf(runs.employer, runs.wholesale), 4, 3, 15),
    holding: anyone(runs.holding, 2, 5, 16),
    people: anyone(home, 12, 2, 17),
    tax: custom(runs.tax, busy, 1, 0, 18),
    own(_, account) {
      const list = places.accountsOf(holder[account]);
      return list[(list.indexOf(account) + 1) % list.length];
    },
  };
}

const even: Skew = Float64Array.from({ length: 65 }, (_, j) => j * 16_384);

/** Two runs that follow one another (or enclose their neighbours) as one. */
function bothOf(one: Run, two: Run): Run {
  const from = Math.min(one.from, two.from);
  return { from, count: Math.max(one.from + one.count, two.from + two.count) - from };
}

/** Opens an economy of a given size: counts the population, deals accounts, makes ends meet and sets the day loop going. */
import { someDate } from '../calendar.ts';
import type { Random } from '../random.ts';
import { drawBudget } from './budget.ts';
import { personsOf, takeCensus, type Census } from './census.ts';
import { momentAfter } from './clock.ts';
import { gatherCrowds } from './crowds.ts';
import { dayLoop } from './day-loop.ts';
import { drawKey, placeRandoms } from './dice.ts';
import type { Economy, EconomySpec } from './economy.ts';
import { writtenFigure } from './figures.ts';
import { kinships } from './kinships.ts';
import { lots } from './lots.ts';
import { nameBook } from './name-book.ts';
import { credits } from './overdraft.ts';
import { partyBook } from './party-book.ts';
import { dealPlaces } from './places.ts';
import { purposeBook, purposeKinds } from './purpose-book.ts';

/**
 * The economy of a seed and spec. Memory is proportional to accounts plus one day of payments. Throws RangeError below 60 accounts or
 * 300 transactions, above 2,000,000 accounts or 3660 days.
 */
export function openEconomy(random: Random, spec: EconomySpec): Economy {
  const census = takeCensus(spec);
  const { runs } = census;
  const { span, languages } = spec;
  const key = drawKey(random.fork('economy'));
  const places = dealPlaces(census, key);
  const crowds = gatherCrowds(census, places, key);
  const transactions = Math.floor((spec.transactions * 1000) / keptPerMille);
  const budget = drawBudget(span, census, places, crowds, transactions, key);
  const book = purposeBook(languages);
  const names = nameBook(census, places, languages, key);
  const persons = personsOf(census);
  const startYear = new Date(span.start).getUTCFullYear();
  const parties = partyBook(census, places, names, languages, key, startYear);
  const openingOf = placeRandoms(key, 63);
  const credit = credits(census, places, budget, key);
  const hubs = [runs.payroll.from, runs.utility.from, runs.tax.from, runs.trader.from, runs.mvts.from];
  return {
    spec,
    parties: census.parties,
    accounts: census.accounts,
    party(place) {
      const facts = parties(place);
      const agreed = credit(place);
      // The register says who may owe, so that an account below zero is no riddle.
      return agreed > 0 && agreed < Infinity
        ? { ...facts, activity: `${facts.activity}; овердрафт по договору с банком` }
        : facts;
    },
    names: (place) => (place >= persons.from && place < census.parties ? names.forms(place) : null),
    account(place) {
      const holder = places.holder[place];
      return {
        institution: census.institutions[places.desk[place]].name,
        country: census.institutions[places.desk[place]].country,
        opened: someDate(openingOf(place), startYear - 11, startYear - 1),
        holder,
      };
    },
    accountsOf: (place) => places.accountsOf(place),
    credit,
    relations: () => kinships(key, census, startYear),
    hubs,
    cast: lots(census, sparedFromLots(census, hubs)),
    day: dayLoop({
      span,
      census,
      places,
      crowds,
      budget,
      book,
      transactions,
      foreignPercent: spec.foreignPercent,
      key,
    }),
    moment: (drawn, day, after = -1) => momentAfter(drawn, span, day, after),
    figure: (drawn, target, most) => writtenFigure(drawn, Math.floor((target * drawn.between(970, 1030)) / 1000), most),
    purpose: (drawn, kind) => book.draw(drawn, purposeKinds.indexOf(kind)),
    purposeText: (purpose, at) => book.pieces(purpose, at).join(''),
    purposePieces: (purpose, at) => book.pieces(purpose, at),
  };
}

/** Of 1000 payments meant, about so many are affordable. */
const keptPerMille = 994;

/** Beside the hubs the busiest shop, wholesaler and supplier abroad stay out of the lots: a member must be one of many. */
function sparedFromLots(census: Census, hubs: readonly number[]): readonly number[] {
  const { retail, wholesale, companyAbroad } = census.runs;
  return census.parties < 200 ? hubs : [...hubs, retail.from, wholesale.from, companyAbroad.from];
}

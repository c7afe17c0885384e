/** How many of each sort live in an economy of a given size, and which places they take: one run of places for each group. */
import type { EconomySpec } from './economy.ts';
import { institutionsFor, type Institution } from './institutions.ts';

/** In the order of their places; natural persons come last, those at home first. */
export const groups = [
  'desk',
  'tax',
  'utility',
  'telecom',
  'payroll',
  'employer',
  'retail',
  'wholesale',
  'holding',
  'charity',
  'relief',
  'mvts',
  'vasp',
  'school',
  'companyAbroad',
  'npoAbroad',
  'resident',
  'trader',
  'personAbroad',
] as const;
export type Group = (typeof groups)[number];

export interface Run {
  readonly from: number;
  readonly count: number;
}

export interface Census {
  readonly parties: number;
  readonly accounts: number;
  readonly runs: { readonly [group in Group]: Run };
  /** Place in `groups`, by party. */
  readonly groupOf: Uint8Array;
  /** One for each desk, in the order of the desks' places. */
  readonly institutions: readonly Institution[];
}

const leastAccounts = 60;
const leastTransactions = 300;
const mostAccounts = 2_000_000;
const mostDays = 3660;

/** Counts for a spec. Throws RangeError where it is too small or too large. */
export function takeCensus(spec: EconomySpec): Census {
  if (spec.accounts < leastAccounts) throw new RangeError(`economy: at least ${leastAccounts} accounts`);
  if (spec.transactions < leastTransactions)
    throw new RangeError(`economy: at least ${leastTransactions} transactions`);
  if (spec.accounts > mostAccounts) throw new RangeError(`economy: at most ${mostAccounts} accounts`);
  if (spec.span.days < 1 || spec.span.days > mostDays) throw new RangeError(`economy: 1 to ${mostDays} days`);
  const { accounts } = spec;
  const seconds = Math.floor((accounts * (accounts < 150 ? 6 : 13)) / 100);
  const parties = accounts - seconds;
  const institutions = institutionsFor(parties);
  // Six of each kind and one in a hundred; in a very small economy fewer, so that people still are the most.
  const least = parties >= 200 ? 7 : parties >= 120 ? 5 : parties >= 80 ? 4 : 3;
  const share = (perMille: number, floor: number) => Math.max(floor, Math.floor((parties * perMille) / 1000));
  const counts: { [group in Group]: number } = {
    desk: institutions.length,
    tax: share(0.1, 1),
    utility: share(0.4, parties >= 200 ? 3 : 1),
    telecom: share(0.1, parties >= 200 ? 2 : 1),
    payroll: share(0.3, 1),
    employer: share(20, least - 1),
    retail: share(16, Math.max(2, least - 3)),
    wholesale: share(15, Math.max(2, least - 3)),
    holding: share(11, least),
    charity: share(11, least),
    relief: share(11, least),
    mvts: share(11, least),
    vasp: share(11, least),
    school: share(2, parties >= 200 ? 3 : 1),
    companyAbroad: share(24, least),
    npoAbroad: share(11, least),
    resident: 0,
    trader: share(40, least),
    personAbroad: share(50, least),
  };
  counts.resident = parties - Object.values(counts).reduce((sum, count) => sum + count, 0);
  const runs: { [group in Group]: Run } = Object.assign({}, ...placed(counts));
  const groupOf = new Uint8Array(parties);
  for (const [index, group] of groups.entries()) {
    groupOf.fill(index, runs[group].from, runs[group].from + runs[group].count);
  }
  return { parties, accounts, runs, groupOf, institutions };
}

function placed(counts: { readonly [group in Group]: number }): { [group in Group]?: Run }[] {
  let from = 0;
  return groups.map((group) => {
    const run = { from, count: counts[group] };
    from += run.count;
    return { [group]: run };
  });
}

/** Natural persons: all, and those at home. */
export function personsOf(census: Census): Run {
  const { resident } = census.runs;
  return { from: resident.from, count: census.parties - resident.from };
}

export function homePersonsOf(census: Census): Run {
  const { resident, trader } = census.runs;
  return { from: resident.from, count: resident.count + trader.count };
}

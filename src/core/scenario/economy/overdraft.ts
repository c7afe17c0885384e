/** How far an account may go below zero: bank desks without end, a few firms to an agreed limit, nobody else. */
import type { Budget } from './budget.ts';
import { groups, type Census } from './census.ts';
import { fixed, type Key } from './dice.ts';
import type { Places } from './places.ts';

const lent: ReadonlySet<string> = new Set(['payroll', 'employer', 'retail', 'wholesale', 'holding', 'companyAbroad']);

/** One firm in nine has an overdraft on its main account, in whole millions of tenge. */
export function credits(census: Census, places: Places, budget: Budget, key: Key): (account: number) => number {
  return (account) => {
    if (account < census.runs.desk.count) return Infinity;
    const agreed = account < census.parties && lent.has(groups[census.groupOf[places.holder[account]]]);
    if (!agreed || fixed(key, account, 81, 9) > 0) return 0;
    return 100_000_000 * (1 + Math.floor((budget.scale[account] * 3) / 100));
  };
}

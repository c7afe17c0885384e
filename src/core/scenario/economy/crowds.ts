/** Accounts by crowd, each in the order of how busy it is: a shuffled order, so that who is busy is a matter of lot. */
import { groups, type Census, type Group } from './census.ts';
import { openDice, type Key } from './dice.ts';
import { crowdNames, type CrowdName } from './habits.ts';
import type { Places } from './places.ts';

export type Crowds = { readonly [name in CrowdName]: Uint32Array };

const crowdOf: { readonly [group in Group]: CrowdName | null } = {
  desk: null,
  tax: null,
  utility: null,
  telecom: 'firms',
  payroll: 'firms',
  employer: 'firms',
  retail: 'firms',
  wholesale: 'firms',
  holding: 'firms',
  charity: 'funds',
  relief: 'funds',
  mvts: 'services',
  vasp: 'exchanges',
  school: null,
  companyAbroad: 'awayFirms',
  npoAbroad: 'awayFunds',
  resident: 'people',
  trader: 'people',
  personAbroad: 'awayPeople',
};

export function gatherCrowds(census: Census, places: Places, key: Key): Crowds {
  const lists = new Map<CrowdName, number[]>(crowdNames.map((name) => [name, []]));
  for (let a = 0; a < census.accounts; a++) {
    const group = groups[census.groupOf[places.holder[a]]];
    const name = crowdOf[group];
    if (name !== null) lists.get(name)?.push(a);
    if (group === 'trader') lists.get('traders')?.push(a);
  }
  const dice = openDice(key, 0, 51);
  const ordered = (name: CrowdName): Uint32Array => {
    const list = Uint32Array.from(lists.get(name) ?? []);
    for (let i = list.length - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      const moved = list[i];
      list[i] = list[j];
      list[j] = moved;
    }
    return list;
  };
  return {
    people: ordered('people'),
    traders: ordered('traders'),
    firms: ordered('firms'),
    funds: ordered('funds'),
    services: ordered('services'),
    exchanges: ordered('exchanges'),
    awayPeople: ordered('awayPeople'),
    awayFirms: ordered('awayFirms'),
    awayFunds: ordered('awayFunds'),
  };
}

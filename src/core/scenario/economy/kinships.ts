/** Innocent relations: owners, signatories, controllers, families, shared phones and addresses, worked out party by party. */
import { someDate } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { RelationType } from '../../dataset/dataset.ts';
import { placeRandoms, type Key } from './dice.ts';
import { groups, homePersonsOf, type Census, type Group, type Run } from './census.ts';
import type { PartyPlace, RelationFacts } from './economy.ts';

// Whole and round shares are no commoner than 49, 50 and 51 %, or those of the network's chain would stand out.
const splits = [
  [10_000],
  [5000, 5000],
  [5000, 5000],
  [7000, 3000],
  [5100, 4900],
  [4900, 5100],
  [2500, 7500],
  [3400, 3300, 3300],
  [6600, 3400],
  [5100, 2500],
  [2500],
];
const towardsBodies: readonly RelationType[] = ['controls', 'signs', 'shared-phone', 'shared-address'];
const towardsPersons: readonly RelationType[] = ['signs', 'family', 'shared-phone', 'shared-address'];

/** All relations of the population, in the order of places; `before` is the year the period starts in. */
export function* kinships(key: Key, census: Census, before: number): Generator<RelationFacts> {
  const people = homePersonsOf(census);
  const { personAbroad, retail } = census.runs;
  const randomOf = placeRandoms(key, 62);
  let one = randomOf(0);
  let made: RelationFacts[] = [];
  // Made once: there are half a million parties.
  const relate = (from: PartyPlace, type: RelationType, to: PartyPlace, share: number | null = null) => {
    if (from === to || made.some((other) => other.from === from && other.type === type && other.to === to)) return;
    made.push({ from, to, type, share, since: someDate(one, before - 9, before - 1) });
  };
  for (let place = census.runs.tax.from; place < census.parties; place++) {
    one = randomOf(place);
    made = [];
    const group = groups[census.groupOf[place]];
    switch (group) {
      case 'resident':
      case 'trader':
      case 'personAbroad':
        if (one.chance(14)) {
          const type = one.pick(['family', 'family', 'shared-address', 'shared-phone'] as const);
          relate(place, type, drawn(one, group === 'personAbroad' && one.chance(50) ? personAbroad : people));
        }
        break;
      case 'tax':
      case 'utility':
      case 'school':
        break;
      case 'charity':
      case 'relief':
      case 'npoAbroad':
        relate(drawn(one, people), 'signs', place);
        if (one.chance(20)) relate(drawn(one, people), 'controls', place);
        break;
      default: {
        if (one.chance(70)) {
          for (const share of one.pick(splits)) relate(owner(one, census, group), 'owns', place, share);
        }
        if (one.chance(60)) relate(drawn(one, people), 'signs', place);
        if (one.chance(12)) relate(drawn(one, people), 'controls', place);
        if (one.chance(6)) relate(place, one.chance(50) ? 'shared-address' : 'shared-phone', drawn(one, retail));
      }
    }
    // Now and then something less usual, between parties of any sort.
    if (one.chance(3)) {
      const other = census.runs.payroll.from + one.below(census.parties - census.runs.payroll.from);
      const type = one.pick(other < people.from ? towardsBodies : towardsPersons);
      if (type !== 'family' || place >= people.from) relate(place, type, other);
    }
    yield* made;
  }
}

/** Mostly a person, sometimes a holding, now and then a body of any other sort but the state's. */
function owner(random: Random, census: Census, group: Group): PartyPlace {
  const { employer, holding, personAbroad, school } = census.runs;
  const lot = random.below(100);
  if (lot < 20) return drawn(random, holding);
  if (lot < 26) return random.between(employer.from, school.from - 1);
  return drawn(random, group === 'companyAbroad' ? personAbroad : homePersonsOf(census));
}

function drawn(random: Random, run: Run): PartyPlace {
  return run.from + random.below(run.count);
}

/** Names of natural persons, worked out from a place: origin and sex are hashed, and the place among those alike picks a combination nobody else has. */
import type { NameForms } from '../people.ts';
import type { LanguageMix } from '../recipe.ts';
import { personsOf, type Census } from './census.ts';
import { fixed, type Key } from './dice.ts';
import { fullName, nameWords, origins, type Origin } from './name-spelling.ts';
import type { Places } from './places.ts';

/** In an economy with more persons than this, some share a name as in life. */
const allDistinct = 4000;

export interface NameBook {
  male(person: number): boolean;
  forms(person: number): NameForms;
}

/** `person` is a party place of a natural person. */
export function nameBook(census: Census, places: Places, mix: LanguageMix, key: Key): NameBook {
  const { from, count } = personsOf(census);
  const sort = new Uint8Array(count);
  const rank = new Uint32Array(count);
  const used = new Uint32Array(origins.length * 2);
  const words = origins.flatMap((origin) => [nameWords(origin, false), nameWords(origin, true)]);
  const steps = words.map(({ givens, families }, place) => {
    const room = givens.length * families.length;
    return { room, stride: strideFor(room, key), offset: fixed(key, 7, place >>> 1, room) };
  });
  for (let i = 0; i < count; i++) {
    const place = from + i;
    const female = fixed(key, place, 21, 2);
    let origin = originOf(places.countries[places.country[place]], mix, fixed(key, place, 22, 1000));
    if (count <= allDistinct) {
      for (
        let tries = 0;
        used[origin * 2 + female] >= steps[origin * 2 + female].room && tries < origins.length;
        tries++
      ) {
        origin = tries;
      }
    }
    sort[i] = origin * 2 + female;
    rank[i] = used[sort[i]]++;
  }
  return {
    male: (person) => (sort[person - from] & 1) === 0,
    forms(person) {
      const { room, stride, offset } = steps[sort[person - from]];
      const combination = (rank[person - from] * stride + offset) % room;
      return fullName(words[sort[person - from]], combination, fixed(key, person, 23, 1_000_000));
    },
  };
}

/** A step through all combinations that comes back to the first only after the last. */
function strideFor(room: number, key: Key): number {
  const primes = [1009, 1013, 1019, 1021, 1031, 1033, 1039];
  const fit = primes.filter((prime) => room % prime !== 0);
  return fit[fixed(key, room, 24, fit.length)];
}

function originOf(country: string, mix: LanguageMix, drawn: number): number {
  const { kazakh, russian, arabic } = mix;
  const total = kazakh + russian + arabic;
  // Those who speak English only are of all origins; without a mix the region's own.
  const at = total === 0 ? 0 : Math.floor((drawn * total) / 1000);
  const home: Origin = total === 0 || at < kazakh ? 'kazakh' : at < kazakh + russian ? 'russian' : 'arabic';
  const origin: Origin =
    country === 'KZ'
      ? home
      : drawn >= 850
        ? 'kazakh'
        : country === 'KG' || country === 'UZ'
          ? 'central'
          : country === 'RU'
            ? 'russian'
            : country === 'AE'
              ? 'arabic'
              : country === 'TR'
                ? 'turkish'
                : country === 'CN'
                  ? 'chinese'
                  : 'german';
  return origins.indexOf(origin);
}

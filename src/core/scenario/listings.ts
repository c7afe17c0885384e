/** Watchlist drafts: listings of parties that occur in the data, and of invented ones that do not. */
import { someDate } from './calendar.ts';
import { inventedPassport } from './identifiers.ts';
import { peopleMaker, type Origin, type Person } from './people.ts';
import type { Random } from './random.ts';
import type { ListingDraft } from './story.ts';
import type { World } from './world.ts';

/** Noms de guerre in Latin and Arabic script. */
const noms = [
  ['Abu Talha', 'أبو طلحة'],
  ['Abu Muaz', 'أبو معاذ'],
  ['Abu Rayyan', 'أبو ريان'],
  ['Abu Salman', 'أبو سلمان'],
  ['Abu Zakariya', 'أبو زكريا'],
  ['Abu Naim', 'أبو نعيم'],
  ['Abu Haris', 'أبو حارث'],
  ['Abu Lubaba', 'أبو لبابة'],
] as const;

/** A listing under another name whose good alias is the person's own name, spelt the list's way; birth date agrees. */
export function listingByAlias(
  random: Random,
  uid: string,
  person: Person,
  nom: number,
  documents: readonly string[],
): ListingDraft {
  const { party, names } = person;
  const year = Number(party.born.slice(0, 4));
  const [latin, original] = noms[nom % noms.length];
  const origin = party.country === 'KZ' ? ['al-Kazakhi', 'القازاقي'] : ['al-Muhajir', 'المهاجر'];
  return {
    uid,
    kind: 'person',
    parts: [...latin.split(' '), origin[0]],
    aliases: [
      { quality: 'Good', text: names.listed },
      { quality: 'Low', text: `${noms[(nom + 3) % noms.length][0]}; ${names.listed.split(' ')[0]} the Accountant` },
    ],
    original: `${original} ${origin[1]}`,
    born:
      random.chance(50) || documents.length === 0
        ? { type: 'EXACT', date: party.born }
        : { type: 'BETWEEN', from: year - 1, to: year + 1 },
    country: country(party.country),
    nationality: country(party.country),
    documents,
    listedOn: someDate(random, 2019, 2025),
  };
}

/** Listings of persons who do not occur in the data, drawn from the same names as everybody else. */
function strangers(random: Random, people: readonly Person[], uids: readonly string[]): ListingDraft[] {
  return people.map((person, place) => {
    const year = Number(person.party.born.slice(0, 4));
    const born: ListingDraft['born'] =
      place % 3 === 0
        ? { type: 'EXACT', date: person.party.born }
        : place % 3 === 1
          ? { type: 'APPROXIMATELY', year }
          : { type: 'BETWEEN', from: year - 2, to: year + 1 };
    const aliases: ListingDraft['aliases'] =
      place % 4 === 3
        ? []
        : [
            {
              quality: 'Good',
              text: place % 2 === 0 ? `${person.names.latin}; ${noms[place % noms.length][0]}` : person.names.latin,
            },
            { quality: 'Low', text: noms[(place + 5) % noms.length][0] },
          ];
    return {
      uid: uids[place],
      kind: 'person',
      parts: person.names.listed.split(' '),
      aliases,
      original: place % 3 === 2 ? '' : person.names.original,
      born,
      country: country(person.party.country),
      nationality: country(person.party.country),
      documents: place % 2 === 0 ? [inventedPassport(random)] : [],
      listedOn: someDate(random, 2016, 2025),
    };
  });
}

/** Listings of bodies that do not occur in the data. */
function strangeBodies(random: Random, uids: readonly string[]): ListingDraft[] {
  const bodies = [
    ['Rahmat Caravan Trust', 'Caravan of Mercy', 'صندوق قافلة الرحمة'],
    ['Nuqta Exchange House', 'Nukta Sarrafi; Point Exchange', ''],
    ['Al-Safwa Relief Circle', 'Safwa Halqa', 'حلقة الصفوة'],
  ];
  return bodies.map(([name, alias, original], place) => ({
    uid: uids[place],
    kind: 'body',
    parts: [name],
    aliases: place === 2 ? [] : [{ quality: place === 0 ? 'a.k.a.' : 'f.k.a.', text: alias }],
    original,
    born: null,
    country: '',
    nationality: '',
    documents: [],
    listedOn: someDate(random, 2015, 2025),
  }));
}

/**
 * All listings, persons in shuffled order; `found` are the ids of those that occur, in the order given: persons, then bodies.
 * `lookalikes`: innocents who share a name with a listed person who does not occur.
 */
export function composeWatchlist(
  random: Random,
  world: World,
  real: readonly ((uid: string, draw: Random) => ListingDraft)[],
  realBodies: readonly ((uid: string, draw: Random) => ListingDraft)[] = [],
  lookalikes: readonly Person[] = [],
): { readonly found: readonly string[]; readonly all: readonly ListingDraft[] } {
  const origins: readonly Origin[] = ['kazakh', 'arabic', 'kazakh', 'russian', 'arabic', 'arabic', 'kazakh'];
  const make = peopleMaker(random.fork('strangers'));
  const others = origins.map((origin, place) => {
    for (;;) {
      const lookalike = lookalikes.at(place);
      const person = make(`stranger/${place}`, {
        origin,
        male: true,
        country: origin === 'arabic' ? 'AE' : 'KZ',
        ...(lookalike === undefined ? {} : { names: lookalike.names }),
      });
      const apart = Math.abs(Number(person.party.born.slice(0, 4)) - Number(lookalike?.party.born.slice(0, 4) ?? 0));
      const known = world.bears(person.names.latin);
      if (lookalike === undefined ? !known : apart >= 7) return person;
    }
  });
  const personIds = numbers(random, 'ZZi', real.length + others.length);
  const bodyIds = numbers(random, 'ZZe', realBodies.length + 3);
  const persons = [
    ...real.map((list, i) => list(personIds[i], random.fork(`real ${i}`))),
    ...strangers(random, others, personIds.slice(real.length)),
  ];
  const bodies = [
    ...realBodies.map((list, i) => list(bodyIds[i], random.fork(`body ${i}`))),
    ...strangeBodies(random, bodyIds.slice(realBodies.length)),
  ];
  return {
    found: [...personIds.slice(0, real.length), ...bodyIds.slice(0, realBodies.length)],
    all: [...persons.toSorted(byUid), ...bodies.toSorted(byUid)],
  };
}

function numbers(random: Random, prefix: string, count: number): string[] {
  return random.shuffle(Array.from({ length: count }, (_, i) => `${prefix}.${String(i + 1).padStart(3, '0')}`));
}

function byUid(x: ListingDraft, y: ListingDraft): number {
  return x.uid < y.uid ? -1 : 1;
}

/** Country names as the published list writes them. */
function country(code: string): string {
  const names: { readonly [code: string]: string } = {
    KZ: 'Kazakhstan',
    KG: 'Kyrgyzstan',
    UZ: 'Uzbekistan',
    TR: 'Türkiye',
    AE: 'United Arab Emirates',
    RU: 'Russian Federation',
    DE: 'Germany',
  };
  return names[code] ?? '';
}

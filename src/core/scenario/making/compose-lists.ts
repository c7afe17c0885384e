/** Composes the watchlist of a generated exercise: members who are listed, strangers, same-name innocents, and updates that land later. */
import { someDate } from '../calendar.ts';
import type { Economy, PartyPlace } from '../economy/economy.ts';
import { inventedIin } from '../identifiers.ts';
import { namesakeOf } from '../namesake.ts';
import type { NameForms } from '../people.ts';
import type { Random } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import type { ListingDraft } from '../story.ts';
import type { Phrase } from '../typology/typology.ts';
import { bodyListing, listedDate, personListing, type ListedPerson } from './listing-of.ts';
import { drawStrangers } from './strangers.ts';

export interface ComposedLists {
  /** Listings by file, in uid order; `watchlist.xml` first, then updates in the order they land. */
  readonly files: readonly { readonly file: string; readonly listings: readonly ListingDraft[] }[];
  /** Uid by listed member. */
  readonly uidOf: ReadonlyMap<PartyPlace, string>;
  /** Same-name innocents and why they are not the listed one. */
  readonly decoys: readonly { readonly party: PartyPlace; readonly why: Phrase }[];
  /** Names that replace a party's own: a namesake of a listed member. */
  readonly renamed: ReadonlyMap<PartyPlace, NameForms>;
}

const fathers: readonly (readonly [string, string])[] = [
  ['Тұрсынұлы', 'Турсынович'],
  ['Оразбекұлы', 'Оразбекович'],
  ['Жақсылықұлы', 'Жаксылыкович'],
  ['Сағындықұлы', 'Сагындыкович'],
];
/** Years by which a same-name innocent and the listed person are apart at least. */
const apart = 7;

/** `listed`: members on the list, the principal first; he is never in an update. `generated`: ISO date of the list. */
export function composeLists(
  random: Random,
  economy: Economy,
  recipe: Recipe,
  listed: readonly PartyPlace[],
): ComposedLists {
  const { watchlist } = recipe;
  const innocents = drawNamesakes(random.fork('namesakes'), economy, watchlist.namesakes, listed);
  const strangers = watchlist.others + innocents.lookalikes.length;
  const bodies = Math.floor((watchlist.others * 3) / 10);
  const persons = strangers - bodies;
  const memberBodies = listed.filter((party) => economy.names(party) === null).length;
  const uids = {
    person: numbers(random.fork('uids'), 'ZZi', persons + listed.length - memberBodies),
    body: numbers(random.fork('body uids'), 'ZZe', bodies + memberBodies),
  };
  const next = { person: 0, body: 0 };
  const draw = (kind: 'person' | 'body') => uids[kind][next[kind]++];
  const uidOf = new Map<PartyPlace, string>();
  const made: { readonly listing: ListingDraft; readonly movable: boolean }[] = [];
  listed.forEach((party, k) => {
    const names = economy.names(party);
    const facts = economy.party(party);
    const own = random.fork(`listed ${k}`);
    const uid = draw(names === null ? 'body' : 'person');
    const listing =
      names === null
        ? bodyListing(own, uid, facts, listedDate(own))
        : personListing(own, uid, { ...facts, names }, listedDate(own));
    uidOf.set(party, uid);
    made.push({ listing, movable: k > 0 });
  });
  const home = innocents.lookalikes.length;
  const others = drawStrangers(random.fork('strangers'), economy, listed, { persons: persons - home, bodies, home });
  innocents.lookalikes.forEach((party, k) => {
    const own = random.fork(`lookalike ${k}`);
    const listing = personListing(own, draw('person'), lookalike(own, economy, party), listedDate(own));
    made.push({ listing, movable: true });
  });
  others.persons.forEach((person, k) => {
    const own = random.fork(`stranger ${k}`);
    made.push({ listing: personListing(own, draw('person'), person, listedDate(own)), movable: true });
  });
  others.bodies.forEach((body, k) => {
    const own = random.fork(`strange body ${k}`);
    made.push({ listing: bodyListing(own, draw('body'), body, listedDate(own)), movable: true });
  });
  const parts = shareOut(random.fork('updates'), made, watchlist.updates, listed.length);
  return {
    files: parts.map((listings, k) => ({
      file: k === 0 ? 'watchlist.xml' : `watchlist-update-${k}.xml`,
      listings: listings.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)),
    })),
    uidOf,
    decoys: innocents.decoys,
    renamed: innocents.renamed,
  };
}

/** A stranger who bears an innocent's name: born years apart, other papers. */
function lookalike(random: Random, economy: Economy, innocent: PartyPlace): ListedPerson {
  const names = economy.names(innocent);
  if (names === null) throw new Error('lists: an innocent without a name');
  const { born, country, identifiers } = economy.party(innocent);
  const year = Number(born.slice(0, 4));
  const shift = random.between(apart, apart + 6);
  const other = String(year - shift > 1950 ? year - shift : year + shift) + someDate(random, year, year).slice(4);
  // The seventh digit of an IIN is odd for a man.
  const male = Number(identifiers[0].charAt(6)) % 2 === 1;
  return { names, born: other, country, identifiers: [inventedIin(random, other, male)] };
}

interface Namesakes {
  /** Innocents whose name a listed stranger bears. */
  readonly lookalikes: readonly PartyPlace[];
  readonly decoys: ComposedLists['decoys'];
  readonly renamed: ReadonlyMap<PartyPlace, NameForms>;
}

/** One after the other: an innocent named like a listed stranger, an innocent renamed after a listed member (other father). */
function drawNamesakes(random: Random, economy: Economy, count: number, listed: readonly PartyPlace[]): Namesakes {
  const models = listed.filter((party) => economy.names(party)?.native.split(' ').length === 3);
  const lookalikes: PartyPlace[] = [];
  const decoys: { party: PartyPlace; why: Phrase }[] = [];
  const renamed = new Map<PartyPlace, NameForms>();
  for (let k = 0; k < count; k++) {
    const party = economy.cast(random, 'resident');
    const model = models.at(Math.floor(k / 2));
    const names = model === undefined ? null : economy.names(model);
    if (k % 2 === 0 && model !== undefined && names !== null && far(economy, party, model)) {
      const father = fathers.find(([kazakh]) => !names.native.endsWith(kazakh)) ?? fathers[0];
      renamed.set(party, namesakeOf(names, father));
      decoys.push({ party, why: { code: 'decoy.namesake', slots: { party, listed: model } } });
    } else {
      lookalikes.push(party);
      decoys.push({ party, why: { code: 'decoy.lookalike', slots: { party } } });
    }
  }
  return { lookalikes, decoys, renamed };
}

/** A namesake of a member must be told apart by the birth date. */
function far(economy: Economy, one: PartyPlace, other: PartyPlace): boolean {
  const year = (party: PartyPlace) => Number(economy.party(party).born.slice(0, 4));
  return Math.abs(year(one) - year(other)) >= 4;
}

/** The first part is the list at the start. Each update gets some strangers, and one member while there are any to spare. */
function shareOut(
  random: Random,
  made: readonly { readonly listing: ListingDraft; readonly movable: boolean }[],
  updates: number,
  members: number,
): ListingDraft[][] {
  const parts: ListingDraft[][] = Array.from({ length: updates + 1 }, () => []);
  const spare = random.shuffle(made.slice(0, members).filter((one) => one.movable));
  const strangers = random.shuffle(made.slice(members));
  for (const kind of ['person', 'body'] as const) {
    const ofKind = (list: typeof made) => list.filter((one) => one.listing.kind === kind);
    // As likely for a stranger as for a member of its kind, so that landing late tells nothing.
    const [all, free] = [ofKind(made.slice(0, members)).length, ofKind(spare).length];
    const [landing, of] =
      all > 0
        ? [free * Math.min(updates, spare.length), all * spare.length]
        : [Math.min(updates, spare.length), members];
    const mine = ofKind(strangers);
    const late = Math.min(mine.length, Math.floor((2 * mine.length * landing + of) / (2 * Math.max(1, of))));
    mine.forEach(({ listing }, k) => parts[k < late && updates > 0 ? 1 + (k % updates) : 0].push(listing));
  }
  // An update that would bring nobody brings a stranger.
  for (let k = 1; k <= updates; k++) {
    const member = spare.pop();
    if (member !== undefined) parts[k].push(member.listing);
    else if (parts[k].length === 0) parts[k].push(...parts[0].splice(0, 1));
  }
  parts[0].push(
    ...made
      .slice(0, members)
      .filter((one) => !one.movable)
      .map((one) => one.listing),
    ...spare.map((one) => one.listing),
  );
  return parts;
}

function numbers(random: Random, prefix: string, count: number): string[] {
  return random.shuffle(Array.from({ length: count }, (_, i) => `${prefix}.${String(i + 1).padStart(3, '0')}`));
}

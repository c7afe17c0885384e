/**
 * Who else is on the list: persons and bodies that do not occur in the data, drawn from a population of their own by the laws the members
 * were drawn by (origin, sex, country, papers, dates), so that no look of a listing tells whom it is worth searching for.
 */
import type { CastKind, Economy, PartyPlace } from '../economy/economy.ts';
import { openEconomy } from '../economy/open-economy.ts';
import type { NameForms } from '../people.ts';
import type { Random } from '../random.ts';
import type { ListedPerson } from './listing-of.ts';

export interface Strangers {
  readonly persons: readonly ListedPerson[];
  readonly bodies: readonly { readonly name: string; readonly country: string }[];
}

/** As many parties stand behind each stranger, so that the rarer kinds do not run out. */
const crowd = 40;
/** In a larger economy people share names as in life. */
const mostNamesLookedAt = 4000;

/**
 * `persons` and `bodies` of them, sorted as the listed members are: as many from home, funds, services and so on in proportion. `home`: how
 * many listings from home there are beside these.
 */
export function drawStrangers(
  random: Random,
  economy: Economy,
  listed: readonly PartyPlace[],
  counts: { readonly persons: number; readonly bodies: number; readonly home: number },
): Strangers {
  const { persons, bodies, home } = counts;
  const elsewhere = openEconomy(random.fork('elsewhere'), {
    ...economy.spec,
    accounts: 400 + crowd * (persons + bodies),
    transactions: 2000,
  });
  const kinds = listed.map((party) => kindOf(economy, party));
  const people = kinds.filter((kind) => kind === 'resident' || kind === 'person-abroad');
  const fromHome = people.filter((kind) => kind === 'resident').length;
  const wanted = Math.floor((2 * (persons + home) * fromHome + people.length) / (2 * Math.max(1, people.length)));
  const taken = namesIn(economy);
  return {
    persons: Array.from({ length: persons }, (_, k) => {
      const kind = k < wanted - home ? 'resident' : 'person-abroad';
      for (;;) {
        const place = elsewhere.cast(random, kind);
        const names = elsewhere.names(place);
        if (names !== null && !taken.has(names.latin)) return { ...elsewhere.party(place), names };
      }
    }),
    bodies: Array.from({ length: bodies }, (_, k) => {
      const models = kinds.filter((kind) => kind !== 'resident' && kind !== 'person-abroad');
      return elsewhere.party(
        elsewhere.cast(random, models.length > 0 ? models[k % models.length] : k % 2 === 0 ? 'company' : 'npo'),
      );
    }),
  };
}

function kindOf(economy: Economy, party: PartyPlace): CastKind {
  const { kind, country } = economy.party(party);
  const abroad = country !== 'KZ';
  switch (kind) {
    case 'person':
      return abroad ? 'person-abroad' : 'resident';
    case 'npo':
      return abroad ? 'npo-abroad' : 'npo';
    case 'mvts':
    case 'vasp':
      return kind;
    default:
      return abroad ? 'company-abroad' : 'company';
  }
}

/** Names nobody else may bear by accident: a same-name innocent is told by the key. */
function namesIn(economy: Economy): ReadonlySet<NameForms['latin']> {
  const names = new Set<string>();
  if (economy.parties > mostNamesLookedAt) return names;
  for (let place = 0; place < economy.parties; place++) {
    const own = economy.names(place);
    if (own !== null) names.add(own.latin);
  }
  return names;
}

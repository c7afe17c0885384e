/** Who belongs to the network under construction, how they are tied, why each is a member, and which innocents stand beside them. */
import type { RelationType } from '../../dataset/dataset.ts';
import type { Role } from '../../exercise/key.ts';
import type { Reason } from '../../exercise/work.ts';
import type { CastKind, Economy, PartyPlace, RelationFacts } from '../economy/economy.ts';
import type { Random } from '../random.ts';
import { UntoldError } from '../untold.ts';
import { phrases, type CellId, type PhraseCode } from './phrases.ts';
import type { Phrase } from './typology.ts';

export type Tie = readonly [PartyPlace, RelationType, PartyPlace];
export type Slots = { readonly [slot: string]: PartyPlace };

export interface Ground {
  readonly reason: Reason;
  readonly weight: number;
  readonly why: Phrase;
  /** Relations that prove it, beside payments. */
  readonly ties: readonly Tie[];
}

export interface Membership {
  readonly roles: Map<PartyPlace, Role>;
  readonly cells: Map<CellId, Set<PartyPlace>>;
  readonly relations: RelationFacts[];
  readonly grounds: Map<PartyPlace, Ground>;
  readonly decoys: Map<PartyPlace, Phrase>;
  readonly covered: Map<PartyPlace, Phrase>;
  /** Draws a party of a kind, or of a kind that does for it when none is left. Throws UntoldError when nobody is. */
  cast(kind: CastKind): PartyPlace;
  /** Draws a party of a kind that fits; those drawn in vain are cast later. */
  castWhere(kind: CastKind, fits: (party: PartyPlace) => boolean): PartyPlace;
  /** Whether the party owns or directs others in the economy: listed, it would draw innocents in. */
  binds(party: PartyPlace): boolean;
  /** Takes a party out of roles and cells. */
  drop(party: PartyPlace): void;
  /** Gives a party a role and a cell. */
  enrol(party: PartyPlace, role: Role, cell: CellId): void;
  /** Ties a member to another by a relation drawn by lot among those that fit. */
  tie(party: PartyPlace, other: PartyPlace): void;
  /** Somebody a new member may be tied to: of its cell if there is one, else of the whole network. */
  someone(cell: CellId, but: PartyPlace): PartyPlace;
  /** The first tie of a member, to a party. */
  tieOf(party: PartyPlace): { readonly tie: Tie; readonly other: PartyPlace } | null;
  relate(from: PartyPlace, type: RelationType, to: PartyPlace, share?: number): void;
  ground(party: PartyPlace, ground: Ground): void;
  decoy(party: PartyPlace, code: PhraseCode, slots?: Slots): void;
  cover(party: PartyPlace): void;
}

/** Who does where a kind has run out: small populations have few bodies. */
const standIns: { readonly [kind in CastKind]: readonly CastKind[] } = {
  resident: ['trader'],
  trader: ['resident'],
  company: ['holding', 'trader', 'resident'],
  holding: ['company', 'trader', 'resident'],
  npo: ['company', 'holding', 'trader', 'resident'],
  relief: ['npo'],
  mvts: ['trader', 'resident'],
  vasp: ['trader', 'resident'],
  'person-abroad': ['company-abroad'],
  'company-abroad': ['person-abroad'],
  'npo-abroad': ['person-abroad'],
};

/** The phrase with just the slots it has. Throws when one is not given. */
export function phraseOf(code: PhraseCode, given: Slots): Phrase {
  const names: readonly string[] = phrases[code];
  const missing = names.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new Error(`phrase ${code}: no ${missing}`);
  return { code, slots: Object.fromEntries(names.map((name) => [name, given[name]])) };
}

/** The principal is the first to be cast. */
export function openMembership(random: Random, economy: Economy): Membership {
  const known = new Set<string>();
  const binding = new Set<PartyPlace>();
  const dates = new Map<RelationType, string[]>();
  for (const { from, type, to, since } of economy.relations()) {
    known.add(`${from}>${to}:${type}`);
    if (type === 'owns' || type === 'controls') binding.add(from);
    const list = dates.get(type);
    if (list === undefined) dates.set(type, [since]);
    else if (list.length < 2000) list.push(since);
  }
  const any = [...dates.values()].flat();
  const roles = new Map<PartyPlace, Role>();
  const cells = new Map<CellId, Set<PartyPlace>>();
  const relations: RelationFacts[] = [];
  const grounds = new Map<PartyPlace, Ground>();
  const decoys = new Map<PartyPlace, Phrase>();
  const covered = new Map<PartyPlace, Phrase>();
  const ties = new Map<PartyPlace, { readonly tie: Tie; readonly other: PartyPlace }>();
  const isPerson = (party: PartyPlace) => economy.party(party).kind === 'person';
  const relate = (from: PartyPlace, type: RelationType, to: PartyPlace, share?: number): boolean => {
    const id = `${from}>${to}:${type}`;
    if (from === to || known.has(id) || known.has(`${to}>${from}:${type}`)) return false;
    known.add(id);
    const since = dates.get(type) ?? any;
    relations.push({
      from,
      to,
      type,
      share: share ?? null,
      since: since.length === 0 ? '2020-01-15' : random.pick(since),
    });
    return true;
  };
  const note = (party: PartyPlace, tie: Tie, other: PartyPlace) => {
    if (!ties.has(party)) ties.set(party, { tie, other });
  };
  const spare = new Map<CastKind, PartyPlace[]>();
  const drawn = (kind: CastKind): PartyPlace => spare.get(kind)?.shift() ?? economy.cast(random, kind);
  const cast = (kind: CastKind): PartyPlace => {
    // A company may be any sort of company.
    const first = kind === 'company' && random.chance(18) ? 'holding' : kind;
    for (const other of [first, kind, ...standIns[kind]]) {
      try {
        return drawn(other);
      } catch (error) {
        if (!(error instanceof UntoldError)) throw error;
      }
    }
    throw new UntoldError(`cast: no ${kind} left, nor who does for one`);
  };
  return {
    roles,
    cells,
    relations,
    grounds,
    decoys,
    covered,
    cast,
    castWhere(kind, fits) {
      const waiting = spare.get(kind) ?? [];
      const found = waiting.findIndex(fits);
      if (found >= 0) return waiting.splice(found, 1)[0];
      for (;;) {
        const party = economy.cast(random, kind);
        if (fits(party)) return party;
        waiting.push(party);
        spare.set(kind, waiting);
      }
    },
    binds: (party) => binding.has(party),
    drop(party) {
      roles.delete(party);
      grounds.delete(party);
      for (const cell of cells.values()) cell.delete(party);
    },
    enrol(party, role, cell) {
      roles.set(party, role);
      const set = cells.get(cell);
      if (set === undefined) cells.set(cell, new Set([party]));
      else set.add(party);
    },
    tie(party, other) {
      const [one, two] = [isPerson(party), isPerson(other)];
      const near = economy.party(party).country === economy.party(other).country;
      const fitting: readonly Tie[] =
        one && two
          ? near
            ? [
                [party, 'family', other],
                [party, 'shared-phone', other],
                [party, 'shared-address', other],
              ]
            : [
                [party, 'family', other],
                [party, 'shared-phone', other],
              ]
          : one
            ? [[party, 'signs', other]]
            : two
              ? [[other, 'signs', party]]
              : [
                  [party, 'shared-address', other],
                  [party, 'shared-phone', other],
                ];
      for (const tie of random.shuffle(fitting)) {
        if (!relate(...tie)) continue;
        note(party, tie, other);
        note(other, tie, party);
        return;
      }
    },
    someone(cell, but) {
      const near = [...(cells.get(cell) ?? [])].filter((one) => one !== but && roles.get(one) !== 'donor');
      const others = [...roles.keys()].filter((one) => one !== but && roles.get(one) !== 'donor');
      if (near.length > 0 && random.chance(60)) return random.pick(near);
      return random.pick(others);
    },
    tieOf: (party) => ties.get(party) ?? null,
    relate: (from, type, to, share) => void relate(from, type, to, share),
    ground: (party, ground) => void grounds.set(party, ground),
    decoy: (party, code, slots = {}) => void decoys.set(party, phraseOf(code, { party, ...slots })),
    cover: (party) => void covered.set(party, phraseOf('covered.relief', { party })),
  };
}

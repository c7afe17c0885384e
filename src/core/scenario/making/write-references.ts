/** Writes accounts.csv, parties.csv and relations.csv of a generated exercise, in id order, piece by piece. */
import { csvCell, percentText } from '../../dataset/write-csv.ts';
import type { Economy, PartyPlace, RelationFacts } from '../economy/economy.ts';
import type { PartyDraft } from '../draft.ts';
import type { Ids } from './deal-ids.ts';

export type PartyFacts = (place: PartyPlace) => Omit<PartyDraft, 'handle'>;

export function* accountRows(economy: Economy, accounts: Ids, parties: Ids): Iterable<string> {
  yield 'id,institution,country,opened,holder\n';
  for (const place of accounts.order) {
    const { institution, country, opened, holder } = economy.account(place);
    yield `${accounts.of(place)},${csvCell(institution)},${country},${opened},${parties.of(holder)}\n`;
  }
}

export function* partyRows(facts: PartyFacts, parties: Ids): Iterable<string> {
  yield 'id,kind,name,other_names,born,country,identifiers,activity\n';
  for (const place of parties.order) {
    const one = facts(place);
    const fields = [
      one.name,
      one.otherNames.join('; '),
      one.born,
      one.country,
      one.identifiers.join('; '),
      one.activity,
    ];
    yield `${parties.of(place)},${one.kind},${fields.map(csvCell).join(',')}\n`;
  }
}

export function* relationRows(relations: readonly RelationFacts[], parties: Ids): Iterable<string> {
  yield 'from,to,type,share,since,until\n';
  for (const one of inIdOrder(relations, parties)) {
    const share = one.share === null ? '' : percentText(one.share);
    yield `${parties.of(one.from)},${parties.of(one.to)},${one.type},${share},${one.since},\n`;
  }
}

/** By the ids of both ends, so that their order tells nothing. */
function inIdOrder(relations: readonly RelationFacts[], parties: Ids): readonly RelationFacts[] {
  const keyed = relations.map((one) => ({
    one,
    key: `${parties.of(one.from)} ${parties.of(one.to)} ${one.type} ${one.since}`,
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

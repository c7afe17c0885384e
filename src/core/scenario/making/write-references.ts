/** Writes accounts.csv, parties.csv and relations.csv of a generated exercise, in id order, piece by piece. */
import { csvCell, percentText } from '../../dataset/write-csv.ts';
import { sortDues } from '../economy/dues.ts';
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
    const { kind, name, otherNames, born, country, identifiers, activity } = facts(place);
    const others = otherNames.join('; ');
    const papers = identifiers.join('; ');
    const id = parties.of(place);
    // Hardly any needs quotes: one look at all of them together.
    const whole = `${name}${others}${born}${country}${papers}${activity}`;
    yield csvCell(whole) === whole
      ? `${id},${kind},${name},${others},${born},${country},${papers},${activity}\n`
      : `${id},${kind},${[name, others, born, country, papers, activity].map(csvCell).join(',')}\n`;
  }
}

/** By the ids of both ends, so that their order tells nothing. */
export function* relationRows(relations: readonly RelationFacts[], parties: Ids): Iterable<string> {
  yield 'from,to,type,share,since,until\n';
  // Put to their first end at once; what is left to sort is a handful each.
  const starting = sortDues(relations.length, parties.count, (i) => relations[i].from);
  for (const place of parties.order) {
    const size = starting.size(place);
    if (size === 0) continue;
    const keyed = Array.from({ length: size }, (_, k) => {
      const one = relations[starting.at(place, k)];
      const to = parties.of(one.to);
      return { one, to, key: `${to} ${one.type} ${one.since}` };
    });
    if (size > 1) keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const from = parties.of(place);
    for (const { one, to } of keyed) {
      const share = one.share === null ? '' : percentText(one.share);
      yield `${from},${to},${one.type},${share},${one.since},\n`;
    }
  }
}

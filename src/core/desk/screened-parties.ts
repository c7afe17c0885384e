/** All parties after screening: the best hit of each, as table rows and as the register an analyst files. O(P log P). */
import type { Directory } from '../dataset/directory.ts';
import type { Decision } from '../exercise/work.ts';
import { textCell } from '../network/spreadsheet-cell.ts';
import { bandOf, type Hit } from '../screening/hit.ts';
import { latinForm } from '../screening/latin-form.ts';
import { searchKey } from '../screening/search-key.ts';
import type { PartiesQuery, RegisterRequest, ScreenedParty } from './screening-answer.ts';

function hitsByParty(hits: readonly Hit[], threshold: number): ReadonlyMap<string, readonly Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.score < threshold / 100) continue;
    const group = groups.get(hit.party);
    if (group === undefined) groups.set(hit.party, [hit]);
    else group.push(hit);
  }
  return groups;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function comparison({ by, descending }: PartiesQuery['sort']): (a: ScreenedParty, b: ScreenedParty) => number {
  const key: { readonly [by in PartiesQuery['sort']['by']]: (a: ScreenedParty, b: ScreenedParty) => number } = {
    score: (a, b) => (a.best?.score ?? 0) - (b.best?.score ?? 0),
    hits: (a, b) => a.hits - b.hits,
    name: (a, b) => order(a.label, b.label),
    kind: (a, b) => order(a.kind, b.kind),
    country: (a, b) => order(a.country, b.country),
  };
  const sign = descending ? -1 : 1;
  return (a, b) => sign * key[by](a, b) || order(a.party, b.party);
}

/** Rows of the query, in its order. `hits` are best first, down to any threshold not above the query's. */
export function screenedParties(
  directory: Directory,
  hits: readonly Hit[],
  query: PartiesQuery,
): readonly ScreenedParty[] {
  const groups = hitsByParty(hits, query.threshold);
  const wanted = searchKey(query.text);
  const typed = query.text.trim().toLowerCase();
  const { parties } = directory.dataset;
  const rows: ScreenedParty[] = [];
  for (const party of parties) {
    const found = groups.get(party.id) ?? [];
    if (query.only !== 'all' && (query.only === 'alerts') !== found.length > 0) continue;
    const names = [party.name, ...party.otherNames];
    if (typed !== '' && !party.id.toLowerCase().includes(typed)) {
      if (wanted === '' || !names.some((name) => searchKey(name).includes(wanted))) continue;
    }
    const label = party.name === '' ? party.id : party.name;
    const [best] = found;
    rows.push({
      party: party.id,
      label,
      latin: latinForm(label),
      kind: party.kind,
      country: party.country,
      hits: found.length,
      best: best === undefined ? null : { uid: best.uid, name: best.name, score: best.score },
    });
  }
  return rows.sort(comparison(query.sort));
}

const header = 'party,name,latin,kind,born,country,listing,listed_name,score,band,decision,grounds,reason';

/** A CSV of one row a hit at the threshold and one for each party without, in the order of the data. */
export function screeningRegister(directory: Directory, hits: readonly Hit[], request: RegisterRequest): string {
  const groups = hitsByParty(hits, request.threshold);
  const decided = new Map(
    request.decisions.map((one): [string, Decision] => [JSON.stringify([one.hit.uid, one.hit.party]), one]),
  );
  const lines = directory.dataset.parties.flatMap((party) => {
    const subject = [party.id, party.name, latinForm(party.name), party.kind, party.born, party.country];
    const found = groups.get(party.id);
    if (found === undefined) return [[...subject, '', '', '', '', '', '', '']];
    return found.map((hit) => {
      const decision = decided.get(JSON.stringify([hit.uid, hit.party]));
      return [
        ...subject,
        hit.uid,
        hit.name,
        hit.score.toFixed(4),
        bandOf(hit.score) ?? 'below',
        decision?.decision ?? '',
        decision?.grounds.join(' ') ?? '',
        decision?.reason ?? '',
      ];
    });
  });
  return `${[header, ...lines.map((cells) => cells.map(textCell).join(','))].join('\n')}\n`;
}

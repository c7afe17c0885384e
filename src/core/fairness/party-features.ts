/** Metadata of parties: place, id, birth, the look and rarity of the name, how much else is said of them. */
import type { Dataset, Party } from '../dataset/dataset.ts';
import { scriptOf } from '../screening/script.ts';
import { featureMaker, idNumber, numbered, type FeatureTable } from './feature.ts';

/** `rows` are places in the dataset; parties of one kind are compared. */
export function partyTable({ parties }: Dataset, member: Uint8Array, rows: readonly number[]): FeatureTable {
  const { number, flag, category } = featureMaker(rows);
  const party = (p: number): Party => parties[p];
  const home = commonest(parties.map(({ country }) => country));
  const rarity = nameRarity(parties);
  const activities = tally(parties.map(({ activity }) => activity));
  const kinds = [...new Set(parties.map(({ kind }) => kind))].toSorted();
  return {
    subject: 'parties',
    member: Uint8Array.from(rows, (p) => member[p]),
    stratum: numbered(rows, (p) => party(p).kind),
    cluster: Uint32Array.from(rows),
    features: [
      number('row', (p) => p),
      number('id-number', (p) => idNumber(party(p).id)),
      number('id-length', (p) => party(p).id.length),
      number('born', (p) => birth(party(p).born)),
      number('name-length', (p) => party(p).name.length),
      number('name-words', (p) => words(party(p).name).length),
      category('name-script', (p) => (party(p).name === '' ? '' : scriptOf(party(p).name))),
      number('name-rarity', (p) => rarity(party(p).name)),
      number('other-names', (p) => party(p).otherNames.length),
      number('identifiers', (p) => party(p).identifiers.length),
      number('identifier-length', (p) => party(p).identifiers[0]?.length ?? Number.NaN),
      number('identifier-digits', (p) => lastDigits(party(p).identifiers[0] ?? '')),
      flag('foreign-country', (p) => party(p).country !== home),
      flag('activity-said', (p) => party(p).activity !== ''),
      number('activity-rarity', (p) => activities.get(party(p).activity) ?? 0),
      // Who of the network is a person and who a firm is the exercise itself.
      ...kinds.map((kind) => flag(`kind:${kind}`, (p) => party(p).kind === kind, false)),
    ],
  };
}

/** UTC ms of a date or of the middle of a year; NaN when unknown. */
function birth(born: string): number {
  return born.length === 4 ? Date.UTC(Number(born), 6, 1) : Date.parse(born);
}

/** The four digits before the last one, which may be a check digit. */
function lastDigits(identifier: string): number {
  const digits = identifier.replace(/\D/g, '');
  return digits.length < 5 ? Number.NaN : Number(digits.slice(-5, -1));
}

function words(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** In how many names the least common word of a name occurs. */
function nameRarity(parties: readonly Party[]): (name: string) => number {
  const uses = tally(parties.flatMap(({ name }) => [...new Set(words(name))]));
  return (name) => {
    const counts = words(name).map((word) => uses.get(word) ?? 0);
    return counts.length === 0 ? Number.NaN : Math.min(...counts);
  };
}

export function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Of equals the first; '' for an empty list. */
export function commonest(values: readonly string[]): string {
  let best = '';
  let most = 0;
  for (const [value, count] of tally(values)) if (count > most) [best, most] = [value, count];
  return best;
}

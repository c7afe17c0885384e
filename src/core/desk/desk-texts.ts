/** What search and text filters look through, folded once for a dataset: names and ids of parties, ids of accounts. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { foldToken } from '../screening/fold.ts';
import { foldedKey } from '../screening/search-key.ts';
import { haystackSteps, type Haystack } from './haystack.ts';

export interface DeskTexts {
  /** By party: search keys of its names, and of its id and identifiers. */
  readonly names: Haystack;
  readonly codes: Haystack;
  /** By account: its id in small letters. */
  readonly accounts: Haystack;
}

/** Words kept with their folded form while names are folded: the same few thousand come again and again. */
const mostWords = 50_000;

/** Folding a name costs some microseconds: a second for a few hundred thousand parties. */
export function* deskTextSteps({ parties, accounts }: Dataset): Steps<DeskTexts> {
  const kept = new Map<string, string>();
  const fold = (token: string): string => {
    const known = kept.get(token);
    if (known !== undefined) return known;
    const folded = foldToken(token);
    if (kept.size < mostWords) kept.set(token, folded);
    return folded;
  };
  const key = (text: string) => foldedKey(text, fold);
  const names = yield* haystackSteps(parties.length, (p) => [parties[p].name, ...parties[p].otherNames].map(key));
  const codes = yield* haystackSteps(parties.length, (p) => [parties[p].id, ...parties[p].identifiers].map(key));
  const ids = yield* haystackSteps(accounts.ids.length, (a) => [accounts.ids[a].toLowerCase()]);
  return { names, codes, accounts: ids };
}

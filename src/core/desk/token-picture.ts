/** The words of two names as a picture: each in its place, those that pair, those left over. Linear in words × reasons. */
import { cleanName } from '../screening/clean.ts';
import type { HitReason } from '../screening/hit.ts';
import { scriptOf } from '../screening/script.ts';

export type PairKind = Extract<HitReason, { readonly code: 'token-pair' }>['by'];

export interface PicturedWord {
  /** As the name writes it; several words where they were compared as one. */
  readonly text: string;
  /** `paired`; `extra` counts against nothing or little; `aside` was not compared, as legal forms and titles are not. */
  readonly role: 'paired' | 'extra' | 'aside';
}

export interface TokenPicture {
  readonly query: readonly PicturedWord[];
  readonly listed: readonly PicturedWord[];
  /** Places in `query` and `listed`. */
  readonly pairs: readonly {
    readonly query: number;
    readonly listed: number;
    readonly by: PairKind;
    readonly score: number;
  }[];
  /** The name of ours that is drawn. */
  readonly queryText: string;
  readonly queryScript: string;
  readonly listedScript: string;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly token: number;
}

const separators = /[^\p{L}\p{M}\p{N}]+/u;

/** Words with what they are compared as. Apostrophes stay inside a word, as cleaning drops them. */
function wordsOf(text: string): readonly { readonly text: string; readonly key: string }[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'`´‘’‛ʹʺʻʼʽʾʿˈ′.\p{Cf}]+/u)
    .map((word) => ({ text: word, key: cleanName(word).split(separators).join('') }))
    .filter(({ key }) => key !== '');
}

/** Where each token stands among the words: as a run of words that makes it up, else where nothing else stands. */
function placesOf(keys: readonly string[], tokens: readonly string[]): readonly (Placed | null)[] {
  const taken = Array.from<unknown, boolean>({ length: keys.length }, () => false);
  const free = (from: number, to: number) => !taken.slice(from, to).includes(true);
  const place = (token: number, from: number, to: number): Placed => {
    taken.fill(true, from, to);
    return { from, to, token };
  };
  const exact = tokens.map((text, token) => {
    const wanted = text.split(separators).join('');
    for (let from = 0; from < keys.length; from++) {
      let joined = '';
      for (let to = from + 1; to <= keys.length && joined.length < wanted.length; to++) {
        joined += keys[to - 1];
        if (joined === wanted && free(from, to)) return place(token, from, to);
      }
    }
    return null;
  });
  // Compounds are compared in one spelling (Abd al-Rahman as abdulrahman): the free words that begin alike are those.
  return exact.map((found, token) => {
    if (found !== null) return found;
    const from = keys.findIndex((key, at) => !taken[at] && key.slice(0, 2) === tokens[token].slice(0, 2));
    if (from < 0) return null;
    let to = from + 1;
    let length = keys[from].length;
    while (to < keys.length && !taken[to] && length < tokens[token].length) length += keys[to++].length;
    return place(token, from, to);
  });
}

interface Row {
  readonly words: readonly PicturedWord[];
  /** Place of each token among the words. */
  readonly at: readonly number[];
  readonly placed: number;
}

/** `tokens`: those that pair first, then those left over. */
function rowOf(text: string, paired: readonly string[], extra: readonly string[]): Row {
  const words = wordsOf(text);
  const tokens = [...paired, ...extra];
  const found = placesOf(
    words.map(({ key }) => key),
    tokens,
  );
  const placed = found.filter((one) => one !== null).toSorted((a, b) => a.from - b.from);
  const row: PicturedWord[] = [];
  const at = Array.from<unknown, number>({ length: tokens.length }, () => -1);
  const put = (token: number, shown: string) => {
    at[token] = row.length;
    row.push({ text: shown, role: token < paired.length ? 'paired' : 'extra' });
  };
  let next = 0;
  for (const { from, to, token } of [...placed, { from: words.length, to: words.length, token: -1 }]) {
    for (const word of words.slice(next, from)) row.push({ text: word.text, role: 'aside' });
    if (token >= 0)
      put(
        token,
        words
          .slice(from, to)
          .map((word) => word.text)
          .join(' '),
      );
    next = to;
  }
  for (const [token, place] of found.entries()) if (place === null) put(token, tokens[token]);
  return { words: row, at, placed: placed.length };
}

/** Draws the name of `ours` that the reasons speak of (the one most of their words are found in) over `listed`. */
export function tokenPicture(reasons: readonly HitReason[], ours: readonly string[], listed: string): TokenPicture {
  const pairs = reasons.filter((reason) => reason.code === 'token-pair');
  const extra = reasons.filter((reason) => reason.code === 'token-extra');
  const extraOf = (side: 'query' | 'listed') => extra.filter((one) => one.side === side).map(({ token }) => token);
  const rows = ours.map((text) => ({
    text,
    row: rowOf(
      text,
      pairs.map(({ query }) => query),
      extraOf('query'),
    ),
  }));
  const best = rows.reduce(
    (a, b) => (b.row.placed > a.row.placed ? b : a),
    rows[0] ?? { text: '', row: rowOf('', [], []) },
  );
  const below = rowOf(
    listed,
    pairs.map((pair) => pair.listed),
    extraOf('listed'),
  );
  return {
    query: best.row.words,
    listed: below.words,
    pairs: pairs.map(({ by, score }, i) => ({ query: best.row.at[i], listed: below.at[i], by, score })),
    queryText: best.text,
    queryScript: scriptOf(best.text),
    listedScript: scriptOf(listed),
  };
}

/** A name read for comparison: its tokens, its legal form, and its words as if written together. */
import { cleanName } from './clean.ts';
import { joinCompounds } from './compounds.ts';
import { foldToken } from './fold.ts';
import { writtenOut } from './written-out.ts';
import { unmixScripts } from './homoglyph.ts';
import { legalFormAt, type LegalForm } from './legal-forms.ts';
import { fatherOf, particleForm } from './name-words.ts';
import { type NameKind, type Place, readWord, type Token } from './word.ts';

/** Neighbouring tokens as if written together: `Sergei Lavrov` for `SergeiLavrov`. */
export interface Run {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly plain: string;
  readonly skeleton: string;
}

export interface Name {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Runs of two to four tokens, of five letters and more. */
  readonly runs: readonly Run[];
  readonly form: LegalForm | null;
  /** Words that mixed two scripts, as they stood. */
  readonly mixed: readonly string[];
}

/** Words already read, so that each of a list's words is read once; a memory, never a different answer. */
export interface WordMemory {
  /** By what a word may be and where it stands, then by the word. */
  readonly tokens: Map<string, Map<string, Token>>;
  readonly patronymics: Map<string, boolean>;
}

export const newMemory = (): WordMemory => ({ tokens: new Map(), patronymics: new Map() });

const initialism = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const separators = /[^\p{L}\p{M}\p{N}]+/u;

const digitLetters: { readonly [digit: string]: string } = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 9: 'g' };

/** Letters written as digits inside a word: `Ig0r`. */
function withoutDigitLetters(word: string): string {
  if (!/\d/.test(word) || !/^\p{L}[\p{L}\d]*$/u.test(word) || /\d{2}/.test(word)) return word;
  return word.replace(/[013459]/g, (digit) => digitLetters[digit] ?? digit);
}

function wordsOf(cleaned: string, kind: NameKind): readonly string[] {
  let text = cleaned.replace(/&/g, ' and ');
  if (kind !== 'person') text = text.replace(initialism, (letters) => letters.replace(/\./g, ''));
  const words = text.split(separators).filter((word) => word !== '');
  return kind === 'body' ? writtenOut(words) : joinCompounds(words);
}

/** Skeletons written together: a letter that ends one and begins the next is one. */
const joinSkeletons = (a: string, b: string): string => (a.at(-1) === b.charAt(0) ? a + b.slice(1) : a + b);

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + 1 < tokens.length; from += 1) {
    let { plain, skeleton } = tokens[from];
    for (let to = from + 2; to <= tokens.length && to <= from + 4; to += 1) {
      plain += tokens[to - 1].plain;
      skeleton = joinSkeletons(skeleton, tokens[to - 1].skeleton);
      if (plain.length >= 5) runs.push({ from, to, plain, skeleton });
    }
  }
  return runs;
}

/** Which word of a person's name is a patronymic: of three words or more, not the first, the first such. */
function patronymicAt(words: readonly string[], { patronymics }: WordMemory): number {
  if (words.length < 3) return -1;
  for (let i = 1; i < words.length; i += 1) {
    let known = patronymics.get(words[i]);
    if (known === undefined) {
      known = words[i].length > 4 && fatherOf(foldToken(words[i])) !== null;
      patronymics.set(words[i], known);
    }
    // Al-Mosuli is from Mosul.
    if (known && particleForm(words[i - 1]) === null) return i;
  }
  return -1;
}

function remembered(memory: WordMemory, [word, read]: readonly [string, string], kind: NameKind, place: Place): Token {
  const variant = place.alone ? `${kind} alone` : place.patronymic ? `${kind} patronymic` : kind;
  let known = memory.tokens.get(variant);
  if (known === undefined) {
    known = new Map();
    memory.tokens.set(variant, known);
  }
  const key = word === read ? word : `${word}\u0000${read}`;
  let token = known.get(key);
  if (token === undefined) {
    token = readWord(word, read, kind, place);
    known.set(key, token);
  }
  return token;
}

interface Split {
  readonly form: LegalForm | null;
  /** Words that are no form: as they stand, and as they are read. */
  readonly kept: readonly (readonly [string, string])[];
}

/** Parts the legal form from the other words of a name that is not known to be a person's. */
function withoutForm(words: readonly string[], plain: readonly string[], kind: NameKind): Split {
  let form: LegalForm | null = null;
  const kept: (readonly [string, string])[] = [];
  /** An association by its word alone: the form, unless another stands beside it (Production Association JSC). */
  let association = -1;
  for (let i = 0; i < plain.length; i += 1) {
    // A name of one word is that word, whatever else the word may mean.
    const found = kind === 'person' || plain.length === 1 ? null : legalFormAt(plain, i);
    if (found !== null && found.length < plain.length && (kind === 'body' || found.form !== 'company')) {
      if (found.form === 'association' && found.length === 1) {
        association = kept.length;
        kept.push([words[i], plain[i]]);
        continue;
      }
      // `company` says least: any other form on the name goes before it.
      if (form === null || form === 'company') form = found.form;
      i += found.length - 1;
    } else {
      kept.push([words[i], plain[i]]);
    }
  }
  if (association >= 0 && kept.length > 1 && (form === null || form === 'company')) {
    form = 'association';
    kept.splice(association, 1);
  }
  return { form, kept };
}

/** Reads `text` as the name of a person or a body; tokens with no key (signs only) are left out. Linear in the text. */
export function readName(text: string, kind: NameKind, memory: WordMemory = newMemory()): Name {
  const words = wordsOf(cleanName(text), kind);
  const mixed: string[] = [];
  const plain = words.map((word) => {
    const unmixed = unmixScripts(word);
    if (unmixed.mixed) mixed.push(word);
    return kind === 'body' ? unmixed.text : withoutDigitLetters(unmixed.text);
  });
  const { form, kept } = withoutForm(words, plain, kind);
  // Never only the form left: a name made of forms alone is compared by its words.
  const named = kept.length > 0 ? kept : plain.map((word, i): readonly [string, string] => [words[i], word]);
  const father =
    kind === 'body'
      ? -1
      : patronymicAt(
          named.map(([, word]) => word),
          memory,
        );
  const tokens: Token[] = [];
  const alone = named.length === 1;
  for (let i = 0; i < named.length; i += 1) {
    const token = remembered(memory, named[i], kind, { alone, patronymic: i === father });
    if (token.fold !== '' || token.skeleton !== '') tokens.push(token);
  }
  return { text, tokens, runs: runsOf(tokens), form: kept.length > 0 ? form : null, mixed };
}

/** A name read for comparison: its tokens, what each of them is, how much it weighs, and the keys it is compared by. */
import { cleanName } from './clean.ts';
import { joinCompounds } from './compounds.ts';
import { foldToken } from './fold.ts';
import { unmixScripts } from './homoglyph.ts';
import { legalFormAt, type LegalForm } from './legal-forms.ts';
import { commonForm, givenNameForm, fatherOf, numberForm, particleForm, titles } from './name-words.ts';
import { arabicSkeleton, latinSkeleton } from './skeleton.ts';

export type TokenKind = 'name' | 'initial' | 'patronymic' | 'particle' | 'title' | 'number' | 'common' | 'form';

export interface Token {
  /** As it stands in the cleaned name. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Folded Latin; of a known word the folded form that stands for all its spellings. */
  readonly fold: string;
  /** Folded Latin of the word itself. */
  readonly plain: string;
  /** The word without accents: `Vučić` and `Vucic` are one. */
  readonly bare: string;
  /** Consonants; '' when none are left. */
  readonly skeleton: string;
  readonly arabic: boolean;
  readonly latin: boolean;
  /** 0..8. */
  readonly weight: number;
}

/** Neighbouring tokens as if written together: `Sergei Lavrov` for `SergeiLavrov`. */
export interface Run {
  readonly tokens: readonly Token[];
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

export type NameKind = 'person' | 'body' | 'unknown';

const initialism = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu;
const separators = /[^\p{L}\p{M}\p{N}]+/u;
/** Marks over Latin letters; й and أ are letters of their own. */
const accents = /(?<=[a-z]\p{Mn}*)\p{Mn}/gu;
const latinLetters = /^[a-z]+$/;
const weightOf: { readonly [kind in TokenKind]: number } = {
  name: 1, patronymic: 0.8, initial: 1, particle: 0.3, title: 0.15, number: 1, common: 0.7, form: 0.2,
}; // prettier-ignore

const digitLetters: { readonly [digit: string]: string } = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 9: 'g' };

/** Letters written as digits inside a word: `Ig0r`. */
function withoutDigitLetters(word: string): string {
  if (!/^\p{L}[\p{L}\d]*$/u.test(word) || !/\d/.test(word) || /\d{2}/.test(word)) return word;
  return word.replace(/[013459]/g, (digit) => digitLetters[digit] ?? digit);
}

function wordsOf(cleaned: string, kind: NameKind): readonly string[] {
  let text = cleaned.replace(/&/g, ' and ');
  if (kind !== 'person') text = text.replace(initialism, (letters) => letters.replace(/\./g, ''));
  const words = text.split(separators).filter((word) => word !== '');
  return kind === 'body' ? words : joinCompounds(words);
}

function tokenOf(text: string, word: string, kind: NameKind, alone: boolean): Token {
  const [role, form] = roleOf(word, kind, alone);
  // A father's name is compared without its ending: Кәрімұлы, Каримович.
  const plain = foldToken((role === 'patronymic' ? fatherOf(word) : null) ?? word);
  const fold = form === null ? plain : role === 'number' ? form : foldToken(form);
  const fromArabic = arabicSkeleton(word);
  const skeleton = fromArabic === '' ? latinSkeleton(plain) : fromArabic;
  const size = Math.min(8, Math.max(plain.length, fromArabic === '' ? 0 : Math.ceil(fromArabic.length * 1.6)));
  return {
    text,
    kind: role,
    fold,
    plain,
    bare: word.normalize('NFD').replace(accents, ''),
    skeleton,
    arabic: fromArabic !== '',
    latin: latinLetters.test(word),
    weight: (role === 'name' || role === 'number' ? Math.max(3, size) : size) * weightOf[role],
  };
}

function roleOf(word: string, kind: NameKind, alone: boolean): readonly [TokenKind, string | null] {
  if (alone) return ['name', kind === 'body' ? null : givenNameForm(word)];
  const number = kind === 'person' ? null : numberForm(word);
  if (number !== null) return ['number', number];
  if (Array.from(word).length === 1 && kind !== 'body') return ['initial', null];
  const particle = particleForm(word);
  if (particle !== null) return ['particle', particle];
  if (kind !== 'body' && titles.has(word)) return ['title', null];
  if (kind !== 'person') {
    const common = commonForm(word);
    if (common !== null) return ['common', common];
  }
  if (kind !== 'body' && fatherOf(word) !== null) return ['patronymic', null];
  return ['name', kind === 'body' ? null : givenNameForm(word)];
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 2; to <= Math.min(tokens.length, from + 4); to += 1) {
      const run = tokens.slice(from, to);
      const plain = run.map((token) => token.plain).join('');
      if (plain.length >= 5) runs.push({ tokens: run, plain, skeleton: latinSkeleton(plain) });
    }
  }
  return runs;
}

/** Reads `text` as the name of a person or a body; tokens with no key (signs only) are left out. Linear in the text. */
export function readName(text: string, kind: NameKind): Name {
  const words = wordsOf(cleanName(text), kind);
  const mixed: string[] = [];
  const plain = words.map((word) => {
    const unmixed = unmixScripts(word);
    if (unmixed.mixed) mixed.push(word);
    return kind === 'body' ? unmixed.text : withoutDigitLetters(unmixed.text);
  });
  let form: LegalForm | null = null;
  const kept: (readonly [string, string])[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    // A name of one word is that word, whatever else the word may mean.
    const found = kind === 'person' || plain.length === 1 ? null : legalFormAt(plain, i);
    if (found !== null && found.length < plain.length && (kind === 'body' || found.form !== 'company')) {
      // `company` says least: any other form on the name goes before it.
      if (form === null || form === 'company') form = found.form;
      i += found.length - 1;
    } else {
      kept.push([words[i], plain[i]]);
    }
  }
  // Never only the form left: a name made of forms alone is compared by its words.
  const named = kept.length > 0 ? kept : plain.map((word, i): readonly [string, string] => [words[i], word]);
  const tokens = named
    .map(([word, read]) => tokenOf(word, read, kind, named.length === 1))
    .filter((token) => token.fold !== '' || token.skeleton !== '');
  return { text, tokens, runs: runsOf(tokens), form: kept.length > 0 ? form : null, mixed };
}

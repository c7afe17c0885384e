/** A word of a name read for comparison: what it is, how much it weighs, and the keys it is compared by. */
import { foldToken } from './fold.ts';
import { genericWord } from './generic-words.ts';
import { isGivenName } from './given-names.ts';
import { givenNameForm } from './given-name-forms.ts';
import { fatherOf, numberForm, particleForm, titles } from './name-words.ts';
import { otherReadings } from './readings.ts';
import { arabicSkeleton, latinSkeleton } from './skeleton.ts';

export type NameKind = 'person' | 'body' | 'unknown';
export type TokenKind = 'name' | 'initial' | 'patronymic' | 'particle' | 'title' | 'number' | 'common' | 'form';
export type TokenScript = 'latin' | 'cyrillic' | 'arabic' | 'other';

export interface Token {
  /** As it stands in the cleaned name. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Folded Latin; of a known word the folded form that stands for all its spellings. */
  readonly fold: string;
  /** Folded Latin of the word itself; of a patronymic, of the father's name. */
  readonly plain: string;
  /** Of a patronymic, folded with its ending: what a word that is none is compared with; else as `plain`. */
  readonly whole: string;
  /** The word without accents: `Vučić` and `Vucic` are one. */
  readonly bare: string;
  /** Consonants; '' when none are left. */
  readonly skeleton: string;
  readonly script: TokenScript;
  /** Further folded forms, for a word of another script: German, French, scholarly; Cyrillic adjectives without ending. */
  readonly readings: readonly string[];
  /** In Arabic script: the letters without article; else ''. */
  readonly letters: string;
  /** In Latin: folded, without an article written together (Alqahtani); '' when there is none. */
  readonly unarticled: string;
  /** 0..8. */
  readonly weight: number;
}

/** What else decides what a word is. */
export interface Place {
  /** The only word of the name. */
  readonly alone: boolean;
  /** Where a patronymic may stand. */
  readonly patronymic: boolean;
}

/** Marks over Latin letters; й and أ are letters of their own. */
const accents = /(?<=[a-z]\p{Mn}*)\p{Mn}/gu;
const latinWord = /^[\p{Script=Latin}\d]+$/u;
const cyrillicWord = /\p{Script=Cyrillic}/u;
const written = /^(?:al|el|ul)(?=.{4})|^[ae](?=([tdznrs])\1)/;

const weightOf: { readonly [kind in TokenKind]: number } = {
  name: 1, patronymic: 0.8, initial: 1, particle: 0.3, title: 0.15, number: 1, common: 0.7, form: 0.2,
}; // prettier-ignore

/** What the word is, and the form in which it is compared where that is not its own. */
function roleOf(word: string, plain: string, kind: NameKind, place: Place): readonly [TokenKind, string | null] {
  const given = kind === 'body' ? null : givenNameForm(word, plain);
  if (place.alone) return ['name', given];
  const number = kind === 'person' ? null : numberForm(word);
  if (number !== null) return ['number', number];
  if (kind !== 'body' && Array.from(word).length === 1) return ['initial', null];
  const particle = particleForm(word);
  if (particle !== null) return ['particle', particle];
  if (kind !== 'body' && titles.has(word)) return ['title', null];
  // Болат is steel, and a man's name.
  if (kind === 'body' || (kind === 'unknown' && given === null && !isGivenName(plain))) {
    const generic = genericWord(word);
    if (generic !== null) return ['common', generic];
  }
  if (kind !== 'body' && place.patronymic && fatherOf(plain) !== null) return ['patronymic', null];
  return ['name', given];
}

function readingsOf(word: string, own: string, role: TokenKind, kind: NameKind): readonly string[] {
  if (role === 'patronymic') return otherReadings(word, own, false).map((reading) => fatherOf(reading) ?? reading);
  return role === 'name' || role === 'common' ? otherReadings(word, own, kind === 'body') : [];
}

/** Reads one word: `text` as it stands, `word` as it is read (in one script). Linear in the word. */
export function readWord(text: string, word: string, kind: NameKind, place: Place): Token {
  const own = foldToken(word);
  const [role, form] = roleOf(word, own, kind, place);
  // A father's name is compared without its ending: Кәрімұлы, Каримович.
  const plain = (role === 'patronymic' ? fatherOf(own) : null) ?? own;
  const fold = form === null ? plain : role === 'number' ? form : foldToken(form);
  const fromArabic = arabicSkeleton(word);
  const letters = fromArabic === '' ? '' : word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
  const latin = latinWord.test(word);
  const script: TokenScript =
    letters !== '' ? 'arabic' : latin ? 'latin' : cyrillicWord.test(word) ? 'cyrillic' : 'other';
  const size = Math.min(8, Math.max(script === 'arabic' ? 0 : plain.length, Math.ceil(fromArabic.length * 1.6)));
  const named = role === 'name' || role === 'number';
  return {
    text,
    kind: role,
    fold,
    plain,
    whole: own,
    bare: word.normalize('NFD').replace(accents, ''),
    skeleton: fromArabic === '' ? latinSkeleton(plain) : fromArabic,
    script,
    readings: script === 'arabic' ? [] : readingsOf(word, own, role, kind),
    letters,
    unarticled: latin && written.test(word) ? foldToken(word.replace(written, '')) : '',
    weight: (named ? Math.max(3, size) : size) * weightOf[role],
  };
}

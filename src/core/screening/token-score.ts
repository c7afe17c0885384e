/** How alike two tokens are, and by which key. */
import { arabicSound } from './arabic-sound.ts';
import { editDistance } from './edit-distance.ts';
import { differentGivenNames } from './given-names.ts';
import type { Token } from './word.ts';

/** By which rule two words met. */
export type MatchRule =
  | 'same'
  | 'transliteration'
  | 'spelling'
  | 'skeleton'
  | 'equivalent-name'
  | 'translated'
  | 'initial'
  | 'joined';
export interface TokenMatch {
  readonly score: number;
  readonly by: MatchRule;
}

export interface TokenOptions {
  /** Below this two tokens are different words. */
  readonly floor: number;
  /** Above this edit distance they are too, however long: a long word has no more slips than a short one. */
  readonly most: number;
  /** Score of two equal skeletons. */
  readonly skeleton: number;
  /** Highest score from Arabic script to another. */
  readonly arabic: number;
  /** Below this a word in Arabic script and a Latin one are different words. */
  readonly arabicFloor: number;
  /** Score of a name with `abdul` and the same without. */
  readonly halved: number;
  /** From this on, alike in all consonants, two words of different scripts are likely one. */
  readonly likely: number;
  /** Taken off what another reading of a Latin word scores, and below what such a reading says nothing. */
  readonly reading: number;
  readonly readingFloor: number;
  /** Score of two words of one meaning in one script: Trade, Trading; Railway, Railroad. */
  readonly sameStem: number;
  readonly sameMeaning: number;
}

export const usualTokenOptions: TokenOptions = {
  floor: 0.68,
  most: 1.7,
  skeleton: 0.78,
  arabic: 0.98,
  arabicFloor: 0.72,
  halved: 0.78,
  likely: 0.8,
  reading: 0.02,
  readingFloor: 0.8,
  sameStem: 0.94,
  sameMeaning: 0.8,
};

const servant = /^abdul(?=...)/;
const compared: ReadonlySet<Token['kind']> = new Set(['name', 'patronymic', 'common', 'title']);

/** Spelling of two folded words: 1 − cost / longer, or 0 below `floor`. */
export function spellingScore(x: string, y: string, floor: number, most = usualTokenOptions.most): number {
  const longer = Math.max(x.length, y.length);
  if (Math.min(x.length, y.length) < 3) return 0;
  const score = 1 - editDistance(x, y, Math.min(most, (1 - floor) * longer) + 1e-9) / longer;
  return score < floor ? 0 : score;
}

/** Arabic script against any other: straight from the letters. */
function arabicScore(a: Token, b: Token, options: TokenOptions): TokenMatch | null {
  const [arabic, other] = a.script === 'arabic' ? [a, b] : [b, a];
  let score = arabicSound(arabic.letters, other.plain, options.arabicFloor);
  if (other.unarticled !== '')
    score = Math.max(score, arabicSound(arabic.letters, other.unarticled, options.arabicFloor));
  return score === 0 ? null : { score: score * options.arabic, by: score > 0.95 ? 'transliteration' : 'skeleton' };
}

/**
 * What tells `abdulhamid` from `abdulghani` is what follows `abdul`; of one who leaves it out (`hamid`), the name is half
 * there.
 */
function withoutServant(a: string, b: string): readonly [string, string] {
  if (!a.startsWith('abdul') && !b.startsWith('abdul')) return [a, b];
  const [x, y] = [a.replace(servant, ''), b.replace(servant, '')];
  return (x === a) === (y === b) || x === y ? [x, y] : [a, b];
}

/** Best over the further readings of either side; only between scripts, where the reading is in doubt. */
function readingScore(a: Token, b: Token, floor: number): number {
  let best = 0;
  for (const x of a.readings)
    best = Math.max(best, x === b.plain ? 1 : spellingScore(x, b.plain, Math.max(floor, best)));
  for (const y of b.readings)
    best = Math.max(best, y === a.plain ? 1 : spellingScore(a.plain, y, Math.max(floor, best)));
  for (const x of a.readings) if (b.readings.includes(x)) best = 1;
  return best;
}

/** A father's name is no given name: Oleksandr is not Oleksandrovych. */
const fatherAndName = (a: Token, b: Token): boolean => (a.kind === 'patronymic') !== (b.kind === 'patronymic');

/** Words met by a key of equality: the same, spelled alike, or standing for one name or meaning; null when by none. */
export function equalScore(a: Token, b: Token, options: TokenOptions = usualTokenOptions): TokenMatch | null {
  if (a.text === b.text) return { score: 1, by: 'same' };
  if (a.bare === b.bare) return { score: 0.99, by: 'spelling' };
  if (a.kind === 'initial' || b.kind === 'initial') {
    const same = a.plain !== '' && b.plain !== '' && a.plain[0] === b.plain[0];
    const nameLike = compared.has(a.kind) || compared.has(b.kind) || a.kind === b.kind;
    return same && nameLike ? { score: a.kind === b.kind ? 1 : 0.9, by: 'initial' } : null;
  }
  if (fatherAndName(a, b)) return a.whole === b.whole ? { score: 0.98, by: 'spelling' } : null;
  if (a.fold === '' || a.fold !== b.fold) return null;
  const by = a.script === b.script ? 'spelling' : 'transliteration';
  if (a.plain === b.plain) return { score: 0.99, by };
  if (a.kind !== 'common' || b.kind !== 'common')
    return { score: 0.96, by: a.kind === 'name' ? 'equivalent-name' : by };
  if (a.script !== b.script) return { score: 0.96, by: 'translated' };
  const stem = a.plain.slice(0, 4) === b.plain.slice(0, 4);
  return { score: stem ? options.sameStem : options.sameMeaning, by: stem ? 'spelling' : 'translated' };
}

/** null when the tokens are different words. Symmetric. Two empty keys never match. */
export function tokenScore(a: Token, b: Token, options: TokenOptions = usualTokenOptions): TokenMatch | null {
  const equal = equalScore(a, b, options);
  if (equal !== null || a.kind === 'initial' || b.kind === 'initial') return equal;
  if (!compared.has(a.kind) || !compared.has(b.kind)) return null;
  if (a.kind === 'name' && b.kind === 'name' && differentGivenNames(a.fold, b.fold)) return null;
  if ((a.script === 'arabic') !== (b.script === 'arabic')) return arabicScore(a, b, options);
  if (a.plain === '' || b.plain === '') return null;
  if (fatherAndName(a, b)) {
    const score = spellingScore(a.whole, b.whole, options.floor);
    return score === 0 ? null : { score, by: 'spelling' };
  }
  const by = a.script === b.script ? 'spelling' : 'transliteration';
  if (a.plain === b.plain) return { score: 0.98, by };
  const [x, y] = withoutServant(a.plain, b.plain);
  if (x === y) return { score: options.halved, by: 'spelling' };
  let spelled = spellingScore(x, y, options.floor);
  const readings = (a.script === 'latin') !== (b.script === 'latin') && a.readings.length + b.readings.length > 0;
  if (readings && spelled < 0.98) {
    spelled = Math.max(spelled, readingScore(a, b, options.readingFloor) - options.reading);
  }
  // Between scripts vowels are the scribe's: with all consonants alike half the doubt goes.
  const likely =
    a.script !== b.script && spelled >= options.likely && a.skeleton.length >= 3 && a.skeleton === b.skeleton;
  if (likely) spelled = (1 + spelled) / 2;
  const skeletons =
    a.skeleton.length >= 3 && a.skeleton === b.skeleton && x[0] === y[0] && Math.min(x.length, y.length) >= 3;
  if (skeletons && spelled < options.skeleton) return { score: options.skeleton, by: 'skeleton' };
  return spelled < options.floor ? null : { score: spelled, by };
}

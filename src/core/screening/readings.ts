/**
 * Other readings of a Latin word: the same letters sound otherwise to a German, a French, a scholarly or a Belarusian
 * scribe (Schurawljow, Jouravlev, Žuravlëv, Zhurauliou), so that a word in Cyrillic is set against each. Linear.
 */
import { foldToken } from './fold.ts';

type Rules = readonly (readonly [RegExp, string])[];

interface Reading {
  /** Words without such letters read the same as ever. */
  readonly sign: RegExp;
  readonly rules: Rules;
}

const eastern: Rules = [
  [/(?<![kscztgp])h/g, 'g'],
  [/[iy][oe]u(?=a?$)/g, 'ev'],
  [/[oa]u(?=a?$)/g, 'ov'],
  [/(?<=[aeo])u(?=[^aeiou]|$)/g, 'v'],
  [/[iy]o/g, 'e'],
];

/** German: sch = sh or zh, tsch = ch, ch = kh, z = ts, w = v, j = y. */
const german: Rules = [
  [/schtsch/g, '3'],
  [/tsch/g, '1'],
  [/sch/g, '2'],
  [/ch/g, 'kh'],
  [/z/g, 'ts'],
  [/jo/g, 'e'],
  [/j/g, 'y'],
  [/1/g, 'ch'],
  [/2/g, 'sh'],
  [/3/g, 'shch'],
];

const readings: readonly Reading[] = [
  { sign: /sch|w|j|^z|ch|z$/, rules: german },
  // German s before a vowel is з.
  { sign: /(?:^|[aeiou])s[aeiouj]/, rules: [[/(?<=^|[aeiou])s(?=[aeiouj])/g, '0'], ...german, [/0/g, 'z']] },
  {
    // French: ch = sh, tch = ch, ou = u, -ine = -in.
    sign: /ch|ou|ine$|gu[ei]/,
    rules: [
      [/chtch/g, '2'],
      [/tch/g, '1'],
      [/ch/g, 'sh'],
      [/1/g, 'ch'],
      [/2/g, 'shch'],
      [/ine$/g, 'in'],
      [/gu(?=[ei])/g, 'g'],
      [/iou/g, 'yu'],
    ],
  },
  {
    // ISO 9, GOST and scholarly: one letter a sound.
    sign: /[cjxžčšŝûâëèêìùǔ]|shh|cz/,
    rules: [
      [/ŝ|shh|šč/g, 'shch'],
      [/č/g, 'ch'],
      [/cz|c(?!h)/g, 'ts'],
      [/û/g, 'yu'],
      [/â/g, 'ya'],
      [/ë|jo/g, 'e'],
      [/x/g, 'kh'],
      [/j/g, 'y'],
    ],
  },
  // Belarusian and Ukrainian: h is г, -au and -ou are -ов, io and yo are ё; and dz and ts before i are д and т.
  { sign: /h|[aeo]u(?![aeiou]|$)|[aeo]ua?$|[iy]o/, rules: eastern },
  { sign: /dz|ts[iey]/, rules: [[/dz(?=[iey])/g, 'd'], [/ts(?=[iey])/g, 't'], ...eastern] },
];

const adjective = /(?<=[^аеиоуыэюяіїє]{1,2}|[сц]к)(?:ий|ый|ая|ое|ой|ого|ие|ые|ых|ьк?ий|ьке|ька|ае|і|ы)$/;
const place = /с(?:ь)?к(?:ий|ая|ое|ого|ой|ие|ае|і|а|е)$/;
const latin = /^[\p{Script=Latin}\d]+$/u;

/** Folded forms of a cleaned word, other than `plain`, its usual one: Latin as others read it, of bodies Cyrillic adjectives. */
export function otherReadings(word: string, plain: string, body: boolean): readonly string[] {
  const found: string[] = [];
  const put = (text: string): void => {
    const folded = foldToken(text);
    if (folded !== plain && folded.length >= 3 && !found.includes(folded)) found.push(folded);
  };
  if (!latin.test(word)) {
    // Гродненский, Grodno; Минский, Minsk.
    if (body && place.test(word)) {
      put(word.replace(place, 'ск'));
      put(word.replace(place, ''));
      put(word.replace(place, '').replace(/(?:ен|ин|ан|ов|ев)$/, ''));
    }
    if (body && adjective.test(word)) put(word.replace(adjective, ''));
    return found;
  }
  for (const { sign, rules } of readings) {
    if (!sign.test(word)) continue;
    let text = word;
    for (const [letters, sound] of rules) text = text.replace(letters, sound);
    put(text);
  }
  return found;
}

/** Purposes as numbers: language, template, document number and date packed in one word, so that the day loop writes no text. */
import { dottedDate } from '../calendar.ts';
import type { LanguageMix } from '../recipe.ts';
import type { Below } from './dice.ts';
import type { PurposeKind } from './economy.ts';
import { englishPurposes } from './purpose-words-en.ts';
import { kazakhPurposes } from './purpose-words-kk.ts';
import { russianPurposes } from './purpose-words-ru.ts';

/** Every kind, in the order of its numbers. */
export const purposeKinds = Object.keys(russianPurposes) as readonly PurposeKind[];

/** Each cut at its slots, which stand as parts of their own. */
const templates: readonly (readonly string[])[] = purposeKinds.flatMap((kind) =>
  [kazakhPurposes, russianPurposes, englishPurposes].flatMap((words) =>
    words[kind].split('|').map((template) => template.split(/(\{[nd]\})/).filter((part) => part !== '')),
  ),
);
const dayLength = 86_400_000;
/** Kazakhstan's, ms. */
const zone = 5 * 3_600_000;
const perLanguage = 4;
const perKind = 3 * perLanguage;

export interface PurposeBook {
  /** A purpose of the kind with this place in `purposeKinds`. */
  draw(dice: Below, kind: number): number;
  /** Texts and numbers that make the purpose, in order. The list is filled anew by the next call. */
  pieces(purpose: number, at: number): readonly (string | number)[];
}

/** A book for a mix of languages. Arabic is not used in purposes; without any other language they are Russian. */
export function purposeBook(mix: LanguageMix): PurposeBook {
  const total = mix.kazakh + mix.russian + mix.english;
  const languages = Uint8Array.from({ length: 64 }, (_, slot) => {
    const at = Math.floor(((2 * slot + 1) * total) / 128);
    return total === 0 ? 1 : at < mix.kazakh ? 0 : at < mix.kazakh + mix.russian ? 1 : 2;
  });
  const filled = templates.map((parts): (string | number)[] => [...parts]);
  const dates = new Map<number, string>();
  const dateOf = (at: number): string => {
    // Any moment of the same UTC+5 day gives the same text; it is written once.
    const day = Math.floor((at + zone) / dayLength);
    let date = dates.get(day);
    if (date === undefined) dates.set(day, (date = dottedDate(at)));
    return date;
  };
  return {
    draw(dice, kind) {
      const drawn = dice.below(1_048_576);
      const template = kind * perKind + languages[drawn & 63] * perLanguage + ((drawn >>> 6) & 3);
      return template * 65_536 + (drawn >>> 8) * 16 + dice.below(16);
    },
    pieces(purpose, at) {
      const place = Math.floor(purpose / 65_536);
      const parts = templates[place];
      if (parts === undefined) throw new RangeError(`no purpose ${purpose}`);
      // Five million lists would be made for nothing: a template's own is filled again.
      const list = filled[place];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === '{n}') list[i] = 11 + ((purpose >>> 4) & 4095);
        else if (parts[i] === '{d}') list[i] = dateOf(at - (1 + (purpose & 15)) * dayLength);
      }
      return list;
    },
  };
}

/** The kind a purpose is of. */
export function kindOf(purpose: number): PurposeKind {
  const kind = purposeKinds[Math.floor(purpose / 65_536 / perKind)];
  if (kind === undefined) throw new RangeError(`no purpose ${purpose}`);
  return kind;
}

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

const templates: readonly string[] = purposeKinds.flatMap((kind) =>
  [kazakhPurposes, russianPurposes, englishPurposes].flatMap((words) => words[kind].split('|')),
);
const perLanguage = 4;
const perKind = 3 * perLanguage;

export interface PurposeBook {
  /** A purpose of the kind with this place in `purposeKinds`. */
  draw(dice: Below, kind: number): number;
  text(purpose: number, at: number): string;
}

/** A book for a mix of languages. Arabic is not used in purposes; without any other language they are Russian. */
export function purposeBook(mix: LanguageMix): PurposeBook {
  const total = mix.kazakh + mix.russian + mix.english;
  const languages = Uint8Array.from({ length: 64 }, (_, slot) => {
    const at = Math.floor(((2 * slot + 1) * total) / 128);
    return total === 0 ? 1 : at < mix.kazakh ? 0 : at < mix.kazakh + mix.russian ? 1 : 2;
  });
  return {
    draw(dice, kind) {
      const drawn = dice.below(1_048_576);
      const template = kind * perKind + languages[drawn & 63] * perLanguage + ((drawn >>> 6) & 3);
      return template * 65_536 + (drawn >>> 8) * 16 + dice.below(16);
    },
    text(purpose, at) {
      const template = templates[Math.floor(purpose / 65_536)];
      if (template === undefined) throw new RangeError(`no purpose ${purpose}`);
      if (!template.includes('{')) return template;
      const number = 11 + ((purpose >>> 4) & 4095);
      const date = dottedDate(at - (1 + (purpose & 15)) * 86_400_000);
      return template.replace('{n}', String(number)).replace('{d}', date);
    },
  };
}

/** The kind a purpose is of. */
export function kindOf(purpose: number): PurposeKind {
  const kind = purposeKinds[Math.floor(purpose / 65_536 / perKind)];
  if (kind === undefined) throw new RangeError(`no purpose ${purpose}`);
  return kind;
}

/** The names of one record: each text once, at the quality it first came with. */
import type { ListedName, NameQuality } from '../../dataset/dataset.ts';
import { scriptOf } from '../script.ts';

export interface NameList {
  readonly all: readonly ListedName[];
  /** Blanks are folded; an empty text, or one that came before, adds nothing. */
  add(text: string, quality: NameQuality, lang?: string): void;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function nameList(): NameList {
  const all: ListedName[] = [];
  const seen = new Set<string>();
  return {
    all,
    add(given, quality, lang) {
      const text = oneLine(given);
      if (text === '' || seen.has(text)) return;
      seen.add(text);
      all.push({ text, script: scriptOf(text), quality, ...(lang !== undefined && lang !== '' && { lang }) });
    },
  };
}

/** Values of one cell or element, blanks folded, empty and repeated ones left out. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.map(oneLine).filter((value) => value !== ''))];
}

/** The published formats that can be read, and which of them a text is in. A format is a value in this list. */
import { targetsSimple } from './targets-simple.ts';
import { unXml } from './un-xml.ts';
import type { ListFormat } from './read-list.ts';

export const listFormats: readonly ListFormat[] = [unXml, targetsSimple];

/** By how the text begins; `head` is its first 64 Ki characters, or less. null = none of them. */
export function recogniseList(head: string): ListFormat | null {
  return listFormats.find((format) => format.recognises(head)) ?? null;
}

/** The published formats that can be read, and which of them a text is in. A format is a value in this list. */
import { afm1Xml, afm2Xml } from './afm-xml.ts';
import { euXml } from './eu-xml.ts';
import { ftmJson } from './ftm-json.ts';
import { ofacSdnCsv } from './ofac-csv.ts';
import { ofacAddCsv, ofacAltCsv, ofacCommentsCsv } from './ofac-side.ts';
import { ofacXml } from './ofac-xml.ts';
import type { ListFormat } from './read-list.ts';
import { targetsSimple } from './targets-simple.ts';
import { unXml } from './un-xml.ts';

/** In the order in which they are tried: OFAC's files without a header last, the one with two columns last of all. */
export const listFormats: readonly ListFormat[] = [
  unXml,
  ofacXml,
  euXml,
  afm2Xml,
  afm1Xml,
  ftmJson,
  targetsSimple,
  ofacSdnCsv,
  ofacAltCsv,
  ofacAddCsv,
  ofacCommentsCsv,
];

/** By how the text begins; `head` is its first 64 Ki characters, or less. null = none of them. */
export function recogniseList(head: string): ListFormat | null {
  return listFormats.find((format) => format.recognises(head)) ?? null;
}

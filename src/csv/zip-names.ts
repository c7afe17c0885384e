/** Which names an archive may hold, and how much: allow-lists for exercise packs and for spreadsheets. Everything else is refused. */

/** `member` is read under `name`; `aside` is what an operating system adds, and folders: not read. */
export type NameVerdict =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'aside' }
  | { readonly kind: 'refused' };

export type NameRule = (names: readonly string[]) => readonly NameVerdict[];

const packFile =
  /^(?:exercise\.json|transactions\.(?:csv|parquet)|accounts\.csv|parties\.csv|relations\.csv|watchlist[\w.-]{0,60}\.(?:xml|csv|jsonl)|quiz\.json|answer-key\.json|seal\.json|release\.json)$/;
/** Files that are kept whole once read, and so may not be as large as the transactions. OFAC's list has 28 MB. */
const bounds: readonly (readonly [name: RegExp, bytes: number, lines: number])[] = [
  // A locked answer key is written in hexadecimal.
  [/^release\.json$/, 8_400_000, Infinity],
  [/\.json$/, 4_194_304, Infinity],
  [/^watchlist/, 40_000_000, Infinity],
  [/^(?:accounts|parties|relations)\.csv$/, 32_000_000, 400_000],
];

/** Most bytes and lines a member of a pack may have. */
export function packBounds(name: string): { readonly bytes: number; readonly lines: number } {
  const [, bytes, lines] = bounds.find(([pattern]) => pattern.test(name)) ?? ['', Infinity, Infinity];
  return { bytes, lines };
}

const attemptFile = /^attempts\/[^/]{1,100}\.json$/;
export const systemFile = /^(?:__MACOSX\/.*|(?:.*\/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini))$/;
const sheetPart = /^(?:\[Content_Types\]\.xml|(?:_rels|docProps|customXml|xl)\/(?:[\w \-.]+\/)*[\w \-.]+)$/;
const dangerous: ReadonlySet<string> = new Set(['', '.', '..', '__proto__', 'constructor', 'prototype']);

/** No way out of the folder, no other drive, nothing invisible, nothing JavaScript would take for more than a name. */
function isSafe(name: string): boolean {
  if (name.length === 0 || name.length > 200 || /[\p{Cc}\p{Cf}\\:]/u.test(name)) return false;
  const folder = name.endsWith('/') ? name.slice(0, -1) : name;
  return folder.split('/').every((part) => !dangerous.has(part));
}

/** The pack's own files (FORMATS.md), all at the top or all inside one folder, which is cut off. */
export const packNames: NameRule = (names) => {
  const visible = names.filter((name) => !systemFile.test(name));
  const bare = visible.some((name) => packFile.test(name) || attemptFile.test(name));
  const folder = bare ? '' : (visible[0]?.match(/^[^/]*\//)?.[0] ?? '');
  return names.map((name) => {
    if (!isSafe(name)) return { kind: 'refused' };
    if (systemFile.test(name)) return { kind: 'aside' };
    if (!name.startsWith(folder)) return { kind: 'refused' };
    const inside = name.slice(folder.length);
    if (inside === '' || inside === 'attempts/') return { kind: 'aside' };
    return packFile.test(inside) || attemptFile.test(inside) ? { kind: 'member', name: inside } : { kind: 'refused' };
  });
};

/** Most packs in an archive of packs, as the studio writes one with a pack for each name; what a system adds counts too. */
export const mostPacks = 256;

const packArchive = /\.(?:zip|linchpin)$/i;

/** Told by names alone: nothing but archives. */
export function isArchiveOfPacks(names: readonly string[]): boolean {
  const visible = names.filter((name) => !systemFile.test(name) && !name.endsWith('/'));
  return visible.length > 0 && visible.every((name) => packArchive.test(name));
}

/** Archives at any depth of folders; everything else is refused. */
export const packsNames: NameRule = (names) =>
  names.map((name) => {
    if (!isSafe(name)) return { kind: 'refused' };
    if (systemFile.test(name) || name.endsWith('/')) return { kind: 'aside' };
    return packArchive.test(name) ? { kind: 'member', name } : { kind: 'refused' };
  });

const handedIn = /\.(?:json|age)$/i;
const lastName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Told by names alone: no exercise, but files of the kinds that attempts and submissions come in. */
export function isArchiveOfClass(names: readonly string[]): boolean {
  const visible = names.filter((name) => !systemFile.test(name)).map(lastName);
  return !visible.includes('exercise.json') && visible.some((name) => handedIn.test(name) && !packFile.test(name));
}

/** Attempts and submissions at any depth of folders; whatever else people handed in stays where it is. */
export const classNames: NameRule = (names) =>
  names.map((name) => {
    if (!isSafe(name)) return { kind: 'refused' };
    return !systemFile.test(name) && handedIn.test(name) ? { kind: 'member', name } : { kind: 'aside' };
  });

/** What a spreadsheet is made of; only the parts that hold cells are read. */
export const sheetNames: NameRule = (names) =>
  names.map((name) => {
    if (!isSafe(name) || !(sheetPart.test(name) || name.endsWith('/'))) return { kind: 'refused' };
    return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
      name,
    )
      ? { kind: 'member', name }
      : { kind: 'aside' };
  });

/** Told by what an archive holds, not by how the file is called. */
export function isSpreadsheet(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'));
}

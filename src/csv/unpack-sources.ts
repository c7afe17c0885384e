/** Dropped files with archives opened: an exercise pack gives its members, a spreadsheet one sheet, a Parquet file its rows, told by what they hold. */
import type { FileIssue } from '../core/dataset/issue.ts';
import { readHead, type Source } from './source.ts';
import { fileIssue } from './table.ts';
import { readSpreadsheet, type SheetOptions } from './xlsx.ts';
import { beginsAsParquet, readParquet } from './parquet.ts';
import { readZipDirectory } from './zip-directory.ts';
import { isSpreadsheet } from './zip-names.ts';
import { beginsAsZip, openZip, packRules } from './zip-reader.ts';

export interface Unpacked {
  readonly sources: readonly Source[];
  /** Those that came out of a pack. */
  readonly packed: ReadonlySet<Source>;
  /** Why archives cannot be opened; their members are not among the sources. */
  readonly issues: readonly FileIssue[];
}

/** Files that are neither are passed on as they are. Throws the signal's reason when aborted. */
export async function unpackSources(sources: readonly Source[], options: SheetOptions = {}): Promise<Unpacked> {
  const out: Source[] = [];
  const packed = new Set<Source>();
  const issues: FileIssue[] = [];
  for (const source of sources) {
    options.signal?.throwIfAborted();
    const opened = await open(source, options);
    out.push(...opened.sources);
    issues.push(...opened.issues);
    if (opened.pack) for (const member of opened.sources) packed.add(member);
  }
  return { sources: out, packed, issues };
}

interface Opened {
  readonly sources: readonly Source[];
  readonly issues: readonly FileIssue[];
  readonly pack: boolean;
}

async function open(source: Source, options: SheetOptions): Promise<Opened> {
  const asIs: Opened = { sources: [source], issues: [], pack: false };
  const refused = (issues: readonly FileIssue[]): Opened => ({ sources: [], issues, pack: false });
  // Hidden files are left aside unread, as they are among loose files.
  if (/(?:^|[/\\])\.[^/\\]*$/.test(source.path)) return asIs;
  const called = /\.(?:zip|linchpin)$/i.test(source.path);
  const head = await readHead(source, 8);
  if (beginsAsParquet(head) || /\.(?:parquet|parq)$/i.test(source.path)) {
    if (head.length === 0) return refused([fileIssue(source, 'file-empty')]);
    const table = await readParquet(source);
    return table.ok ? { ...asIs, sources: [table.value] } : refused(table.issues);
  }
  if (!beginsAsZip(head)) {
    if (called) return refused([fileIssue(source, head.length === 0 ? 'file-empty' : 'zip-broken')]);
    // A spreadsheet with a password is wrapped the way old Office files are.
    const wrapped = /\.xls[xm]$/i.test(source.path) && head[0] === 0xd0 && head[1] === 0xcf;
    return wrapped ? refused([fileIssue(source, 'xlsx-broken')]) : asIs;
  }
  const directory = await readZipDirectory(source);
  const archive = called || /\.xls[xm]$/i.test(source.path);
  if (!directory.ok) return archive ? refused(directory.issues) : asIs;
  const names = directory.value.map((entry) => entry.name);
  if (isSpreadsheet(names)) {
    const sheet = await readSpreadsheet(source, directory.value, options);
    return sheet.ok ? { ...asIs, sources: [sheet.value] } : refused(sheet.issues);
  }
  if (!called && !names.some((name) => /(?:^|\/)exercise\.json$/.test(name))) return asIs;
  const members = await openZip(source, directory.value, packRules, options);
  if (!members.ok) return refused(members.issues);
  const sources: Source[] = [];
  for (const member of members.value) {
    const opened = member.path.endsWith('.parquet') ? await readParquet(member) : { ok: true as const, value: member };
    if (!opened.ok) return refused(opened.issues);
    sources.push(opened.value);
  }
  return { sources, issues: [], pack: true };
}

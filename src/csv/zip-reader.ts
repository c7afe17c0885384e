/** A zip file to the sources of its members, all proved sound before one of them is used; nothing is held in memory. */
import type { FileIssue, FileRejection, Outcome } from '../core/dataset/issue.ts';
import type { Source } from './source.ts';
import { fileIssue, type ReadOptions } from './table.ts';
import { printable, readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { isBomb, memberBytes, ZipFault } from './zip-member.ts';
import { packBounds, packNames, type NameRule } from './zip-names.ts';

export interface ZipRules {
  readonly names: NameRule;
  /** Most bytes all members that are read may unpack to. */
  readonly mostBytes: number;
  /** Of one member, by the name it is read under; without it, as many as all may have. */
  readonly boundsOf?: (name: string) => { readonly bytes: number; readonly lines: number };
}

/** Rules for an exercise pack. */
export const packRules: ZipRules = { names: packNames, mostBytes: 200_000_000, boundsOf: packBounds };
/** Bytes unpacked between two turns of the event loop, so that a worker can hear a cancel. */
const turnBytes = 2_097_152;

/** Whether a file begins as zip files do, with a member or with the end of an empty archive. */
export function beginsAsZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/**
 * Sources named `ARCHIVE/MEMBER`. Each member is unpacked once here to prove it, and again at every reading; a reading throws
 * ZipFault where the archive was changed meanwhile. Throws the signal's reason when aborted. O(unpacked bytes).
 */
export async function openZip(
  source: Source,
  entries: readonly ZipEntry[],
  rules: ZipRules,
  options: ReadOptions = {},
): Promise<Outcome<readonly Source[]>> {
  const chosen = chooseMembers(source, entries, rules);
  if (!chosen.ok) return chosen;
  const total = chosen.value.reduce((sum, { entry }) => sum + entry.size, 0);
  let done = 0;
  let turned = 0;
  for (const { entry, name } of chosen.value) {
    const mostLines = rules.boundsOf?.(name).lines ?? Infinity;
    let lines = 0;
    try {
      for await (const piece of memberBytes(source, entry)) {
        done += piece.length;
        if (mostLines < Infinity) lines += lineEnds(piece);
        if (lines > mostLines) throw new ZipFault('zip-too-large');
        if (done - turned < turnBytes) continue;
        turned = done;
        options.onProgress?.({ stage: 'reading', file: source.path, done, total, rows: 0 });
        await new Promise((resolve) => setTimeout(resolve, 0));
        options.signal?.throwIfAborted();
      }
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      return { ok: false, issues: [zipIssue(source, error.code, entry.name)] };
    }
    options.signal?.throwIfAborted();
  }
  return { ok: true, value: chosen.value.map(({ entry, name }) => memberSource(source, entry, name)) };
}

/** The directory and the members of an archive, by the rules for what it holds. */
export async function readZip(
  source: Source,
  rules: ZipRules,
  options: ReadOptions = {},
): Promise<Outcome<readonly Source[]>> {
  const directory = await readZipDirectory(source);
  return directory.ok ? openZip(source, directory.value, rules, options) : directory;
}

export interface Chosen {
  readonly entry: ZipEntry;
  readonly name: string;
}

/** Members to be read; judged by names and declared sizes alone, every fault of a name told. */
export function chooseMembers(
  source: Source,
  entries: readonly ZipEntry[],
  rules: ZipRules,
): Outcome<readonly Chosen[]> {
  const verdicts = rules.names(entries.map((entry) => entry.name));
  const seen = new Set<string>();
  const issues: FileIssue[] = [];
  const chosen: Chosen[] = [];
  let size = 0;
  entries.forEach((entry, i) => {
    const verdict = verdicts[i];
    const folded = entry.name.normalize('NFC').toLowerCase();
    if (verdict.kind === 'refused') issues.push(zipIssue(source, 'zip-member-refused', entry.name));
    else if (seen.has(folded)) issues.push(zipIssue(source, 'zip-member-repeated', entry.name));
    seen.add(folded);
    if (verdict.kind !== 'member') return;
    if (entry.size > (rules.boundsOf?.(verdict.name).bytes ?? Infinity)) {
      issues.push(zipIssue(source, 'zip-too-large', entry.name));
    }
    if (isBomb(entry.size, entry.packed)) issues.push(zipIssue(source, 'zip-ratio', entry.name));
    size += entry.size;
    chosen.push({ entry, name: verdict.name });
  });
  if (size > rules.mostBytes) issues.push(zipIssue(source, 'zip-too-large', ''));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: chosen };
}

/** Line feeds or carriage returns, whichever are more. */
function lineEnds(bytes: Uint8Array): number {
  let feeds = 0;
  let returns = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 10) feeds++;
    else if (bytes[i] === 13) returns++;
  }
  return Math.max(feeds, returns);
}

function memberSource(source: Source, entry: ZipEntry, name: string): Source {
  return { path: `${source.path}/${name}`, size: entry.size, stream: () => memberBytes(source, entry) };
}

function zipIssue(source: Source, code: FileRejection, name: string): FileIssue {
  return fileIssue(source, code, 0, '', printable(name));
}

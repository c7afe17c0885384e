/** Key files among dropped files: a trainer may drop the key along with the folder of submissions. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { Opener } from '../core/exercise/submission.ts';
import { readBytes, type Source } from '../csv/source.ts';
import { openerWith } from '../sealing/submission.ts';
import { readKeys } from '../sealing/trainer-key.ts';

export interface DroppedKeys {
  /** null where there is no key, given or dropped: sealed files then stay shut. */
  readonly open: Opener | null;
  /** Given and dropped. */
  readonly identities: readonly string[];
  /** Paths of the key files. */
  readonly files: readonly string[];
  /** What is wrong with key files. */
  readonly issues: readonly FileIssue[];
}

/** Bytes; a key file has a few hundred. */
const mostBytes = 16_384;

/** `identities` are those given otherwise. A file is a key file by what it holds, whatever it is called. */
export async function openerAmong(sources: readonly Source[], identities: readonly string[]): Promise<DroppedKeys> {
  const found = new Set(identities);
  const files: string[] = [];
  const issues: FileIssue[] = [];
  for (const source of sources) {
    if (source.size > mostBytes) continue;
    const text = new TextDecoder().decode(await readBytes(source));
    if (!/AGE-SECRET-KEY-1/i.test(text) || text.trimStart().startsWith('{')) continue;
    files.push(source.path);
    const read = await readKeys(text, source.path);
    if (read.ok) for (const { identity } of read.value) found.add(identity);
    else issues.push(...read.issues);
  }
  return { open: openerWith([...found]), identities: [...found], files, issues };
}

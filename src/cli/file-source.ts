/** A file on disk as a source of bytes, streamed. */
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import type { Outcome } from '../core/dataset/issue.ts';
import type { Source } from '../csv/source.ts';

/** Issue: 'file-missing', also for what is no file or may not be read. */
export async function fileSource(file: string): Promise<Outcome<Source>> {
  const found = await stat(file).catch(() => null);
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (found === null || !found.isFile() || !readable) {
    return { ok: false, issues: [{ code: 'file-missing', file, row: 0, column: '', found: '' }] };
  }
  return {
    ok: true,
    value: {
      path: file,
      size: found.size,
      async *stream() {
        for await (const piece of createReadStream(file)) yield piece as Uint8Array;
      },
      async *range(from, to) {
        for await (const piece of createReadStream(file, { start: from, end: to - 1 })) yield piece as Uint8Array;
      },
    },
  };
}

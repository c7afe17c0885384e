/** A file on disk as a source of bytes, streamed. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Outcome } from '../core/dataset/issue.ts';
import type { Source } from '../csv/source.ts';

/** Issue: 'file-missing', also for what is no file or may not be read. */
export async function fileSource(file: string): Promise<Outcome<Source>> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
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
    },
  };
}

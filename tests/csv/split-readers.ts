/** Readers of parts in this very thread: what they hand over is copied as between threads. */
import { createChunkReader } from '../../src/csv/chunk-reader.ts';
import type { SideReader, SideReaders } from '../../src/csv/side-by-side.ts';

/** `count` readers of parts of so many bytes, after `first` bytes read alone. `fails` = the read of a reader, counted from 0, at which it fails. */
export function splitReaders(count: number, first: number, part: number, fails = Infinity): SideReaders {
  return {
    least: 0,
    first,
    part,
    open: (source, setup) =>
      Array.from({ length: count }, (): SideReader => {
        const reader = createChunkReader(source, setup);
        let reads = 0;
        return {
          read: async (from, to, fresh) => {
            if (reads++ >= fails) throw new Error('reader-failed');
            return structuredClone(await reader.read(from, to, fresh));
          },
          end: () => {},
        };
      }),
  };
}

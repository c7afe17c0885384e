/**
 * Many small files of a browser read a stretch at a time: each reading is a message to another process and back, which for files as small as
 * attempts takes longer than their bytes. A stretch is let go of as soon as each of its files was read whole.
 */
import { blobSource, type Source } from './source.ts';

/** Fewer files are read one by one, as are larger ones, and all where they would not fit into memory side by side. */
const leastFiles = 12;
const mostBytesAFile = 1_048_576;
const mostBytes = 134_217_728;
/** Bytes of a stretch. */
const stretchBytes = 2_097_152;

interface Stretch {
  readonly blobs: Blob[];
  size: number;
  /** Files not read whole yet. */
  left: number;
  /** null from its end on, or where one of the files cannot be read: then each is read, or refused, by itself. */
  bytes: Promise<Uint8Array | null> | null;
}

/** The same sources in the same order. */
export function readTogether(sources: readonly Source[]): readonly Source[] {
  const small = sources.filter(({ blob, size }) => blob !== undefined && size <= mostBytesAFile);
  if (small.length < leastFiles || small.reduce((sum, { size }) => sum + size, 0) > mostBytes) return sources;
  let stretch: Stretch | null = null;
  return sources.map((source) => {
    const { blob, size } = source;
    if (blob === undefined || size > mostBytesAFile) return source;
    if (stretch === null || stretch.size + size > stretchBytes) stretch = { blobs: [], size: 0, left: 0, bytes: null };
    const at = stretch.size;
    stretch.blobs.push(blob);
    stretch.size += size;
    stretch.left++;
    return within(stretch, at, source, blobSource(source.path, blob));
  });
}

function within(stretch: Stretch, at: number, source: Source, alone: Source): Source {
  const { size } = source;
  let whole = false;
  const read = async function* (from: number, to: number): AsyncGenerator<Uint8Array, void, undefined> {
    const bytes = stretch.left === 0 ? null : await (stretch.bytes ??= bytesOf(stretch));
    if (from === 0 && to >= size && !whole) {
      whole = true;
      stretch.left--;
      if (stretch.left === 0) stretch.bytes = null;
    }
    if (bytes !== null) yield bytes.subarray(at + from, at + Math.min(to, size));
    else yield* alone.range?.(from, Math.min(to, size)) ?? alone.stream();
  };
  return { ...source, stream: () => read(0, size), range: read };
}

async function bytesOf({ blobs, size }: Stretch): Promise<Uint8Array | null> {
  const bytes = await new Blob(blobs).arrayBuffer().catch(() => null);
  // A file that was written to meanwhile would move all behind it.
  return bytes === null || bytes.byteLength !== size ? null : new Uint8Array(bytes);
}

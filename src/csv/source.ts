/** Where bytes come from: a file of a browser, a file on disk, or bytes in memory. */

export interface Source {
  /** As dropped, with the folder part. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The bytes from the start, in pieces of any size; may be called again for another reading. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A browser's File or Blob. */
export function blobSource(path: string, blob: Blob): Source {
  return {
    path,
    size: blob.size,
    async *stream() {
      const reader = blob.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        await reader.cancel();
      }
    },
  };
}

/** All bytes of a source; for small files only. */
export async function readBytes(source: Source): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream()) {
    pieces.push(piece);
    size += piece.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The first `most` bytes, fewer when the source is shorter. */
export async function readHead(source: Source, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(most, source.size));
  let at = 0;
  for await (const piece of source.stream()) {
    const taken = piece.subarray(0, head.length - at);
    head.set(taken, at);
    at += taken.length;
    if (at === head.length) break;
  }
  return head.subarray(0, at);
}

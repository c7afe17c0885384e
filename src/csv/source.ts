/** Where bytes come from: a file of a browser, a file on disk, or bytes in memory. */

export interface Source {
  /** As dropped, with the folder part. */
  readonly path: string;
  /** Bytes; about so many where they are written from another file while they are read. */
  readonly size: number;
  /** Data rows, where they are known beforehand. */
  readonly rows?: number;
  /** The browser's file whose bytes these are, which another thread can read too. */
  readonly blob?: Blob;
  /** The file these bytes are written from, where they are not its own. */
  readonly raw?: Source;
  /** The bytes from the start, in pieces of any size; may be called again for another reading. */
  stream(): AsyncIterable<Uint8Array>;
  /** The bytes from `from` up to `to` without reading those before, where the place can do that. */
  range?(from: number, to: number): AsyncIterable<Uint8Array>;
}

/** A browser's File or Blob. */
export function blobSource(path: string, blob: Blob): Source {
  return {
    path,
    size: blob.size,
    blob,
    stream: () => blobBytes(blob),
    range: (from, to) => blobBytes(blob.slice(from, to)),
  };
}

/** Bytes of a blob asked for at once. Pieces this large take one message each, where a stream sends many small ones. */
const blobPiece = 4_194_304;

/** The next piece is asked for before the last one is used, so that reading and parsing go side by side. */
async function* blobBytes(blob: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const piece = (at: number): Promise<ArrayBuffer> => blob.slice(at, at + blobPiece).arrayBuffer();
  let next = piece(0);
  for (let at = 0; at < blob.size; at += blobPiece) {
    const bytes = new Uint8Array(await next);
    if (at + blobPiece < blob.size) {
      next = piece(at + blobPiece);
      // A reading given up half way leaves this unheard.
      next.catch(() => {});
    }
    yield bytes;
  }
}

/** Bytes in memory. */
export function memorySource(path: string, bytes: Uint8Array): Source {
  const range = async function* (from: number, to: number): AsyncGenerator<Uint8Array, void, undefined> {
    yield bytes.subarray(from, to);
  };
  return { path, size: bytes.length, stream: () => range(0, bytes.length), range };
}

/** The bytes from `from` up to `to`, in pieces; those before are read and dropped where the source knows no better. */
export async function* rangeOf(source: Source, from: number, to: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (from >= to) return;
  if (source.range !== undefined) return yield* source.range(from, to);
  let at = 0;
  for await (const piece of source.stream()) {
    const taken = piece.subarray(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.length;
    if (taken.length > 0) yield taken;
    if (at >= to) return;
  }
}

/** The same as one piece; for small ranges only. Shorter when the source ends before `to`. */
export async function readRange(source: Source, from: number, to: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(0);
  let at = 0;
  for await (const piece of rangeOf(source, from, to)) {
    if (piece.length === to - from) return piece;
    if (at === 0) bytes = new Uint8Array(to - from);
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes.subarray(0, at);
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
  for await (const piece of rangeOf(source, 0, head.length)) {
    const taken = piece.subarray(0, head.length - at);
    head.set(taken, at);
    at += taken.length;
    if (at === head.length) break;
  }
  return head.subarray(0, at);
}

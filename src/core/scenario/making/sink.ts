/** Where the files of an exercise go as they are written: memory here, a folder on the command line. */
import { createSha256, type Sha256 } from '../../dataset/sha256.ts';
import { utf8, utf8Text } from '../../dataset/utf8.ts';

export interface Sink {
  /** Adds UTF-8 bytes to a file; a file's pieces come in order. The bytes are the caller's again afterwards. */
  write(file: string, bytes: Uint8Array): void;
  /** The same as text. */
  writeText(file: string, text: string): void;
  /** No more pieces of this file: its SHA-256 (hex). */
  close(file: string): string;
}

/** Files in memory as text, by name, in the order they were closed. */
export interface MemorySink extends Sink {
  readonly files: ReadonlyMap<string, string>;
}

export function memorySink(): MemorySink {
  const files = new Map<string, string>();
  const open = new Map<string, { pieces: string[]; digest: Sha256 }>();
  const add = (file: string, text: string, bytes: Uint8Array) => {
    let entry = open.get(file);
    if (entry === undefined) open.set(file, (entry = { pieces: [], digest: createSha256() }));
    entry.pieces.push(text);
    entry.digest.update(bytes);
  };
  return {
    files,
    write: (file, bytes) => add(file, utf8Text(bytes), bytes),
    writeText: (file, text) => add(file, text, utf8(text)),
    close(file) {
      const entry = open.get(file);
      if (entry === undefined) throw new Error(`sink: ${file} was never written`);
      open.delete(file);
      files.set(file, entry.pieces.join(''));
      return entry.digest.hex();
    },
  };
}

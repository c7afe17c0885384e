/** Writes an exercise's files to a folder as they are made: under other names first, so that a run that fails leaves nothing half-written. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Sink } from '../core/scenario/making/sink.ts';

export interface FolderSink extends Sink {
  /** Begins a file again, empty; one that was not begun is begun. */
  restart(name: string): void;
  /** Puts every file in its place. */
  commit(): void;
  /** Takes back what was written. */
  discard(): void;
  readonly names: readonly string[];
}

/** Throws what the file system says when the folder cannot be written. */
export function folderSink(folder: string): FolderSink {
  mkdirSync(folder, { recursive: true });
  const open = new Map<string, { readonly file: number; readonly hash: Hash }>();
  const names: string[] = [];
  const partial = (name: string) => path.join(folder, `.${name}.partial`);
  const write = (name: string, bytes: Uint8Array) => {
    let entry = open.get(name);
    if (entry === undefined) {
      entry = { file: openSync(partial(name), 'w'), hash: createHash('sha256') };
      open.set(name, entry);
      names.push(name);
    }
    writeSync(entry.file, bytes);
    entry.hash.update(bytes);
  };
  return {
    names,
    write,
    restart(name) {
      const entry = open.get(name);
      if (entry !== undefined) closeSync(entry.file);
      else if (!names.includes(name)) names.push(name);
      open.set(name, { file: openSync(partial(name), 'w'), hash: createHash('sha256') });
    },
    writeText: (name, text) => write(name, Buffer.from(text)),
    close(name) {
      const entry = open.get(name);
      if (entry === undefined) throw new Error(`${name} was never written`);
      closeSync(entry.file);
      open.delete(name);
      return entry.hash.digest('hex');
    },
    commit() {
      for (const name of names) renameSync(partial(name), path.join(folder, name));
    },
    discard() {
      for (const { file } of open.values()) closeSync(file);
      for (const name of names) rmSync(partial(name), { force: true });
    },
  };
}

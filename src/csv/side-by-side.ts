/**
 * One file read by several at once: each takes parts of it, and the parts are added in the order of the file. A part counts
 * only if it begins just where the rows before it end, and nothing in those changes how it is read; what does not is read
 * here, as all of a small file is. So the outcome is that of one reader, wherever the file is cut.
 */
import type { ChunkReader, ChunkSetup, ReadChunk } from './chunk-reader.ts';
import { keyNumbers, type KeyNumbers } from './chunk-rows.ts';
import type { Source } from './source.ts';

/** A reader that works elsewhere. */
export interface SideReader extends ChunkReader {
  end(): void;
}

export interface SideReaders {
  /** Bytes from which on a file is worth several readers. */
  readonly least: number;
  /** Bytes read before others help: the header, and whether any row is good. */
  readonly first: number;
  /** Bytes of a part. */
  readonly part: number;
  /** None: it is read by one. */
  open(source: Source, setup: ChunkSetup): readonly SideReader[];
}

/** Where reading is: bytes and rows of the file that are done. */
export interface Place {
  readonly at: number;
  readonly rows: number;
}

export interface SideTask {
  readonly size: number;
  /** Reads on from a place up to the first record that begins at `limit` or later. */
  readonly readOn: (from: Place, limit: number) => Promise<Place>;
  /** false: the part cannot be added. */
  readonly add: (chunk: ReadChunk, numbers: KeyNumbers, rowsBefore: number) => boolean;
  readonly tell: (place: Place) => void;
  readonly signal: AbortSignal | undefined;
}

interface Member {
  readonly reader: SideReader;
  /** Accounts its keys stand for; another list once it has to begin afresh. */
  numbers: KeyNumbers;
  fresh: boolean;
  waiting: number;
  failed: boolean;
}

interface Asked {
  readonly member: Member;
  readonly numbers: KeyNumbers;
  readonly chunk: Promise<ReadChunk | null>;
}

/** Parts a reader is given at a time: one it reads, others whose bytes are on the way or which wait for their turn. */
const mostWaiting = 4;

/** From `begun`, a place behind the header, to the end of the file; the readers are ended whatever happens. Throws the signal's reason. */
export async function readSideBySide(
  readers: readonly SideReader[],
  part: number,
  begun: Place,
  task: SideTask,
): Promise<void> {
  const { size, signal } = task;
  const members = readers.map((reader): Member => ({
    reader,
    numbers: keyNumbers(),
    fresh: true,
    waiting: 0,
    failed: false,
  }));
  const asked: Asked[] = [];
  let next = begun.at;
  let place = begun;
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  aborted.catch(() => {});
  try {
    for (;;) {
      signal?.throwIfAborted();
      ask();
      const first = asked.shift();
      if (first === undefined) break;
      const chunk = await Promise.race([first.chunk, aborted]).catch((error: unknown) => {
        if (signal?.aborted === true) throw error;
        first.member.failed = true;
        return null;
      });
      first.member.waiting--;
      ask();
      if (chunk === null || first.member.numbers !== first.numbers) continue;
      if (place.at < chunk.start) place = await task.readOn(place, chunk.start);
      if (place.at === chunk.start && task.add(chunk, first.numbers, place.rows)) {
        place = { at: chunk.end, rows: place.rows + chunk.lines };
        task.tell(place);
      } else {
        first.member.numbers = keyNumbers();
        first.member.fresh = true;
      }
    }
    if (place.at < size) await task.readOn(place, Infinity);
  } finally {
    for (const { reader } of members) reader.end();
  }

  function ask(): void {
    while (next < size) {
      const free = members.filter(({ failed, waiting }) => !failed && waiting < mostWaiting);
      if (free.length === 0) return;
      const member = free.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      const to = Math.min(size, next + part);
      const chunk = member.reader.read(next, to, member.fresh);
      // Given up half way, it is heard no more.
      chunk.catch(() => {});
      asked.push({ member, numbers: member.numbers, chunk });
      member.fresh = false;
      member.waiting++;
      next = to;
    }
  }
}

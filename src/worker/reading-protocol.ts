/** What a worker that reads parts of a file may be asked. */
import type { ChunkSetup, ReadChunk } from '../csv/chunk-reader.ts';

export interface ReadingApi {
  /** The file, before anything else is asked. */
  open(path: string, blob: Blob, setup: ChunkSetup): void;
  /** As `ChunkReader.read`; the columns of the answer are handed over, not copied. */
  read(from: number, to: number, fresh: boolean): Promise<ReadChunk | null>;
}

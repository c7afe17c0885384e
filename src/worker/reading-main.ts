/** Entry of the workers that read parts of a large file: they live for one file. */
import { expose, transfer } from 'comlink';
import { createChunkReader, type ChunkReader, type ReadChunk } from '../csv/chunk-reader.ts';
import { blobSource } from '../csv/source.ts';
import type { ReadingApi } from './reading-protocol.ts';

let reader: ChunkReader | null = null;

const api: ReadingApi = {
  open(path, blob, setup) {
    reader = createChunkReader(blobSource(path, blob), setup);
  },
  async read(from, to, fresh) {
    if (reader === null) throw new Error('nothing-open');
    const chunk = await reader.read(from, to, fresh);
    return chunk === null ? null : transfer(chunk, buffersOf(chunk));
  },
};

/** Of its columns, each once: empty ones may be shared. */
function buffersOf(chunk: ReadChunk): ArrayBuffer[] {
  const columns: unknown[] = [
    ...Object.values(chunk.columns),
    ...chunk.labels.map(({ of }) => of),
    ...Object.values(chunk.ids ?? {}),
    chunk.newKeys.keys,
    chunk.open,
  ];
  const buffers = columns.flatMap((one) => (ArrayBuffer.isView(one) ? [one.buffer as ArrayBuffer] : []));
  return [...new Set(buffers)];
}

expose(api);

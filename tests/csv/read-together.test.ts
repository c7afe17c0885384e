/** Files read a stretch at a time hold what they hold, whatever is asked of them and in which order. */
import { describe, expect, it } from 'vitest';
import { readTogether } from '../../src/csv/read-together.ts';
import { blobSource, memorySource, readBytes, readRange } from '../../src/csv/source.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const textAt = (i: number) => `${i}:`.repeat(1 + i * 700);
const many = (count: number) => Array.from({ length: count }, (_, i) => new Blob([textAt(i)]));

describe('small files read together', () => {
  it('give each its own bytes, heads first, and again once the stretch is let go of', async () => {
    const sources = readTogether(many(40).map((blob, i) => blobSource(`${i}`, blob)));
    for (const [i, source] of sources.entries())
      expect(textOf(await readRange(source, 0, 5))).toBe(textAt(i).slice(0, 5));
    for (const round of [1, 2]) {
      const read = await Promise.all(sources.map(async (source) => textOf(await readBytes(source))));
      expect([round, read]).toEqual([round, many(40).map((_, i) => textAt(i))]);
    }
    expect(textOf(await readRange(sources[30] ?? memorySource('', new Uint8Array()), 4, 9))).toBe(
      textAt(30).slice(4, 9),
    );
  });

  it('leaves few files, and those that are no blobs, as they are', () => {
    const few = many(5).map((blob, i) => blobSource(`${i}`, blob));
    expect(readTogether(few)).toBe(few);
    const memory = Array.from({ length: 20 }, (_, i) => memorySource(`${i}`, new Uint8Array(i)));
    expect(readTogether(memory)).toBe(memory);
  });

  it('reads the others where one cannot be read', async () => {
    const broken = Object.assign(new Blob(['gone']), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
      slice: () => broken,
    });
    const blobs = many(20).with(7, broken);
    const whole = globalThis.Blob;
    // Joined with a file that is gone, the whole cannot be read either.
    globalThis.Blob = class extends whole {
      constructor(parts: BlobPart[] = []) {
        super(parts);
        if (parts.includes(broken))
          Object.assign(this, { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) });
      }
    };
    try {
      const sources = readTogether(blobs.map((blob, i) => blobSource(`${i}`, blob)));
      const read = await Promise.allSettled(sources.map(async (source) => textOf(await readBytes(source))));
      expect(read.map((one) => (one.status === 'fulfilled' ? one.value : 'refused'))).toEqual(
        blobs.map((_, i) => (i === 7 ? 'refused' : textAt(i))),
      );
    } finally {
      globalThis.Blob = whole;
    }
  });
});

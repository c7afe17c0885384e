/** Sources of bytes for tests: from text in any encoding, cut anywhere. */
import type { Source } from '../../src/csv/source.ts';

/** `cut` = longest piece. */
export function bytesSource(path: string, bytes: Uint8Array, cut = bytes.length || 1): Source {
  return {
    path,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += cut) yield bytes.slice(at, at + cut);
    },
  };
}

export function textSource(path: string, text: string, cut?: number): Source {
  return bytesSource(path, new TextEncoder().encode(text), cut);
}

/** Pieces that end at these places. */
export function cutSource(path: string, bytes: Uint8Array, places: readonly number[]): Source {
  const ends = [...new Set([...places.map((place) => place % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return {
    path,
    size: bytes.length,
    async *stream() {
      let start = 0;
      for (const end of ends) {
        if (end > start) yield bytes.slice(start, end);
        start = end;
      }
    },
    async *range(from, to) {
      let start = from;
      for (const end of [...ends, to].filter((one) => one > from && one <= to)) {
        if (end > start) yield bytes.slice(start, end);
        start = Math.max(start, end);
      }
    },
  };
}

export function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), order === 'le');
  return bytes;
}

/** Russian letters and ASCII only. */
export function windows1251(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('windows-1251');
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63);
}

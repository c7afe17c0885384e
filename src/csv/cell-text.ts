/** Texts of short cells. Asking a decoder takes a browser microseconds, which a file of half a million accounts feels. */

const longest = 64;
/** A list for each length: texts are made of lists of codes. */
const lists = Array.from({ length: longest + 1 }, (_, length) => Array.from({ length }, () => 0));

/** The text of these bytes, whole and no piece of another; null = not short, or not ASCII. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string | null {
  const length = end - start;
  if (length > longest) return null;
  const codes = lists[length];
  for (let i = 0; i < length; i++) {
    const byte = bytes[start + i];
    if (byte >= 0x80) return null;
    codes[i] = byte;
  }
  return String.fromCharCode(...codes);
}

/** The text of any bytes that are UTF-8 by themselves. */
export function createCellText(): (bytes: Uint8Array, start: number, end: number) => string {
  // U+FEFF within a file is a character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (bytes, start, end) => asciiText(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
}

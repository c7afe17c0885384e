/** Whether bytes are well-formed UTF-8 (Unicode 16, table 3-7), as a fatal TextDecoder judges them. O(bytes). */

export function utf8Valid(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end;) {
    const first = bytes[i++];
    if (first < 0x80) continue;
    if (first < 0xc2 || first > 0xf4) return false;
    const further = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (i + further > end) return false;
    // The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (bytes[i] < least || bytes[i] > most) return false;
    for (let k = 1; k < further; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return false;
    i += further;
  }
  return true;
}

/** Cells without the blanks around them, which is how ids, channels and purposes are read. */

export function tidy(cell: string): string {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first <= 32 || last <= 32 || first === 160 || last === 160 ? cell.trim() : cell;
}

/** Whether `tidy` leaves the UTF-8 text of these bytes as it is, and it is not empty. */
export function isTidy(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start || bytes[start] <= 32 || bytes[end - 1] <= 32) return false;
  // U+00A0 is C2 A0.
  if (bytes[start] === 0xc2 && bytes[start + 1] === 0xa0) return false;
  return !(bytes[end - 1] === 0xa0 && end - start > 1 && bytes[end - 2] === 0xc2);
}

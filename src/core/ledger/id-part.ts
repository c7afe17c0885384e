/** Ids of the transactions of a part of a file, in order, as plain data that can be handed from one thread to another. */

export type IdPart = NumberedIds | SpelledIds;

/** One beginning and a whole number each, as `createIdNumbers` keeps them. */
export interface NumberedIds {
  readonly prefix: Uint8Array;
  /** Digits of each where `padded`. */
  readonly width: number;
  readonly padded: boolean;
  readonly bare: boolean;
  readonly values: Uint32Array;
}

/** UTF-8 one after another, and where each ends. */
export interface SpelledIds {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Whether `test` holds for the bytes of each id; stops at the first for which it does not. */
export function everyId(part: IdPart, test: (bytes: Uint8Array, start: number, end: number) => boolean): boolean {
  if ('ends' in part) {
    for (let i = 0; i < part.ends.length; i++) {
      if (!test(part.bytes, i === 0 ? 0 : part.ends[i - 1], part.ends[i])) return false;
    }
    return true;
  }
  const { prefix, width, padded, values } = part;
  const scratch = new Uint8Array(prefix.length + 10);
  scratch.set(prefix);
  for (const value of values) {
    let digits = padded ? width : 1;
    if (!padded) for (let most = 10; value >= most; most *= 10) digits++;
    let rest = value;
    for (let at = prefix.length + digits - 1; at >= prefix.length; at--) {
      const next = Math.floor(rest / 10);
      scratch[at] = 48 + rest - next * 10;
      rest = next;
    }
    if (!test(scratch, 0, prefix.length + digits)) return false;
  }
  return true;
}

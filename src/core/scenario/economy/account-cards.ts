/**
 * What the day loop asks of an account, packed into one word: in an economy of half a million accounts each separate column costs a
 * fetch from slow memory for every payment. Bits from the top: natural person 1, desk 6, country 4, scale 9, opening day 12.
 */

export interface AccountFigures {
  /** Whether the holder is a natural person. */
  readonly person: boolean;
  /** Place of the desk of the bank that keeps it. */
  readonly desk: number;
  /** Place of the holder's country; 0 is home. */
  readonly country: number;
  /** Wealth, percent. */
  readonly scale: number;
  /** Day from the next of which on it pays. */
  readonly openDay: number;
}

/** Throws RangeError where a figure has more bits than its place. */
export function packCard({ person, desk, country, scale, openDay }: AccountFigures): number {
  if (desk >= 64 || country >= 16 || scale >= 512 || openDay >= 4096) throw new RangeError('economy: card too small');
  return (((person ? 1 : 0) << 31) | (desk << 25) | (country << 21) | (scale << 12) | openDay) >>> 0;
}

export function isPerson(card: number): boolean {
  return card >>> 31 === 1;
}

export function deskOf(card: number): number {
  return (card >>> 25) & 63;
}

export function countryOf(card: number): number {
  return (card >>> 21) & 15;
}

export function scaleOf(card: number): number {
  return (card >>> 12) & 511;
}

export function openDayOf(card: number): number {
  return card & 4095;
}

/** Accounts of a list, each followed by its card, so that both come from memory at once. */
export function withCards(list: Uint32Array, cards: Uint32Array): Uint32Array {
  const dealt = new Uint32Array(2 * list.length);
  for (let i = 0; i < list.length; i++) {
    dealt[2 * i] = list[i];
    dealt[2 * i + 1] = cards[list[i]];
  }
  return dealt;
}

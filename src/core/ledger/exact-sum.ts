/** Sums of integer minor units that stay exact beyond 2^53, and their decimal text. */

export interface ExactSum {
  /** How many numbers were added. */
  readonly terms: number;
  add(minor: number): void;
  /** Adds the sum of so many numbers. */
  addAll(count: number, sum: bigint): void;
  value(): bigint;
}

export function exactSum(): ExactSum {
  let high = 0n;
  let low = 0;
  let terms = 0;
  return {
    get terms() {
      return terms;
    },
    add(minor) {
      terms++;
      const next = low + minor;
      if (Number.isSafeInteger(next)) low = next;
      else {
        high += BigInt(low);
        low = minor;
      }
    },
    addAll(count, sum) {
      terms += count;
      high += sum;
    },
    value: () => high + BigInt(low),
  };
}

/** Minor units as a decimal number in units, with all its digits: 1234 with 2 digits is `12.34`. */
export function decimalText(minor: bigint, digits: number): string {
  const sign = minor < 0n ? '-' : '';
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

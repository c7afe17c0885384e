/** Exact conversion of integer minor units by a decimal rate, rounded half up; no amount passes through a fraction. */

export interface Conversion {
  /** Minor units of the base currency for `minor` units of the other; `minor` is a whole number, 0 or more. */
  (minor: number): number;
}

/**
 * `rate` = units of base for one unit of the currency, read as the decimal number it prints as; > 0 and finite, else a
 * RangeError. Results above 2^53 are the nearest number a double can hold.
 */
export function conversion(rate: number, digits: number, baseDigits: number): Conversion {
  if (!(rate > 0) || !Number.isFinite(rate)) throw new RangeError('rate: a positive number');
  const [mantissa, exponent] = decimalOf(rate);
  const power = exponent + baseDigits - digits;
  const up = power > 0 ? mantissa * 10n ** BigInt(power) : mantissa;
  const down = power < 0 ? 10n ** BigInt(-power) : 1n;
  if (up === down) return (minor) => minor;
  const half = down / 2n;
  const [upNumber, downNumber, halfNumber] = [Number(up), Number(down), Number(half)];
  const small =
    Math.min(upNumber, downNumber) > 0 && Number.isSafeInteger(upNumber) && Number.isSafeInteger(downNumber);
  return (minor) => {
    const product = minor * upNumber + halfNumber;
    if (small && product < Number.MAX_SAFE_INTEGER) {
      // Below 2^53 a double's quotient is off by less than one; the remainder says which way.
      let quotient = Math.floor(product / downNumber);
      const rest = product - quotient * downNumber;
      if (rest < 0) quotient--;
      else if (rest >= downNumber) quotient++;
      return quotient;
    }
    return Number((BigInt(minor) * up + half) / down);
  };
}

/** [m, e] with value = m · 10^e, from the shortest decimal that stands for the double. */
function decimalOf(value: number): readonly [bigint, number] {
  const [head, tail = '0'] = value.toString().split('e');
  const [whole, fraction = ''] = head.split('.');
  return [BigInt(whole + fraction), Number(tail) - fraction.length];
}

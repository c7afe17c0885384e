/** Sums per currency of what came in, was accepted and was rejected, exact however large. */
import { decimalText, exactSum, type ExactSum } from '../core/ledger/exact-sum.ts';
import type { CurrencySum } from '../core/ledger/receipt.ts';

export interface CurrencyTally {
  readonly code: string;
  readonly digits: number;
  readonly accepted: ExactSum;
  readonly rejected: ExactSum;
}

export interface Tally {
  /** The running sums of a currency, begun now if it is new. */
  of(code: string): CurrencyTally;
  /** In order of first appearance. */
  all(): Iterable<CurrencyTally>;
  /** Of currencies in which an amount was read. */
  sums(): { readonly [currency: string]: CurrencySum };
}

export function createTally(digitsOf: (currency: string) => number): Tally {
  const tallies = new Map<string, CurrencyTally>();
  return {
    of(code) {
      const known = tallies.get(code);
      if (known !== undefined) return known;
      const tally = { code, digits: digitsOf(code), accepted: exactSum(), rejected: exactSum() };
      tallies.set(code, tally);
      return tally;
    },
    all: () => tallies.values(),
    sums: () =>
      Object.fromEntries(
        [...tallies.values()]
          .filter((tally) => tally.accepted.terms + tally.rejected.terms > 0)
          .map((tally) => [tally.code, sumOf(tally)]),
      ),
  };
}

function sumOf({ digits, accepted, rejected }: CurrencyTally): CurrencySum {
  const [yes, no] = [accepted.value(), rejected.value()];
  // The numbers add up as numbers too, even where a double cannot hold them exactly.
  return {
    in: Number(yes) + Number(no),
    accepted: Number(yes),
    rejected: Number(no),
    digits,
    exact: { in: decimalText(yes + no, digits), accepted: decimalText(yes, digits), rejected: decimalText(no, digits) },
  };
}

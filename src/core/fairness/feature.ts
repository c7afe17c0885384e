/** What the leak linter looks at: the rows of one subject, who of them is a member, and their metadata as numbers. */
import type { LeakSubject } from './report.ts';

export interface Feature {
  readonly name: string;
  readonly kind: 'number' | 'category';
  /** By row of the table; NaN = unknown. Categories are whole numbers from 0, in no order. */
  readonly values: Float64Array;
  /**
   * False: shown in the report, compared over all strata, but part of what the exercise is about (a party's kind, how a payment
   * is made and what for), so it never counts as a leak.
   */
  readonly judged: boolean;
}

export interface FeatureTable {
  readonly subject: LeakSubject;
  /** 1 = member. */
  readonly member: Uint8Array;
  /** Only rows of one stratum are compared: a company's name tells nothing beside a person's. */
  readonly stratum: Uint32Array;
  /** Rows with a common cause (one payer's transactions) are one piece of evidence, not many. */
  readonly cluster: Uint32Array;
  readonly features: readonly Feature[];
}

/** Makes features of `rows`; what `value` gives for each is kept. */
export function featureMaker<T>(rows: readonly T[]) {
  const number = (name: string, value: (row: T) => number, judged = true): Feature => ({
    name,
    kind: 'number',
    values: Float64Array.from(rows, value),
    judged,
  });
  return {
    number,
    /** 1 where it holds. */
    flag: (name: string, holds: (row: T) => boolean, judged = true): Feature =>
      number(name, (row) => (holds(row) ? 1 : 0), judged),
    /** '' = unknown. */
    category: (name: string, value: (row: T) => string | number, judged = true): Feature => {
      const numbers = new Map<string | number, number>();
      return {
        name,
        kind: 'category',
        values: Float64Array.from(rows, (row) => {
          const one = value(row);
          if (one === '' || Number.isNaN(one)) return Number.NaN;
          const known = numbers.get(one) ?? numbers.size;
          numbers.set(one, known);
          return known;
        }),
        judged,
      };
    },
  };
}

/** Numbers for texts in order of first appearance. */
export function numbered<T>(rows: readonly T[], text: (row: T) => string | number): Uint32Array {
  const numbers = new Map<string | number, number>();
  return Uint32Array.from(rows, (row) => {
    const one = text(row);
    const known = numbers.get(one) ?? numbers.size;
    numbers.set(one, known);
    return known;
  });
}

/** The last run of digits in an id, at most 15 of them; NaN when it has none. */
export function idNumber(id: string): number {
  const digits = /(\d{1,15})\D*$/.exec(id)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** Zeros at the end of a whole number, at most 9. */
export function trailingZeros(amount: number): number {
  let zeros = 0;
  for (let rest = amount; rest > 0 && rest % 10 === 0 && zeros < 9; rest /= 10) zeros++;
  return zeros;
}

/**
 * Invented identifiers in the shape of Kazakhstan's IIN and BIN, with a check digit that is always wrong, so that none can
 * belong to anyone; phone numbers use the area code 000, which is not assigned.
 */
import type { Random } from './random.ts';

/** Twelve digits for a person: birth date, century and sex, serial, wrong check digit. `born` is `YYYY-MM-DD`. */
export function inventedIin(random: Random, born: string, male: boolean): string {
  const year = Number(born.slice(0, 4));
  const century = year < 2000 ? (male ? 3 : 4) : male ? 5 : 6;
  const head = born.slice(2, 4) + born.slice(5, 7) + born.slice(8, 10) + century + digits(random, 4);
  return head + wrongCheckDigit(head);
}

/** Twelve digits for a body: registration year and month, kind, serial, wrong check digit. */
export function inventedBin(random: Random): string {
  const head = digits2(random.between(5, 24)) + digits2(random.between(1, 12)) + '40' + digits(random, 5);
  return head + wrongCheckDigit(head);
}

export function inventedPhone(random: Random): string {
  return `+7 000 ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`;
}

/** Passport-like number; the series ZZ is not in use. */
export function inventedPassport(random: Random): string {
  return `ZZ${digits(random, 7)}`;
}

/** The check digit of the first eleven digits (weights 1…11 mod 11, then 3…11,1,2), moved by five. */
function wrongCheckDigit(head: string): number {
  return (checkDigit(head) + 5) % 10;
}

/** The true check digit, 0..10; 10 means the number would not be issued. */
export function checkDigit(head: string): number {
  const first = weighted(head, 0);
  return first < 10 ? first : weighted(head, 2);
}

/** Sum of the eleven digits by their weights, which begin at 1 + `shift` and come round after 11; modulo 11. */
function weighted(head: string, shift: number): number {
  let total = 0;
  for (let i = 0; i < 11; i++) total += (head.charCodeAt(i) - 48) * (((i + shift) % 11) + 1);
  return total % 11;
}

function digits(random: Random, count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += random.below(10);
  return text;
}

function digits2(n: number): string {
  return String(n).padStart(2, '0');
}

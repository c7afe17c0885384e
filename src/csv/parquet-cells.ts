/**
 * Values of a Parquet column as CSV cells, exactly: decimals from their whole numbers, times from theirs, floating-point
 * numbers as the shortest decimal that stands for them, without an exponent. Null is an empty cell. O(1) per value.
 */
import type { SchemaElement } from 'hyparquet';

export type CellText = (value: unknown) => string;

/** The element as it is to be read: without the annotations whose values would come rounded or as dates. */
export function rawElement(element: SchemaElement): SchemaElement {
  if (unitOf(element) === null && clockUnitOf(element) === null && scaleOf(element) === null && !isDate(element)) {
    return element;
  }
  const { converted_type: _, logical_type: __, ...raw } = element;
  return raw;
}

/** How values of a column read as `rawElement` are written. */
export function cellText(element: SchemaElement): CellText {
  const scale = scaleOf(element);
  if (scale !== null) return (value) => (value == null ? '' : decimalText(wholeOf(value), scale));
  const unit = unitOf(element);
  if (unit !== null) {
    const zone = element.logical_type?.type === 'TIMESTAMP' && !element.logical_type.isAdjustedToUTC ? '' : 'Z';
    return (value) => (value == null ? '' : timeText(wholeOf(value), unit, zone));
  }
  const clock = clockUnitOf(element);
  if (clock !== null) return (value) => (value == null ? '' : clockText(wholeOf(value), clock));
  if (isDate(element)) return (value) => (value == null ? '' : dateText(Number(value)));
  if (element.type === 'FLOAT' || element.logical_type?.type === 'FLOAT16') return (value) => singleText(value);
  return plainText;
}

/** Fractions of a second a timestamp counts in; null = no timestamp. */
function unitOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): number | null {
  if (logical?.type === 'TIMESTAMP') return unitDigits[logical.unit];
  if (converted === 'TIMESTAMP_MILLIS') return 3;
  if (converted === 'TIMESTAMP_MICROS') return 6;
  return type === 'INT96' ? 9 : null;
}

function clockUnitOf({ converted_type: converted, logical_type: logical }: SchemaElement): number | null {
  if (logical?.type === 'TIME') return unitDigits[logical.unit];
  return converted === 'TIME_MILLIS' ? 3 : converted === 'TIME_MICROS' ? 6 : null;
}

const unitDigits = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;

function scaleOf({ converted_type: converted, logical_type: logical, scale }: SchemaElement): number | null {
  if (logical?.type === 'DECIMAL') return logical.scale;
  return converted === 'DECIMAL' ? (scale ?? 0) : null;
}

function isDate({ converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return logical?.type === 'DATE' || converted === 'DATE';
}

/** Whole numbers as Parquet stores them: 32 or 64 bits, or two's complement in bytes, most significant first. */
function wholeOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(value);
  if (!(value instanceof Uint8Array) || value.length === 0) return 0n;
  let whole = 0n;
  for (const byte of value) whole = (whole << 8n) | BigInt(byte);
  return value[0] >= 0x80 ? whole - (1n << BigInt(value.length * 8)) : whole;
}

function decimalText(whole: bigint, scale: number): string {
  if (scale <= 0) return (whole * 10n ** BigInt(Math.min(-scale, 400))).toString();
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Times a Date can hold; others are written as the number they are, which no reader takes for a time. */
const mostMs = 8_640_000_000_000_000n;

function timeText(whole: bigint, digits: number, zone: string): string {
  const perMs = 10n ** BigInt(digits - 3);
  let ms = whole / perMs;
  if (ms * perMs > whole) ms--;
  if (ms > mostMs || ms < -mostMs) return whole.toString();
  const text = new Date(Number(ms)).toISOString();
  const below = whole - ms * perMs;
  if (below === 0n) return `${text.endsWith('.000Z') ? text.slice(0, -5) : text.slice(0, -1)}${zone}`;
  return `${text.slice(0, -1)}${below.toString().padStart(digits - 3, '0')}${zone}`;
}

function clockText(whole: bigint, digits: number): string {
  const day = 86_400n * 10n ** BigInt(digits);
  if (whole < 0n || whole >= day) return whole.toString();
  return timeText(whole, digits, '').slice(11);
}

function dateText(days: number): string {
  const ms = days * 86_400_000;
  return Math.abs(ms) > Number(mostMs) ? String(days) : new Date(ms).toISOString().split('T')[0];
}

function singleText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return plainText(value);
  for (let digits = 6; digits <= 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return plainText(shorter);
  }
  return plainText(value);
}

function plainText(value: unknown): string {
  if (value == null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return withoutExponent(value);
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
  return JSON.stringify(value) ?? '';
}

/** JavaScript writes an exponent from 10^21 on and below 10^-6. */
function withoutExponent(value: number): string {
  const text = String(value);
  const [head, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const negative = head.startsWith('-');
  const [whole, fraction = ''] = (negative ? head.slice(1) : head).split('.');
  const power = Number(exponent) - fraction.length;
  const digits = whole + fraction;
  const plain = power >= 0 ? digits + '0'.repeat(power) : decimalText(BigInt(digits), -power);
  return negative ? `-${plain}` : plain;
}

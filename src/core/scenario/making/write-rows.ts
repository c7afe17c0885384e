/** Writes transactions.csv row by row as they settle (FORMATS.md): UTF-8, comma, LF, quotes only where needed; straight to bytes, as five million strings cost more than what they say. */
import { mostBytesAUnit, writeUtf8 } from '../../dataset/utf8.ts';
import { channels, currencies, type Economy } from '../economy/economy.ts';
import type { Ids } from './deal-ids.ts';

export interface RowWriter {
  /** Writes one row. */
  row(at: number, from: number, to: number, amount: number, currency: number, channel: number, purpose: number): void;
  /** Id of the row written last. */
  id(): string;
  rows(): number;
  /** Hands over what is left. */
  end(): void;
}

const dayLength = 86_400_000;
const bufferSize = 1 << 20;
/** No row but for its purpose is longer. */
const rowRoom = 200;
const [comma, dot, colon, zero] = [44, 46, 58, 48];

/** `width`: digits of a transaction's number, enough for all of them. `take` is given bytes that are overwritten afterwards. */
export function openRowWriter(
  economy: Economy,
  accounts: Ids,
  width: number,
  take: (bytes: Uint8Array) => void,
): RowWriter {
  const bytes = new Uint8Array(bufferSize);
  const tails = currencies.map((currency) => channels.map((channel) => `,${currency},${channel},`));
  let end = writeUtf8('id,time,from,to,amount,currency,channel,purpose\n', bytes, 0);
  let count = 0;
  let day = -1;
  let date = '';
  const flush = () => {
    take(bytes.subarray(0, end));
    end = 0;
  };
  const ascii = (text: string) => {
    for (let i = 0; i < text.length; i++) bytes[end++] = text.charCodeAt(i);
  };
  /** Whole number below 2^53 in at least `least` digits. */
  const number = (value: number, least: number) => {
    let digits = 1;
    for (let bound = 10; value >= bound; bound *= 10) digits++;
    digits = Math.max(digits, least);
    let rest = value;
    for (let place = end + digits - 1; place >= end; place--) {
      const next = Math.floor(rest / 10);
      bytes[place] = zero + rest - next * 10;
      rest = next;
    }
    end += digits;
  };
  /** Number below 100 in two digits. */
  const two = (value: number) => {
    const tens = Math.floor(value / 10);
    bytes[end++] = zero + tens;
    bytes[end++] = zero + value - tens * 10;
  };
  /** Quoted where a comma, a quote or a line break asks for it (RFC 4180). */
  const field = (text: string) => {
    const start = end;
    end = writeUtf8(text, bytes, end);
    for (let i = start; i < end; i++) {
      const byte = bytes[i];
      if (byte !== comma && byte !== 34 && byte !== 10 && byte !== 13) continue;
      end = writeUtf8(`"${text.replaceAll('"', '""')}"`, bytes, start);
      return;
    }
  };
  return {
    id: () => `T${String(count).padStart(width, '0')}`,
    rows: () => count,
    end: flush,
    row(at, from, to, amount, currency, channel, purpose) {
      const words = economy.purposeText(purpose, at);
      if (end + rowRoom + 2 * words.length * mostBytesAUnit > bufferSize) flush();
      const today = Math.floor(at / dayLength);
      if (today !== day) {
        day = today;
        date = `,${new Date(today * dayLength).toISOString().slice(0, 11)}`;
      }
      const seconds = Math.floor((at - today * dayLength) / 1000);
      const minutes = Math.floor(seconds / 60);
      bytes[end++] = 84;
      number(++count, width);
      ascii(date);
      const hours = Math.floor(minutes / 60);
      two(hours);
      bytes[end++] = colon;
      two(minutes - hours * 60);
      bytes[end++] = colon;
      two(seconds - minutes * 60);
      bytes[end++] = 90;
      bytes[end++] = comma;
      ascii(accounts.of(from));
      bytes[end++] = comma;
      ascii(accounts.of(to));
      bytes[end++] = comma;
      const units = Math.floor(amount / 100);
      number(units, 1);
      bytes[end++] = dot;
      two(amount - units * 100);
      ascii(tails[currency][channel]);
      field(words);
      bytes[end++] = 10;
    },
  };
}

/** Writes transactions.csv row by row as they settle (FORMATS.md): UTF-8, comma, LF, quotes only where needed; straight to bytes, as five million strings cost more than what they say. */
import { mostBytesAUnit, utf8, writeUtf8 } from '../../dataset/utf8.ts';
import { channels, currencies, type Economy } from '../economy/economy.ts';
import type { Ids } from './deal-ids.ts';
import { writeNumber, writePadded } from './write-digits.ts';
import { copyBytes, purposeWriter } from './write-purpose.ts';

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
/** Characters; purposes are far shorter. */
const longestPurpose = 2_000;
const [comma, dot, zero, nine] = [44, 46, 48, 57];

/** `width`: digits of a transaction's number, enough for all of them. `take` is given bytes that are overwritten afterwards. */
export function openRowWriter(
  economy: Economy,
  accounts: Ids,
  width: number,
  take: (bytes: Uint8Array) => void,
): RowWriter {
  const bytes = new Uint8Array(bufferSize);
  const tails = currencies.map((currency) => channels.map((channel) => utf8(`,${currency},${channel},`)));
  const writePurpose = purposeWriter(economy);
  /** How a row begins, `T000123,2026-02-02T04:15:09Z,`: number, date and time are changed in place. */
  const head = utf8(`T${'0'.repeat(width)},2026-01-01T00:00:00Z,`);
  const [dateAt, timeAt] = [width + 2, width + 13];
  let end = writeUtf8('id,time,from,to,amount,currency,channel,purpose\n', bytes, 0);
  let count = 0;
  let midnight = Number.NEGATIVE_INFINITY;

  const flush = () => {
    take(bytes.subarray(0, end));
    end = 0;
  };
  const nextHead = (at: number) => {
    count++;
    let place = width;
    while (head[place] === nine) head[place--] = zero;
    head[place]++;
    if (at < midnight || at >= midnight + dayLength) {
      midnight = Math.floor(at / dayLength) * dayLength;
      writeUtf8(new Date(midnight).toISOString().slice(0, 10), head, dateAt);
    }
    const seconds = Math.floor((at - midnight) / 1000) | 0;
    const minutes = (seconds / 60) | 0;
    const hours = (minutes / 60) | 0;
    writePadded(head, timeAt, hours, 2);
    writePadded(head, timeAt + 3, minutes - hours * 60, 2);
    writePadded(head, timeAt + 6, seconds - minutes * 60, 2);
  };
  const room = rowRoom + longestPurpose * 2 * mostBytesAUnit;

  return {
    id: () => `T${String(count).padStart(width, '0')}`,
    rows: () => count,
    end: flush,
    row(at, from, to, amount, currency, channel, purpose) {
      if (end + room > bufferSize) flush();
      nextHead(at);
      // `next` stands in a register, where `end` would be read and written anew for each byte.
      let next = copyBytes(bytes, end, head);
      next = accounts.write(bytes, next, from);
      bytes[next++] = comma;
      next = accounts.write(bytes, next, to);
      bytes[next++] = comma;
      const units = Math.floor(amount / 100);
      next = writeNumber(bytes, next, units);
      bytes[next++] = dot;
      next = writePadded(bytes, next, amount - units * 100, 2);
      next = copyBytes(bytes, next, tails[currency][channel]);
      next = writePurpose(bytes, next, purpose, at);
      bytes[next++] = 10;
      end = next;
    },
  };
}

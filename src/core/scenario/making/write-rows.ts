/** Writes transactions.csv row by row as they settle (FORMATS.md): UTF-8, comma, LF, quotes only where needed. */
import { channels, currencies, type Economy } from '../economy/economy.ts';
import { csvField } from './csv-field.ts';
import type { Ids } from './deal-ids.ts';

export const transactionHeader = 'id,time,from,to,amount,currency,channel,purpose\n';

const dayLength = 86_400_000;
const two = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

export interface RowWriter {
  /** The row as text, and its id. */
  row(
    at: number,
    from: number,
    to: number,
    amount: number,
    currency: number,
    channel: number,
    purpose: number,
  ): { readonly id: string; readonly text: string };
  readonly rows: () => number;
}

/** `width`: digits of a transaction's number, enough for all of them. */
export function openRowWriter(economy: Economy, accounts: Ids, width: number): RowWriter {
  let count = 0;
  let day = -1;
  let date = '';
  return {
    rows: () => count,
    row(at, from, to, amount, currency, channel, purpose) {
      const today = Math.floor(at / dayLength);
      if (today !== day) {
        day = today;
        date = new Date(today * dayLength).toISOString().slice(0, 11);
      }
      const seconds = Math.floor((at - today * dayLength) / 1000);
      const minutes = Math.floor(seconds / 60);
      const time = `${date}${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}Z`;
      const id = `T${String(++count).padStart(width, '0')}`;
      const units = Math.floor(amount / 100);
      const words = csvField(economy.purposeText(purpose, at));
      const text = `${id},${time},${accounts.of(from)},${accounts.of(to)},${units}.${two[amount - units * 100]},${currencies[currency]},${channels[channel]},${words}\n`;
      return { id, text };
    },
  };
}

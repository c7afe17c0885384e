/** Ledgers drawn by hand: rows of [from, to, amount, time], sorted by time as the ledger is. */
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { asPaid } from '../../src/core/ledger/received.ts';

export type Row = readonly [from: string, to: string, amount: number, time: number];

export function smallLedger(rows: readonly Row[]): Ledger {
  const sorted = rows.map((row, i) => ({ row, i })).sort((a, b) => a.row[3] - b.row[3] || a.i - b.i);
  const accounts = [...new Set(rows.flatMap(([from, to]) => [from, to]))].sort();
  const number = (name: string): number => accounts.indexOf(name);
  const size = rows.length;
  const amount = Float64Array.from(sorted, ({ row }) => row[2]);
  const none = {
    outStart: new Uint32Array(0),
    outIndex: new Uint32Array(0),
    inStart: new Uint32Array(0),
    inIndex: new Uint32Array(0),
  };
  return {
    size,
    time: Float64Array.from(sorted, ({ row }) => row[3]),
    from: Uint32Array.from(sorted, ({ row }) => number(row[0])),
    to: Uint32Array.from(sorted, ({ row }) => number(row[1])),
    amount,
    currency: new Uint8Array(size),
    received: asPaid,
    base: amount,
    channel: new Uint16Array(size),
    purpose: new Uint32Array(size),
    row: Uint32Array.from(sorted, ({ i }) => i + 2),
    ids: null,
    accounts,
    currencies: ['USD'],
    channels: [''],
    purposes: [''],
    baseCurrency: 'USD',
    ...none,
  };
}

/** Sums by node are what adding up row by row gives, for any rows a filter lets through. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { nodeTotals } from '../../src/core/network/node-totals.ts';
import { deskDataset } from '../bench/desk-dataset.ts';

const dataset = deskDataset(60, 14);
const directory = createDirectory(dataset);
const { ledger } = dataset;

it('are those of brute force', () => {
  const masks = fc.oneof(
    fc.array(fc.boolean(), { minLength: ledger.size, maxLength: ledger.size }),
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => Array.from({ length: ledger.size }, (_, i) => i >= a && i < b)),
  );
  fc.assert(
    fc.property(masks, fc.constantFrom('accounts' as const, 'parties' as const), fc.nat(20), (passes, level, open) => {
      const opened = new Set([directory.accounts + (open % dataset.parties.length)]);
      const totals = nodeTotals(directory, Uint8Array.from(passes, Number), level, opened);
      const drawn = (a: number) =>
        level === 'accounts' || opened.has(directory.holderOf(a)) ? a : directory.holderOf(a);
      const rows = Array.from(ledger.time, (_, i) => i).filter((i) => passes[i]);
      const sum = (these: readonly number[]) => these.reduce((all, i) => all + ledger.base[i], 0);
      const between = rows.filter((i) => drawn(ledger.from[i]) !== drawn(ledger.to[i]));
      const selves = rows.filter((i) => drawn(ledger.from[i]) === drawn(ledger.to[i]));
      const active: number[] = [];
      for (let node = 0; node < directory.nodes; node++) {
        const touching = rows.filter((i) => drawn(ledger.from[i]) === node || drawn(ledger.to[i]) === node);
        const into = between.filter((i) => drawn(ledger.to[i]) === node);
        const out = between.filter((i) => drawn(ledger.from[i]) === node);
        if (touching.length > 0) active.push(node);
        expect([totals.countIn[node], totals.countOut[node]]).toEqual([into.length, out.length]);
        expect([totals.amountIn[node], totals.amountOut[node]]).toEqual([sum(into), sum(out)]);
        const times = touching.map((i) => ledger.time[i]);
        expect(totals.firstSeen[node]).toBe(times[0] ?? Number.NaN);
        expect(totals.lastSeen[node]).toBe(times.at(-1) ?? Number.NaN);
      }
      expect([...totals.active]).toEqual(active);
      expect([totals.transactions, totals.total]).toEqual([between.length, sum(between)]);
      expect([totals.selfTransfers, totals.selfAmount]).toEqual([selves.length, sum(selves)]);
    }),
  );
});

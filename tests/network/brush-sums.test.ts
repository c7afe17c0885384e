/** Sums that go from one filter to the next are those added up anew, also when one is left half-way and where sums are too large to be taken back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { brushSums } from '../../src/core/network/brush-sums.ts';
import { nodeOfAccounts } from '../../src/core/network/node-totals.ts';
import { deskDataset } from '../bench/desk-dataset.ts';

const rows = 300_007;
const small = deskDataset(2_051, 14);
const nobody: ReadonlySet<number> = new Set();

const masksOf = (size: number) =>
  fc.oneof(
    fc.array(fc.boolean(), { minLength: size, maxLength: size }).map((passes) => Uint8Array.from(passes, Number)),
    fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]) => new Uint8Array(size).fill(1, Math.min(a, b), Math.max(a, b))),
    fc.constant(new Uint8Array(size).fill(1)),
  );

/** Row by row, in the order of the ledger. */
function slowly(dataset: typeof small, mask: Uint8Array, nodeOf: Uint32Array | null, nodes: number) {
  const money = Array.from({ length: nodes }, () => 0);
  const totals = { transactions: 0, total: 0n, selfTransfers: 0 };
  const { from, to, base } = dataset.ledger;
  for (const [i, passes] of mask.entries()) {
    if (passes === 0) continue;
    const [payer, payee] = [from[i] ?? -1, to[i] ?? -1].map((a) => (nodeOf === null ? a : (nodeOf[a] ?? -1)));
    if (payer === undefined || payee === undefined) throw new Error('no ends');
    if (payer === payee) {
      totals.selfTransfers++;
      continue;
    }
    for (const node of [payer, payee]) money[node] = (money[node] ?? 0) + (base[i] ?? 0);
    totals.transactions++;
    totals.total += BigInt(base[i] ?? 0);
  }
  return { money, ...totals, total: Number(totals.total) };
}

it.each([
  ['small amounts', 1],
  ['amounts whose sums no longer are exact', 2 ** 24 + 1],
])('are those of brute force, one after another: %s', (_, factor) => {
  const base = small.ledger.base.map((amount) => amount * factor);
  const dataset = { ...small, ledger: { ...small.ledger, base } };
  const directory = createDirectory(dataset);
  fc.assert(
    fc.property(fc.boolean(), fc.array(masksOf(base.length), { minLength: 1, maxLength: 6 }), (parties, masks) => {
      const nodeOf = parties ? nodeOfAccounts(directory, 'parties', nobody) : null;
      const sums = brushSums(directory, nodeOf);
      for (const mask of masks) {
        runSteps(sums.move(mask));
        const { money } = sums;
        const held = { money: [...money], ...sums.totals() };
        expect(held).toEqual(slowly(dataset, mask, nodeOf, directory.nodes));
      }
    }),
    { numRuns: 60 },
  );
});

it('go on from wherever one was left', () => {
  const dataset = deskDataset(rows, 40);
  const directory = createDirectory(dataset);
  const sums = brushSums(directory, null);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(rows), fc.nat(rows), fc.nat(3)), { minLength: 1, maxLength: 4 }),
      (brushes) => {
        for (const [a, b, after] of brushes) {
          const steps = sums.move(new Uint8Array(rows).fill(1, Math.min(a, b), Math.max(a, b)));
          for (let step = 0; step < after; step++) steps.next();
          steps.return();
        }
        const mask = new Uint8Array(rows).fill(1, 1_000, 250_000);
        runSteps(sums.move(mask));
        const { money } = sums;
        const held = { money: [...money], ...sums.totals() };
        expect(held).toEqual(slowly(dataset, mask, null, directory.nodes));
      },
    ),
    { numRuns: 8 },
  );
});

/** Every quicker way the desk answers is held against the plain one on random ledgers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Listing } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { createTransactionIds } from '../../src/core/dataset/transaction-ids.ts';
import { textTest } from '../../src/core/desk/match-text.ts';
import { nameOrderSteps, sortingName } from '../../src/core/desk/name-order.ts';
import { pageByValue, type SortKeys } from '../../src/core/desk/page-rows.ts';
import { rowsTouching } from '../../src/core/desk/rows-of.ts';
import { createSearchIndex, search } from '../../src/core/desk/search.ts';
import { timelineBins } from '../../src/core/desk/timeline.ts';
import { selectionSteps, selectTransactions } from '../../src/core/desk/transactions.ts';
import { openFilter, type Filter } from '../../src/core/ledger/filter.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset, tinyParty, type Payment } from '../fixtures/tiny-dataset.ts';
import { slowMask, slowSearch, slowTextTest } from './slow-desk.ts';

const names = ['Ермек', 'Yermek Ali', 'ali', 'Alina', 'بن علي', 'a', ''];
const ids = ['T001', 'T01', 't1', 'T010', 'T100', 'x-9', 'X9', 'T0100000000', 'ß', 'SS1'];

const listing = (text: string, uid: string): Listing => ({
  uid,
  list: 'UN',
  listRef: '',
  kind: 'person',
  names: [{ text, script: 'Latn', quality: 'primary' }],
  dob: [],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: [],
  listedOn: '',
  updatedOn: '',
  raw: '',
});

/** Ids of one make, of several, or none; accounts whose ids hold blanks and line feeds. */
const namedDataset: fc.Arbitrary<Dataset> = fc
  .record({
    payments: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(30), fc.nat(9)), { minLength: 1, maxLength: 12 }),
    kind: fc.constantFrom('none', 'numbered', 'padded', 'mixed'),
    party: fc.array(fc.constantFrom(...names), { minLength: 4, maxLength: 4 }),
    listed: fc.array(fc.constantFrom(...names), { maxLength: 3 }),
  })
  .map(({ payments, kind, party, listed }) => {
    const accounts = ['A1', 'a1\n 2', 'KZ 01', 'kz01', 'AL', 'Ali7'];
    const id = (at: number) =>
      kind === 'numbered'
        ? `T${at * 9}`
        : kind === 'padded'
          ? `T${String(at * 9).padStart(3, '0')}`
          : (ids[at] ?? `m${at}`);
    return tinyDataset({
      payments: payments.map(([from, to, amount, time], at): Payment => [
        accounts[from] ?? '',
        accounts[to] ?? '',
        amount * 100,
        time,
        { id: id(at), purpose: names[at % 5] ?? '' },
      ]),
      withoutIds: kind === 'none',
      holds: { P: ['A1'], Q: ['KZ 01', 'AL'], R: [], S: ['Ali7'] },
      parties: ['P', 'Q', 'R', 'S'].map((key, at) => tinyParty(key, party[at] ?? '', 'person', [party[3 - at] ?? ''])),
      listings: listed.map((text, at) => listing(text, `L${at}`)),
    });
  });

const question = fc.constantFrom(
  'a',
  'ali',
  'al',
  'ерм',
  'yermek ali',
  'ali yermek',
  'kz',
  'kz 01',
  '2',
  't',
  'T0',
  't1',
  't00',
  't009',
  'r',
  'r3',
  'r03',
  '3',
  '0',
  '300',
  'x-9',
  'ss',
  'ß',
  'p',
  'l1',
  '  ',
  '?',
  'a1\n 2',
  '\n',
);

describe('quick answers are the plain ones', () => {
  it('search', () => {
    fc.assert(
      fc.property(namedDataset, question, fc.integer({ min: 0, max: 6 }), (dataset, text, limit) => {
        const directory = createDirectory(dataset);
        const kindOf = new Map<string, string>([
          ...dataset.parties.map((_, at) => [directory.keyOf(directory.accounts + at), `party ${at}`] as const),
          ...dataset.accounts.ids.map((_, at) => [directory.keyOf(at), `account ${at}`] as const),
          ...dataset.listings.map(({ uid }, at) => [`listing:${uid}`, `listing ${at}`] as const),
        ]);
        for (let i = 0; i < dataset.ledger.size; i++)
          kindOf.set(`tx:${transactionId(dataset.ledger, i)}`, `transaction ${i}`);
        const found = search(createSearchIndex(directory), text, limit).map(({ ref }) => kindOf.get(ref));
        expect(found).toEqual(slowSearch(directory, text, limit));
      }),
      { numRuns: 1500 },
    );
  });

  it('text of a table', () => {
    fc.assert(
      fc.property(namedDataset, question, (dataset, text) => {
        const directory = createDirectory(dataset);
        const rows = Array.from({ length: dataset.ledger.size }, (_, i) => i);
        const [quick, slow] = [textTest(directory, text), slowTextTest(directory, text)];
        expect(rows.map((i) => quick?.(i) ?? null)).toEqual(rows.map((i) => slow?.(i) ?? null));
      }),
      { numRuns: 500 },
    );
  });

  it('ids', () => {
    fc.assert(
      fc.property(
        namedDataset,
        fc.array(fc.constantFrom(...ids, 'r2', 'r3', 'T9', 'T18', 'T009')),
        ({ ledger }, wanted) => {
          const rows = Array.from({ length: ledger.size }, (_, i) => i);
          expect([...createTransactionIds(ledger).rowsOf(wanted)]).toEqual(
            rows.filter((i) => wanted.includes(transactionId(ledger, i))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  const filter: fc.Arbitrary<Filter> = fc.record({
    from: fc.option(fc.nat(9), { nil: null }),
    to: fc.option(fc.nat(11), { nil: null }),
    min: fc.option(fc.nat(4), { nil: null }),
    max: fc.option(fc.nat(5), { nil: null }),
    channels: fc.subarray(['wire', 'cash']),
    currencies: fc.subarray(['KZT', 'USD']),
    institutions: fc.subarray(['Bank One', 'Bank Two', 'None']),
    countries: fc.subarray(['KZ', 'TR']),
  });

  it('filter and timeline', () => {
    fc.assert(
      fc.property(randomDataset, filter, fc.integer({ min: 1, max: 12 }), fc.nat(11), (dataset, asked, most, node) => {
        const mask = filterMask(dataset, asked);
        expect(mask).toEqual(slowMask(dataset, asked));
        const { ledger } = dataset;
        const directory = createDirectory(dataset);
        const own = rowsTouching(directory, Math.min(node, directory.nodes - 1));
        for (const rows of [null, own]) {
          const bins = timelineBins(ledger, mask, asked, most, rows);
          const among = rows === null ? Array.from({ length: ledger.size }, (_, i) => i) : [...rows];
          const count = bins.count.map(() => 0);
          for (const i of among) {
            const bin = Math.floor(((ledger.time[i] ?? 0) - bins.start) / bins.width);
            if (mask[i] === 1 && bin in count) count[bin] = (count[bin] ?? 0) + 1;
          }
          expect(bins.count).toEqual(count);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rows of a node', () => {
    fc.assert(
      fc.property(randomDataset, fc.nat(11), (dataset, any) => {
        const directory = createDirectory(dataset);
        const node = Math.min(any, directory.nodes - 1);
        const own = new Set(directory.accountsOf(node));
        const { ledger } = dataset;
        const rows = Array.from({ length: ledger.size }, (_, i) => i);
        expect([...rowsTouching(directory, node)]).toEqual(
          rows.filter((i) => own.has(ledger.from[i] ?? -1) || own.has(ledger.to[i] ?? -1)),
        );
      }),
    );
  });

  it('names in order, whether ranked here or known before', () => {
    fc.assert(
      fc.property(namedDataset, fc.constantFrom('from', 'to'), fc.boolean(), (dataset, by, descending) => {
        const directory = createDirectory(dataset);
        const names = runSteps(nameOrderSteps(directory));
        const query = { filter: openFilter, sort: { by, descending } } as const;
        const mask = filterMask(dataset, openFilter);
        const [here, before] = [
          selectTransactions(directory, mask, query),
          runSteps(selectionSteps(directory, mask, query, { names })),
        ];
        const page = (values: SortKeys | null) => pageByValue(values ?? new Float64Array(), descending, 0, 50);
        expect(page(before.values)).toEqual(page(here.values));
        for (let a = 0; a < directory.nodes; a++) {
          for (let b = 0; b < directory.nodes; b++) {
            if (directory.holderOf(0) < 0 || [a, b].some((n) => n < directory.accounts && directory.holderOf(n) !== n))
              continue;
            const [one, other] = [sortingName(directory.labelOf(a)), sortingName(directory.labelOf(b))];
            expect(Math.sign((names[a] ?? 0) - (names[b] ?? 0))).toBe(one < other ? -1 : one > other ? 1 : 0);
          }
        }
      }),
    );
  });
});

describe('a page of many rows', () => {
  const value = fc.constantFrom(-Infinity, -1e300, -5, -1e-9, -0, 0, 1, 1.5, 2 ** 40, 2 ** 40 + 1, Infinity);
  it('is that of a stable sort, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2100, maxLength: 4500 }), fc.boolean(), fc.nat(), (list, down, any) => {
        const order = list.map((_, at) => at);
        order.sort((a, b) => {
          const [x, y] = [list[a] ?? 0, list[b] ?? 0];
          return (down ? -1 : 1) * (x < y ? -1 : x > y ? 1 : 0) || a - b;
        });
        const offset = any % list.length;
        expect(pageByValue(Float64Array.from(list), down, offset, 40)).toEqual(order.slice(offset, offset + 40));
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 3, 70_000, 900_000, 2 ** 32 - 1])('of ranks up to %i as well', (most) => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2 ** 31 - 1), { minLength: 2100, maxLength: 6000 }),
        fc.boolean(),
        fc.nat(),
        (list, down, any) => {
          const ranks = Uint32Array.from(list, (value) => Math.floor((value / 2 ** 31) * (most + 1)));
          const order = [...ranks.keys()];
          order.sort((a, b) => (down ? -1 : 1) * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
          const offset = any % list.length;
          expect(pageByValue(ranks, down, offset, 40)).toEqual(order.slice(offset, offset + 40));
        },
      ),
      { numRuns: 15 },
    );
  });
});

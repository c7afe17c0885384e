import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIssues } from '../../src/core/workbook/find-issues.ts';
import { numberRelations } from '../../src/core/workbook/number-relations.ts';
import { inNeutralOrder } from '../../src/core/workbook/neutral-order.ts';
import type { Workbook, WorkbookRelation, WorkbookTransaction } from '../../src/core/workbook/workbook.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { bundledWorkbook, workbookFrom } from './bundled-workbook.ts';

const good = await bundledWorkbook('first-steps');
const from = Date.parse(good.head.period.from);

/** What people type, a spreadsheet would run, or a reader might stumble over; a reader takes blanks at the ends away. */
const text = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '@x',
      '-5',
      "'",
      '"',
      '""',
      'a,b',
      'a\nb',
      'a\r\nb',
      'ё',
      'شركة',
      '#',
      'null',
      '0',
      '1e5',
      'true',
      '＝x',
      'id,time',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((one) => one.replaceAll('\0', '').trim());
const id = text.filter((one) => one !== '');
const day = fc.nat(9999).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    parties: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    accounts: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
    texts: fc.array(text, { minLength: 8, maxLength: 8 }),
    days: fc.array(fc.option(day, { nil: '' }), { minLength: 4, maxLength: 4 }),
    moves: fc.array(
      fc.record({
        time: fc.nat(40 * 86_400_000),
        from: fc.nat(3),
        to: fc.nat(3),
        amount: fc.oneof(fc.nat(200), fc.maxSafeNat()),
        currency: fc.constantFrom('KZT', 'USD', 'BTC', 'JPY', 'KWD'),
        purpose: text,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    ends: fc.array(
      fc.record({
        to: fc.nat(3),
        type: fc.constantFrom('owns', 'controls', 'family'),
        share: fc.integer({ min: 1, max: 100_000_000 }).map((n) => n / 10_000),
        since: fc.option(day, { nil: '' }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ parties, accounts, texts, days, moves, ends }): Workbook => {
    const one = <T>(list: readonly T[], n: number): T => list[n % list.length];
    const transactions = moves.map((move, i): WorkbookTransaction => ({
      id: `t${i}`,
      time: from + move.time,
      from: one(accounts, move.from),
      to: one(accounts, move.to),
      amount: move.amount,
      currency: move.currency,
      channel: texts[i % 3],
      purpose: move.purpose,
    }));
    const relations = ends.map((end, i): WorkbookRelation => ({
      id: '',
      from: parties[0],
      to: one(parties, end.to),
      type: end.type as WorkbookRelation['type'],
      share: end.type === 'owns' ? end.share : null,
      since: end.since,
      until: i === 0 ? end.since : '',
    }));
    return inNeutralOrder(
      numberRelations({
        ...good,
        head: {
          ...good.head,
          rates: { KZT: 1, USD: 520, BTC: 1e7, JPY: 3.5, KWD: 1700 },
          costs: { default: 1, overrides: {} },
        },
        parties: parties.map((party, i) => ({
          id: party,
          kind: 'company',
          name: texts[i],
          otherNames: [texts[i + 1], texts[i + 2]].filter((name) => name !== '' && !name.includes(';')),
          born: days[i],
          country: 'KZ',
          identifiers: [],
          activity: texts[i + 3],
        })),
        accounts: accounts.map((account, i) => ({
          id: account,
          institution: texts[i + 4],
          country: '',
          opened: days[i],
          holder: one(parties, i),
        })),
        relations,
        transactions,
      }),
    );
  });

describe('a workbook', () => {
  it('comes back from its files as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (before) => {
        const faults = findIssues(before).filter((one) => one.blocks && one.table !== 'key');
        expect(faults).toEqual([]);
        const after = await workbookFrom(writePack(before, 'trainer', 'practice'));
        for (const table of [
          'head',
          'parties',
          'accounts',
          'relations',
          'transactions',
          'listings',
          'questions',
          'key',
        ] as const) {
          expect(after[table], table).toEqual(before[table]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

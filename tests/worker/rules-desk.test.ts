/** What the room of tracing rules is told: tables that agree with worksheets, openings that are given, payments taken apart. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RulesRequest, WorksheetRequest } from '../../src/core/desk/rules-answer.ts';
import { tracingRules } from '../../src/core/tracing/trace.ts';
import { createDesk } from '../../src/worker/handle.ts';

// A converts 40 of its 100 EUR, pays 30 USD of which 2 are a fee, and X gets clean money in between.
const csv = `Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering
2022/09/01 00:01,01,S,01,A,100.00,Euro,100.00,Euro,Wire,0
2022/09/01 00:02,01,A,01,A,48.00,US Dollar,40.00,Euro,Wire,0
2022/09/01 00:03,01,A,01,X,28.00,US Dollar,30.00,US Dollar,Wire,0
2022/09/01 00:04,01,C,01,X,28.00,US Dollar,28.00,US Dollar,Wire,0
2022/09/01 00:05,01,X,01,Y,28.00,US Dollar,28.00,US Dollar,Wire,0
`;

const desk = createDesk();
beforeAll(async () => {
  const read = await desk.importFiles([{ path: 'hi.csv', blob: new Blob([csv]) }], null, () => undefined);
  if (!read.ok) throw new Error('the file does not read');
});

const request: RulesRequest = {
  seed: { kind: 'node', key: 'account:1::S' },
  direction: 'forward',
  since: null,
  until: null,
  counting: 'booked',
  openings: [],
};
const sheet = (more: Partial<WorksheetRequest>) => ({
  ...request,
  rule: 'fifo' as const,
  account: 'account:1::X' as const,
  currency: null,
  ...more,
});

describe('currency by currency', () => {
  it('money is followed through a conversion inside the account, and its fee reaches nobody', async () => {
    const dollars = await desk.worksheet(sheet({ account: 'account:1::A', currency: 'USD' }), 0, 9);
    expect(dollars?.currencies.toSorted()).toEqual(['EUR', 'USD']);
    expect(
      dollars?.lines.map(({ side, value, fee, traced, tracedFee, balance }) => [
        side,
        value,
        fee,
        traced,
        tracedFee,
        balance,
      ]),
    ).toEqual([
      ['in', 4800, 0, 4800, 0, 4800],
      ['out', 3000, 200, 3000, 200, 1800],
    ]);
    const euros = await desk.worksheet(sheet({ account: 'account:1::A', currency: 'EUR' }), 0, 9);
    expect([euros?.closing, euros?.closingTraced]).toEqual([6000, 6000]);
  });

  it.each([
    ['fifo', 2800],
    ['lifo', 0],
    ['haircut', 1400],
    ['rolling', 1400],
    ['pari-passu', 1400],
    ['lowest-balance', 0],
    ['poison', 2800],
  ] as const)('%s: X pays 28 out of 28 traced and 28 clean, of it %d traced', async (rule, traced) => {
    const found = await desk.worksheet(sheet({ rule }), 0, 9);
    expect(found?.lines.at(-1)?.traced).toBe(traced);
  });
});

describe('worksheets', () => {
  it.each(['forward', 'back'] as const)('%s: what a cell says is what its worksheet adds up to', async (direction) => {
    for (const rule of tracingRules) {
      const asked = {
        ...request,
        counting: 'base',
        direction,
        seed: { kind: 'node', key: direction === 'forward' ? 'account:1::S' : 'account:1::Y' },
      } as const;
      const view = await desk.rules(asked);
      const column = tracingRules.indexOf(rule);
      expect(view.rows.length).toBeGreaterThan(0);
      for (const { key, came, rests } of view.rows) {
        const found = await desk.worksheet({ ...asked, rule, account: key, currency: null }, 0, 99);
        const passed = direction === 'forward' ? found?.totals.tracedIn : found?.totals.tracedOut;
        expect(passed).toBe(came[column]);
        const left = direction === 'forward' ? found?.closingTraced : found?.openingTraced;
        if (rule !== 'poison') expect(left).toBe(rests[column]);
      }
    }
  });

  it('an opening balance that is given counts, one that is too low does not', async () => {
    const opening = async (balance: number) => {
      const openings = [{ account: 'account:1::X', currency: 'USD', balance }] as const;
      const found = await desk.worksheet(sheet({ rule: 'haircut', openings }), 0, 9);
      return [found?.implied, found?.opening, found?.lines.at(-1)?.traced];
    };
    expect(await opening(5600)).toEqual([0, 5600, 700]);
    const payer = {
      account: 'account:1::C',
      openings: [{ account: 'account:1::C', currency: 'USD', balance: 1 }],
    } as const;
    const found = await desk.worksheet(sheet(payer), 0, 9);
    expect([found?.implied, found?.opening]).toEqual([2800, 2800]);
  });

  it('a payment is made of what the rule says', async () => {
    const parts = await Promise.all(
      (['fifo', 'lifo', 'haircut', 'lowest-balance'] as const).map((rule) => desk.worksheetSources(sheet({ rule }), 2)),
    );
    expect(parts.map((part) => part.map(({ id, units, traced }) => [id, units, traced]))).toEqual([
      [['r4', 2800, 2800]],
      [['r5', 2800, 0]],
      [
        ['r4', 1400, 1400],
        ['r5', 1400, 0],
      ],
      [['r5', 2800, 0]],
    ]);
  });

  it('unknown accounts have no worksheet; where rules part is said', async () => {
    expect(await desk.worksheet(sheet({ account: 'account:nobody' }), 0, 9)).toBeNull();
    const { parting, columns } = await desk.rules(request);
    expect([parting?.account, parting?.balance, parting?.held, parting?.row.id]).toEqual([
      'account:1::X',
      5600,
      2800,
      'r6',
    ]);
    expect(columns.map(({ fees }) => fees > 0)).toEqual(columns.map(() => true));
  });
});

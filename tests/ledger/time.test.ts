/** Times as files write them; JavaScript's own Date is the check. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeReader, swapDayAndMonth } from '../../src/core/ledger/time.ts';

const iso = (ms: number): string => (Number.isNaN(ms) ? 'none' : new Date(ms).toISOString());
const read = (text: string, step: 'hour' | 'day' | null = null): string => iso(createTimeReader(step).read(text));

describe('one time', () => {
  it.each([
    ['2022/09/01 00:20', '2022-09-01T00:20:00.000Z'],
    ['2022-09-01', '2022-09-01T00:00:00.000Z'],
    ['2022-09-01T10:20:30Z', '2022-09-01T10:20:30.000Z'],
    ['2022-09-01T10:20:30.5Z', '2022-09-01T10:20:30.500Z'],
    ['2022-09-01T10:20:30.123456Z', '2022-09-01T10:20:30.123Z'],
    ['2022-09-01T10:20:30+05:00', '2022-09-01T05:20:30.000Z'],
    ['2022-09-01T01:20:30+0600', '2022-08-31T19:20:30.000Z'],
    ['2022-09-01 10:20 -03', '2022-09-01T13:20:00.000Z'],
    ['2022-09-01 10:20:30 UTC', '2022-09-01T10:20:30.000Z'],
    ['2022-9-1 7:05', '2022-09-01T07:05:00.000Z'],
    [' 2022-09-01 ', '2022-09-01T00:00:00.000Z'],
    ['01.09.2022', '2022-09-01T00:00:00.000Z'],
    ['01.09.2022 10:20', '2022-09-01T10:20:00.000Z'],
    ['31.12.2022, 10:20:30', '2022-12-31T10:20:30.000Z'],
    ['01.09.2022 05:00+05:00', '2022-09-01T00:00:00.000Z'],
    ['12/31/2022 11:05 PM', '2022-12-31T23:05:00.000Z'],
    ['12/31/2022 12:05 am', '2022-12-31T00:05:00.000Z'],
    ['20220901', '2022-09-01T00:00:00.000Z'],
    ['1662021660', '2022-09-01T08:41:00.000Z'],
    ['1662021660123', '2022-09-01T08:41:00.123Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['2023-02-29', 'none'],
    ['1900-02-29', 'none'],
    ['2022-02-31', 'none'],
    ['31/02/2022', 'none'],
    ['31.04.2022', 'none'],
    ['2022-13-01', 'none'],
    ['2022-00-10', 'none'],
    ['2022-01-00', 'none'],
    ['2022-01-01 24:00', 'none'],
    ['2022-01-01 10:60', 'none'],
    ['2022-01-01 10:5', 'none'],
    ['2022-01-01T', 'none'],
    ['2022-01-01 10', 'none'],
    ['2022-01/01', 'none'],
    ['2022-01-01x', 'none'],
    ['2022-01-01T10:00:00+15:00', 'none'],
    ['01/02/2022 10:00+05:00', 'none'],
    ['1.2.22', 'none'],
    ['13:00 12/31/2022', 'none'],
    ['12/31/2022 13:05 PM', 'none'],
    ['0001-01-01', 'none'],
    ['17', 'none'],
    ['', 'none'],
    ['soon', 'none'],
    ['__proto__', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['0', 'hour', '1970-01-01T00:00:00.000Z'],
    ['25', 'hour', '1970-01-02T01:00:00.000Z'],
    ['25', 'day', '1970-01-26T00:00:00.000Z'],
    ['2017-01-01T00:00:00Z', 'day', '2017-01-01T00:00:00.000Z'],
  ] as const)('step %s of a %s', (text, step, expected) => {
    expect(read(text, step)).toBe(expected);
  });
});

it('agrees with Date on every instant, in every shape', () => {
  const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) });
  fc.assert(
    fc.property(instants, (ms) => {
      const text = new Date(ms).toISOString();
      const [year, month, day] = text.slice(0, 10).split('-');
      const reader = createTimeReader(null);
      expect(reader.read(text)).toBe(ms);
      expect(reader.read(`${day}.${month}.${year} ${text.slice(11, 19)}`)).toBe(Math.floor(ms / 1000) * 1000);
      expect(reader.read(`${year}/${month}/${day} ${text.slice(11, 16)}`)).toBe(Math.floor(ms / 60_000) * 60_000);
    }),
  );
});

describe('day or month first', () => {
  it('is settled by a component above 12, and stays so', () => {
    const reader = createTimeReader(null);
    expect([iso(reader.read('03/04/2024')), reader.open, reader.order]).toEqual([
      '2024-04-03T00:00:00.000Z',
      true,
      null,
    ]);
    expect([iso(reader.read('03/25/2024')), reader.open, reader.order]).toEqual([
      '2024-03-25T00:00:00.000Z',
      false,
      'month',
    ]);
    expect([iso(reader.read('03/04/2024')), reader.open]).toEqual(['2024-03-04T00:00:00.000Z', false]);
    expect(iso(reader.read('25/03/2024'))).toBe('none');
    expect(reader.formats(true)).toBe('MM/DD/YYYY');
  });

  it('does not take a cell that is no date for a sign', () => {
    const reader = createTimeReader(null);
    expect([reader.read('45/03/2024'), reader.order]).toEqual([Number.NaN, null]);
    expect([reader.read('31/02/2024'), reader.order]).toEqual([Number.NaN, null]);
  });

  it('needs no settling where both ways are one day, or the year comes first', () => {
    const reader = createTimeReader(null);
    reader.read('04/04/2024');
    expect(reader.open).toBe(false);
    reader.read('2024/03/04');
    expect(reader.open).toBe(false);
    reader.read('03.04.2024');
    expect(reader.open).toBe(false);
  });

  it('can be changed over afterwards', () => {
    const at = Date.parse('2024-04-03T10:20:30Z');
    expect(iso(swapDayAndMonth(at))).toBe('2024-03-04T10:20:30.000Z');
    expect(swapDayAndMonth(swapDayAndMonth(at))).toBe(at);
  });
});

it('says in which shapes times are written', () => {
  const reader = createTimeReader('hour');
  for (const text of ['2024-03-04T10:20Z', '2024/03/04 10:20', '04.03.2024 10:20:30', '04/03/2024 1:20 PM', '7'])
    reader.read(text);
  reader.read('not a time');
  expect(reader.formats(true)).toBe(
    'YYYY-MM-DDTHH:mmZ | YYYY/MM/DD HH:mm | DD.MM.YYYY HH:mm:ss | DD/MM/YYYY hh:mm A | step = 1 h',
  );
  expect(reader.formats(false)).toContain('MM/DD/YYYY hh:mm A');
});

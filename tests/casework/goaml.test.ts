/** The report: follows the table of goAML 5.0.2 whatever the data, says what the ledger says, holds more than a thousand transactions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, rateText } from '../../src/core/casework/decimal-text.ts';
import { writeGoaml, type GoamlReport } from '../../src/core/casework/goaml-report.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { firstDraft } from '../../src/core/casework/first-draft.ts';
import { strText } from '../../src/i18n/casework/str-text.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';
import { bundledCases } from './bundled-cases.ts';
import { all, faultsOf, parseXml, textOf } from './check-goaml.ts';

const blank: Omit<GoamlReport, 'transactions'> = {
  submittedAt: Date.UTC(2026, 6, 1, 9, 30),
  reference: 'x-P1',
  reason: 'why',
  action: 'what',
  indicators: ['ZZ-CASH'],
  institution: '',
  rates: {},
  mark: 'TRAINING',
};

describe.each(bundledCases)('of $name', ({ desk, work, terms }) => {
  it('follows the schema for every subject, every scope and every institution that could report', async () => {
    for (const { key } of await desk.caseSubjects(work)) {
      const material = await desk.caseMaterial(work, key);
      const text = strText(material, firstDraft(material), 'ru', terms);
      const first = key === work.claims[0].subject;
      for (const scope of first ? (['subject', 'marked'] as const) : (['subject'] as const))
        for (const institution of ['', ...material.str.institutions.slice(0, first ? 3 : 1)]) {
          const blob = await desk.strReport(work, { ...blank, ...text, subject: key, scope, institution });
          if (blob === null) {
            expect(material.str[scope]).toBe(0);
            continue;
          }
          const report = parseXml(await blob.text());
          expect(faultsOf(report)).toEqual([]);
          expect(all(report, 'transaction')).toHaveLength(material.str[scope]);
          for (const side of [...all(report, 't_from'), ...all(report, 't_to')])
            expect(all(side, 'institution_name')[0].text).not.toBe(institution);
          for (const side of [...all(report, 't_from_my_client'), ...all(report, 't_to_my_client')])
            expect(all(side, 'institution_name')[0].text).toBe(institution);
        }
    }
  });

  it('adds up to what the ledger says of the same transactions', async () => {
    const page = await desk.transactions({
      filter: work.filter,
      ids: work.marked,
      sort: { by: 'time', descending: false },
      offset: 0,
      limit: 10_000,
    });
    const blob = await desk.strReport(work, { ...blank, subject: work.claims[0].subject, scope: 'marked' });
    const report = parseXml(await (blob ?? new Blob()).text());
    const transactions = all(report, 'transaction');
    expect(transactions.map((one) => textOf(one, 'transactionnumber'))).toEqual(page.rows.map(({ id }) => id));
    expect(transactions.map((one) => Math.round(Number(textOf(one, 'amount_local')) * 100))).toEqual(
      page.rows.map(({ base }) => base),
    );
    expect(transactions.map((one) => Date.parse(`${textOf(one, 'date_transaction')}Z`))).toEqual(
      page.rows.map(({ time }) => Math.floor(time / 1000) * 1000),
    );
  });
});

describe('the report', () => {
  const small = (name: string, purpose = 'rent') =>
    createDirectory(
      tinyDataset({
        payments: [
          ['a', 'b', 12_345, Date.UTC(2026, 1, 3, 4, 5, 6), { purpose, currency: 'USD', base: 6_172_500 }],
          ['b', 'a', 7, Date.UTC(2026, 1, 4), { channel: 'cash' }],
        ],
        holds: { P1: ['a'], P2: ['b'] },
        parties: [
          { ...tinyParty('P1', name), born: '1990-02-29' },
          { ...tinyParty('P2', 'ТОО Көпір', 'company'), country: 'KZ' },
        ],
        institutionOf: { a: 'Bank' },
      }),
    );
  const written = (directory: ReturnType<typeof small>, more: Partial<GoamlReport> = {}) =>
    writeGoaml(directory, { ...blank, transactions: ['t1', 't2'], ...more }) ?? '';

  it('says money as decimals of its currency, foreign money with its rate, times without a zone', () => {
    const report = parseXml(written(small('Ann'), { rates: { USD: 500.25 } }));
    expect(faultsOf(report)).toEqual([]);
    const [first, second] = all(report, 'transaction');
    expect(textOf(first, 'amount_local')).toBe('61725.00');
    expect(textOf(first, 'date_transaction')).toBe('2026-02-03T04:05:06');
    expect(textOf(first, 't_from', 'from_foreign_currency', 'foreign_amount')).toBe('123.45');
    expect(textOf(first, 't_from', 'from_foreign_currency', 'foreign_exchange_rate')).toBe('500.25');
    expect(textOf(second, 'amount_local')).toBe('0.07');
    expect(textOf(second, 't_from', 'from_funds_code')).toBe('CASH');
    expect(all(report, 'submission_date')[0].text).toBe('2026-07-01T09:30:00');
    expect(textOf(report, 'entity_reference')).toBe('ZZ-TRAINING-x-P1');
    // 1990 had no 29 February.
    expect(all(report, 'birthdate')).toEqual([]);
  });

  it('is none where no transaction is known', () => {
    expect(writeGoaml(small('Ann'), { ...blank, transactions: ['no', '__proto__'] })).toBeNull();
  });

  it('makes the institution that reports the one with clients', () => {
    const report = parseXml(written(small('Ann'), { institution: 'Bank' }));
    expect(faultsOf(report)).toEqual([]);
    expect(all(report, 't_from_my_client')).toHaveLength(1);
    expect(all(report, 't_to_my_client')).toHaveLength(1);
    expect(all(report, 't_to')).toHaveLength(1);
  });

  it('holds 3,000 transactions', () => {
    const payments = Array.from({ length: 3_000 }, (_, i) => [`a${i % 40}`, `b${i % 7}`, i + 1, i * 1000] as const);
    const directory = createDirectory(tinyDataset({ payments }));
    const text = writeGoaml(directory, { ...blank, transactions: payments.map((_, i) => `t${i + 1}`) }) ?? '';
    const report = parseXml(text);
    expect(faultsOf(report)).toEqual([]);
    expect(all(report, 'transaction')).toHaveLength(3_000);
  });

  it.each([
    ['an end of CDATA', 'Ann ]]> Bob'],
    ['markup', '<script>alert(1)</script>&amp;&#0;'],
    ['control characters', 'A\u0000B\u0001C\u000bD\u001f\ufffe\uffffE'],
    ['lone surrogates', 'x\ud800y\udc00z'],
    ['an astral sign on the limit', '\u{1f600}'.repeat(300)],
    ['nothing but what is forbidden', '\u0000\u0001'],
    ['a comment’s end', '--> <!-- --'],
    ['right-to-left marks', '\u202eبلال\u202c'],
    ['a very long name', 'ы'.repeat(5_000)],
  ])('is well-formed and in form with %s', (_what, text) => {
    const report = written(small(text, text), {
      reference: text,
      reason: text,
      action: text,
      mark: text,
      institution: 'Bank',
    });
    expect(faultsOf(parseXml(report))).toEqual([]);
    expect(Buffer.from(report).toString()).toBe(report);
  });

  it('is in form whatever the names, ids and amounts', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    const raw = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((codes) => String.fromCharCode(...codes));
    const text = fc.oneof(any, raw);
    const one = fc.tuple(
      text,
      text,
      text,
      fc.maxSafeNat(),
      fc.nat(4_000_000_000),
      fc.constantFrom('KZT', 'JPY', 'USDT'),
    );
    fc.assert(
      fc.property(one, text, ([name, id, purpose, amount, seconds, currency], reason) => {
        const directory = createDirectory(
          tinyDataset({
            payments: [[`a${id}`, 'b', amount, seconds * 1000, { id: `t${id}`, purpose, currency, channel: reason }]],
            holds: { [`P${id}`]: [`a${id}`] },
            parties: [{ ...tinyParty(`P${id}`, name, 'npo', [purpose]), identifiers: [purpose], activity: reason }],
            institutionOf: { b: name },
          }),
        );
        const written = writeGoaml(directory, { ...blank, transactions: [`t${id}`], reason, institution: name });
        expect(faultsOf(parseXml(written ?? ''))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('decimals', () => {
  it.each([
    [0, 2, '0.00'],
    [5, 2, '0.05'],
    [12_345, 2, '123.45'],
    [12_345, 0, '12345'],
    [1, 8, '0.00000001'],
    [Number.MAX_SAFE_INTEGER, 3, '9007199254740.991'],
    [-5, 2, '-0.05'],
  ])('%d with %d decimals', (minor, digits, text) => expect(decimalText(minor, digits)).toBe(text));

  it('give back the whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(9), (minor, digits) => {
        expect(BigInt(decimalText(minor, digits).replace('.', ''))).toBe(BigInt(minor));
      }),
    );
  });

  it.each([
    [1, '1'],
    [500.25, '500.25'],
    [0.000_001_5, '0.0000015'],
    [1e-7, '0.0000001'],
    [100, '100'],
  ])('rate %d', (rate, text) => expect(rateText(rate)).toBe(text));
});

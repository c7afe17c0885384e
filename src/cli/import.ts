/** `linchpin import FILE`: reads a transaction file and prints its receipt. */
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import type { Receipt, TransactionFormat } from '../core/ledger/receipt.ts';
import { importTransactions } from '../csv/import-transactions.ts';
import { transactionSource } from './transaction-source.ts';

const synopsis = 'linchpin import FILE [--format auto|linchpin|amlworld|amlsim|saml-d|paysim|mapped] [--json]';
const formats: readonly (TransactionFormat | 'auto')[] = [
  'auto',
  'linchpin',
  'amlworld',
  'amlsim',
  'saml-d',
  'paysim',
  'mapped',
];

/** Exit 0 every row accepted, 1 rows rejected or the file cannot be used (`issues`), 2 usage. One line of JSON. */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const begun = process.hrtime.bigint();
  const source = await transactionSource(question.file);
  if (!source.ok) {
    process.stdout.write(`${receiptJson(null, source.issues, 0)}\n`);
    return 1;
  }
  const outcome = await importTransactions(source.value, { format: question.format, steps: 'hour' });
  const seconds = Math.round(Number((process.hrtime.bigint() - begun) / 1_000_000n)) / 1000;
  const receipt = outcome.ok ? outcome.value.receipt : outcome.receipt;
  const issues = outcome.ok ? [] : outcome.issues;
  process.stdout.write(`${receiptJson(receipt, issues, seconds)}\n`);
  return issues.length > 0 || (receipt?.rejectedCount ?? 0) > 0 ? 1 : 0;
}

function ask(args: readonly string[]): { readonly file: string; readonly format: TransactionFormat | 'auto' } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'auto' }, json: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    const format = formats.find((known) => plain(known) === plain(values.format));
    return file === undefined || positionals.length > 1 || format === undefined ? null : { file, format };
  } catch {
    return null;
  }
}

/** `SAML-D` = `saml_d` = `samld`. */
function plain(format: string): string {
  return format.toLowerCase().replace(/[^a-z]/g, '');
}

/** Sums are written from exact integers as decimal numbers, all digits kept; JSON.stringify would round large ones. */
function receiptJson(receipt: Receipt | null, issues: readonly FileIssue[], seconds: number): string {
  const fields: (readonly [string, string])[] = [];
  const put = (name: string, value: unknown): void => void fields.push([name, JSON.stringify(value)]);
  put('format', receipt?.format ?? null);
  put('rows', receipt?.rows ?? 0);
  put('accepted', receipt?.accepted ?? 0);
  put('rejected', receipt?.rejected.map(({ row, code, column, found }) => ({ row, code, column, found })) ?? []);
  put('accounts', receipt?.accounts ?? 0);
  put('selfTransfers', receipt?.selfTransfers ?? 0);
  put('duplicates', receipt?.duplicates ?? 0);
  fields.push(['sums', sumsJson(receipt)]);
  put('period', periodOf(receipt));
  put('seconds', seconds);
  put('peakRssMB', Math.round(process.resourceUsage().maxRSS / 102.4) / 10);
  if (receipt !== null) {
    const { encoding, delimiter, decimal, dateFormat, dateOrderAssumed, outOfOrder, labelColumns } = receipt;
    const { baseCurrency, rates } = receipt;
    const read = { encoding, delimiter, decimal, dateFormat, dateOrderAssumed, outOfOrder, labelColumns };
    for (const [name, value] of Object.entries({ ...read, baseCurrency, rates })) put(name, value);
  }
  put('issues', issues);
  return objectJson(fields);
}

function sumsJson(receipt: Receipt | null): string {
  return objectJson(
    Object.entries(receipt?.sums ?? {}).map(([currency, { exact }]) => [
      currency,
      objectJson([
        ['in', exact.in],
        ['accepted', exact.accepted],
        ['rejected', exact.rejected],
      ]),
    ]),
  );
}

function objectJson(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}

function periodOf(receipt: Receipt | null): { readonly from: string; readonly to: string } | null {
  const period = receipt?.period ?? null;
  return period === null ? null : { from: new Date(period.from).toISOString(), to: new Date(period.to).toISOString() };
}

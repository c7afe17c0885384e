/** `linchpin trace FILE …`: follows money through one transaction file by one rule. */
import { parseArgs } from 'node:util';
import { digitsIn } from '../core/ledger/currency.ts';
import { transactionId, type Ledger } from '../core/ledger/ledger.ts';
import { trace, tracingRules, type TraceOptions, type TraceSeed, type TracingRule } from '../core/tracing/trace.ts';
import { importTransactions } from '../csv/import-transactions.ts';
import { accountOf } from './account-of.ts';
import { moment } from './moment.ts';
import { transactionSource } from './transaction-source.ts';

const synopsis =
  'linchpin trace FILE (--from ACCOUNT | --tx ID) [--back] [--rule poison|haircut|fifo|lifo|rolling|pari-passu|lowest-balance] [--since T] [--until T] [--json]';

interface Question {
  readonly file: string;
  readonly from: readonly string[];
  readonly tx: readonly string[];
  readonly options: TraceOptions;
}

/**
 * Exit 0 done, 1 the file has issues or does not know the seed (they are in the JSON), 2 usage. Amounts in units of the
 * file's base currency, to a billionth of a unit; pro rata dust below that is left out.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const source = await transactionSource(question.file);
  const read = source.ok ? await importTransactions(source.value, { steps: 'hour' }) : source;
  if (!read.ok) return print({ reached: [], transactions: [], issues: read.issues });

  const { ledger, receipt } = read.value;
  const unit = 10 ** digitsIn(ledger, ledger.baseCurrency);
  const { seed, unknown } = seedOf(ledger, question);
  const units = (minor: number): number => Math.round((minor / unit) * 1e9) / 1e9;
  const found = seed === null ? { reached: [], transactions: [] } : trace(ledger, seed, question.options);
  return print({
    rule: question.options.rule,
    direction: question.options.direction,
    currency: ledger.baseCurrency,
    reached: found.reached
      .map(({ account, at, tainted, hops }) => ({
        account: ledger.accounts[account],
        at: new Date(at).toISOString(),
        tainted: units(tainted),
        hops,
      }))
      .filter((r) => r.tainted > 0),
    transactions: found.transactions
      .map(({ index, tainted, hops }) => ({ id: transactionId(ledger, index), tainted: units(tainted), hops }))
      .filter((t) => t.tainted > 0),
    issues: [...receipt.rejected, ...unknown],
  });
}

/** JSON to stdout; the exit code says whether it tells of issues. */
function print(answer: { readonly issues: readonly unknown[]; readonly [key: string]: unknown }): number {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return answer.issues.length === 0 ? 0 : 1;
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string', multiple: true, default: [] },
        tx: { type: 'string', multiple: true, default: [] },
        back: { type: 'boolean', default: false },
        rule: { type: 'string', default: 'haircut' },
        since: { type: 'string' },
        until: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    const { from, tx } = values;
    const rule = tracingRules.find((r): r is TracingRule => r === values.rule);
    const since = values.since === undefined ? null : moment(values.since);
    const until = values.until === undefined ? null : moment(values.until, true);
    if (file === undefined || positionals.length > 1 || rule === undefined) return null;
    if ((from.length === 0) === (tx.length === 0)) return null;
    if ((values.since !== undefined && since === null) || (values.until !== undefined && until === null)) return null;
    return { file, from, tx, options: { direction: values.back ? 'back' : 'forward', rule, since, until } };
  } catch {
    return null;
  }
}

interface UnknownSeed {
  readonly code: 'account-unknown' | 'transaction-unknown';
  readonly found: string;
}

function seedOf(
  ledger: Ledger,
  { from, tx }: Question,
): { readonly seed: TraceSeed | null; readonly unknown: readonly UnknownSeed[] } {
  const accounts = from.map((id) => accountOf(ledger, id));
  const wanted = new Map(tx.map((id) => [id, -1]));
  if (tx.length > 0) {
    for (let i = 0; i < ledger.size; i += 1) {
      const id = transactionId(ledger, i);
      if (wanted.has(id)) wanted.set(id, i);
    }
  }
  const unknown: UnknownSeed[] = [
    ...from.filter((_, k) => accounts[k] === -1).map((found) => ({ code: 'account-unknown' as const, found })),
    ...[...wanted].filter(([, i]) => i === -1).map(([found]) => ({ code: 'transaction-unknown' as const, found })),
  ];
  if (unknown.length > 0) return { seed: null, unknown };
  if (from.length > 0) return { seed: { kind: 'accounts', accounts }, unknown };
  return { seed: { kind: 'transactions', transactions: [...wanted.values()] }, unknown };
}

/**
 * Processor seconds to trace one account's money through a made-up ledger, by rule and direction, beside a plain walk over the same columns
 * (each payment takes its amount from one balance and adds it to another: what nobody can do without) and beside reach alone.
 * `npx tsx tests/bench/tracing.ts [--rows 5000000] [--accounts 500000] [--seeds 1]`.
 */
import { parseArgs } from 'node:util';
import { noLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { earliestArrivals, marksOf } from '../../src/core/tracing/paths/useful-part.ts';
import { moneyOf } from '../../src/core/tracing/money.ts';
import { taint } from '../../src/core/tracing/taint.ts';
import { tracingRules } from '../../src/core/tracing/trace.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { indexByAccount } from '../../src/core/ledger/account-index.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { asPaid } from '../../src/core/ledger/received.ts';

const { values } = parseArgs({
  strict: false,
  options: {
    rows: { type: 'string', default: '5000000' },
    accounts: { type: 'string', default: '500000' },
    seeds: { type: 'string', default: '1' },
  },
});
const [rows, accounts, seeds] = [Number(values.rows), Number(values.accounts), Number(values.seeds)];

/** Numerical Recipes' generator: the ledger is the same on every run. */
let state = 12_345;
const next = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

function randomLedger(): Ledger {
  const time = new Float64Array(rows);
  const [from, to] = [new Uint32Array(rows), new Uint32Array(rows)];
  const base = new Float64Array(rows);
  for (let i = 0; i < rows; i += 1) {
    // A hundred days; one payment in ten shares its instant with the one before.
    time[i] = i % 10 === 9 ? time[i - 1] : Math.floor(i * (8_640_000_000 / rows));
    from[i] = Math.floor(next() * accounts);
    // A tenth of the accounts gets half of the payments.
    to[i] = Math.floor(next() * accounts * (next() < 0.5 ? 0.1 : 1));
    base[i] = Math.ceil(100 * Math.exp(2 + 8 * next()));
  }
  const zeros = new Uint8Array(rows);
  const none = new Uint32Array(0);
  const [out, into] = [indexByAccount(from, accounts), indexByAccount(to, accounts)];
  return {
    size: rows,
    time,
    from,
    to,
    base,
    amount: base,
    received: asPaid,
    currency: zeros,
    channel: new Uint16Array(0),
    purpose: none,
    row: none,
    ids: null,
    accounts: Array.from({ length: accounts }, (_, a) => `A${a}`),
    currencies: ['USD'],
    channels: [''],
    purposes: [''],
    baseCurrency: 'USD',
    outStart: out.start,
    outIndex: out.index,
    inStart: into.start,
    inIndex: into.index,
  };
}

function timed<T>(runs: number, work: () => T): { readonly seconds: number; readonly value: T } {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  return runs === 1 ? { seconds, value } : { value, seconds: Math.min(seconds, timed(runs - 1, work).seconds) };
}

function plainWalk({ size, from, to, base }: Ledger): Float64Array {
  const balance = new Float64Array(accounts);
  for (let i = 0; i < size; i += 1) {
    balance[from[i]] -= base[i];
    balance[to[i]] += base[i];
  }
  return balance;
}

const ledger = randomLedger();
const walk = timed(3, () => plainWalk(ledger)).seconds;
const say = (what: string, seconds: number, more = ''): void => {
  process.stdout.write(
    `${what.padEnd(28)}${(seconds * 1000).toFixed(0).padStart(7)} ms${(seconds / walk).toFixed(1).padStart(7)} ×  ${more}\n`,
  );
};
process.stdout.write(`${rows} rows, ${accounts} accounts, ${seeds} seed accounts; × = beside the plain walk\n`);
say('plain walk', walk);
const money = moneyOf(ledger);
say('implied balances, once', timed(1, () => money.balances(null)).seconds);
const graph = accountGraph(ledger);
const marks = marksOf(graph, { sources: [ledger.from[0]], targets: [] });
say('earliest arrivals', timed(3, () => runSteps(earliestArrivals(graph, marks, noLimits))).seconds);
const seedAccounts = Array.from({ length: seeds }, (_, k) => ledger.from[k]);
const lastPayees = Array.from({ length: seeds }, (_, k) => ledger.to[rows - 1 - k]);
for (const direction of ['forward', 'back'] as const) {
  for (const rule of tracingRules) {
    for (const whole of rule === 'poison' ? [false] : [false, true]) {
      const found = timed(2, () =>
        taint(
          money,
          { kind: 'accounts', accounts: direction === 'forward' ? seedAccounts : lastPayees },
          {
            direction,
            rule,
            since: null,
            until: null,
            whole,
          },
        ),
      );
      const { count, reached } = found.value;
      say(
        `${rule} ${direction}${whole ? ', whole' : ''}`,
        found.seconds,
        `${count} traced, ${reached.length} accounts`,
      );
    }
  }
}
process.stdout.write(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);

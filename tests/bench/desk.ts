/**
 * Milliseconds of processor time of every question the desk asks, on 5,000,000 transactions between 500,000 accounts, beside one plain walk over a
 * column of the same ledger in the same run: what no question that looks at all of it could beat.
 * `npx tsx tests/bench/desk.ts [--rows 5000000] [--accounts 500000]`.
 */
import { parseArgs } from 'node:util';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { filterMask } from '../../src/core/dataset/filter-mask.ts';
import { profileOf } from '../../src/core/desk/profile.ts';
import { deskTextSteps } from '../../src/core/desk/desk-texts.ts';
import { textTestSteps } from '../../src/core/desk/match-text.ts';
import { nameOrderSteps } from '../../src/core/desk/name-order.ts';
import { search, searchIndexSteps } from '../../src/core/desk/search.ts';
import { statementPage } from '../../src/core/desk/statement.ts';
import { timelineBins } from '../../src/core/desk/timeline.ts';
import { selectTransactions, selectionSteps, transactionPage } from '../../src/core/desk/transactions.ts';
import { openFilter, type Filter } from '../../src/core/ledger/filter.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { brushSums } from '../../src/core/network/brush-sums.ts';
import { drawScene, prepareSteps } from '../../src/core/network/build-scene.ts';
import { groupSumsSteps } from '../../src/core/network/group-sums.ts';
import { tableGrouping } from '../../src/core/network/grouping.ts';
import { nodeTotals } from '../../src/core/network/node-totals.ts';
import { overviewSteps } from '../../src/core/network/overview.ts';
import { sceneAloneSteps } from '../../src/core/network/scene-alone.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { deskDataset } from './desk-dataset.ts';

const { values } = parseArgs({
  strict: false,
  options: { rows: { type: 'string', default: '5000000' }, accounts: { type: 'string', default: '500000' } },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const dataset = deskDataset(Number(values.rows), Number(values.accounts));
const { ledger } = dataset;

let walk = 1;
/** Processor time, ms: what else the machine does is not the question's. */
const spent = (): number => process.cpuUsage().user / 1000;
function timed<T>(name: string, runs: number, work: () => T): T {
  const times: number[] = [];
  let value = work();
  for (let run = 0; run < runs; run++) {
    const begun = spent();
    value = work();
    times.push(spent() - begun);
  }
  const ms = Math.min(...times);
  say(`  ${name.padEnd(44)} ${ms.toFixed(1).padStart(8)} ms   ${(ms / walk).toFixed(2).padStart(7)} walks`);
  return value;
}
function once<T>(name: string, work: () => T): T {
  const begun = spent();
  const value = work();
  const ms = spent() - begun;
  say(
    `  ${name.padEnd(44)} ${ms.toFixed(1).padStart(8)} ms   ${(ms / walk).toFixed(2).padStart(7)} walks   first time`,
  );
  return value;
}

say(`${ledger.size} transactions, ${dataset.accounts.ids.length} accounts, ${dataset.parties.length} parties`);
const walked = (): number => {
  let sum = 0;
  for (let i = 0; i < ledger.size; i++) sum += ledger.base[i];
  return sum;
};
timed('(warming up)', 5, walked);
const begun = spent();
for (let run = 0; run < 10; run++) walked();
walk = (spent() - begun) / 10;
timed('a plain walk over one column', 5, walked);

const directory = once('directory', () => createDirectory(dataset));
once('first look-up of an account', () => directory.accountOf('x'));
const third = {
  ...openFilter,
  from: ledger.time[Math.floor(ledger.size / 3)],
  to: ledger.time[Math.floor(ledger.size / 2)],
};
const open = timed('filter: none', 3, () => filterMask(dataset, openFilter));
const brushed = timed('filter: time', 3, () => filterMask(dataset, third));
timed('filter: amount', 3, () => filterMask(dataset, { ...openFilter, min: 1e6 }));
timed('filter: institution and country', 3, () =>
  filterMask(dataset, { ...openFilter, institutions: ['Bank 7'], countries: ['KZ', 'TR'] }),
);
timed('timeline, everything', 3, () => timelineBins(ledger, open, openFilter, 200));
timed('timeline, brushed', 3, () => timelineBins(ledger, brushed, third, 200));

const texts = once('names and ids folded', () => runSteps(deskTextSteps(dataset)));
const index = once('search index', () => runSteps(searchIndexSteps(directory, texts, [])));
const names = once('names in order', () => runSteps(nameOrderSteps(directory)));
const test = timed('what a text asks of transactions', 1, () =>
  runSteps(textTestSteps(directory, texts, 'invoice 19')),
);
for (const text of ['KZ100001', 'Z1000012', 'r4999', 'ерлан', 'aigerim sad', '250 000', 'nothing like it'])
  timed(`search: ${text}`, 3, () => search(index, text, 40));

let busiest = 0;
const touches = (a: number) => ledger.outStart[a + 1] - ledger.outStart[a] + ledger.inStart[a + 1] - ledger.inStart[a];
for (let a = 1; a < ledger.accounts.length; a++) if (touches(a) > touches(busiest)) busiest = a;
say(`  (busiest account: ${touches(busiest)} transactions)`);
const page = (by: 'time' | 'amount' | 'from' | 'to' | 'channel' | 'balance', descending = true) => ({
  filter: openFilter,
  sort: { by, descending },
  offset: 0,
  limit: 100,
});
for (const by of ['time', 'amount', 'balance', 'from', 'channel'] as const)
  timed(`statement of the busiest by ${by}`, 3, () => statementPage(directory, busiest, open, page(by)));
timed('statement of the busiest, brushed', 3, () => statementPage(directory, busiest, brushed, page('time')));
timed('statement of the busiest, text', 3, () => statementPage(directory, busiest, open, page('time'), { test }));
timed('profile of the busiest', 3, () => profileOf(directory, busiest, []));
for (const by of ['time', 'amount', 'from', 'to', 'channel'] as const)
  timed(`transactions by ${by}`, 1, () => {
    const selection = runSteps(selectionSteps(directory, open, page(by), { names }));
    return transactionPage(directory, selection, page(by));
  });
timed('transactions, text', 1, () =>
  transactionPage(directory, runSteps(selectionSteps(directory, open, page('time'), { test })), page('time')),
);
timed('transactions by id', 1, () =>
  selectTransactions(directory, open, { ...page('time'), ids: ['r77', 'r4000000', 'r12'] }),
);

const spec = (ego: number | null) => ({
  filter: openFilter,
  view: {
    level: 'accounts' as const,
    ego: ego === null ? null : { node: directory.keyOf(ego), hops: 2 },
    shown: [],
    hidden: [],
    opened: [],
  },
  limit: 1500,
});
const none: ReadonlySet<number> = new Set();
const totals = timed('sums by node', 1, () => nodeTotals(directory, open, 'accounts', none));
const grouping = tableGrouping(directory, 'institution');
for (const [name, mask] of [
  ['everything', open],
  ['brushed', brushed],
] as const)
  timed(`overview by institution, ${name}`, 3, () => {
    const sums = runSteps(groupSumsSteps(dataset, mask, grouping, null, directory.nodes));
    return runSteps(overviewSteps(dataset, mask, sums, 'institution', grouping));
  });
const aids = {
  sums: brushSums(directory, null),
  nodeOf: totals.nodeOf,
  communities: null,
  only: null,
  edgesInAll: null,
};
once('sums that go with the brush, of everything', () => runSteps(aids.sums.move(open)));
once('sums that go with the brush, to a sixth', () => runSteps(aids.sums.move(brushed)));
const prepared = timed('links of everything', 1, () => runSteps(prepareSteps(directory, open, totals)));
timed('scene: everything', 1, () => drawScene(directory, prepared, spec(null)));
for (const [name, node] of [
  ['a quiet account', Math.floor(dataset.accounts.ids.length * 0.8)],
  ['the busiest', busiest],
] as const) {
  timed(`scene: two hops around ${name}, of all links`, 1, () => drawScene(directory, prepared, spec(node)));
  timed(`scene: two hops around ${name}, alone`, 3, () => runSteps(sceneAloneSteps(directory, open, spec(node), aids)));
}
timed('scene: everything, alone', 3, () => runSteps(sceneAloneSteps(directory, open, spec(null), aids)));

/** What a brush makes the screen ask, one brush after another, each with what may be open beside it. */
const desk = createDesk({ dataset, exercise: null, quiz: null, key: null });
const accounts = { level: 'accounts', opened: [] } as const;
const quiet = directory.keyOf(Math.floor(dataset.accounts.ids.length * 0.8));
const brushes = [0.1, 0.25, 0.4, 0.55].map((share) => ({
  ...openFilter,
  from: ledger.time[Math.floor(ledger.size * share)],
  to: ledger.time[Math.floor(ledger.size * (share + 0.3))],
}));
const answered: readonly (readonly [string, (filter: Filter) => Promise<unknown>])[] = [
  ['how much is in view', (filter) => desk.transactions({ ...page('time'), filter, limit: 0 })],
  ['the overview', (filter) => desk.overview({ by: 'institution', filter, view: accounts })],
  ['the table', (filter) => desk.transactions({ ...page('time'), filter })],
  ['the statement', (filter) => desk.statement(directory.keyOf(busiest), { ...page('time'), filter })],
  [
    'the graph around an account',
    (filter) => desk.scene({ ...spec(Math.floor(dataset.accounts.ids.length * 0.8)), filter }),
  ],
  ['the graph around the busiest', (filter) => desk.scene({ ...spec(busiest), filter })],
  ['the graph of everything', (filter) => desk.scene({ ...spec(null), filter })],
];
await desk.profile(quiet);
await desk.scene(spec(null));
for (const [name, ask] of answered) {
  const times: string[] = [];
  for (const filter of brushes) {
    const asked = spent();
    const clock = performance.now();
    await ask(filter);
    times.push(`${(spent() - asked).toFixed(0)} (${(performance.now() - clock).toFixed(0)})`);
  }
  say(`  brushed to 3 parts in 10: ${name.padEnd(32)} ${times.join(', ')} ms, by the clock in brackets`);
}
say(`  ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`);

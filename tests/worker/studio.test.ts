import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import type { Edit, ProjectAction } from '../../src/core/workbook/edit.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { InputFile } from '../../src/worker/protocol.ts';
import { createStudio } from '../../src/worker/studio.ts';
import type { StudioApi, StudioQuery, StudioState } from '../../src/worker/studio-protocol.ts';
import { bundledFiles, type BundledName } from '../workbook/bundled-workbook.ts';

const base = { kind: 'files', dataset: 'd' } as const;
const silent = () => {};

function input(name: BundledName, without: readonly string[] = []): readonly InputFile[] {
  return [...bundledFiles(name)]
    .filter(([file]) => !without.includes(file))
    .map(([file, text]) => ({ path: `${name}/${file}`, blob: new Blob([text]) }));
}

async function opened(files: readonly InputFile[], log: readonly ProjectAction[] = []): Promise<StudioApi> {
  const studio = createStudio({ now: () => 0, randomHex: (bytes) => '5a'.repeat(bytes) });
  expect(await studio.open(base, files, null, log, phrasebook, silent)).toMatchObject({ ok: true });
  return studio;
}

async function edit(studio: StudioApi, change: Edit): Promise<StudioState> {
  const outcome = await studio.act({ at: 1, type: 'edit', edit: change });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const query: StudioQuery = {
  table: 'transactions',
  text: '',
  marked: false,
  sort: { by: 'time', down: false },
  start: 0,
  count: 10,
};

describe('the studio on a bundled exercise', () => {
  it('opens it without an issue and tells its figures', async () => {
    const studio = await opened(input('first-steps'));
    const state = await studio.state();
    expect(state.issues).toEqual([]);
    expect(state.figures).toMatchObject({ parties: 56, transactions: 400, members: 12, trueFlows: 28, proved: true });
    expect(state).toMatchObject({ canUndo: false, canRedo: false, versions: [], base });
    expect(await studio.openIssues()).toEqual([]);
  });

  it('replays a log to the state it was left in', async () => {
    const studio = await opened(input('first-steps'));
    const log: readonly ProjectAction[] = [
      { at: 1, type: 'edit', edit: { type: 'head', fields: { budget: 7 } } },
      { at: 2, type: 'version', name: 'seven' },
      { at: 3, type: 'edit', edit: { type: 'head', fields: { budget: 8 } } },
      { at: 4, type: 'undo' },
      { at: 5, type: 'redo' },
    ];
    for (const action of log) expect(await studio.act(action)).toMatchObject({ ok: true });
    const state = await studio.state();
    expect(state.head.budget).toBe(8);
    expect(await (await opened(input('first-steps'), log)).state()).toEqual(state);
    expect(await studio.act({ at: 6, type: 'restore', version: 0 })).toMatchObject({
      value: { head: { budget: 7 }, versions: [{ name: 'seven', at: 2 }] },
    });
  });

  it('refuses an edit with issues and changes nothing', async () => {
    const studio = await opened(input('first-steps'));
    const before = await studio.state();
    const outcome = await studio.act({ at: 1, type: 'edit', edit: { type: 'flow', transactions: ['no'], on: true } });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'transaction-unknown', id: 'no' }] });
    expect(await studio.state()).toEqual(before);
  });

  it('keeps what is open when another project cannot be opened, and rejects before anything is', async () => {
    const studio = createStudio({ now: () => 0, randomHex: () => '' });
    await expect(studio.state()).rejects.toThrow('nothing-loaded');
    await studio.open(base, input('first-steps'), null, [], phrasebook, silent);
    const before = await studio.state();
    const nothing = [{ path: 'x.csv', blob: new Blob([]) }];
    expect(await studio.open(base, nothing, null, [], phrasebook, silent)).toMatchObject({ ok: false });
    expect(await studio.state()).toEqual(before);
    const other = { kind: 'files', dataset: 'elsewhere' } as const;
    expect(await studio.act({ at: 1, type: 'base', base: other })).toMatchObject({
      ok: false,
      issues: [{ code: 'file-missing' }],
    });
  });

  it('finds, sorts and marks rows, and names who they name', async () => {
    const studio = await opened(input('charity-front'));
    const all = await studio.page(query);
    expect(all.total).toBe((await studio.state()).figures.transactions);
    expect(all.rows.map((row) => 'id' in row && row.id).slice(0, 2)).toEqual(['T0001', 'T0002']);
    const flows = await studio.page({ ...query, marked: true, count: 1000 });
    const marked = flows.rows.flatMap((row) =>
      'id' in row && (flows.marks[row.id] ?? []).includes('flow') ? [row.id] : [],
    );
    expect(marked).toEqual((await studio.key()).trueFlows);
    const dear = await studio.page({ ...query, sort: { by: 'amount', down: true }, count: 3 });
    const { rates } = (await studio.state()).head;
    const amounts = dear.rows.map((row) => ('amount' in row ? row.amount * rates[row.currency] : 0));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    const [row] = flows.rows;
    const from = 'from' in row ? row.from : '';
    const account = await studio.row('accounts', from);
    const holder = account !== null && 'holder' in account ? account.holder : '';
    const party = await studio.row('parties', holder);
    const name = party !== null && 'name' in party ? party.name : '';
    expect(flows.labels?.[from]).toBe(name);
    const named = await studio.page({ ...query, text: name.toUpperCase(), count: 5000 });
    expect(named.rows).toContainEqual(row);
    expect(named.total).toBeLessThan(all.total);
    const between = await studio.page({
      ...query,
      between: [`party:${holder}`, `account:${'to' in row ? row.to : ''}`],
    });
    expect(between.rows).toContainEqual(row);
    expect(await studio.row('parties', 'nobody')).toBeNull();
    expect((await studio.page({ ...query, table: 'parties', text: name })).rows).toContainEqual(party);
  });

  it('proves an optimum that an edit removed, where it is needed', async () => {
    const studio = await opened(input('first-steps'));
    const before = (await studio.key()).optimum;
    const transactions = (await studio.key()).trueFlows.slice(0, 1);
    expect((await edit(studio, { type: 'flow', transactions, on: false })).figures.optimum).toBeNull();
    expect((await edit(studio, { type: 'flow', transactions, on: true })).figures.optimum).toBeNull();
    const report = await studio.check(silent);
    expect(report.difficulty?.maximum).toBe(100);
    expect((await studio.key()).optimum).toEqual(before);
    expect((await edit(studio, { type: 'head', fields: { minutes: 5 } })).figures.proved).toBe(true);
  });

  it('is played as a trainee would play it', async () => {
    const studio = await opened(input('first-steps'));
    await edit(studio, { type: 'head', fields: { id: 'mine', minutes: 12 } });
    const desk = createDesk();
    expect(await desk.openExercise(await studio.play(), silent)).toMatchObject({
      ok: true,
      value: { exercise: { id: 'mine', minutes: 12, mode: 'practice' }, gradable: true },
    });
    expect((await studio.exercise()).id).toBe('mine');
  });

  it('draws the whole data', async () => {
    const studio = await opened(input('first-steps'));
    const view = { level: 'parties', ego: null, shown: [], hidden: [], opened: [] } as const;
    const scene = await studio.scene({ filter: openFilter, view, limit: 1500 });
    expect(scene.undrawn.nodes).toBe(0);
    expect(scene.nodes.map((node) => node.key)).toContain(`party:${Object.keys((await studio.key()).roles)[0]}`);
  });
});

describe('packs', () => {
  it("open: the trainer's gradable, the participants' not", async () => {
    const studio = await opened(input('first-steps'));
    for (const [kind, gradable] of [
      ['trainer', true],
      ['participants', false],
    ] as const) {
      const blob = await studio.export(kind, 'class', []);
      const outcome = await createDesk().openExercise([{ path: 'pack.zip', blob }], silent);
      expect(outcome).toMatchObject({ ok: true, value: { gradable, exercise: { mode: 'class' }, transactions: 400 } });
    }
  });

  it('are not written while issues stand', async () => {
    const studio = await opened(input('first-steps'));
    await edit(studio, { type: 'ends', accounts: (await studio.key()).sources, end: null });
    await expect(studio.export('participants', 'sealed', [])).rejects.toThrow('studio-issues');
  });

  it('of each name have ids of their own, the same again for the same project', async () => {
    const files = input('first-steps');
    const project = { kind: 'files', dataset: '0123456789abcdef0123456789abcdef' } as const;
    const packs = async () => {
      const studio = createStudio({ now: () => 0, randomHex: () => '' });
      await studio.open(project, files, null, [], phrasebook, silent);
      const blob = await studio.export('relabelled', 'sealed', ['Айгүл С.', 'Team 2', 'team/2']);
      return Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
    };
    const one = await packs();
    expect(one.map(([name]) => name)).toEqual(['Айгүл-С.zip', 'Team-2.zip', 'team-2-2.zip']);
    expect(await packs()).toEqual(one);
    const read = await Promise.all(
      one.map(async ([name, bytes]) => {
        const desk = createDesk();
        const blob = new Blob([Uint8Array.from(bytes)]);
        expect(await desk.openExercise([{ path: name, blob }], silent)).toMatchObject({
          ok: true,
          value: { gradable: false },
        });
        const { rows } = await desk.transactions({
          filter: openFilter,
          sort: { by: 'time', descending: false },
          offset: 0,
          limit: 50,
        });
        return rows.map((row) => row.from).join(' ');
      }),
    );
    expect(new Set(read).size).toBe(3);
  });

  it('of each name are graded by the keys to them, which come apart', async () => {
    const studio = createStudio({ now: () => 0, randomHex: () => '' });
    const project = { kind: 'files', dataset: '0123456789abcdef0123456789abcdef' } as const;
    await studio.open(project, input('first-steps'), null, [], phrasebook, silent);
    const unpacked = async (kind: 'relabelled' | 'relabelled-keys') => {
      const blob = await studio.export(kind, 'sealed', ['Team 1', 'Team 2']);
      const packs = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
      return packs.map(([name, bytes]) => [name, unzipSync(bytes)] as const);
    };
    const theirs = await unpacked('relabelled');
    const keys = await unpacked('relabelled-keys');
    expect(keys.map(([name]) => name)).toEqual(theirs.map(([name]) => name));
    theirs.forEach(([name, files], i) => {
      const key = keys[i]?.[1] ?? {};
      expect(Object.keys(files), name).not.toContain('answer-key.json');
      expect(Object.keys(key), name).toContain('answer-key.json');
      for (const file of ['transactions.csv', 'parties.csv', 'accounts.csv', 'relations.csv']) {
        expect(key[file], `${name} ${file}`).toEqual(files[file]);
      }
    });
  });
});

describe('the studio on transactions alone', () => {
  const csv = (label: string) =>
    `id,time,from,to,amount,currency,channel,purpose${label === '' ? '' : ',is_laundering'}\n` +
    [
      'a,2026-01-01T08:00:00Z,X,Y,10.00,USD,,',
      'b,2026-01-03T08:00:00Z,Y,Z,9.00,USD,,',
      'c,2026-01-09T08:00:00Z,Q,Z,0.50,BTC,,',
    ]
      .map((row, i) => (label === '' ? row : `${row},${label[i]}`))
      .join('\n');

  it('makes parties, a head and an empty key, and says what is missing', async () => {
    const studio = await opened([{ path: 'My Bank.csv', blob: new Blob([csv('')]) }]);
    const { head, figures, issues } = await studio.state();
    expect(head).toMatchObject({
      id: 'my-bank',
      period: { from: '2026-01-01T00:00:00Z', to: '2026-01-10T00:00:00Z' },
      decisionTime: '2026-01-06T09:00:00Z',
      baseCurrency: 'USD',
      budget: 3,
    });
    expect(Object.keys(head.rates).toSorted()).toEqual(['BTC', 'USD']);
    expect(figures).toMatchObject({ parties: 4, accounts: 4, transactions: 3, members: 0, optimum: null });
    const blocking = issues.filter((issue) => issue.blocks).map((issue) => issue.code);
    expect(new Set(blocking)).toEqual(new Set(['words-missing', 'nothing-flows', 'no-source', 'no-end-user']));
    const row = await studio.row('transactions', 'c');
    expect(row).toMatchObject({ amount: 50_000_000, currency: 'BTC' });
  });

  it('drafts a key from label columns, which go into no pack', async () => {
    const studio = await opened([{ path: 'bank.csv', blob: new Blob([csv('110')]) }]);
    const key = await studio.key();
    expect(key.trueFlows).toEqual(['a', 'b']);
    expect(key.chains).toHaveLength(1);
    await edit(studio, { type: 'head', fields: { title: { en: 'T', ru: 'T', kk: 'T' } } });
    const packs = await Promise.all((await studio.play()).map(({ blob }) => blob.text()));
    expect(packs.join('')).not.toContain('is_laundering');
    const zip = await studio.export('participants', 'practice', []);
    expect(await createDesk().openExercise([{ path: 'p.zip', blob: zip }], silent)).toMatchObject({ ok: true });
  });

  it('says which rows could not be read', async () => {
    const broken = csv('').replace('0.50', 'many');
    const studio = await opened([{ path: 'bank.csv', blob: new Blob([broken]) }]);
    expect(await studio.openIssues()).toEqual([
      { file: 'bank.csv', row: 4, column: 'amount', code: 'amount-not-a-number', found: 'many' },
    ]);
  });
});

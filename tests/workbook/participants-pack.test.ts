import { describe, expect, it } from 'vitest';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import type { Role } from '../../src/core/exercise/key.ts';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import { houseRecord } from '../../src/core/workbook/house-record.ts';
import { listFileName, listFileNames } from '../../src/core/workbook/list-names.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { bundledNames, bundledWorkbook, readFiles } from './bundled-workbook.ts';

const allowed = [
  'exercise.json',
  'transactions.csv',
  'accounts.csv',
  'parties.csv',
  'relations.csv',
  'watchlist.xml',
  'quiz.json',
];

/** Texts that stand in no place but the key's, or where no field is meant to be, as a careless screen might leave them. */
function withCanaries(workbook: Workbook): { readonly workbook: Workbook; readonly canaries: readonly string[] } {
  const canaries: string[] = [];
  const canary = () => {
    const text = `canary${String(canaries.length).padStart(3, '0')}zq`;
    canaries.push(text);
    return text;
  };
  const words = () => ({ en: canary(), ru: canary(), kk: canary() });
  const { key } = workbook;
  const role: Role = 'donor';
  const gap = { id: canary(), from: canary(), to: canary(), earliest: 0, latest: 1, least: 0, most: 1 };
  const stray = <T extends object>(row: T): T => Object.assign({ ...row }, { label: canary(), note: canary() });
  const spoilt: Workbook = {
    head: Object.assign(
      {
        ...workbook.head,
        costs: { ...workbook.head.costs, overrides: { ...workbook.head.costs.overrides, [`party:${canary()}`]: 9 } },
      },
      { seed: canary(), recipe: canary(), title: stray(workbook.head.title), rubric: stray(workbook.head.rubric) },
    ),
    parties: workbook.parties.map((row, i) => (i < 5 ? stray(row) : row)),
    accounts: workbook.accounts.map((row, i) => (i < 5 ? stray(row) : row)),
    relations: workbook.relations.map((row, i) => (i < 5 ? stray(row) : row)),
    transactions: workbook.transactions.map((row, i) => (i < 5 ? stray(row) : row)),
    listings: workbook.listings.map((row, i) => (i < 3 ? stray(row) : row)),
    questions: workbook.questions.map((row, i) => (i < 2 ? stray(row) : row)),
    key: {
      ...key,
      roles: { ...key.roles, [canary()]: role, [canary()]: role },
      cells: [...key.cells, { id: canary(), title: words(), parties: [canary()] }],
      trueFlows: [...key.trueFlows, canary()],
      chains: [...key.chains, { id: canary(), hops: [{ tx: canary() }, { gap: gap.id }] }],
      gaps: [gap],
      listed: [...key.listed, { party: canary(), listing: canary() }],
      decoys: [...key.decoys, { party: canary(), why: words() }],
      covered: [...key.covered, { party: canary(), payments: [canary()], why: words() }],
      claims: [
        ...key.claims,
        { party: canary(), reason: 'derived', weight: 1, evidence: [`tx:${canary()}`], why: words() },
      ],
      sources: [...key.sources, canary()],
      endUsers: [...key.endUsers, canary()],
      quiz: { ...key.quiz, ...Object.fromEntries(Array.from({ length: 20 }, () => [canary(), [canary()]])) },
    },
  };
  return { workbook: spoilt, canaries };
}

describe.each(bundledNames)("a participants' pack of %s", (name) => {
  it('holds the files of the list and no others, and opens', async () => {
    const files = writePack(await bundledWorkbook(name), 'participants', 'sealed');
    expect([...files.keys()]).toEqual(allowed);
    const { pack } = await readFiles(files);
    expect(pack.key).toBeNull();
    expect(pack.exercise?.mode).toBe('sealed');
    expect(Object.keys(pack.exercise?.files ?? {}).toSorted()).toEqual(allowed.slice(1).toSorted());
  });

  it('has none of a hundred canaries of the key in any byte', async () => {
    const { workbook, canaries } = withCanaries(await bundledWorkbook(name));
    expect(new Set(canaries).size).toBeGreaterThanOrEqual(100);
    const trainers = [...writePack(workbook, 'trainer', 'practice').values()].join('\n');
    expect(canaries.filter((text) => trainers.includes(text)).length).toBeGreaterThan(40);
    for (const mode of ['practice', 'sealed', 'class'] as const) {
      const written = [...writePack(workbook, 'participants', mode)].flat().join('\n');
      expect(canaries.filter((text) => written.includes(text))).toEqual([]);
    }
  });

  it('is the same whatever the order in which rows came to be', async () => {
    const workbook = await bundledWorkbook(name);
    const turned: Workbook = {
      ...workbook,
      parties: workbook.parties.toReversed(),
      accounts: workbook.accounts.toReversed(),
      transactions: workbook.transactions.toReversed(),
      listings: workbook.listings.toReversed(),
      head: {
        ...workbook.head,
        costs: {
          ...workbook.head.costs,
          overrides: Object.fromEntries(Object.entries(workbook.head.costs.overrides).toReversed()),
        },
      },
    };
    expect(writePack(turned, 'participants', 'class')).toEqual(writePack(workbook, 'participants', 'class'));
  });
});

describe('an edited list', () => {
  it('keeps the records nobody changed as they were published, and says what the changed ones now say', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [first, second] = workbook.listings;
    const row = {
      ...second,
      names: [{ ...second.names[0], text: 'Changed Name' }, ...second.names.slice(1)],
      listedOn: '2020-02-02',
    };
    const added = { ...first, uid: 'ZZi.500', listRef: 'ZZi.500', raw: '', names: [first.names[0]] };
    let now = workbook;
    for (const listing of [row, added]) {
      const outcome = applyEdit(now, { type: 'listing', row: listing });
      if (outcome.ok) now = outcome.value;
    }
    const files = writePack(now, 'trainer', 'practice');
    const xml = files.get('watchlist.xml') ?? '';
    expect(xml).toContain(first.raw);
    expect(xml).not.toContain(second.raw);
    const number = /<DATAID>\d+<\/DATAID>/.exec(second.raw)?.[0] ?? '';
    expect(xml).toContain(number);
    const { listings } = (await readFiles(files)).pack.dataset;
    const read = listings.find((one) => one.uid === second.uid);
    expect({ ...row, ...read, file: row.file }).toEqual({ ...row, raw: read?.raw });
    expect(listings.find((one) => one.uid === 'ZZi.500')?.names).toEqual(added.names);
    expect(listings).toHaveLength(workbook.listings.length + 1);
  });

  it.each(bundledNames)('writes the records of %s as the generator does, so that none stands out', async (name) => {
    for (const listing of (await bundledWorkbook(name)).listings) {
      const number = Number(/<DATAID>(\d+)</.exec(listing.raw)?.[1]);
      const address = /_ADDRESS><COUNTRY>([^<]*)</.exec(listing.raw)?.[1] ?? '';
      // A name the record gives twice is read once.
      const rest = (text: string) => text.split('\n').filter((line) => !line.includes('_ALIAS>'));
      expect(rest(houseRecord(listing, number, address).join('\n    '))).toEqual(rest(listing.raw));
    }
  });

  it('falls back to the published shape for what the invented one has no place for', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const [one] = workbook.listings;
    const november = { ...one, dob: [{ from: '1973-11-01', to: '1973-11-30', approx: false }] };
    const files = writePack({ ...workbook, listings: workbook.listings.with(0, november) }, 'trainer', 'practice');
    const { listings } = (await readFiles(files)).pack.dataset;
    expect(listings.find(({ uid }) => uid === one.uid)?.dob).toEqual(november.dob);
  });

  it('is dated and told apart as invented only while it is', async () => {
    const workbook = await bundledWorkbook('first-steps');
    const real = workbook.listings.map((one, i) => (i === 0 ? { ...one, uid: 'QDi.001', listRef: 'QDi.001' } : one));
    expect(writePack(workbook, 'trainer', 'practice').get('watchlist.xml')).toContain('Invented for training');
    expect(writePack({ ...workbook, listings: real }, 'trainer', 'practice').get('watchlist.xml')).not.toContain(
      'Invented for training. The',
    );
  });
});

describe('names of list files', () => {
  it('are those an archive may hold, each once', () => {
    const given = [
      'watchlist.xml',
      'UN list (2026).xml',
      'watchlist.csv',
      'Перечень.xml',
      'watchlist-un-list-2026.xml',
      'UN list (2026).xml',
      'parties.csv',
    ];
    const names = listFileNames(given);
    expect(names).toEqual([
      'watchlist.xml',
      'watchlist-un-list-2026-2.xml',
      'watchlist.csv',
      'watchlist-2.xml',
      'watchlist-un-list-2026.xml',
      'watchlist-un-list-2026-3.xml',
      'watchlist-parties.csv',
    ]);
    for (const name of names) expect(name).toMatch(listFileName);
    expect(listFileNames(names)).toEqual(names);
  });
});

describe('exercise.json', () => {
  it('is one the format allows, whatever the mode', async () => {
    const workbook = await bundledWorkbook('charity-front');
    for (const mode of ['practice', 'sealed', 'class'] as const) {
      const text = writePack(workbook, 'participants', mode).get('exercise.json') ?? '';
      expect(parseExercise(text, 'exercise.json')).toMatchObject({ ok: true, value: { mode } });
    }
  });
});

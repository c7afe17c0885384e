/** `linchpin screen` against lists of every format at once, several of them, damaged ones too. All names invented. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/screen.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/lists');
const list = (name: string): string => path.join(folder, name);
const made: string[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(made.splice(0).map((one) => rm(one, { recursive: true })));
});

interface Answer {
  readonly id: string;
  readonly hits: readonly { readonly uid: string; readonly name: string }[];
  readonly issues?: readonly { readonly code: string; readonly file: string; readonly row: number }[];
}

async function screen(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly answers: readonly Answer[] }> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await run([...args, '--json']);
  return { code, answers: out === '' ? [] : (JSON.parse(out) as readonly Answer[]) };
}

async function file(name: string, text: string): Promise<string> {
  const place = await mkdtemp(path.join(tmpdir(), 'linchpin-lists-'));
  made.push(place);
  await writeFile(path.join(place, name), text);
  return path.join(place, name);
}

it.each([
  ['un.xml', 'Ермек Ормантай', 'ZZi.001'],
  ['targets.simple.csv', 'Ермек Ормантай', 'zz-1'],
  ['sdn.csv', 'Ормантай Ермек', '90001'],
  ['afm-2.xml', 'Нурлан Сериков', '850505300456'],
])('%s alone is clean: exit 0, and %s is found', async (name, asked, uid) => {
  const names = await file('names.csv', `id,name,kind\na,${asked},person\n`);
  const { code, answers } = await screen('--list', list(name), '--names', names);
  expect(code).toBe(0);
  expect(answers.map(({ id, hits }) => [id, hits[0]?.uid])).toEqual([['a', uid]]);
});

it('reads all formats at once; what cannot be read stands among the issues, with its file: exit 1', async () => {
  const all = [
    'un.xml',
    'sdn.xml',
    'eu.xml',
    'afm-1.xml',
    'entities.ftm.json',
    'sdn.csv',
    'alt.csv',
    'add.csv',
    'sdn_comments.csv',
  ];
  const names = await file(
    'names.csv',
    'id,name,kind,born\na,GOLDEN HELP FUND,company,\nb,Aigerim Serikova,person,1990\n',
  );
  const lists = all.flatMap((name) => ['--list', list(name)]);
  const { code, answers } = await screen(...lists, '--names', names);
  expect(code).toBe(1);
  // alt.csv has given the body of sdn.csv its new name.
  expect(answers[0]?.hits.map((hit) => hit.uid)).toContain('90002');
  expect(answers[1]?.hits[0]?.uid).toBe('90003');
  const issues = answers.at(-1)?.issues ?? [];
  expect(issues.map((issue) => `${path.basename(issue.file)} ${issue.row} ${issue.code}`)).toEqual([
    'sdn.xml 53 kind-unknown',
    'eu.xml 32 kind-unknown',
    'eu.xml 36 listing-without-name',
    'afm-1.xml 24 listing-without-name',
    'entities.ftm.json 13 json-broken',
    'entities.ftm.json 15 json-broken',
    'entities.ftm.json 11 listing-without-id',
    'entities.ftm.json 12 listing-without-name',
    'alt.csv 4 entry-unknown',
  ]);
});

it('takes the format it is told, and refuses one it does not know', async () => {
  const names = await file('names.csv', 'id,name\na,Ормантай\n');
  const odd = await file('odd.txt', 'zzi,ORMANTAY,individual,SDGT,,,,,,,,\n');
  const answers = await screen('--list', odd, '--list-format', 'ofac-sdn-csv', '--names', names);
  expect([answers.code, answers.answers[0]?.hits[0]?.uid]).toEqual([0, 'zzi']);
  expect((await screen('--list', odd, '--list-format', 'excel', '--names', names)).code).toBe(2);
  const guessed = await screen('--list', odd, '--list', path.join(folder, 'gone.xml'), '--names', names);
  expect([guessed.code, guessed.answers.at(-1)?.issues?.map((issue) => issue.code)]).toEqual([
    1,
    ['file-missing', 'list-format-unknown'],
  ]);
});

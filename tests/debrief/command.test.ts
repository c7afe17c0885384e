/** `linchpin debrief` on the bundled exercises and their sample attempts. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/debrief.ts';

const datasets = path.resolve(import.meta.dirname, '../../datasets');
const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-debrief-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly teams: readonly {
    readonly file: string;
    readonly total: number;
    readonly fingerprint: { readonly strategy: string };
    readonly divergence: { readonly moment: { readonly kind: string } | null };
  }[];
  readonly consensus: { readonly overFlagged: { readonly parties: readonly string[] } };
  readonly overlap: { readonly marks: { readonly jaccard: readonly (readonly number[])[] } };
  readonly issues: readonly { readonly code: string; readonly file: string }[];
}

async function ask(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly text: string; readonly words: string }> {
  let text = '';
  let words = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    words += String(chunk);
    return true;
  });
  try {
    return { code: await run(args), text, words };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
const parsed = (text: string) => JSON.parse(text) as Answer;
const pack = path.join(datasets, 'first-steps');
const samples = path.join(pack, 'attempts');

it('compares the sample attempts; JSON on stdout, words on stderr, tables where asked for', async () => {
  const csv = path.join(folder, 'class.csv');
  const xapi = path.join(folder, 'class.xapi.jsonl');
  const { code, text, words } = await ask(pack, '--attempts', samples, '--csv', csv, '--xapi', xapi, '--json');
  expect(code).toBe(0);
  const answer = parsed(text);
  expect(answer.teams.map(({ file, total, fingerprint }) => [file, total, fingerprint.strategy])).toEqual([
    ['empty.json', 0, 'unclear'],
    ['hub-hunter.json', 0, 'hub-first'],
    ['list-only.json', 16.7, 'list-first'],
    ['perfect.json', 100, 'money-first'],
  ]);
  expect(answer.teams.map(({ divergence }) => divergence.moment?.kind ?? null)).toEqual([
    'never-there',
    'never-there',
    'never-there',
    null,
  ]);
  expect(answer.overlap.marks.jaccard[3]).toEqual([0, expect.any(Number), 0, 1]);
  expect(answer.issues).toEqual([]);
  expect(words.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('class'))).toEqual([
    'class-nodes.csv',
    'class-questions.csv',
    'class-transactions.csv',
    'class.csv',
    'class.xapi.jsonl',
  ]);
  expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(6);
});

it('says which files cannot be used and compares the others', async () => {
  const attempts = path.join(folder, 'mixed');
  mkdirSync(attempts);
  for (const name of ['perfect.json', 'list-only.json'])
    copyFileSync(path.join(samples, name), path.join(attempts, name));
  copyFileSync(path.join(datasets, 'charity-front', 'attempts', 'perfect.json'), path.join(attempts, 'other.json'));
  writeFileSync(path.join(attempts, 'broken.json'), '{');
  writeFileSync(
    path.join(attempts, 'strange.json'),
    readFileSync(path.join(samples, 'list-only.json'), 'utf8').replaceAll('party:P053', 'party:P999'),
  );
  const { code, text } = await ask(pack, '--attempts', attempts);
  expect(code).toBe(1);
  const { teams, issues } = parsed(text);
  expect(teams.map(({ file }) => file)).toEqual(['list-only.json', 'perfect.json']);
  expect([...new Set(issues.map(({ file }) => file))]).toEqual(['broken.json', 'other.json', 'strange.json']);
});

it.each([
  ['no such pack', [path.join(folder, 'nowhere'), '--attempts', samples], 1],
  ['no such attempts', [pack, '--attempts', path.join(folder, 'nowhere')], 1],
  ['a key file that is none', [pack, '--attempts', samples, '--key', path.join(samples, 'perfect.json')], 1],
  ['nothing to compare with', [pack], 2],
  ['an option nobody knows', [pack, '--attempts', samples, '--rank'], 2],
  ['a table that cannot be written', [pack, '--attempts', samples, '--csv', path.join(folder, 'none', 'x.csv')], 2],
])('%s', async (_, args, code) => {
  const answer = await ask(...args);
  expect(answer.code).toBe(code);
  if (code === 1) expect(parsed(answer.text).issues).toHaveLength(1);
  else expect(answer.words).not.toBe('');
});

/** `linchpin debrief` on the bundled exercises and their sample attempts. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/debrief.ts';
import { beginAttempt, reduce } from '../../src/core/exercise/attempt.ts';
import { dataMark } from '../../src/core/exercise/data-mark.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { writeZip } from '../../src/csv/zip-writer.ts';
import { makeSigner } from '../../src/sealing/signer.ts';
import { sealSubmission } from '../../src/sealing/submission.ts';
import { keyFileText, makeTrainerKeys } from '../../src/sealing/trainer-key.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';

const datasets = path.resolve(import.meta.dirname, '../../datasets');
const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-debrief-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly teams: readonly {
    readonly file: string;
    readonly name: string;
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

it('opens sealed submissions with the trainer’s key, and says they are locked without it', async () => {
  const keys = await makeTrainerKeys();
  const recipients = [keys.trainer.recipient, keys.recovery.recipient];
  const workbook = await bundledWorkbook('first-steps');
  const seal = { salt: '5a'.repeat(32), recipients: recipients.map((recipient) => ({ recipient, label: '' })) };
  const files = writePack(workbook, 'trainer', 'sealed', seal);
  const trainer = path.join(folder, 'trainer.zip');
  writeFileSync(trainer, writeZip([...files].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))));
  const head = JSON.parse(files.get('exercise.json') ?? '') as Exercise;
  const exercise = { id: head.id, version: head.version, data: dataMark(head) ?? '' };
  const attempts = path.join(folder, 'sealed');
  mkdirSync(attempts);
  for (const [place, name] of ['Айгүл', 'Болат'].entries()) {
    const begun = beginAttempt(`a${place}`, exercise, 1000);
    const attempt = reduce(begun, { type: 'submit', author: name, at: 2000 });
    const signer = makeSigner(new Uint8Array(32).fill(place + 1));
    const sealed = await sealSubmission({ text: writeAttempt(attempt), signer, name, recipients }, name);
    if (!sealed.ok) throw new Error(sealed.issues[0].code);
    writeFileSync(path.join(attempts, `${place}.age`), sealed.value);
  }
  const keyFile = path.join(folder, 'recovery.txt');
  writeFileSync(keyFile, keyFileText(keys.recovery));
  const shut = await ask(trainer, '--attempts', attempts);
  expect(shut.code).toBe(1);
  expect(parsed(shut.text).issues.map(({ code }) => code)).toEqual(['submission-locked', 'submission-locked']);
  const open = await ask(trainer, '--attempts', attempts, '--identity', keyFile);
  expect(open.code).toBe(0);
  expect(parsed(open.text).teams.map(({ file, name }) => [file, name])).toEqual([
    ['0.age', 'Айгүл'],
    ['1.age', 'Болат'],
  ]);
});

it.each([
  ['no such pack', [path.join(folder, 'nowhere'), '--attempts', samples], 1],
  ['no such attempts', [pack, '--attempts', path.join(folder, 'nowhere')], 1],
  ['a key file that is none', [pack, '--attempts', samples, '--identity', path.join(samples, 'perfect.json')], 1],
  ['nothing to compare with', [pack], 2],
  ['an option nobody knows', [pack, '--attempts', samples, '--rank'], 2],
  ['a table that cannot be written', [pack, '--attempts', samples, '--csv', path.join(folder, 'none', 'x.csv')], 2],
])('%s', async (_, args, code) => {
  const answer = await ask(...args);
  expect(answer.code).toBe(code);
  if (code === 1) expect(parsed(answer.text).issues).toHaveLength(1);
  else expect(answer.words).not.toBe('');
});

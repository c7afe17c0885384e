/** `linchpin generate` and `linchpin datasets --check` as a person runs them. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as datasets } from '../../src/cli/datasets.ts';
import { run as generate } from '../../src/cli/generate.ts';
import { differingFiles, writeFolder } from '../../src/cli/pack-folder.ts';

const seed = '00112233445566778899aabbccddeeff';
let folder = '';
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'linchpin-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('generate', () => {
  it('writes the trainer’s folder and the participant’s, and prints the key in short', async () => {
    const [out, participant] = [path.join(folder, 'full'), path.join(folder, 'sealed')];
    const code = await generate([
      '--recipe',
      'first-steps',
      '--seed',
      seed,
      '--out',
      out,
      '--participant',
      participant,
      '--json',
    ]);
    expect(code).toBe(0);
    const told = JSON.parse(printed);
    for (const name of told.files) expect(existsSync(path.join(out, name)), name).toBe(true);
    for (const name of told.participantFiles) expect(existsSync(path.join(participant, name)), name).toBe(true);
    expect(told.participantFiles).not.toContain('answer-key.json');
    const rows = readFileSync(path.join(out, 'transactions.csv'), 'utf8').trimEnd().split('\n').length - 1;
    expect(told.counts.transactions).toBe(rows);
    expect(told.key.optimum.funds.proved).toBe(true);
    expect(printed).not.toContain(seed);
  });

  it.each([
    [['--recipe', 'first-steps', '--out', 'x']],
    [['--recipe', 'first-steps', '--seed', 'xyz', '--out', 'x']],
    [['--recipe', 'first-steps', '--seed', '', '--out', 'x']],
    [['--recipe', 'first-steps', '--seed', seed, '--out', 'x', '--participant', 'x']],
    [['--recipe', 'first-steps', '--seed', seed, '--out', 'x/y', '--participant', 'x']],
    [['--recipe', 'nothing', '--seed', seed, '--out', 'x']],
    [['--recipe', 'first-steps', '--seed', seed]],
    [['--what']],
  ])('refuses %j with exit 2 and writes nothing', async (args) => {
    expect(await generate(args)).toBe(2);
    expect(printed).toBe('');
    expect(existsSync('x')).toBe(false);
  });

  it('takes a short seed, with a warning; tells of what else lies in the participant’s folder', async () => {
    const participant = path.join(folder, 'sealed');
    writeFolder(participant, new Map([['answer-key.json', '{}']]));
    const args = ['--recipe', 'first-steps', '--out', path.join(folder, 'full'), '--participant', participant];
    expect(await generate([...args, '--seed', 'C0ffee'])).toBe(1);
    expect(vi.mocked(process.stderr.write).mock.calls.join()).toMatch(/guess/);
    expect(JSON.parse(printed).issues).toMatchObject([{ code: 'stray-file', file: 'answer-key.json' }]);
    const rows = readFileSync(path.join(folder, 'full', 'transactions.csv'), 'utf8');
    printed = '';
    expect(await generate(['--recipe', 'first-steps', '--out', path.join(folder, 'again'), '--seed', 'c0ffee'])).toBe(
      0,
    );
    expect(readFileSync(path.join(folder, 'again', 'transactions.csv'), 'utf8')).toBe(rows);
  });

  // With the first draw of this seed a donor cannot pay what the story wants of him.
  it('tells a story anew that does not come out, the same way each time', async () => {
    const args = ['--recipe', 'charity-front', '--seed', '15452', '--out'];
    for (const out of ['a', 'b']) expect(await generate([...args, path.join(folder, out)])).toBe(0);
    const [a, b] = ['a', 'b'].map((out) => readFileSync(path.join(folder, out, 'answer-key.json'), 'utf8'));
    expect(a).toBe(b);
  });

  it('says in plain words that a folder cannot be written', async () => {
    writeFileSync(path.join(folder, 'taken'), '');
    const out = path.join(folder, 'taken', 'x');
    expect(await generate(['--recipe', 'first-steps', '--seed', seed, '--out', out])).toBe(2);
    expect(printed).toBe('');
  });
});

describe('datasets', () => {
  it('finds nothing to differ in the bundled exercises', async () => {
    expect(await datasets(['--check'])).toBe(0);
    expect(JSON.parse(printed)).toEqual({ differing: [] });
  });

  it('does not know other options', async () => {
    expect(await datasets(['--chek'])).toBe(2);
  });
});

it('names files that differ, lack or do not belong', () => {
  const files = new Map([
    ['a.csv', 'a'],
    ['b/c.json', '{}'],
    ['d.xml', '<d/>'],
  ]);
  writeFolder(folder, files);
  expect(differingFiles(folder, files)).toEqual([]);
  writeFileSync(path.join(folder, 'a.csv'), 'A');
  rmSync(path.join(folder, 'b/c.json'));
  writeFileSync(path.join(folder, 'stray'), '');
  expect(differingFiles(folder, files)).toEqual(['a.csv', 'b/c.json', 'stray']);
});

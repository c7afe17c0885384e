/** Each gate proved: a planted violation must turn it red, and the house as it stands must not. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let house = '';

/** A small house with the real configuration files and one planted file. */
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'linchpin-gates-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json', 'knip.config.ts', '.oxfmtrc.json']) {
    cpSync(path.join(root, file), path.join(house, file));
  }
  for (const folder of ['src', 'tests']) cpSync(path.join(root, folder), path.join(house, folder), { recursive: true });
  cpSync(path.join(root, 'datasets'), path.join(house, 'datasets'), { recursive: true });
  cpSync(path.join(root, 'vite.config.ts'), path.join(house, 'vite.config.ts'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction');
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string): () => void {
  const full = path.join(house, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return () => rmSync(full);
}

function run(tool: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Several cases are planted at once, each under a name of its own, and the tool is run once: the tool's start is what takes the time. */
function plantAll(cases: readonly { readonly file: string; readonly text: string }[]): readonly string[] {
  return cases.map(({ file, text }, number) => {
    const { dir, name, ext } = path.parse(file);
    const own = path.posix.join(dir, `${name}-${number}${ext}`);
    plant(own, text);
    return own;
  });
}

const lintCases: readonly (readonly [string, string, string])[] = [
  [
    'core imports the screen',
    'src/core/planted.ts',
    "import { useSession } from '../ui/store/session.ts';\nexport const x = useSession;\n",
  ],
  ['core imports React', 'src/core/planted.ts', "import { useState } from 'react';\nexport const x = useState;\n"],
  [
    'the worker opens archives by itself',
    'src/worker/planted.ts',
    "import { unzipSync } from 'fflate';\nexport const x = unzipSync;\n",
  ],
  ['core asks the clock', 'src/core/planted.ts', 'export const x = () => Date.now();\n'],
  ['core rolls dice', 'src/core/planted.ts', 'export const x = () => Math.random();\n'],
  ['core touches the DOM', 'src/core/planted.ts', 'export const x = () => document;\n'],
  [
    'csv imports the worker',
    'src/csv/planted.ts',
    "import type { DeskApi } from '../worker/protocol.ts';\nexport type X = DeskApi;\n",
  ],
  [
    'milp imports the command line',
    'src/milp/planted.ts',
    "import { highsSolver } from '../cli/highs.ts';\nexport const x = highsSolver;\n",
  ],
  [
    'csv opens seals by itself',
    'src/csv/planted.ts',
    "import { openSubmission } from '../sealing/submission.ts';\nexport const x = openSubmission;\n",
  ],
  [
    'sealing reads files',
    'src/sealing/planted.ts',
    "import { readBytes } from '../csv/source.ts';\nexport const x = readBytes;\n",
  ],
  [
    'the worker seals by itself',
    'src/worker/planted.ts',
    "import { Encrypter } from 'age-encryption';\nexport const x = Encrypter;\n",
  ],
  [
    'worker imports words',
    'src/worker/planted.ts',
    "import { translator } from '../i18n/translate.ts';\nexport const x = translator;\n",
  ],
  ['screen reads CSV itself', 'src/ui/planted.ts', "import Papa from 'papaparse';\nexport const x = Papa;\n"],
  [
    'another room draws',
    'src/ui/analyst/planted.ts',
    "import cytoscape from 'cytoscape';\nexport const x = cytoscape;\n",
  ],
  [
    'analyst imports debrief',
    'src/ui/analyst/planted.ts',
    "import { x } from '../debrief/planted.ts';\nexport const y = x;\n",
  ],
  [
    'trainer imports analyst',
    'src/ui/trainer/planted.ts',
    "import { x } from '../analyst/planted.ts';\nexport const y = x;\n",
  ],
  ['any', 'src/core/planted.ts', 'export const x = (y: any) => y as string;\n'],
  ['non-null assertion', 'src/core/planted.ts', 'export const x = (y: string | null) => y!.length;\n'],
  ['default export', 'src/core/planted.ts', 'export default 1;\n'],
  ['barrel', 'src/core/planted.ts', "export * from './ledger/ledger.ts';\nexport * from './ledger/filter.ts';\n"],
  ['file over 300 lines', 'src/core/planted.ts', 'export const x = 1;\n'.concat('// line\n'.repeat(301))],
  ['promise let go', 'src/cli/planted.ts', 'export function x() {\n  Promise.resolve(1);\n}\n'],
  ['raw HTML', 'src/ui/planted.tsx', 'export const X = () => <div dangerouslySetInnerHTML={{ __html: "x" }} />;\n'],
];

describe('a planted violation turns the lint red', () => {
  let planted: readonly string[] = [];
  let ended: number | null = 0;
  let found: readonly { readonly filename: string; readonly severity: string }[] = [];
  beforeAll(() => {
    const clean = { file: 'src/core/planted.ts', text: 'export const x = 1;\n' };
    planted = plantAll([...lintCases.map(([, file, text]) => ({ file, text })), clean]);
    const { status, output } = run('oxlint/bin/oxlint', ['--type-aware', '--format', 'json', ...planted]);
    ended = status;
    found = JSON.parse(output).diagnostics;
  });
  afterAll(() => {
    for (const file of planted) rmSync(path.join(house, file));
  });
  const errorsIn = (file: string | undefined) =>
    found.filter(({ filename, severity }) => filename === file && severity === 'error');

  it.each(lintCases.map(([name], number) => [name, number] as const))('%s', (_name, number) => {
    expect(errorsIn(planted[number])).not.toEqual([]);
  });

  it('and says so to whoever called it; a clean file is not among what it tells', () => {
    expect(ended).not.toBe(0);
    expect(found.filter(({ filename }) => filename === planted.at(-1))).toEqual([]);
  });
});

const typeCases: readonly (readonly [string, string, string, string])[] = [
  [
    'core reaches outside its project',
    'src/core',
    'src/core/planted.ts',
    "import { languages } from '../i18n/translate.ts';\nexport const x = languages;\n",
  ],
  ['core uses the DOM', 'src/core', 'src/core/planted.ts', 'export const x = () => window.location;\n'],
  [
    'a missing key',
    'src/i18n',
    'src/i18n/planted.ts',
    "import type { Russian } from './catalogue.ts';\nimport type { app } from './en/app.ts';\nexport const x: Russian<typeof app> = {};\n",
  ],
  [
    'a missing plural form',
    'src/i18n',
    'src/i18n/planted.ts',
    "import type { Russian } from './catalogue.ts';\nexport const x: Russian<{ n_one: 'a'; n_other: 'b' }> = { n_one: '1', n_other: '2' };\n",
  ],
];

describe.each(['src/core', 'src/i18n'])('a planted violation turns the types red: %s', (project) => {
  const cases = typeCases.filter(([, of]) => of === project);
  let planted: readonly string[] = [];
  let ended: number | null = 0;
  let told = '';
  beforeAll(() => {
    planted = plantAll(cases.map(([, , file, text]) => ({ file, text })));
    const { status, output } = run('typescript/bin/tsc', ['-b', project]);
    ended = status;
    told = output;
  });
  afterAll(() => {
    for (const file of planted) rmSync(path.join(house, file));
  });

  it.each(cases.map(([name], number) => [name, number] as const))('%s', (_name, number) => {
    expect(ended).not.toBe(0);
    expect(told).toMatch(new RegExp(`${path.basename(planted[number] ?? 'nothing')}\\S*: error`));
  });
});

describe('a planted violation turns the others red', () => {
  it('knip: an export nobody uses', () => {
    const remove = plant('src/core/planted.ts', 'export const nobodyUsesThis = 1;\n');
    const { status, output } = run('knip/bin/knip.js', []);
    remove();
    expect(status, output).not.toBe(0);
    expect(output).toContain('planted');
  });

  it('oxfmt: a crooked file', () => {
    const remove = plant('src/core/planted.ts', 'export   const x=1\n');
    const { status } = run('oxfmt/bin/oxfmt', ['--check', 'src/core/planted.ts']);
    remove();
    expect(status).not.toBe(0);
  });
});

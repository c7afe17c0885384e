/**
 * `npm test`: every check, and at the end one line each. Stops for nothing, so that one run tells all. What does not need every core goes
 * side by side; tests come after it, one kind after the other. `npm run verify` runs the static checks only. Arguments name the steps to
 * run: `npm test -- unit browser`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function bin(name: string, command = name): string {
  const manifest: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const entry = typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin[command] ?? '');
  return path.join(root, 'node_modules', name, entry);
}

/** What vitest writes for machines, as far as it is read here. */
interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A line or two for each test that failed, since the end of a long output is what is read. */
function failuresIn(file: string): readonly string[] {
  let report: TestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return ['no report was written: see the output above'];
  }
  const found = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const where = path.relative(root, name);
    if (failed.length === 0) return message === '' ? [] : [`${where}: ${message.slice(0, 400)}`];
    return failed.map((test) => `${where}: ${test.fullName}: ${test.failureMessages.join('\n').slice(0, 400)}`);
  });
  return found.length > 0 ? found : ['no test failed, but the run did: see the output above'];
}

interface Step {
  readonly name: string;
  readonly what: string;
  readonly args: readonly string[];
  /** Whether vitest runs it, with a process for each core. */
  readonly tests?: true;
}

const tsx = ['--import', 'tsx'];
const staticSteps: readonly Step[] = [
  { name: 'format', what: 'oxfmt', args: [bin('oxfmt'), '--check', '.'] },
  { name: 'types', what: 'TypeScript, every project, from nothing', args: [bin('typescript', 'tsc'), '-b', '--force'] },
  {
    name: 'lint',
    what: 'oxlint with type-aware rules and the import law',
    args: [bin('oxlint'), '--type-aware', 'src', 'tests'],
  },
  { name: 'dead-code', what: 'knip: unused files, exports, dependencies', args: [bin('knip')] },
];
const steps: readonly Step[] = [
  ...staticSteps,
  {
    name: 'datasets',
    what: 'bundled exercises equal what their program writes',
    args: [...tsx, 'src/cli/main.ts', 'datasets', '--check'],
  },
  {
    name: 'build',
    what: 'production build',
    args: [bin('vite'), 'build', '--config', 'vite.config.ts', '--logLevel', 'warn'],
  },
  { name: 'unit', what: 'unit, property and brute-force tests', args: [bin('vitest'), 'run'], tests: true },
  {
    name: 'browser',
    what: 'the whole job in Chromium',
    args: [bin('vitest'), 'run', '--config', 'tests/browser/vitest.config.ts'],
    tests: true,
  },
];

const wanted = process.argv.slice(2);
const available = process.env['npm_lifecycle_event'] === 'verify' ? staticSteps : steps;
const unknown = wanted.filter((name) => !available.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`unknown step: ${unknown.join(', ')}; one of ${available.map((s) => s.name).join(', ')}\n`);
  process.exit(2);
}
const chosen = wanted.length === 0 ? available : available.filter((step) => wanted.includes(step.name));

const reports = mkdtempSync(path.join(tmpdir(), 'linchpin-tests-'));

interface Result {
  readonly step: Step;
  readonly passed: boolean;
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** Tests say at once how they get on; of the others, which run side by side, each is told in one piece at its end. */
async function run(step: Step): Promise<Result> {
  const head = `\n── ${step.name}: ${step.what}\n`;
  const report = path.join(reports, `${step.name}.json`);
  const reporters = step.tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const started = performance.now();
  if (step.tests) process.stdout.write(head);
  const child = spawn(process.execPath, [...step.args, ...reporters], {
    cwd: root,
    stdio: step.tests ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const [status]: readonly unknown[] = await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (!step.tests) process.stdout.write(head + Buffer.concat(said).toString());
  const passed = status === 0;
  return { step, passed, failures: step.tests && !passed ? failuresIn(report) : [], seconds };
}

const results: Result[] = [];
const waiting = chosen.filter((step) => !step.tests);
const lane = async () => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await run(step));
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
for (const step of chosen.filter(({ tests }) => tests)) results.push(await run(step));
rmSync(reports, { recursive: true, force: true });
results.sort((a, b) => chosen.indexOf(a.step) - chosen.indexOf(b.step));

process.stdout.write('\n');
for (const { step, passed, failures, seconds } of results) {
  process.stdout.write(
    `${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${step.what}\n`,
  );
  for (const failure of failures) process.stdout.write(`       ${failure.replaceAll('\n', '\n         ')}\n`);
}
const failed = results.filter((r) => !r.passed);
process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

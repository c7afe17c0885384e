/**
 * `npm test`: every check, one after another, and at the end one line each. Stops for nothing, so that one run tells all.
 * `npm run verify` runs the static ones only. Arguments name the steps to run: `npm test -- unit browser`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

interface Step {
  readonly name: string;
  readonly what: string;
  readonly args: readonly string[];
}

const tsx = ['--import', 'tsx'];
const staticSteps: readonly Step[] = [
  { name: 'types', what: 'TypeScript, every project, from nothing', args: [bin('typescript', 'tsc'), '-b', '--force'] },
  {
    name: 'lint',
    what: 'oxlint with type-aware rules and the import law',
    args: [bin('oxlint'), '--type-aware', 'src', 'tests'],
  },
  { name: 'format', what: 'prettier', args: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'dead-code', what: 'knip: unused files, exports, dependencies', args: [bin('knip')] },
];
const steps: readonly Step[] = [
  ...staticSteps,
  { name: 'unit', what: 'unit, property and brute-force tests', args: [bin('vitest'), 'run'] },
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
  {
    name: 'browser',
    what: 'the whole job in Chromium',
    args: [bin('vitest'), 'run', '--config', 'tests/browser/vitest.config.ts'],
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

const results = chosen.map((step) => {
  process.stdout.write(`\n── ${step.name}: ${step.what}\n`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [...step.args], { cwd: root, stdio: 'inherit' });
  return { step, passed: status === 0, seconds: (performance.now() - started) / 1000 };
});

process.stdout.write('\n');
for (const { step, passed, seconds } of results) {
  process.stdout.write(
    `${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${step.what}\n`,
  );
}
const failed = results.filter((r) => !r.passed);
process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = import.meta.dirname;
// vitest looks for tests from the top; the app itself lives in src/ui.
const testing = process.env['VITEST'] !== undefined;

/** Files that take longest: first, so that the others fill the second core beside them. */
const slow = [
  'pooled-leaks',
  'mutants',
  'byte-reader',
  'release',
  'gates',
  'recipes',
  'typology',
  'cuts',
  'side-by-side',
  'progress',
  'rules-laws',
  'orders',
  'mutated-logs',
  'economy',
];

/** What leaves something behind in its process: spies, stubs, stores, flags, environment variables. */
const traces =
  /\bvi\.(?:spyOn|mock|doMock|hoisted|stub[A-Za-z]+|useFakeTimers|setSystemTime|resetModules)|fake-indexeddb|defineProperty|setFlagsFromString|process\.(?:env|chdir|exitCode)|\.setState\(/;

/**
 * Each file that leaves something behind has a process of its own, and no list can forget one. The others share one a core and load the
 * code once, which is a quarter of the time.
 */
const apart = testing
  ? readdirSync(`${here}/tests`, { recursive: true, encoding: 'utf8' })
      .map((file) => `tests/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/browser/'))
      .filter((file) => traces.test(readFileSync(`${here}/${file}`, 'utf8')))
  : [];
const all = ['tests/**/*.test.ts'];
const none = ['tests/browser/**', 'node_modules/**'];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = slow.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? slow.length : place;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root: testing ? here : `${here}/src/ui`,
  base: './',
  publicDir: false,
  plugins: [react()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1', fs: { allow: [here] } },
  build: {
    outDir: `${here}/dist`,
    emptyOutDir: true,
    target: 'es2022',
    // Inlined data: URLs would need a looser content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 2500,
  },
  test: {
    environment: 'node',
    setupFiles: [`${here}/tests/property-seed.ts`],
    // Lists of files stand in the projects alone: one that is inherited is added to, and every test would run twice.
    projects: [
      { extends: true, test: { name: 'apart', include: apart, exclude: none } },
      { extends: true, test: { name: 'together', include: all, exclude: [...none, ...apart], isolate: false } },
    ],
    // vitest would leave one core idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    // Only against a test that hangs: machines are noisy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

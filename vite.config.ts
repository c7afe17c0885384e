import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const here = import.meta.dirname;
// vitest looks for tests from the top; the app itself lives in src/ui.
const testing = process.env['VITEST'] !== undefined;

/** Files that take longest: first, so that the others fill the second core beside them. */
const slow = ['pooled-leaks', 'gates', 'recipes', 'mutants', 'typology', 'economy', 'solvers', 'apply-edit'];

/**
 * Everything that leaves something behind in its process (what it spies on, stores, workers, environment variables): each such file has a
 * process of its own. The others share one a core and load the code once, which is a quarter of the time.
 */
const apart = [
  ...['ui', 'worker', 'house', 'sealing', 'debrief'].map((folder) => `tests/${folder}/**/*.test.ts`),
  'tests/**/*command*.test.ts',
  'tests/csv/import-cli.test.ts',
  'tests/fairness/check.test.ts',
  'tests/scenario/generate-recipe.test.ts',
  'tests/packs/mutants.test.ts',
];
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

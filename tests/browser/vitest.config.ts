import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** This one looks at how long tasks of the page take: nothing may run beside it. */
const alone = 'tests/browser/big-file.test.ts';
const all = 'tests/browser/**/*.test.ts';

/** Files that take longest: first, so that neither of the two is left with one of them in the end. */
const slow = [
  'class-story',
  'axe',
  'sealed-axe',
  'killed-tab',
  'job-by-mouse',
  'canaries',
  'list-update',
  'studio-axe',
  'studio',
  'sealed-class',
  'debrief',
  'sealed-store',
  'sealed-attempt',
  'job-by-keyboard',
  'bad-input',
];

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

const shared = {
  environment: 'node',
  // Only against a test that hangs: machines are noisy.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // What is waited for comes, sooner or later: a second is too short on a machine that does other things too.
  expect: { poll: { timeout: 30_000 } },
  retry: 0,
} as const;

/** Browser tests run two at a time: while one waits for the screen the other works. More would only starve one another of two cores. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'in pairs',
          include: [all],
          exclude: [alone],
          maxWorkers: 2,
          // Two processes in all, each with one browser that serves its files one after another (driver.ts).
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...shared, name: 'alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** This one looks at how long tasks of the page take: nothing may run beside it. */
const alone = 'tests/browser/big-file.test.ts';
const all = 'tests/browser/**/*.test.ts';
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
    projects: [
      {
        test: {
          ...shared,
          name: 'in pairs',
          include: [all],
          exclude: [alone],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...shared, name: 'alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});

import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/worker/main.ts',
    'src/cli/*.ts',
    'tests/**/*.test.ts',
    'tests/run.ts',
    'tests/bench/*.ts',
    'tests/browser/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,mjs}', 'tests/**/*.ts'],
  // Run by path from the launcher and tests/run.ts, or by oxlint itself.
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint', 'oxfmt'],
  ignoreBinaries: ['apt-get'],
  ignoreExportsUsedInFile: true,
};

export default config;

/** Properties look at the same cases in every run, so that what was green stays green; `LINCHPIN_SEED=NUMBER npm test -- unit` looks at others. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

const seed = Number(process.env['LINCHPIN_SEED'] ?? 20_261_126);
const { testPath } = expect.getState();
// Files without properties need not wait for the library.
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { configureGlobal, readConfigureGlobal } = await import('fast-check');
  configureGlobal({ ...readConfigureGlobal(), seed });
}

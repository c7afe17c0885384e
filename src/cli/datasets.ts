/** `linchpin datasets [--check]`: writes the bundled exercises anew, or tells which of their files differ. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { highsSolver } from './highs.ts';
import { makeAuthored } from './make-authored.ts';
import { differingFiles, removeStrays, writeFolder } from './pack-folder.ts';
import { authored } from './authored.ts';

const synopsis = 'linchpin datasets [--check] [--json]';
const bundled = path.resolve(import.meta.dirname, '../../datasets');

/**
 * Prints `{written: [file…]}`, or with --check `{differing: [file…]}`: names from datasets/ on. Exit 0 done or nothing differs,
 * 1 something differs, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const check = asked(args);
  if (check === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const milp = await highsSolver();
  const names: string[] = [];
  for (const recipe of authored) {
    const { files } = await makeAuthored(recipe, recipe.seed, milp);
    const folder = path.join(bundled, recipe.name);
    const touched = differingFiles(folder, files);
    names.push(...touched.map((name) => `${recipe.name}/${name}`));
    if (check) continue;
    removeStrays(folder, files);
    writeFolder(folder, files);
  }
  process.stdout.write(`${JSON.stringify(check ? { differing: names } : { written: names })}\n`);
  return check && names.length > 0 ? 1 : 0;
}

function asked(args: readonly string[]): boolean | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    return values.check;
  } catch {
    return null;
  }
}

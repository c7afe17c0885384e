/** `linchpin check DIR`: what is wrong with an exercise, whether it leaks, how hard it is, whether it looks real. */
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { checkPack, receiptIssues } from '../core/fairness/check-pack.ts';
import { readPack } from '../csv/read-pack.ts';
import { packSources } from './pack-sources.ts';

const synopsis = 'linchpin check DIR [--json]';

/**
 * Prints `{issues, leaks, difficulty, maximum, best, loneHub, realism, measured}`: `leaks` what tells members from others, `difficulty`
 * each bot's points of 100, `measured` every feature looked at. Exit 0 nothing is wrong, 1 there are issues or leaks, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const folder = ask(args);
  if (folder === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const sources = await packSources(folder);
  const refusal: FileIssue = { code: 'file-missing', file: folder, row: 0, column: '', found: '' };
  if (sources === null) return refuse([refusal]);
  const read = await readPack(sources);
  if (!read.ok) return refuse([...read.issues, ...receiptIssues([...read.receipts, ...read.references])]);
  const { pack, receipts, references } = read.value;
  const report = await checkPack(pack, receiptIssues([...receipts, ...references]));
  if (report === null) throw new Error('check: stopped, though nobody asked');
  const { issues, difficulty, realism } = report;
  const leaks = report.leaks.filter((leak) => leak.leaks);
  const answer = {
    issues,
    leaks,
    difficulty: difficulty?.bots ?? null,
    maximum: difficulty?.maximum ?? null,
    best: difficulty?.best ?? null,
    loneHub: difficulty?.loneHub ?? null,
    realism,
    measured: report.leaks,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return issues.length === 0 && leaks.length === 0 ? 0 : 1;
}

function refuse(issues: ReturnType<typeof receiptIssues>): number {
  process.stdout.write(`${JSON.stringify({ issues, leaks: [], difficulty: null })}\n`);
  return 1;
}

function ask(args: readonly string[]): string | null {
  try {
    const { positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return positionals.length === 1 ? positionals[0] : null;
  } catch {
    return null;
  }
}

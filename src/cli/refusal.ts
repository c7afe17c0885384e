/** What a command prints when it has nothing else to say: why, as JSON. */
import type { FileIssue } from '../core/dataset/issue.ts';

/** Returns the exit code that goes with it. */
export function printRefusal(issues: readonly FileIssue[]): 1 {
  process.stdout.write(`${JSON.stringify({ issues })}\n`);
  return 1;
}

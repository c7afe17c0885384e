/** Everything `linchpin check` and the studio say of a pack, part by part. */
import type { FileIssue, ReferenceIssue, RowIssue, RowRejection } from '../dataset/issue.ts';
import type { LoadedPack } from '../dataset/loaded-pack.ts';
import { createSight } from './bots/sight.ts';
import { botScore, bots, summarise } from './difficulty.ts';
import { hiddenRows } from './hidden-rows.ts';
import { judgeLeaks, leakSubjects, measureSubject, type LeakOptions, type Measured } from './leaks.ts';
import { overdrawn } from './overdrawn.ts';
import { realReference } from './real-prefix.ts';
import type { BotName, CheckIssue, CheckReport, Difficulty, Leak } from './report.ts';
import { shapesOf } from './shapes.ts';

export interface CheckOptions extends Partial<LeakOptions> {
  /** Called after each part; what it returns is awaited, so that a worker may listen in between. */
  readonly onProgress?: (done: number, total: number) => void | Promise<void>;
  /** Asked between parts. */
  readonly expired?: () => boolean;
}

/** What reading a pack found: refused and doubted rows by file. */
export interface ReadReceipt {
  readonly file: string;
  readonly rejected: readonly RowIssue<RowRejection | ReferenceIssue>[];
  readonly doubts: readonly RowIssue<ReferenceIssue>[];
}

/** Every row the receipts name, refused or doubted, in their order. */
export function receiptIssues(receipts: readonly ReadReceipt[]): readonly CheckIssue[] {
  return receipts.flatMap(({ file, rejected, doubts }) =>
    [...rejected, ...doubts].map((issue) => ({ ...issue, file })),
  );
}

/**
 * `found`: what reading the pack brought up. Without a key there are no leaks and no difficulty, and an issue says so. Null when `expired`
 * said stop. Of the order of a second for 20,000 transactions.
 */
export async function checkPack(
  pack: LoadedPack,
  found: readonly CheckIssue[],
  options: CheckOptions = {},
): Promise<CheckReport | null> {
  const { dataset, exercise, quiz, key } = pack;
  const { onProgress, expired = () => false } = options;
  const measured: Measured[] = [];
  let leaks: readonly Leak[] = [];
  let difficulty: Difficulty | null = null;
  let shapes: CheckReport['realism']['shapes'] = [];
  let below: readonly string[] = [];
  const parts: (() => void)[] = [];
  if (key !== null) {
    const hidden = hiddenRows(dataset, key);
    for (const subject of leakSubjects) {
      parts.push(() => void measured.push(...measureSubject(dataset, hidden, subject, options)));
    }
    parts.push(() => (leaks = judgeLeaks(measured, options)));
  }
  if (key !== null && exercise !== null) {
    const graded = { dataset, exercise, quiz, key };
    const sight = createSight(dataset, exercise, quiz);
    const scores: [BotName, number][] = [];
    for (const bot of bots) parts.push(() => void scores.push([bot.name, botScore(graded, sight, bot)]));
    parts.push(() => (difficulty = summarise(graded, scores)));
  }
  parts.push(() => (shapes = shapesOf(dataset)));
  parts.push(() => (below = overdrawn(dataset)));
  for (const [done, part] of parts.entries()) {
    if (expired()) return null;
    part();
    await onProgress?.(done + 1, parts.length);
  }
  return { issues: [...found, ...packIssues(pack)], leaks, difficulty, realism: { shapes, overdrawn: below } };
}

function packIssues({ dataset, exercise, key }: LoadedPack): readonly CheckIssue[] {
  const missing = (file: string, code: 'file-missing' | 'key-missing'): FileIssue | CheckIssue => ({
    code,
    file,
    row: 0,
    column: '',
    found: '',
  });
  return [
    ...(exercise === null ? [missing('exercise.json', 'file-missing')] : []),
    ...(key === null ? [missing('answer-key.json', 'key-missing')] : []),
    ...dataset.listings.flatMap((listing): readonly CheckIssue[] => {
      const reference = realReference(listing);
      return reference === null
        ? []
        : [{ code: 'real-prefix', file: listing.list, row: 0, column: 'uid', found: reference.slice(0, 80) }];
    }),
  ];
}

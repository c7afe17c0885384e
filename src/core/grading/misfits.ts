/** Whether an attempt was made on these data: grading by the key of others would give a score that means nothing. */
import { createDirectory } from '../dataset/directory.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FileIssue, FileRejection } from '../dataset/issue.ts';
import type { Attempt } from '../exercise/attempt.ts';
import { dataMark } from '../exercise/data-mark.ts';
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import { transactionId } from '../ledger/ledger.ts';

export interface MarkedData {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
}

const mostIssues = 10;

/**
 * Why the attempt cannot be graded by the key to these data, `file` being the attempt's: `attempt-other-exercise`, `attempt-other-data`
 * (ids of another pack, or data changed since), `attempt-unknown-id` (at most 10, in the order of the work). None = it can.
 * O(transactions + what the attempt names).
 */
export function misfits(attempt: Attempt, data: MarkedData, file: string): readonly FileIssue[] {
  return misfitsTo(data)(attempt, file);
}

/** The same for many attempts: what the data know is gathered once. */
export function misfitsTo(data: MarkedData): (attempt: Attempt, file: string) => readonly FileIssue[] {
  const known = knownTo(data.dataset);
  return (attempt, file) => misfitsOf(attempt, data, known, file);
}

function misfitsOf(attempt: Attempt, data: MarkedData, known: Known, file: string): readonly FileIssue[] {
  const { exercise } = data;
  const issue = (code: FileRejection, column: string, found: string): FileIssue => ({
    code,
    file,
    row: 0,
    column,
    found: found.slice(0, 80),
  });
  const { id, version, data: made } = attempt.exercise;
  if (id !== exercise.id || version !== exercise.version) {
    return [issue('attempt-other-exercise', 'exercise', `${id} ${version}`)];
  }
  const mark = dataMark(exercise);
  if (made !== undefined && mark !== undefined && made !== mark) return [issue('attempt-other-data', 'exercise', id)];
  return unknownIds(attempt, data.quiz, known)
    .slice(0, mostIssues)
    .map(([column, found]) => issue('attempt-unknown-id', column, found));
}

/** What ids the data have. */
interface Known {
  readonly transaction: (id: string) => boolean;
  /** A node key or a row of evidence. */
  readonly ref: (ref: string) => boolean;
}

function knownTo(dataset: Dataset): Known {
  const directory = createDirectory(dataset);
  const { ledger } = dataset;
  let transactions: Set<string> | null = null;
  const transaction = (id: string) => {
    transactions ??= new Set(Array.from({ length: ledger.size }, (_, i) => transactionId(ledger, i)));
    return transactions.has(id);
  };
  const relations = new Set(dataset.relations.map(({ id }) => id));
  const listings = new Set(dataset.listings.map(({ uid }) => uid));
  const ref = (text: string) => {
    const id = text.slice(text.indexOf(':') + 1);
    if (text.startsWith('tx:')) return transaction(id);
    if (text.startsWith('relation:')) return relations.has(id);
    if (text.startsWith('listing:')) return listings.has(id);
    return directory.nodeOf(text.startsWith('party:') ? `party:${id}` : `account:${id}`) >= 0;
  };
  return { transaction, ref };
}

function unknownIds({ work }: Attempt, quiz: Quiz | null, known: Known): readonly (readonly [string, string])[] {
  const questions = new Set(quiz?.questions.map(({ id }) => id) ?? []);
  const unknown = (column: string, refs: readonly string[]) =>
    refs.filter((ref) => !known.ref(ref)).map((ref) => [column, ref] as const);
  return [
    ...unknown(
      'claim',
      work.claims.flatMap(({ subject, evidence }) => [subject, ...evidence]),
    ),
    ...work.marked.filter((id) => !known.transaction(id)).map((id) => ['mark', `tx:${id}`] as const),
    ...unknown(
      'gap',
      work.gaps.flatMap(({ from, to }) => [from, to]),
    ),
    ...unknown(
      'freeze',
      work.plan.map(({ target }) => target),
    ),
    ...Object.keys(work.answers)
      .filter((id) => !questions.has(id))
      .map((id) => ['answer', id] as const),
  ];
}

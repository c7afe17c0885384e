/** A class's attempts at one exercise, graded: what every comparison of a debrief starts from. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Action, Attempt } from '../exercise/attempt.ts';
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { AttemptLog } from '../exercise/parse-attempt.ts';
import { createGrader } from '../grading/grade.ts';
import type { Scorecard } from '../grading/scorecard.ts';
import { deedsOf, stepsOf, type Deed } from './deeds.ts';
import { settleAttempt } from './settle-attempt.ts';

export interface Team {
  /** Unique in the lesson. Results name teams by their place in `lesson.teams`, what is kept in files by this. */
  readonly id: string;
  /** As handed in; '' when no name was given. */
  readonly name: string;
  /** What the team is called where names are hidden: A to Z, then AA, AB, …, in the order of the ids. */
  readonly pseudonym: string;
  /** Settled: its log holds only what changed something, so an index into it names an action for good. */
  readonly attempt: Attempt;
  /** One for each action of the settled log. Worked out when first asked for, as the scorecard is. */
  readonly deeds: readonly Deed[];
  readonly card: Scorecard;
}

export interface LessonPack {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
  readonly key: AnswerKey;
}

export interface Lesson extends LessonPack {
  /** By id, so that the order of the files decides nothing. */
  readonly teams: readonly Team[];
}

export interface Entry {
  /** Unique: a path or a submission's mark. Attempt ids are not, a copied file has the same. */
  readonly id: string;
  readonly name: string;
  readonly attempt: AttemptLog;
  /** What `settleAttempt` makes of it, where that is known already. */
  readonly settled?: Attempt;
}

/**
 * Settles every entry; grades it, and takes its log apart, when that is asked for: a class's first picture needs neither. The attempts fit the data (`misfits` found nothing). Throws RangeError when two entries have one id.
 * O(actions of all + entries × grading).
 */
export function makeLesson(pack: LessonPack, entries: readonly Entry[]): Lesson {
  const { dataset, exercise, quiz, key } = pack;
  const grade = createGrader({ dataset, exercise, quiz, key });
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const teams = sorted.map(({ id, name, attempt: given, settled }, i): Team => {
    if (sorted[i - 1]?.id === id) throw new RangeError(`two teams of one id: ${id}`);
    const attempt = settled ?? settleAttempt(given, stepsOf(given.log));
    let card: Scorecard | null = null;
    return {
      id,
      name,
      pseudonym: lettersOf(i),
      attempt,
      get deeds() {
        return deedsKept(given.log);
      },
      get card() {
        return (card ??= grade(attempt));
      },
    };
  });
  return { dataset, exercise, quiz, key, teams };
}

/** As long as its log is kept, and no longer: an entry may read it from a text whenever it is asked for. */
const kept = new WeakMap<readonly Action[], readonly Deed[]>();

function deedsKept(log: readonly Action[]): readonly Deed[] {
  const known = kept.get(log) ?? deedsOf(log);
  kept.set(log, known);
  return known;
}

/** 0 → A, 25 → Z, 26 → AA: as spreadsheets name columns. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

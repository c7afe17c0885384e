/**
 * What hints cost: a hint is charged when the step it helped with was not solved before it was read and is solved in the end. Whether a step
 * is solved is told by the findings of a grading: of the work as it stood when the hint was read, and of the work handed in.
 */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import { replay, type Attempt } from '../exercise/attempt.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { AnswerKey, HintStep } from '../exercise/key.ts';
import { points } from './rounding.ts';
import type { Finding, Scorecard } from './scorecard.ts';

export interface HintGrade {
  readonly hints: NonNullable<Scorecard['hints']>;
  /** Their points add up to −hints.points. */
  readonly findings: readonly Finding[];
}

interface HintInput {
  readonly exercise: Exercise;
  readonly key: AnswerKey;
  readonly attempt: Attempt;
  /** The holder of an account; a party is its own. */
  readonly holderOf: (key: NodeKey) => NodeKey;
}

/** null where the exercise has no hints. One grading for each hint taken: `findingsOf` gives those of a work, `end` are those of the work graded. */
export function gradeHints(
  { exercise, key, attempt, holderOf }: HintInput,
  end: readonly Finding[],
  findingsOf: (attempt: Attempt) => readonly Finding[],
): HintGrade | null {
  const { hints } = exercise;
  if (hints === undefined || hints.length === 0) return null;
  const byId = new Map(hints.map((hint) => [hint.id, hint]));
  const findings = attempt.log.flatMap((action, i): readonly Finding[] => {
    const hint = action.type === 'take-hint' ? byId.get(action.hint) : undefined;
    if (hint === undefined) return [];
    const step = stepOf(key, hint.id);
    const charged =
      step !== null &&
      isSolved(step, end, holderOf) &&
      !isSolved(step, findingsOf(replay(attempt, attempt.log.slice(0, i))), holderOf);
    const facts = { hint: hint.id, number: hints.indexOf(hint) + 1, cost: points(hint.cost) };
    const taken = charged ? points(-hint.cost) : 0;
    const code = charged ? 'hint-charged' : 'hint-free';
    return [{ section: 'hints', code, points: taken, subjects: [], evidence: [], facts }];
  });
  const taken = points(-findings.reduce((sum, finding) => sum + finding.points, 0));
  return { hints: { points: taken, taken: findings.length }, findings };
}

function stepOf({ hints = {} }: AnswerKey, hint: string): HintStep | null {
  return Object.hasOwn(hints, hint) ? hints[hint] : null;
}

function isSolved(step: HintStep, findings: readonly Finding[], holderOf: HintInput['holderOf']): boolean {
  const about = (wanted: Finding['code'], party: string) =>
    findings.some(({ code, subjects }) => code === wanted && subjects.some((one) => holderOf(one) === partyKey(party)));
  if ('claim' in step) return about('claim-right', step.claim);
  if ('freeze' in step) return about('freeze-effective', step.freeze);
  if ('chain' in step) {
    return findings.some(({ code, facts }) => code === 'chain-complete' && facts['chain'] === step.chain);
  }
  return findings.some(({ code, facts }) => code === 'question-right' && facts['question'] === step.question);
}

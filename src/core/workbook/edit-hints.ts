/** Edits of the hints: the words stand in the head, the step that makes them cost in the answer key. */
import type { Hint } from '../exercise/exercise.ts';
import type { AnswerKey, HintStep } from '../exercise/key.ts';
import { drop, dropKeys, mapSame, put } from './put-rows.ts';
import type { Workbook } from './workbook.ts';

export function setHint(workbook: Workbook, hint: Hint, step: HintStep | null): Workbook {
  const hints = put(workbook.head.hints ?? [], hint, (other) => other.id === hint.id);
  const { [hint.id]: _, ...others } = workbook.key.hints ?? {};
  const steps = step === null ? others : { ...others, [hint.id]: step };
  return withHints(workbook, hints, steps);
}

export function dropHint(workbook: Workbook, id: string): Workbook {
  const hints = drop(workbook.head.hints ?? [], (hint) => hint.id === id);
  return withHints(
    workbook,
    hints,
    dropKeys(workbook.key.hints ?? {}, (hint) => hint === id),
  );
}

/** Steps about a row whose id changed follow it. */
export function renameStep(key: AnswerKey, kind: 'party' | 'question', before: string, after: string): AnswerKey {
  return withSteps(key, (step) => {
    if (kind === 'question') return 'question' in step && step.question === before ? { question: after } : step;
    if ('claim' in step && step.claim === before) return { claim: after };
    return 'freeze' in step && step.freeze === before ? { freeze: after } : step;
  });
}

/** Hints whose step was about a row that is gone no longer cost anything. */
export function dropSteps(key: AnswerKey, kind: 'party' | 'question', gone: (id: string) => boolean): AnswerKey {
  if (key.hints === undefined) return key;
  const lost = (step: HintStep): boolean => {
    if ('question' in step) return kind === 'question' && gone(step.question);
    if ('chain' in step) return false;
    return kind === 'party' && gone('claim' in step ? step.claim : step.freeze);
  };
  const { hints: _, ...rest } = key;
  const kept = Object.entries(key.hints).filter(([, step]) => !lost(step));
  return kept.length === 0 ? rest : { ...rest, hints: Object.fromEntries(kept) };
}

/** Every step through `change`; a key without hints stays as it is. */
function withSteps(key: AnswerKey, change: (step: HintStep) => HintStep): AnswerKey {
  if (key.hints === undefined) return key;
  const before = Object.entries(key.hints);
  const after = mapSame(before, (entry): [string, HintStep] => {
    const step = change(entry[1]);
    return step === entry[1] ? entry : [entry[0], step];
  });
  return after === before ? key : { ...key, hints: Object.fromEntries(after) };
}

/** An exercise without hints has no list of them, a key no steps. */
function withHints(workbook: Workbook, hints: readonly Hint[], steps: { readonly [hint: string]: HintStep }): Workbook {
  const { hints: _, ...head } = workbook.head;
  const { hints: __, ...key } = workbook.key;
  return {
    ...workbook,
    head: hints.length === 0 ? head : { ...head, hints },
    key: Object.keys(steps).length === 0 ? key : { ...key, hints: steps },
  };
}

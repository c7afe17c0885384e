/** A new question of each type, with the fewest options it can have. Pure. */
import type { Answer, Question } from '../../../core/exercise/exercise.ts';
import { noWords } from '../fields/words-field.tsx';

export const questionTypes: readonly Question['type'][] = ['single', 'multiple', 'order', 'match'];

export interface MadeQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

export function blankQuestion(type: Question['type'], id: string): MadeQuestion {
  const head = { id, prompt: noWords, explanation: noWords, source: '' };
  const sides = (ids: readonly string[]) => ids.map((one) => ({ id: one, text: noWords }));
  switch (type) {
    case 'single':
    case 'multiple':
      return { question: { ...head, type, options: sides(['a', 'b']) }, answer: ['a'] };
    case 'order':
      return { question: { ...head, type, options: sides(['a', 'b']) }, answer: ['a', 'b'] };
    case 'match':
      return {
        question: { ...head, type, left: sides(['a', 'b']), right: sides(['1', '2']) },
        answer: ['a=1', 'b=2'],
      };
  }
}

/** The first free id: letters for options and left sides, numbers for right sides. */
export function nextOption(taken: readonly string[], numbers: boolean): string {
  for (let n = 0; ; n++) {
    const id = numbers ? String(n + 1) : n < 26 ? String.fromCharCode(97 + n) : `a${n}`;
    if (!taken.includes(id)) return id;
  }
}

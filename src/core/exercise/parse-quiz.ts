/** quiz.json → Quiz: a strict shape, then unique ids. */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import type { Question, Quiz } from './exercise.ts';
import { checkUnique, readJson, type CrossCheck } from './read-json.ts';
import { idShape, textShape, wordsShape } from './shapes.ts';

// `left=right` is how an answer names a pair.
const optionShape = z.strictObject({ id: idShape.refine((id) => !id.includes('=')), text: wordsShape });
const optionsShape = z.array(optionShape).min(2).max(50);
const common = { id: idShape, prompt: wordsShape, explanation: wordsShape, source: textShape };

const questionShape: z.ZodType<Question> = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.enum(['single', 'multiple']), options: optionsShape }),
  z.strictObject({ ...common, type: z.literal('order'), options: optionsShape }),
  z.strictObject({ ...common, type: z.literal('match'), left: optionsShape, right: optionsShape }),
]);

const quizShape: z.ZodType<Quiz> = z.strictObject({ questions: z.array(questionShape).max(500) });

const check: CrossCheck<Quiz> = ({ questions }, fault) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map((item) => item.id);
  checkUnique('questions', ids(questions), fault);
  questions.forEach((question, i) => {
    if (question.type === 'match') {
      checkUnique(`questions[${i}].left`, ids(question.left), fault);
      checkUnique(`questions[${i}].right`, ids(question.right), fault);
    } else checkUnique(`questions[${i}].options`, ids(question.options), fault);
  });
};

/** Reads quiz.json. Fails with `json-broken` or `exercise-invalid`; the column is the JSON path. */
export function parseQuiz(text: string, file: string): Outcome<Quiz> {
  return readJson(text, quizShape, { file, code: 'exercise-invalid', maxLength: 2 ** 22, check });
}

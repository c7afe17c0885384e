/** Faults of the knowledge test: words, options and answers. */
import type { Question, Words } from '../exercise/exercise.ts';
import type { Tell } from './find-issues.ts';
import { repeated } from './find-row-issues.ts';
import type { Workbook } from './workbook.ts';

export function findQuestionIssues({ questions, key }: Workbook, tell: Tell): void {
  repeated(
    questions.map((one) => one.id),
    (id) => tell('id-duplicate', ['questions', id, 'id'], id, true),
  );
  for (const question of questions) {
    const { id } = question;
    const sides =
      question.type === 'match' ? { left: question.left, right: question.right } : { options: question.options };
    words(question.prompt, (language) => tell('words-missing', ['questions', id, `prompt.${language}`], '', false));
    words(question.explanation, (language) =>
      tell('words-missing', ['questions', id, `explanation.${language}`], '', false),
    );
    for (const [column, options] of Object.entries(sides)) {
      if (options.length < 2) tell('words-missing', ['questions', id, column], String(options.length), true);
      repeated(
        options.map((one) => one.id),
        (option) => tell('id-duplicate', ['questions', id, column], option, true),
      );
      for (const option of options) {
        if (option.id === '' || option.id.includes('=')) tell('id-missing', ['questions', id, column], option.id, true);
        words(option.text, (language) =>
          tell('words-missing', ['questions', id, `${column}.${language}`], option.id, false),
        );
      }
    }
    const answer = Object.hasOwn(key.quiz, id) ? key.quiz[id] : [];
    if (answer.length === 0) tell('answer-missing', ['questions', id, 'answer'], '', true);
    for (const choice of answer) {
      if (!isChoice(question, choice)) tell('answer-unknown', ['questions', id, 'answer'], choice, true);
    }
  }
}

function isChoice(question: Question, choice: string): boolean {
  if (question.type !== 'match') return question.options.some((one) => one.id === choice);
  const [left, right, more] = choice.split('=');
  const has = (list: readonly { readonly id: string }[], id: string | undefined) => list.some((one) => one.id === id);
  return more === undefined && has(question.left, left) && has(question.right, right);
}

function words(text: Words, missing: (language: keyof Words) => void): void {
  for (const language of ['en', 'ru', 'kk'] as const) if (text[language].trim() === '') missing(language);
}

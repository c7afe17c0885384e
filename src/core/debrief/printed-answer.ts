/** Of an answer, what the question offers: a log of others may hold any text in its place. O(options × answer). */
import type { Answer, Question } from '../exercise/exercise.ts';

export function printedAnswer(question: Question, answer: Answer): Answer {
  if (question.type === 'match') {
    const pairs = new Set(question.left.flatMap(({ id }) => question.right.map((other) => `${id}=${other.id}`)));
    return answer.filter((pair) => pairs.has(pair));
  }
  const options = new Set(question.options.map(({ id }) => id));
  return answer.filter((option) => options.has(option));
}

/**
 * The knowledge test, every question worth the same. n = number of right options (pairs) of the key.
 * single: 1 when the one option chosen is right. multiple, match: +1/n per right option or pair, −1/n per wrong one, not below 0.
 * order: the share of the key's n−1 neighbouring pairs that stand next to each other in the same order in the answer.
 */
import type { Answer, Question, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import type { SectionResult } from './claims.ts';
import { apportion, points, share } from './rounding.ts';
import type { Finding } from './scorecard.ts';

/** Questions that can be graded: the key has their answer. */
export function gradedQuestions(quiz: Quiz | null, key: AnswerKey): readonly Question[] {
  return (quiz?.questions ?? []).filter((question) => keyAnswer(key, question.id).length > 0);
}

/** `worth`: points of the whole section. Findings add up to score × worth. */
export function gradeKnowledge(
  quiz: Quiz | null,
  key: AnswerKey,
  answers: { readonly [question: string]: Answer },
  worth: number,
): SectionResult {
  const questions = gradedQuestions(quiz, key);
  if (questions.length === 0) return { score: 0, findings: [] };
  const most = worth / questions.length;
  const numbers = new Map((quiz?.questions ?? []).map((question, i) => [question.id, i + 1]));
  let sum = 0;
  const raw: number[] = [];
  const drafts = questions.map((question): Finding => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : [];
    const got = answerScore(question.type, answer, keyAnswer(key, question.id));
    sum += got;
    raw.push(got * most);
    const code =
      answer.length === 0
        ? 'question-empty'
        : got >= 1
          ? 'question-right'
          : got > 0
            ? 'question-partial'
            : 'question-wrong';
    const facts = { question: question.id, number: numbers.get(question.id) ?? 0, most: points(most) };
    return { section: 'knowledge', code, points: 0, subjects: [], evidence: [], facts };
  });
  const score = share(sum / questions.length);
  const settled = apportion(raw, points(score * worth));
  return { score, findings: drafts.map((draft, i) => ({ ...draft, points: settled[i] })) };
}

/** 0..1 for one answer. Options given twice count once. */
export function answerScore(type: Question['type'], answer: Answer, right: Answer): number {
  const given = [...new Set(answer)];
  const truth = new Set(right);
  if (given.length === 0 || truth.size === 0) return 0;
  switch (type) {
    case 'single':
      return given.length === 1 && truth.has(given[0]) ? 1 : 0;
    case 'multiple':
    case 'match': {
      const hits = given.filter((option) => truth.has(option)).length;
      return Math.max(0, (2 * hits - given.length) / truth.size);
    }
    case 'order': {
      const order = [...truth];
      if (order.length === 1) return given.length === 1 && given[0] === order[0] ? 1 : 0;
      const kept = order.slice(1).filter((option, i) => {
        const at = given.indexOf(option);
        return at > 0 && given[at - 1] === order[i];
      }).length;
      return kept / (order.length - 1);
    }
  }
}

function keyAnswer(key: AnswerKey, question: string): Answer {
  return Object.hasOwn(key.quiz, question) ? key.quiz[question] : [];
}

/** Partial credit of the knowledge test. */
import { describe, expect, it } from 'vitest';
import { answerScore } from '../../src/core/grading/knowledge.ts';

describe('answers', () => {
  it.each([
    ['single', ['a'], ['a'], 1],
    ['single', ['b'], ['a'], 0],
    ['single', ['a', 'b'], ['a'], 0],
    ['single', [], ['a'], 0],
    ['multiple', ['a', 'b'], ['a', 'b'], 1],
    ['multiple', ['a'], ['a', 'b'], 1 / 2],
    ['multiple', ['a', 'c'], ['a', 'b'], 0],
    ['multiple', ['a', 'b', 'c'], ['a', 'b'], 1 / 2],
    ['multiple', ['a', 'a', 'a'], ['a', 'b'], 1 / 2],
    ['multiple', ['c', 'd'], ['a', 'b'], 0],
    ['match', ['1=x', '2=y', '3=z'], ['1=x', '2=y', '3=z'], 1],
    ['match', ['1=x', '2=z', '3=y'], ['1=x', '2=y', '3=z'], 0],
    ['match', ['1=x', '2=y'], ['1=x', '2=y', '3=z'], 2 / 3],
    ['match', ['1=x', '2=y', '3=x'], ['1=x', '2=y', '3=z'], 1 / 3],
    ['order', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], 1],
    ['order', ['d', 'a', 'b', 'c'], ['a', 'b', 'c', 'd'], 2 / 3],
    ['order', ['b', 'a', 'c', 'd'], ['a', 'b', 'c', 'd'], 1 / 3],
    ['order', ['d', 'c', 'b', 'a'], ['a', 'b', 'c', 'd'], 0],
    ['order', ['a', 'b'], ['a', 'b', 'c', 'd'], 1 / 3],
  ] as const)('%s %j against %j', (type, answer, right, score) => {
    expect(answerScore(type, answer, right)).toBeCloseTo(score, 12);
  });
});

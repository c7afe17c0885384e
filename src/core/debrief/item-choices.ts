/** What was chosen in one question of the knowledge test, by everybody and by the better and weaker teams. O(teams × answers). */
import type { Answer, Question } from '../exercise/exercise.ts';
import type { KelleyGroups } from './kelley-groups.ts';

export interface ChoiceTally {
  /** An option; `left=right` of a match; of an order question the whole order, ids joined by `>`. */
  readonly choice: string;
  readonly right: boolean;
  readonly count: number;
  /** Share of the upper and lower group that chose it, 0..1. */
  readonly upper: number;
  readonly lower: number;
}

/** Orders shown besides the right one; there are too many to list. */
const mostOrders = 8;

/** Options in the order they are printed; right pairs of a match first, then others that were drawn; orders by how often they were given. */
export function choicesOf(
  question: Question,
  right: Answer,
  answers: readonly Answer[],
  groups: KelleyGroups,
): readonly ChoiceTally[] {
  const chosen = answers.map((answer) => new Set(question.type === 'order' ? wholeOrder(answer) : answer));
  const truth = new Set(question.type === 'order' ? wholeOrder(right) : right);
  const given = [...new Set(chosen.flatMap((set) => [...set]))].filter((choice) => !truth.has(choice));
  const tally = (choice: string): ChoiceTally => ({
    choice,
    right: truth.has(choice),
    count: chosen.filter((set) => set.has(choice)).length,
    upper: shareOf(chosen, choice, groups.upper),
    lower: shareOf(chosen, choice, groups.lower),
  });
  if (question.type === 'single' || question.type === 'multiple') return question.options.map(({ id }) => tally(id));
  const others = given.map(tally).toSorted((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1));
  return [...[...truth].map(tally), ...(question.type === 'order' ? others.slice(0, mostOrders) : others)];
}

const wholeOrder = (answer: Answer): readonly string[] => (answer.length === 0 ? [] : [answer.join('>')]);

function shareOf(chosen: readonly ReadonlySet<string>[], choice: string, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const who = chosen.reduce((sum, set, i) => sum + (set.has(choice) ? weights[i] : 0), 0);
  return total === 0 ? 0 : who / total;
}

/** A bot that throws dice: what doing something, anything, is worth. The same dice for every exercise of the same size. */
import { seededRandom } from '../../scenario/random.ts';
import type { Bot } from './bot.ts';
import { affordable, guess } from './sight.ts';

const seed = '72616e646f6d72616e646f6d72616e646f';

/** Freezes and claims whom it draws until the budget is spent, and marks one transaction in fifty. */
export const randomBot: Bot = {
  name: 'random',
  play({ choices, exercise, dataset }) {
    const random = seededRandom(seed);
    const chosen = affordable(random.shuffle(choices), exercise.budget);
    const marked: number[] = [];
    for (let i = 0; i < dataset.ledger.size; i++) if (random.below(50) === 0) marked.push(i);
    return { claims: chosen.map(({ key }) => guess(key)), marked, freezes: chosen.map(({ key }) => key) };
  },
};

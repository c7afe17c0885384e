/** How hard an exercise is: what bots with one idea each get, what a perfect attempt gets, what one freeze alone does. */
import { loneHub } from '../disruption/lone-hub.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Exercise, Quiz } from '../exercise/exercise.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { perfectAttempt } from '../exercise/perfect-work.ts';
import { bestListOf } from '../grading/list-review.ts';
import { grade } from '../grading/grade.ts';
import { attemptOf, type Bot } from './bots/bot.ts';
import { listOnlyBot } from './bots/list-only-bot.ts';
import { randomBot } from './bots/random-bot.ts';
import { betweennessBot, degreeBot, pagerankBot, volumeBot } from './bots/ranking-bots.ts';
import { createSight, type Sight } from './bots/sight.ts';
import { taintFollowerBot } from './bots/taint-follower-bot.ts';
import type { BotName, Difficulty } from './report.ts';

export const bots: readonly Bot[] = [
  randomBot,
  degreeBot,
  betweennessBot,
  pagerankBot,
  listOnlyBot,
  volumeBot,
  taintFollowerBot,
];

/** A pack that can be played and graded. */
export interface GradedPack {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
  readonly key: AnswerKey;
}

/** Plays and grades every bot. */
export function measureDifficulty(pack: GradedPack): Difficulty {
  const sight = createSight(pack.dataset, pack.exercise, pack.quiz);
  return summarise(
    pack,
    bots.map((bot) => [bot.name, botScore(pack, sight, bot)] as const),
  );
}

/** Points of 100. The bot sees `sight` only; the key is for the grader. */
export function botScore(pack: GradedPack, sight: Sight, bot: Bot): number {
  return grade({ ...pack, attempt: attemptOf(bot, sight) }).total;
}

/** `scores` names every bot. */
export function summarise(pack: GradedPack, scores: readonly (readonly [BotName, number])[]): Difficulty {
  const best = scores.reduce((most, one) => (one[1] > most[1] ? one : most));
  const hub = loneHub(pack.dataset, pack.exercise, pack.key);
  return {
    bots: Object.fromEntries(scores) as Difficulty['bots'],
    maximum: grade({ ...pack, attempt: perfectAttempt(pack.exercise, pack.key, bestListOf(pack)) }).total,
    best: best[0],
    loneHub: hub === null ? null : { left: hub.left, target: hub.target },
  };
}

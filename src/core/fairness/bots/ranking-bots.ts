/** Bots that trust one number: who is most connected, most between others, most visited, or moves most money. */
import { betweennessScores, degreeScores, pagerankScores } from '../../disruption/node-rankings.ts';
import type { BotName } from '../report.ts';
import type { Bot } from './bot.ts';
import { bestWithinBudget, dealingsOf, type Sight } from './sight.ts';

/** Steps of a breadth-first search that betweenness may take all together; beyond it paths start from one node in so many. */
const mostSteps = 5e7;

/** Freezes the best by `scores` (directory numbers) and marks all their dealings. It claims nobody: a number is no reason, and it knows. */
function rankingBot(name: BotName, scores: (sight: Sight) => ArrayLike<number>): Bot {
  return {
    name,
    play(sight) {
      const score = scores(sight);
      const chosen = bestWithinBudget(sight, (node) => score[node]);
      return {
        claims: [],
        marked: dealingsOf(
          sight,
          chosen.map(({ node }) => node),
        ),
        freezes: chosen.map(({ key }) => key),
      };
    },
  };
}

export const degreeBot = rankingBot('degree', (sight) => degreeScores(sight.graph()));

export const betweennessBot = rankingBot('betweenness', (sight) => {
  const graph = sight.graph();
  const steps = graph.nodes * (graph.nodes + graph.neighbours.length);
  return betweennessScores(graph, Math.max(1, Math.ceil(steps / mostSteps)));
});

export const pagerankBot = rankingBot('pagerank', (sight) => pagerankScores(sight.graph()));

export const volumeBot = rankingBot('greedy-volume', ({ network }) =>
  network.amountIn.map((amount, node) => amount + network.amountOut[node]),
);

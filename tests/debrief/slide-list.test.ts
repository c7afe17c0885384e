/** Which slides a class gets: none for what it has not done. */
import { expect, test } from 'vitest';
import type { ScoresView } from '../../src/worker/debrief-protocol-plans.ts';
import type { ConsensusView } from '../../src/worker/debrief-protocol.ts';
import { slidesOf } from '../../src/ui/debrief/slides/slide-list.ts';

const seen: ConsensusView = {
  picture: { nodes: [], links: [], drawn: 0, told: 0 },
  made: {
    teams: 2,
    transactions: [],
    gaps: [],
    wrongGaps: [],
    tallies: [],
    unseen: { parties: [], transactions: [], gaps: [] },
    overFlagged: { parties: [], transactions: [] },
    disputed: [],
  },
};
const scores: ScoresView = { distributions: [], items: { items: [], sat: 0, fewest: 8, alpha: null }, totals: [] };

test.each([
  [{ votes: 0, improvements: 0 }, ['title', 'found', 'network', 'plans']],
  [{ votes: 1, improvements: 0 }, ['title', 'found', 'network', 'plans', 'vote']],
  [{ votes: 0, improvements: 2 }, ['title', 'found', 'network', 'plans', 'actions']],
  [{ votes: 3, improvements: 1 }, ['title', 'found', 'network', 'plans', 'vote', 'actions']],
])('%o: %o', (talk, kinds) => {
  expect(slidesOf(seen, scores, talk).map(({ kind }) => kind)).toEqual(kinds);
});

/** Small donations: many small gifts to private cards, in bursts after appeals, gathered and passed on. */
import { giveInBursts } from './gifts.ts';
import { collectTwin } from './collect-twin.ts';
import type { Typology } from './typology.ts';

export const smallDonations: Typology = {
  name: 'small-donations',
  phase: 'raise',
  parameters: [
    { name: 'donors', least: 6, most: 60, usual: 18 },
    { name: 'collectors', least: 1, most: 4, usual: 2 },
    { name: 'burst', least: 0, most: 90, usual: 20 },
  ],
  open(stage, { donors, collectors, burst }) {
    const cards = Array.from({ length: collectors }, () => stage.join('resident', 'collector'));
    for (const card of cards) stage.because(card, 1, 'collector.gathers');
    const givers = Array.from({ length: donors }, () => stage.donor());
    return {
      turn(turn) {
        const open = stage.random.shuffle(cards).slice(0, Math.max(1, Math.min(2, cards.length)));
        giveInBursts(stage, turn, givers, open, burst, [400_000, 4_500_000]);
        return open;
      },
    };
  },
  twin: (stage) => collectTwin(stage, 'decoy.disaster-appeal', 14),
};

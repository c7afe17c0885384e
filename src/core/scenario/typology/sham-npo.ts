/** Sham NPO: a fund in name only; gifts come in, no aid goes out. */
import { giveInBursts } from './gifts.ts';
import { reliefTwin } from './relief-twin.ts';
import type { Typology } from './typology.ts';

export const shamNpo: Typology = {
  name: 'sham-npo',
  phase: 'raise',
  parameters: [
    { name: 'funds', least: 1, most: 3, usual: 1 },
    { name: 'givers', least: 5, most: 60, usual: 14 },
  ],
  open(stage, { funds, givers }) {
    const shams = Array.from({ length: funds }, () => {
      const head = stage.join('resident', 'collector');
      const fund = stage.join('npo', 'front', head.party);
      const deputy = stage.join('resident', 'collector', fund.party);
      stage.because(head, 2, 'sham.head', { fund: fund.party });
      stage.because(fund, 2, 'sham.fund', { tie: head.party });
      stage.because(deputy, 2, 'sham.head', { fund: fund.party });
      return { head, fund, deputy };
    });
    const crowd = Array.from({ length: givers }, () => stage.donor());
    return {
      turn(turn) {
        const { head, fund, deputy } = stage.random.pick(shams);
        // Not every gift takes the way of the fund's account.
        giveInBursts(
          stage,
          turn,
          crowd,
          stage.random.chance(50) ? [fund, fund, head] : [fund, fund, deputy],
          30,
          [400_000, 5_000_000],
        );
        stage.pay({ ...fund, percent: stage.random.between(70, 95) }, [head, deputy], {
          manner: 'firm',
          kinds: ['salary', 'services', 'aid'],
        });
        return [head, deputy];
      },
    };
  },
  twin: reliefTwin,
};

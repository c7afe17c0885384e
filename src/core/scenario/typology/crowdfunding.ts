/** Crowdfunding: an appeal page gathers gifts on the account of a company or NPO; its organiser takes them out. */
import { collectTwin } from './collect-twin.ts';
import { giveInBursts } from './gifts.ts';
import type { Purse, Typology } from './typology.ts';

export const crowdfunding: Typology = {
  name: 'crowdfunding',
  phase: 'raise',
  parameters: [
    { name: 'givers', least: 6, most: 60, usual: 16 },
    { name: 'pages', least: 1, most: 3, usual: 2 },
    { name: 'burst', least: 0, most: 90, usual: 30 },
  ],
  open(stage, { givers, pages, burst }) {
    const sites = Array.from({ length: pages }, (_, place) => {
      const organiser = stage.join('resident', 'collector');
      const page = stage.join(place % 2 === 0 ? 'npo' : 'company', 'front', organiser.party);
      stage.because(organiser, 2, 'page.organiser', { page: page.party });
      stage.because(page, 2, 'page.collects', { tie: organiser.party });
      return { organiser, page };
    });
    const crowd = Array.from({ length: givers }, () => stage.donor());
    return {
      turn(turn) {
        const { organiser, page } = stage.random.pick(sites);
        giveInBursts(stage, turn, crowd, [page], burst, [300_000, 3_500_000]);
        // Part of it goes on in the page's own name, so that freezing the organiser alone does not stop it.
        const taken: readonly Purse[] = stage.pay({ ...page, percent: stage.random.between(35, 75) }, [organiser], {
          manner: 'firm',
          kinds: ['services', 'loan', 'salary'],
        });
        return [...taken, page];
      },
    };
  },
  twin: (stage) => collectTwin(stage, 'decoy.appeal-page', 12, stage.cast('npo')),
};

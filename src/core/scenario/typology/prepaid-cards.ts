/** Prepaid cards and mobile wallets: loaders fill the cards of others; the money is spent by end users or drawn near a border. */
import type { Typology } from './typology.ts';

export const prepaidCards: Typology = {
  name: 'prepaid-cards',
  phase: 'deliver',
  parameters: [
    { name: 'loaders', least: 1, most: 4, usual: 3 },
    { name: 'cards', least: 2, most: 14, usual: 5 },
    { name: 'cash', least: 0, most: 100, usual: 20 },
  ],
  open(stage, { loaders, cards, cash }) {
    const loading = Array.from({ length: loaders }, () => stage.join('resident', 'facilitator'));
    for (const loader of loading) stage.because(loader, 2, 'cards.loader');
    const holders = Array.from({ length: cards }, (_, place) => {
      const loader = loading[place % loading.length];
      const holder = stage.join('resident', 'courier', loader.party);
      stage.because(holder, 1, 'cards.holder', { loader: loader.party });
      return holder;
    });
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) => {
          const { random } = stage;
          return stage
            .pay(purse, stage.acting(loading, random.between(1, 2), purse), {
              manner: 'small',
              kinds: ['friends', 'loan', 'services'],
            })
            .flatMap((loader) =>
              stage.pay(loader, stage.acting(holders, random.between(2, 3), loader), {
                manner: 'wallet',
                kinds: ['wallet', 'family', 'friends'],
              }),
            )
            .flatMap((holder) => {
              if (random.chance(cash)) {
                const drawn = stage.leap(holder, stage.endUser('home'), 'cash');
                if (drawn !== null) return [drawn];
              }
              const where = random.chance(60) ? 'home' : 'abroad';
              return stage.pay(holder, [stage.endUser(where)], {
                manner: where === 'home' ? 'wallet' : 'abroad',
                kinds: ['family', 'wallet', 'travel'],
              });
            });
        }),
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const firm = stage.cast('company');
    const staff = Array.from({ length: 6 }, () => stage.cast('resident'));
    for (let n = 0; n < 3; n++) {
      const day = random.below(days);
      for (const one of staff) {
        stage.lawful({
          from: firm.account,
          to: one.account,
          day,
          amount: random.between(3_000_000, 9_000_000),
          manner: 'wallet',
          kinds: ['travel'],
        });
      }
    }
    stage.decoy(firm.party, 'decoy.travel-cards');
  },
};

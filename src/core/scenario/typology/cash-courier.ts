/** Cash courier: money is drawn here and paid in elsewhere days later; no account records the way between. */
import type { Typology } from './typology.ts';

export const cashCourier: Typology = {
  name: 'cash-courier',
  phase: 'deliver',
  parameters: [
    { name: 'couriers', least: 1, most: 5, usual: 3 },
    { name: 'receivers', least: 1, most: 5, usual: 3 },
  ],
  open(stage, { couriers, receivers }) {
    const payIn = Array.from({ length: receivers }, () => stage.join('resident', 'courier'));
    const drawers = Array.from({ length: couriers }, (_, place) => {
      const other = payIn[place % payIn.length];
      const drawer = stage.join('resident', 'courier', other.party);
      stage.because(drawer, 3, 'courier.draws', { other: other.party });
      return drawer;
    });
    payIn.forEach((one, place) =>
      stage.because(one, 2, 'courier.pays-in', { other: drawers[place % drawers.length].party }),
    );
    return {
      turn: (_turn, purses) =>
        purses
          .flatMap((purse) =>
            stage.pay(purse, stage.acting(drawers, 1, purse), { manner: 'small', kinds: ['friends', 'loan', 'goods'] }),
          )
          .flatMap((drawer) => {
            const received = stage.leap(drawer, stage.random.pick(payIn), 'cash');
            if (received === null) return [];
            return stage.pay(received, [stage.endUser(stage.random.chance(70) ? 'abroad' : 'home')], {
              manner: 'abroad',
              kinds: ['abroad', 'family'],
            });
          }),
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const dealer = stage.cast('trader');
    for (let i = 0; i < 5; i++) {
      const farmer = stage.cast('resident');
      const amount = random.between(10_000_000, 40_000_000);
      const day = random.between(0, days - 4);
      stage.lawful({ from: dealer.account, to: farmer.account, day, amount, manner: 'cash', kinds: ['market'] });
      stage.lawful({
        from: farmer.account,
        to: dealer.account,
        day: day + 3,
        amount: Math.floor(amount / 8),
        manner: 'cash',
        kinds: ['market'],
      });
    }
    stage.decoy(dealer.party, 'decoy.cash-trade');
  },
};

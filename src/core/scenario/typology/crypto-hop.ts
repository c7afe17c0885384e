/** Crypto hop: bank money buys crypto from many private sellers, an exchange turns it round, others cash it out. */
import type { Typology } from './typology.ts';

export const cryptoHop: Typology = {
  name: 'crypto-hop',
  phase: 'move',
  parameters: [
    { name: 'buyers', least: 1, most: 4, usual: 2 },
    { name: 'sellers', least: 2, most: 12, usual: 5 },
    { name: 'exchanges', least: 1, most: 2, usual: 1 },
    { name: 'cashers', least: 1, most: 5, usual: 3 },
  ],
  open(stage, { buyers, sellers, exchanges, cashers }) {
    const vasps = Array.from({ length: exchanges }, () => stage.join('vasp', 'facilitator'));
    for (const vasp of vasps) stage.because(vasp, 3, 'crypto.exchange');
    const joins = (
      count: number,
      role: 'facilitator' | 'courier',
      kind: 'resident' | 'trader',
      code: 'crypto.buyer' | 'crypto.seller' | 'crypto.cash-out',
    ) =>
      Array.from({ length: count }, () => {
        const member = stage.join(kind, role);
        stage.because(member, 2, code);
        return member;
      });
    const purchasers = joins(buyers, 'facilitator', 'resident', 'crypto.buyer');
    const vendors = joins(sellers, 'facilitator', 'trader', 'crypto.seller');
    const cashing = joins(cashers, 'courier', 'resident', 'crypto.cash-out');
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) => {
          const { random } = stage;
          const bought = stage
            .pay(purse, stage.acting(purchasers, 1, purse), { manner: 'small', kinds: ['friends', 'loan', 'services'] })
            .flatMap((buyer) =>
              stage.pay(buyer, stage.acting(vendors, random.between(2, 3), buyer), {
                manner: 'crypto',
                kinds: ['crypto', 'friends', 'exchange'],
              }),
            );
          // Some sellers pay in money themselves, past the exchange.
          const direct = bought
            .slice(1)
            .flatMap((seller) =>
              stage.pay(seller, stage.acting(cashing, 1, seller), { manner: 'crypto', kinds: ['crypto', 'exchange'] }),
            );
          const through = bought
            .slice(0, 1)
            .flatMap((seller) => stage.pay(seller, [random.pick(vasps)], { manner: 'crypto', kinds: ['crypto'] }))
            .flatMap((vasp) =>
              stage.pay(vasp, stage.acting(cashing, 1, vasp), { manner: 'crypto', kinds: ['crypto', 'exchange'] }),
            );
          return [...direct, ...through];
        }),
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const investor = stage.cast('resident');
    const seller = stage.cast('trader');
    for (let n = 0; n < 5; n++) {
      const day = random.between(0, Math.max(1, days - 12));
      const amount = random.between(3_000_000, 15_000_000);
      stage.lawful({ from: investor.account, to: seller.account, day, amount, manner: 'crypto', kinds: ['crypto'] });
      stage.lawful({
        from: seller.account,
        to: investor.account,
        day: day + 9,
        amount: Math.floor((amount * 9) / 10),
        manner: 'crypto',
        kinds: ['crypto'],
      });
    }
    stage.decoy(investor.party, 'decoy.investor');
  },
};

/** Trade-based: imports at too high a price; the difference stays abroad or comes back to another pocket. */
import type { Typology } from './typology.ts';

export const tradeBased: Typology = {
  name: 'trade-based',
  phase: 'move',
  parameters: [
    { name: 'importers', least: 1, most: 5, usual: 3 },
    { name: 'suppliers', least: 1, most: 4, usual: 2 },
    { name: 'back', least: 0, most: 100, usual: 40 },
  ],
  open(stage, { importers, suppliers, back }) {
    const agents = Array.from({ length: 2 }, () => stage.join('resident', 'facilitator'));
    for (const agent of agents) stage.because(agent, 2, 'facilitator.sends-on');
    const sellers = Array.from({ length: suppliers }, () => stage.join('company-abroad', 'facilitator'));
    const buyers = Array.from({ length: importers }, (_, place) => {
      const seller = sellers[place % sellers.length];
      const buyer = stage.firm('front');
      stage.because(buyer, 3, 'trade.importer', { supplier: seller.party });
      return { buyer, seller };
    });
    sellers.forEach((seller, place) =>
      stage.because(seller, 3, 'trade.supplier', { importer: buyers[place % buyers.length].buyer.party }),
    );
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) =>
          stage
            .pay(
              purse,
              stage.acting(
                buyers.map((one) => one.buyer),
                1,
                purse,
              ),
              { manner: 'firm', kinds: ['loan', 'invoice', 'goods'] },
            )
            .flatMap((buyer) => {
              const seller = buyers.find((one) => one.buyer.account === buyer.account)?.seller ?? sellers[0];
              // What the goods are worth stays with the supplier.
              return stage.pay(buyer, [seller], { manner: 'abroad', kinds: ['import'] });
            })
            .flatMap((seller) =>
              stage.random.chance(back)
                ? stage.pay(seller, stage.acting(agents, 1, seller), {
                    manner: 'abroad',
                    kinds: ['services', 'remittance'],
                    keep: 12,
                  })
                : [seller],
            ),
        ),
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const importer = stage.cast('company');
    const supplier = stage.cast('company-abroad');
    for (let n = 0; n < 6; n++) {
      const amount = random.between(15_000_000, 70_000_000);
      stage.lawful({
        from: importer.account,
        to: supplier.account,
        day: random.below(days),
        amount,
        manner: 'abroad',
        kinds: ['import'],
      });
    }
    stage.decoy(importer.party, 'decoy.importer');
  },
};

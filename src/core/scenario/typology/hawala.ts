/** Hawala: two books and no bank payment between them; what is left over is settled through trade. */
import type { Typology } from './typology.ts';

export const hawala: Typology = {
  name: 'hawala',
  phase: 'move',
  parameters: [
    { name: 'offices', least: 1, most: 4, usual: 2 },
    { name: 'abroad', least: 1, most: 4, usual: 2 },
    { name: 'settled', least: 0, most: 70, usual: 35 },
  ],
  open(stage, { offices, abroad, settled }) {
    const payers = Array.from({ length: abroad }, () => stage.join('company-abroad', 'facilitator'));
    const homes = Array.from({ length: offices }, (_, place) => {
      const home = stage.join(place % 2 === 0 ? 'mvts' : 'trader', 'facilitator');
      stage.because(home, 3, 'hawala.home', { broker: payers[place % payers.length].party });
      return home;
    });
    payers.forEach((payer, place) =>
      stage.because(payer, 3, 'hawala.abroad', { broker: homes[place % homes.length].party }),
    );
    const settlers = homes.map((home) => {
      const settler = stage.firm('front', home.party);
      stage.because(settler, 3, 'hawala.settler', { broker: home.party });
      return settler;
    });
    return {
      turn: (_turn, purses) =>
        purses.flatMap((purse) =>
          stage
            .pay(purse, stage.acting(homes, 1, purse), {
              manner: 'small',
              kinds: ['exchange', 'remittance', 'friends'],
            })
            .flatMap((home) => {
              const payer = stage.random.pick(payers);
              const settler =
                settlers[
                  Math.max(
                    0,
                    homes.findIndex((one) => one.account === home.account),
                  )
                ];
              // The part that is settled in money takes the way of an import; the rest only the two books know.
              const traded =
                settled === 0
                  ? []
                  : stage
                      .pay({ ...home, percent: settled }, [settler], { manner: 'firm', kinds: ['services', 'invoice'] })
                      .flatMap((one) => stage.pay(one, [payer], { manner: 'abroad', kinds: ['import', 'goods'] }));
              const paid = stage.leap(home, payer, 'book');
              return paid === null ? traded.slice(0, 1) : [paid];
            }),
        ),
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const service = stage.cast('mvts');
    for (let i = 0; i < 8; i++) {
      const worker = stage.cast('resident');
      const family = stage.cast('person-abroad');
      for (let n = 0; n < 3; n++) {
        const day = random.between(0, days - 3);
        const amount = random.between(2_000_000, 12_000_000);
        stage.lawful({
          from: worker.account,
          to: service.account,
          day,
          amount,
          manner: 'small',
          kinds: ['remittance'],
        });
        stage.lawful({
          from: service.account,
          to: family.account,
          day: day + 1,
          amount: Math.floor((amount * 97) / 100),
          manner: 'abroad',
          kinds: ['remittance'],
        });
      }
    }
    stage.decoy(service.party, 'decoy.remittances');
  },
};

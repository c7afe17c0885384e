/** Self-funded actors: wages, small loans and things sold pay for a journey or a relative, through a handler. */
import type { Typology } from './typology.ts';

export const selfFunded: Typology = {
  name: 'self-funded',
  phase: 'raise',
  parameters: [
    { name: 'actors', least: 1, most: 6, usual: 3 },
    { name: 'handlers', least: 1, most: 3, usual: 2 },
  ],
  open(stage, { actors, handlers }) {
    const keepers = Array.from({ length: handlers }, () => stage.join('resident', 'collector'));
    for (const keeper of keepers) stage.because(keeper, 2, 'self.handler');
    const selves = Array.from({ length: actors }, (_, place) => {
      const actor = stage.join('resident', 'financier', keepers[place % keepers.length].party);
      stage.source(actor);
      stage.because(actor, 2, 'self.actor');
      return actor;
    });
    return {
      turn(turn) {
        const { random } = stage;
        const keeper = random.pick(keepers);
        for (const actor of selves) {
          const times = random.between(1, 2);
          for (let i = 0; i < times; i++) {
            const day = stage.quietDay(turn.from, turn.to);
            // Wages in small parts; now and then a loan or a car sold.
            const amount = random.chance(80)
              ? random.between(2_000_000, 12_000_000)
              : random.between(12_000_000, 45_000_000);
            stage.send({
              from: actor.account,
              to: keeper.account,
              day,
              amount,
              manner: 'small',
              kinds: ['family', 'friends', 'loan', 'travel'],
            });
          }
        }
        return [keeper];
      },
    };
  },
  twin(stage) {
    const { random, days } = stage;
    const student = stage.cast('resident');
    const school = stage.cast('company-abroad');
    for (let i = 0; i < 3; i++) {
      const relative = stage.cast('resident');
      stage.relate(relative.party, 'family', student.party);
      for (let n = 0; n < 3; n++) {
        const amount = random.between(3_000_000, 15_000_000);
        stage.lawful({
          from: relative.account,
          to: student.account,
          day: random.below(days),
          amount,
          manner: 'small',
          kinds: ['family'],
        });
      }
    }
    for (let n = 0; n < 2; n++) {
      const amount = random.between(15_000_000, 30_000_000);
      stage.lawful({
        from: student.account,
        to: school.account,
        day: random.between(Math.floor(days / 4), days - 1),
        amount,
        manner: 'abroad',
        kinds: ['tuition'],
      });
    }
    stage.decoy(student.party, 'decoy.student');
  },
};

/** The innocent twin of every way of gathering: many pay one, who pays shops, schools or builders. */
import type { PhraseCode } from './phrases.ts';
import type { Purse, Stage } from './typology.ts';

/** A private person gathers from `givers` people, three times in the period, and spends it on the cause. */
export function collectTwin(stage: Stage, code: PhraseCode, givers: number, holder?: Purse): void {
  const { random, days } = stage;
  const card = holder ?? stage.cast('resident');
  const shop = stage.cast('company');
  const people = Array.from({ length: givers }, () => stage.cast('resident'));
  for (let wave = 0; wave < 3; wave++) {
    const first = Math.floor((wave * days) / 3) + random.below(Math.max(1, Math.floor(days / 6)));
    let sum = 0;
    for (const giver of people) {
      if (!random.chance(75)) continue;
      const amount = random.between(400_000, 3_000_000);
      stage.lawful({
        from: giver.account,
        to: card.account,
        day: first + random.below(9),
        amount,
        manner: 'small',
        kinds: ['charity'],
      });
      sum += amount;
    }
    if (sum > 0)
      stage.lawful({
        from: card.account,
        to: shop.account,
        day: first + 11,
        amount: Math.floor((sum * 8) / 10),
        manner: 'small',
        kinds: ['goods'],
      });
  }
  stage.decoy(card.party, code);
}

/** Innocent twins of the eight motifs: the same shapes drawn by trade, work and friendship. */
import type { PhraseCode } from './phrases.ts';
import type { CastKind, PurposeKind } from '../economy/economy.ts';
import type { Purse, Stage } from './typology.ts';

/**
 * Layers of `sizes`, of the kinds given, each member paying `width` of the next layer in two waves. `last` pays back to the first (a ring).
 * The first of layer `at` is the decoy.
 */
export function layeredTwin(
  stage: Stage,
  code: PhraseCode,
  kinds: readonly CastKind[],
  sizes: readonly number[],
  purpose: PurposeKind,
  at: number,
  ring = false,
): void {
  const { random, days } = stage;
  const layers = sizes.map((size, place) =>
    Array.from({ length: size }, () => stage.cast(kinds[place % kinds.length])),
  );
  const firm = kinds.every((kind) => kind !== 'resident' && kind !== 'trader');
  for (let wave = 0; wave < 2; wave++) {
    const start = Math.floor((wave * days) / 2) + random.below(Math.max(1, Math.floor(days / 4)));
    const steps = ring ? layers.length : layers.length - 1;
    for (let step = 0; step < steps; step++) {
      const next: readonly Purse[] = layers[(step + 1) % layers.length];
      for (const payer of layers[step]) {
        for (const payee of random.shuffle(next).slice(0, step === 0 ? 6 : 3)) {
          const amount = random.between(1_500_000, 12_000_000);
          stage.lawful({
            from: payer.account,
            to: payee.account,
            day: start + step * 2 + random.below(3),
            amount,
            manner: firm ? 'firm' : 'small',
            kinds: [purpose],
          });
        }
      }
    }
  }
  const [decoy] = layers[at];
  stage.decoy(decoy.party, code);
}

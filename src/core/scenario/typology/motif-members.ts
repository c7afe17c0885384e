/** What the eight motifs of AMLworld (Altman et al., arXiv 2306.16424) share: layers of people and firms that pass money on. */
import type { PhraseCode } from './phrases.ts';
import type { Hop, Purse, Stage } from './typology.ts';

/** No motif is wider than this (Table 6 of the paper). */
export const widest = 18;

/** Members of one layer: mostly people, some firms. */
export function layer(stage: Stage, count: number, code: PhraseCode): readonly Purse[] {
  return Array.from({ length: count }, (_, place) => {
    const member =
      place % 4 === 2
        ? stage.firm('front')
        : stage.join('resident', code === 'layer.gathers' ? 'collector' : 'facilitator');
    stage.because(member, code === 'layer.passes-on' ? 1 : 2, code);
    return member;
  });
}

/** Most layers pay as people and small firms do. */
export const passing: Hop = { manner: 'small', kinds: ['friends', 'loan', 'services', 'family', 'goods'] };

/** Each of `from` pays some of `to`; who got money, once each. */
export function pass(stage: Stage, from: readonly Purse[], to: readonly Purse[], count: number): readonly Purse[] {
  const got = from.flatMap((one) => stage.pay(one, stage.acting(to, count, one), passing));
  return [...new Map(got.map((one) => [one.account, one])).values()];
}

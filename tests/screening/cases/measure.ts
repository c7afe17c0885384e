/** How well the matching does on cases: shares found and shares wrongly found at a threshold. */
import type { Listing } from '../../../src/core/dataset/dataset.ts';
import { compareNames } from '../../../src/core/screening/name-score.ts';
import { buildScreener, screen } from '../../../src/core/screening/screener.ts';
import { type ArabicPerson, alikePersons } from './arabic.ts';
import type { Pair } from './dice.ts';
import { unStyleList } from './un-style.ts';

export interface Rates {
  /** Of pairs that are the same. */
  readonly recall: number;
  /** Of pairs that are not. */
  readonly wrong: number;
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(holds).length / list.length;

export function pairRates(pairs: readonly Pair[], threshold = 0.8): Rates {
  const hit = ({ a, b, kind }: Pair): boolean =>
    compareNames(a, b, kind === 'person' ? 'Person' : 'Company').score >= threshold;
  return {
    recall: share(
      pairs.filter((pair) => pair.same),
      hit,
    ),
    wrong: share(
      pairs.filter((pair) => !pair.same),
      hit,
    ),
  };
}

/** The first `asked` persons' originals against the Latin names of all: the own name found, and any other found. */
export function originalRates(persons: readonly ArabicPerson[], asked: number, threshold = 0.8): Rates {
  const [blank] = unStyleList(1, 1);
  const screener = buildScreener(
    persons.map((person, i): Listing => ({
      ...blank,
      uid: String(i),
      names: [{ text: person.latin, script: 'Latn', quality: 'primary' }],
    })),
  );
  const answers = persons.slice(0, asked).map((person, i) => ({
    uid: String(i),
    hits: screen(screener, { id: 'q', names: [person.script], kind: 'person' }, threshold),
  }));
  return {
    recall: share(answers, ({ uid, hits }) => hits.some((hit) => hit.uid === uid)),
    wrong: share(answers, ({ uid, hits }) => hits.some((hit) => hit.uid !== uid)),
  };
}

/** Share of `size` pairs of look-alikes, who are different persons, that score `threshold` or more. */
export function alikeWrong(size: number, seed: number, threshold = 0.8): number {
  return share(alikePersons(size, seed), ([a, b]) => compareNames(a, b, 'Person').score >= threshold);
}

export interface LabelledScore {
  readonly score: number;
  readonly same: boolean;
}

/** The threshold (in steps of a half hundredth) at which F1 is best, and that F1. */
export function bestF1(scores: readonly LabelledScore[]): { readonly f1: number; readonly threshold: number } {
  let best = { f1: 0, threshold: 0 };
  for (let step = 100; step < 200; step += 1) {
    const threshold = step / 200;
    const found = scores.filter((one) => one.score >= threshold);
    const right = found.filter((one) => one.same).length;
    const f1 = (2 * right) / (found.length + scores.filter((one) => one.same).length);
    if (f1 > best.f1) best = { f1, threshold };
  }
  return best;
}

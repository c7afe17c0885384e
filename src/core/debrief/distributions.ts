/** Scores of a class as distributions, section by section: how it did, without who did. O(teams log teams). */
import type { Lesson } from './lesson.ts';
import { spreadOf, type Spread } from './spread.ts';

export type Measured = 'total' | 'parties' | 'trace' | 'disruption' | 'knowledge' | 'harm' | 'minutes' | 'actions';

export interface Distribution {
  readonly of: Measured;
  /** Points, from 0 to what the section is worth (harm: to its cap); minutes and actions from 0 to the most there was. */
  readonly spread: Spread;
}

/** In the order of `Measured`; sections worth nothing and empty classes are left out. */
export function distributions({ teams, exercise }: Lesson): readonly Distribution[] {
  const cards = teams.map(({ card }) => card);
  const section = (of: 'parties' | 'trace' | 'disruption' | 'knowledge') => {
    const worth = Math.max(0, ...cards.map(({ sections }) => sections[of].weight));
    return { of, to: worth, values: worth === 0 ? [] : cards.map(({ sections }) => sections[of].points) };
  };
  const open = (of: Measured, values: readonly number[]) => ({ of, to: Math.max(1, ...values), values });
  const harm = exercise.rubric.harm.cap;
  const all: readonly { readonly of: Measured; readonly to: number; readonly values: readonly number[] }[] = [
    { of: 'total', to: 100, values: cards.map(({ total }) => total) },
    section('parties'),
    section('trace'),
    section('disruption'),
    section('knowledge'),
    { of: 'harm', to: harm, values: harm === 0 ? [] : cards.map((card) => card.harm.points) },
    open(
      'minutes',
      cards.map(({ seconds }) => seconds / 60),
    ),
    open(
      'actions',
      cards.map(({ actions }) => actions),
    ),
  ];
  return all.flatMap(({ of, to, values }): readonly Distribution[] => {
    const spread = values.length === 0 ? null : spreadOf(values, 0, to);
    return spread === null ? [] : [{ of, spread }];
  });
}

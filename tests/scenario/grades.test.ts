/** Sample attempts graded: a perfect one earns everything, the usual shortcuts little, on any seed. */
import { describe, expect, it } from 'vitest';
import { makeAuthored, type MadeAuthored } from '../../src/cli/make-authored.ts';
import { authored } from '../../src/cli/authored.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { otherSeeds } from './bundled.ts';

const cardOf = (made: MadeAuthored, name: string) => {
  const attempt = made.attempts.get(name);
  if (attempt === undefined) throw new Error(`no attempt ${name}`);
  return grade({ dataset: made.dataset, exercise: made.exercise, quiz: made.quiz, key: made.key, attempt });
};

const cases = authored.flatMap((recipe) =>
  [recipe.seed, ...otherSeeds].map((seed) => ({ name: recipe.name, recipe, seed })),
);

describe.each(cases)('$name from $seed', ({ recipe, seed }) => {
  it('rewards the perfect attempt, harms nobody, and gives shortcuts little', async () => {
    const made = await makeAuthored(recipe, seed, null);
    const perfect = cardOf(made, 'perfect');
    expect(perfect.total).toBe(100);
    expect(perfect.harm.points).toBe(0);
    expect(perfect.disruption[0]?.withinBudget).toBe(true);
    for (const baseline of perfect.disruption[0]?.baselines ?? [])
      expect(baseline.score, baseline.name).toBeLessThan(0.7);
    const hubHunter = cardOf(made, 'hub-hunter');
    expect(hubHunter.total).toBeLessThan(10);
    expect(hubHunter.harm.frozenInnocents.length).toBeGreaterThan(0);
    const listOnly = cardOf(made, 'list-only');
    expect(listOnly.total).toBeLessThan(25);
    expect(listOnly.harm.flaggedInnocents).toEqual([`party:${made.composed.ids.party.get('namesake')}`]);
    expect(cardOf(made, 'empty').total).toBe(0);
    expect(made.key.optimum.funds?.proved).toBe(true);
  });
});

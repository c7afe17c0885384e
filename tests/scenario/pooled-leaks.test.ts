/** What one exercise is too small to show: over 50 seeds, no metadata tells members of the network from others. */
import { expect, it } from 'vitest';
import { findLeaks } from '../../src/core/fairness/leaks.ts';
import { poolLeaks } from '../../src/core/fairness/pool-leaks.ts';
import { recipes } from '../../src/core/scenario/recipes/recipes.ts';
import { generated, seedOf } from './generated.ts';

const seeds = 50;

it('an area of 0.55 at most, for each feature and for the shallow tree', { timeout: 600_000 }, async () => {
  const each = [];
  for (let i = 0; i < seeds; i++) {
    const recipe = recipes[i % recipes.length];
    if (recipe === undefined) throw new Error('no recipes');
    const { pack } = await generated(recipe, seedOf(1000 + i));
    each.push(findLeaks(pack));
  }
  const pooled = poolLeaks(each).filter((leak) => leak.judged && leak.exercises >= seeds / 2);
  expect(pooled.length).toBeGreaterThan(40);
  expect(pooled.filter((leak) => leak.auc > 0.55)).toEqual([]);
});

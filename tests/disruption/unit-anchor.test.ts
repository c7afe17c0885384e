/** The unit anchor of the grading rules, every number of it. */
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { fundsModel } from '../../src/core/disruption/funds-model.ts';
import { fundsValue } from '../../src/core/disruption/funds-branch.ts';
import { solveFunds } from '../../src/core/disruption/solve.ts';
import { staticFlow } from '../../src/core/disruption/static-flow.ts';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import { anchor } from './small-network.ts';

const model = flowModel(anchor.network);
const temporal = (times: { readonly [name: string]: number }) => temporalFlow(model, anchor.freeze(times)).value;
const still = (times: { readonly [name: string]: number }) => staticFlow(anchor.network, anchor.freeze(times));
const keys = (plan: readonly number[]) => plan.map((u) => anchor.units[u]?.key);

describe('unit anchor', () => {
  it.each([
    ['nothing frozen', {}, 36, 16],
    ['a', { a: -Infinity }, 26, 6],
    ['b, which static flow would pick', { b: -Infinity }, 16, 16],
    ['c', { c: -Infinity }, 30, 10],
    ['d', { d: -Infinity }, 36, 16],
    ['a and b', { a: -Infinity, b: -Infinity }, 6, 6],
    ['a and c', { a: -Infinity, c: -Infinity }, 20, 0],
    ['a from 2', { a: 2 }, 26, 6],
    ['a from 3, too late', { a: 3 }, 36, 16],
    ['c from 3', { c: 3 }, 33, 13],
  ])('freezing %s', (_, times, withoutTime, withTime) => {
    expect([still(times), temporal(times)]).toEqual([withoutTime, withTime]);
  });

  it.each([
    [1, 6, ['account:a'], 1],
    [2, 0, ['account:a', 'account:c'], 1],
    [3, 0, ['account:a', 'account:c'], 1],
  ])('best of budget %i', async (budget, value, plan, coOptimal) => {
    const best = await solveFunds(anchor.network, anchor.units, budget, -Infinity);
    expect({ ...best, plan: keys(best.plan) }).toEqual({
      initial: 16,
      value,
      bound: value,
      proved: true,
      solver: 'exhaustive',
      plan,
      coOptimal,
    });
  });

  it('from 3 on, c is all that helps', async () => {
    const best = await solveFunds(anchor.network, anchor.units, 1, 3);
    expect([best.value, keys(best.plan)]).toEqual([13, ['account:c']]);
  });

  it('the mixed-integer program agrees', async () => {
    const milp = await highsSolver();
    for (const [budget, from, value] of [
      [0, 0, 16],
      [1, 0, 6],
      [2, 0, 0],
      [1, 3, 13],
    ] as const) {
      const program = fundsModel(model, anchor.units, budget, from);
      const result = await milp(program.text, { seconds: 10 });
      const plan = program.variable.flatMap((name, u) =>
        name !== null && (result.values[name] ?? 0) > 0.5 ? [u] : [],
      );
      expect([result.status, Math.round(result.objective * program.scale)]).toEqual(['optimal', value]);
      expect(fundsValue(model, anchor.units, plan, from)).toBe(value);
    }
  });
});

/** The flow between groups beside a linear program written down from the rule itself and solved by HiGHS: money waits, and leaves only where it came in before. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { groupFlow } from '../../src/core/desk/group-flow.ts';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import type { MilpSolver } from '../../src/core/disruption/milp-solver.ts';
import { timedCopies } from '../../src/core/disruption/timed-copies.ts';
import { timedFlow } from '../../src/core/disruption/timed-flow.ts';
import { finished } from '../../src/core/tracing/paths/find-paths.ts';
import { noLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { accountGraph, type TransferGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { usefulPart, type Sides } from '../../src/core/tracing/paths/useful-part.ts';
import { smallLedger, type Row } from '../tracing/small-ledger.ts';

let solve: MilpSolver;
beforeAll(async () => {
  solve = await highsSolver();
});

/**
 * f = what each payment carries, w = what waits at an account before each of its instants: what leaves at an instant is no more than waits, and
 * what waits next is that, less what left, and what came. Targets pay nothing on; sources have as much as they pay.
 */
function program({ size, nodes, time, from, to, base }: TransferGraph, { sources, targets }: Sides): string {
  const source = new Set(sources);
  const target = new Set(targets.filter((v) => !source.has(v)));
  const moves = [...Array(size).keys()].filter(
    (e) => from[e] !== to[e] && !target.has(from[e] ?? -1) && !source.has(to[e] ?? -1),
  );
  const rows: string[] = [];
  for (let v = 0; v < nodes; v += 1) {
    if (source.has(v) || target.has(v)) continue;
    const mine = moves.filter((e) => from[e] === v || to[e] === v);
    const instants = [...new Set(mine.map((e) => time[e]))].toSorted((a = 0, b = 0) => a - b);
    if (instants.length > 0) rows.push(`w${v}_0 = 0`);
    for (const [k, instant] of instants.entries()) {
      const now = mine.filter((e) => time[e] === instant);
      const out = now.filter((e) => from[e] === v).map((e) => `- f${e}`);
      const into = now.filter((e) => to[e] === v).map((e) => `- f${e}`);
      rows.push(`w${v}_${k} ${out.join(' ')} >= 0`);
      rows.push(`w${v}_${k + 1} - w${v}_${k} ${out.join(' ').replaceAll('-', '+')} ${into.join(' ')} = 0`);
    }
  }
  const arriving = moves.filter((e) => target.has(to[e] ?? -1));
  return [
    'Maximize',
    ` ${['0 none', ...arriving.map((e) => `f${e}`)].join(' + ')}`,
    'Subject To',
    ...rows.map((row, k) => ` c${k}: ${row}`),
    'Bounds',
    ' none <= 1',
    ...moves.map((e) => ` f${e} <= ${base[e]}`),
    'End',
  ].join('\n');
}

const names = [...'abcdefgh'];
const row = (instants: number): fc.Arbitrary<Row> =>
  fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...names),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 0, max: instants }),
  );

describe('the flow between groups is the optimum of the linear program', () => {
  it.each([
    [12, 6, 25],
    [60, 30, 20],
    [200, 60, 6],
  ])('of %i payments at up to %i instants', async (payments, instants, numRuns) => {
    const some = fc.array(row(instants), { minLength: payments, maxLength: payments });
    const rounds = fc.constantFrom(0, 1, Infinity);
    let flowing = 0;
    await fc.assert(
      fc.asyncProperty(some, rounds, async (list, levels) => {
        const ledger = smallLedger([...list.toSorted((a, b) => a[3] - b[3]), ['a', 'b', 0, 0], ['g', 'h', 0, 0]]);
        const graph = accountGraph(ledger);
        const number = (name: string) => ledger.accounts.indexOf(name);
        const sides = { sources: [...'ab'].map(number), targets: [...'gh'].map(number) };
        const { status, objective } = await solve(program(graph, sides), { seconds: 10 });
        expect(status).toBe('optimal');
        expect(finished(groupFlow(graph, sides, noLimits)).value).toBeCloseTo(objective, 6);
        // By levels alone, and by push and relabel from the first or the second on.
        const part = runSteps(usefulPart(graph, sides, noLimits));
        const copies = runSteps(timedCopies(part));
        expect(finished(timedFlow(copies, part.amount, 3, 50, levels)).value).toBeCloseTo(objective, 6);
        if (objective > 0) flowing += 1;
      }),
      { numRuns },
    );
    expect(flowing).toBeGreaterThan(numRuns / 4);
  });
});

/** The flow between accounts in time beside Dinic on the time-expanded network: value, arrival as early as can be, both least cuts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSteps } from '../../src/core/dataset/run-steps.ts';
import { pushMaxFlow } from '../../src/core/disruption/max-flow.ts';
import { expandTime } from '../../src/core/disruption/time-expanded.ts';
import { timedCopies } from '../../src/core/disruption/timed-copies.ts';
import { timedFlow } from '../../src/core/disruption/timed-flow.ts';
import { noLimits } from '../../src/core/tracing/paths/path-limits.ts';
import { finished } from '../../src/core/tracing/paths/find-paths.ts';
import { accountGraph } from '../../src/core/tracing/paths/transfer-graph.ts';
import { usefulPart, type Part } from '../../src/core/tracing/paths/useful-part.ts';
import { partNetwork } from '../../src/core/desk/part-network.ts';
import { waysOf } from '../../src/core/desk/group-flow-ways.ts';
import { smallLedger, type Row } from '../tracing/small-ledger.ts';

const names = [...'abcdefghij'];
/** Many payments between few accounts, so that ways compete and have to be taken back. */
const part = (rows: number, accounts: number): fc.Arbitrary<Part> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names.slice(0, accounts)),
        fc.constantFrom(...names.slice(0, accounts)),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: Math.floor(rows / 2) }),
      ),
      { minLength: rows, maxLength: rows },
    )
    .map((list) => {
      const all = list.toSorted((a, b) => a[3] - b[3]).map((row): Row => [...row]);
      const ledger = smallLedger([...all, ['a', 'b', 0, 0], ['i', 'j', 0, 0]]);
      const graph = accountGraph(ledger);
      const number = (name: string) => ledger.accounts.indexOf(name);
      const sides = { sources: ['a', 'b'].map(number), targets: [names[accounts - 1] ?? ''].map(number) };
      return runSteps(usefulPart(graph, sides, noLimits));
    });

/** Left to push and relabel at once, after a level or two, or never. */
const dinicRounds = fc.constantFrom(0, 1, 2, Infinity);

function dinic(whole: Part, until: number): number {
  // Payments into the target after the instant carry nothing.
  const amount = whole.amount.map((sum, e) => (whole.target[whole.to[e] ?? -1] === 1 && e > until ? 0 : sum));
  const { arcs, capacity, source, sink } = expandTime({ ...partNetwork(whole), amount });
  return pushMaxFlow(arcs, capacity.slice(), source, sink);
}

describe('flow in time', () => {
  it.each([
    [30, 5, 200],
    [120, 7, 120],
    [600, 10, 25],
  ])('%i payments between %i accounts', (rows, accounts, numRuns) => {
    fc.assert(
      fc.property(part(rows, accounts), fc.integer({ min: 1, max: 5 }), dinicRounds, (whole, slices, rounds) => {
        const copies = runSteps(timedCopies(whole));
        const shares: number[] = [];
        const steps = timedFlow(copies, whole.amount, slices, 50, rounds);
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) shares.push(step.value);
        const { value, flow, reached, leads } = step.value;
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(value).toBe(dinic(whole, Infinity));
        expect(waysOf({ part: whole, flow }).reduce((sum, way) => sum + way.amount, 0)).toBe(value);
        // At the end of every slice as much has arrived as can have.
        const last = [...whole.to.keys()].filter((e) => whole.target[whole.to[e] ?? -1] === 1);
        for (let slice = 1; slice <= slices; slice += 1) {
          const opened = last.slice(0, Math.floor((slice * last.length) / slices));
          const arrived = opened.reduce((sum, e) => sum + (flow[e] ?? NaN), 0);
          expect(arrived).toBe(dinic(whole, opened.at(-1) ?? -1));
        }
        for (const [side, inside] of [
          [reached, 1],
          [leads, 0],
        ] as const) {
          const near = (copy: number | undefined, end: boolean) =>
            copy === copies.count ? !end : side[copy ?? -1] === inside;
          const crossing = [...flow.keys()].filter((e) => near(copies.tail[e], false) && !near(copies.head[e], true));
          expect(crossing.reduce((sum, e) => sum + (whole.amount[e] ?? NaN), 0)).toBe(value);
        }
      }),
      { numRuns },
    );
  });

  it('is the same in one go and in the smallest steps', () => {
    fc.assert(
      fc.property(part(60, 6), dinicRounds, (whole, rounds) => {
        const copies = runSteps(timedCopies(whole));
        expect(finished(timedFlow(copies, whole.amount, 2, 1, rounds)).value).toBe(
          finished(timedFlow(copies, whole.amount, 2)).value,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what cannot be: money that leaves before it came', () => {
    const bare = { nodes: 2, size: 1, from: Uint32Array.of(0), to: Uint32Array.of(1), time: Float64Array.of(1) };
    const marks = { amount: Float64Array.of(1), source: Uint8Array.of(0, 0), target: Uint8Array.of(0, 1) };
    expect(() => runSteps(timedCopies({ ...bare, ...marks }))).toThrow(RangeError);
  });
});

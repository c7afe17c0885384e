/** A worker of the covert bench: one of its graphs, one objective, searched within the seconds allowed, from a cold start. */
import { solveStructural } from '../../src/core/disruption/solve-structural.ts';
import type { InWorker, ToProve } from './covert-chromium.ts';
import { covertGraphs, unitsOf } from './disrupt-graphs.ts';

self.addEventListener('message', ({ data }: MessageEvent<ToProve>) => {
  const one = covertGraphs()[data.graph];
  if (one === undefined) throw new RangeError(`no graph ${data.graph}`);
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const options = { spent: () => seconds() / data.allowed, searchSteps: Infinity, mostCases: Infinity };
  void solveStructural(data.name, one.graph, unitsOf(one.graph, one.cost, one.keep), one.k, options).then(
    ({ proved, value, bound, solver }) => {
      const told: InWorker = { proved, value, bound, solver, seconds: seconds() };
      self.postMessage(told);
    },
  );
});

/** The product's way to HiGHS, in a worker: small random networks by our own search alone, and by the solver after a single flow. */
import { solveProblem, type PlanProblem } from '../../src/core/disruption/prove-optimum.ts';
import type { Solution } from '../../src/core/disruption/solution.ts';
import { highsSolver } from '../../src/worker/highs.ts';
import { randomFor, randomNetwork } from '../disruption/random-network.ts';

const milp = highsSolver();

/** Whether text may be run as code here. */
function evaluates(): boolean {
  try {
    Reflect.construct(Function, ['return 1']);
    return true;
  } catch {
    return false;
  }
}

const cases = [];
for (let i = 0; i < 25; i++) {
  const random = randomFor(`in a worker ${i}`);
  const network = randomNetwork(random);
  const units = Array.from({ length: network.nodes }, (_, v) => ({
    key: `account:${v}` as const,
    nodes: [v],
    cost: random.between(1, 3),
  }));
  const problem: PlanProblem = { objective: 'funds', units, budget: random.between(1, 5), network, from: 2 };
  const ours = await solveProblem(problem);
  const reports: Solution[] = [];
  const progress = (found: Solution) => void reports.push(found);
  const theirs = await solveProblem(problem, { mostFlows: 1, searchSteps: 1, seconds: 20, milp, progress });
  cases.push({
    ours: ours.value,
    theirs: theirs.value,
    proved: theirs.proved,
    solver: theirs.solver,
    told: reports.length,
  });
}
postMessage({ cases, evaluates: evaluates() });

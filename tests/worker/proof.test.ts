/** The proof beside the page: cloned as between threads, its reports in order, stopped, cancelled, crashed; and what the studio makes of it. */
import { expose, type Endpoint } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { highsSolver } from '../../src/cli/highs.ts';
import { planProblem, solveProblem, type PlanProblem } from '../../src/core/disruption/prove-optimum.ts';
import type { Solution } from '../../src/core/disruption/solution.ts';
import { datasetOf } from '../../src/core/workbook/to-dataset.ts';
import { phrasebook } from '../../src/i18n/phrasebook/phrasebook.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { startProof } from '../../src/worker/proof-client.ts';
import type { ProofApi, ProofTask } from '../../src/worker/proof-protocol.ts';
import { createProof } from '../../src/worker/proof.ts';
import { createStudio } from '../../src/worker/studio.ts';
import { bundledFiles, bundledWorkbook } from '../workbook/bundled-workbook.ts';
import { randomFor, randomNetwork } from '../disruption/random-network.ts';
import { wideNetwork } from '../disruption/wide-network.ts';

const workers: FakeWorker[] = [];
let api: ProofApi;

/** A worker in this thread: the proof behind a message channel, so that everything is cloned as it would be. */
class FakeWorker extends EventTarget {
  readonly channel = new MessageChannel();
  terminated = false;

  constructor() {
    super();
    workers.push(this);
    expose(api, this.channel.port2 as Endpoint);
    this.channel.port1.addEventListener('message', (event) => {
      this.dispatchEvent(new MessageEvent('message', { data: event.data }));
    });
    this.channel.port1.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
  vi.unstubAllGlobals();
});

const solution = (value: number, bound: number): Solution => ({
  initial: 100,
  value,
  bound,
  proved: value === bound,
  solver: value === bound ? 'exhaustive' : 'search',
  plan: value === 100 ? [] : [value],
  coOptimal: null,
});
const problem: PlanProblem = {
  objective: 'funds',
  units: [{ key: 'party:P', nodes: [1], cost: 1 }],
  budget: 1,
  network: randomNetwork(randomFor('proof')),
  from: 0,
};
const task = (known: Solution | null = null): ProofTask => ({ problem, known, number: 1, of: 1 });

/** Tells what it is given, and never ends unless `last` is its result. */
function scripted(told: readonly Solution[], last: Solution | null): ProofApi {
  return {
    prove: async (_problem, _seconds, onProgress) => {
      for (const found of told) onProgress(found);
      return last ?? (await new Promise<Solution>(() => {}));
    },
  };
}

describe('a proof in a worker', () => {
  it('is what it is on this thread, whichever objective, and tells its way', async () => {
    const milp = await highsSolver();
    api = createProof({ now: () => performance.now(), milp });
    const workbook = await bundledWorkbook('first-steps');
    for (const objective of ['funds', 'pairwise', 'largest'] as const) {
      const asked = planProblem(datasetOf(workbook), workbook.head, workbook.key, objective);
      const seen: Solution[] = [];
      const { result } = startProof({ problem: asked, known: null, number: 1, of: 1 }, 30, (found) => seen.push(found));
      const found = await result;
      expect(found).toEqual(await solveProblem(asked));
      expect(found.proved).toBe(true);
      expect(seen.length).toBeGreaterThan(0);
      for (const [i, report] of seen.entries()) {
        expect(report.bound).toBeLessThanOrEqual(found.value);
        expect(report.value).toBeLessThanOrEqual(seen[i - 1]?.value ?? Infinity);
      }
      expect(workers.at(-1)?.terminated).toBe(true);
    }
  });

  it('has the last word itself where the other solver cannot be loaded', async () => {
    let clock = 0;
    const milp = vi.fn(() => Promise.reject(new Error('no WebAssembly here')));
    // Every look at the clock is a second: our own search is cut at once.
    const proof = createProof({ now: () => (clock += 1000), milp });
    const network = wideNetwork(5, 9);
    const units = Array.from({ length: network.nodes - 2 }, (_, v) => ({
      key: `account:${v}` as const,
      nodes: [v + 2],
      cost: 1,
    }));
    const crowded: PlanProblem = { objective: 'funds', units, budget: 4, network, from: 0 };
    const found = await proof.prove(crowded, 2, () => undefined);
    expect(milp).toHaveBeenCalledOnce();
    expect(found.proved).toBe(false);
    expect(found.bound).toBeLessThanOrEqual((await solveProblem(crowded)).value);
  });

  it('stopped gives the last that was told, and what comes after counts for nothing', async () => {
    api = scripted([solution(100, 0), solution(60, 10), solution(50, 20)], null);
    const seen: Solution[] = [];
    const running = startProof(task(), 10, (found) => seen.push(found));
    await expect.poll(() => seen.length).toBe(3);
    running.stop();
    expect(await running.result).toEqual(solution(50, 20));
    expect(workers[0]?.terminated).toBe(true);
  });

  it('cannot be stopped while no plan is better than none', async () => {
    api = scripted([solution(100, 0)], null);
    const seen: Solution[] = [];
    const running = startProof(task(), 10, (found) => seen.push(found));
    await expect.poll(() => seen.length).toBe(1);
    running.stop();
    expect(workers[0]?.terminated).toBe(false);
    running.cancel();
    await expect(running.result).rejects.toThrow('proof-cancelled');
    expect(workers[0]?.terminated).toBe(true);
  });

  it('goes on from what an earlier one came to', async () => {
    api = scripted([solution(70, 30)], solution(65, 35));
    const seen: Solution[] = [];
    const { result } = startProof(task(solution(50, 20)), 10, (found) => seen.push(found));
    expect(await result).toMatchObject({ value: 50, bound: 35, proved: false });
    expect(seen).toMatchObject([{ value: 50, bound: 30 }]);
  });

  it('that crashes says so', async () => {
    api = scripted([], null);
    const running = startProof(task(), 10, () => undefined);
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(running.result).rejects.toThrow('worker-crashed');
  });
});

describe('the studio with somebody who proves', () => {
  const open = async () => {
    const studio = createStudio({ now: () => 0, randomHex: () => '' });
    const files = [...bundledFiles('first-steps')].map(([file, text]) => ({
      path: `x/${file}`,
      blob: new Blob([text]),
    }));
    await studio.open({ kind: 'files', dataset: 'd' }, files, null, [], phrasebook, () => undefined);
    await studio.act({ at: 1, type: 'edit', edit: { type: 'head', fields: { budget: 3 } } });
    return studio;
  };

  it('asks for what is missing once, keeps a bound where that is all, and goes on from it when told to', async () => {
    const studio = await open();
    const asked: ProofTask[] = [];
    await studio.proveWith(async (one) => {
      asked.push(structuredClone(one));
      const whole = await solveProblem(one.problem);
      return asked.length > 1 ? whole : { ...whole, bound: 1, proved: false, solver: 'search', coOptimal: null };
    });
    await studio.play();
    expect(asked.map(({ problem: { objective }, number, of, known }) => [objective, number, of, known])).toEqual([
      ['funds', 1, 2, null],
      ['pairwise', 2, 2, null],
    ]);
    const { funds, pairwise } = (await studio.key()).optimum;
    expect([funds?.proved, funds?.bound, pairwise?.proved]).toEqual([false, 1, true]);
    expect((await studio.state()).figures.unproved).toEqual([{ objective: 'funds', value: funds?.value, bound: 1 }]);
    await studio.check(() => undefined);
    await studio.act({ at: 2, type: 'edit', edit: { type: 'head', fields: { minutes: 9 } } });
    await studio.play();
    expect(asked.length).toBe(2);
    expect((await studio.proveFurther()).figures).toMatchObject({ unproved: [], proved: true });
    expect(asked.length).toBe(3);
    expect(asked[2]).toMatchObject({ number: 1, of: 1, known: { value: funds?.value, bound: 1, proved: false } });
    await studio.act({ at: 3, type: 'edit', edit: { type: 'head', fields: { budget: 4 } } });
    await studio.play();
    expect(asked.length).toBe(5);
  });

  it('gives up with it, and loses nothing that was proved before', async () => {
    const studio = await open();
    const asked: string[] = [];
    await studio.proveWith(({ problem: one }) => {
      asked.push(one.objective);
      return one.objective === 'pairwise' && asked.length < 3
        ? Promise.reject(new Error('proof-cancelled'))
        : solveProblem(one);
    });
    await expect(studio.export('trainer', 'practice', [])).rejects.toThrow('proof-cancelled');
    expect((await studio.key()).optimum).toMatchObject({ funds: { proved: true } });
    expect((await studio.state()).figures.optimum).not.toBeNull();
    await studio.export('trainer', 'practice', []);
    expect(asked).toEqual(['funds', 'pairwise', 'pairwise']);
  });

  it('with a bound only, an attempt is graded by an interval', async () => {
    const studio = await open();
    await studio.proveWith(async ({ problem: one }) => {
      const whole = await solveProblem(one);
      return { ...whole, bound: Math.floor(whole.value / 2), proved: false, solver: 'search', coOptimal: null };
    });
    const desk = createDesk();
    expect(await desk.openExercise(await studio.play(), () => undefined)).toMatchObject({ ok: true });
    const { funds } = (await studio.key()).optimum;
    const target = funds?.plan[0] ?? 'party:';
    const { decisionTime } = await studio.exercise();
    const freeze = { target, basis: 'on-behalf', at: Date.parse(decisionTime), note: '' } as const;
    const log = [
      { type: 'freeze', freeze, at: 1 },
      { type: 'submit', at: 2 },
    ] as const;
    const [graded] = (await desk.grade({ id: 'a', startedAt: 0, log })).disruption;
    expect(graded).toMatchObject({ objective: 'funds', proved: false, best: funds?.value, bound: funds?.bound });
    const share = (best: number) => ((graded?.initial ?? 0) - (graded?.value ?? 0)) / ((graded?.initial ?? 0) - best);
    expect(graded?.score.low).toBeCloseTo(share(funds?.bound ?? 0), 3);
    expect(graded?.score.high).toBeCloseTo(share(funds?.value ?? 0), 3);
    expect(graded?.score.low).toBeLessThan(graded?.score.high ?? 0);
  });
});

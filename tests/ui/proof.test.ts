/** Proofs as the page keeps them: shown while they run, ended by their buttons, and not repeated for the same problem, after a reload either. */
import { expose, type Endpoint } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanProblem } from '../../src/core/disruption/prove-optimum.ts';
import type { Solution } from '../../src/core/disruption/solution.ts';
import type { ProofApi, ProofTask } from '../../src/worker/proof-protocol.ts';
import { randomFor, randomNetwork } from '../disruption/random-network.ts';

/** What the next worker tells, and what it comes to; null: it never ends. */
let told: readonly Solution[] = [];
let last: Solution | null = null;
let workers = 0;
let asked: { readonly problem: PlanProblem; readonly seconds: number }[] = [];

class FakeWorker extends EventTarget {
  readonly channel = new MessageChannel();

  constructor() {
    super();
    workers += 1;
    const [mine, end] = [told, last];
    const api: ProofApi = {
      prove: async (problem, seconds, onProgress) => {
        asked.push({ problem, seconds });
        for (const found of mine) onProgress(found);
        return end ?? (await new Promise<Solution>(() => {}));
      },
    };
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
    this.channel.port1.close();
    this.channel.port2.close();
  }
}

const stored = new Map<string, string>();
/** The page's module as after a reload. */
async function page() {
  vi.resetModules();
  return import('../../src/ui/store/proof.ts');
}

beforeEach(() => {
  stored.clear();
  asked = [];
  workers = 0;
  told = [];
  last = null;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

const solution = (value: number, bound: number): Solution => ({
  initial: 100,
  value,
  bound,
  proved: value === bound,
  solver: value === bound ? 'exhaustive' : 'search',
  plan: [0],
  coOptimal: null,
});
const taskOf = (budget: number, known: Solution | null = null): ProofTask => ({
  problem: {
    objective: 'funds',
    units: [{ key: 'party:P', nodes: [1], cost: 1 }],
    budget,
    network: randomNetwork(randomFor('page')),
    from: 0,
  },
  known,
  number: 1,
  of: 2,
});

describe('a proof on the page', () => {
  it('is shown with what is known, for the time chosen, and gone when it ends', async () => {
    const { proveBeside, useProof } = await page();
    useProof.getState().setSeconds(120);
    told = [solution(60, 10)];
    const result = proveBeside(taskOf(1));
    await expect.poll(() => useProof.getState().running?.found).toEqual(solution(60, 10));
    expect(useProof.getState().running).toMatchObject({ objective: 'funds', number: 1, of: 2, seconds: 120 });
    expect(asked.map(({ seconds }) => seconds)).toEqual([120]);
    useProof.getState().running?.stop();
    expect(await result).toEqual(solution(60, 10));
    expect(useProof.getState().running).toBeNull();
    expect((await page()).useProof.getState().seconds).toBe(120);
  });

  it('cancelled, or its project closed, is refused; the next one runs', async () => {
    const { proveBeside, useProof, dropProof } = await page();
    for (const end of [() => useProof.getState().running?.cancel(), dropProof]) {
      const result = proveBeside(taskOf(1));
      await expect.poll(() => useProof.getState().running).not.toBeNull();
      end();
      await expect(result).rejects.toThrow('proof-cancelled');
    }
    last = solution(50, 50);
    expect(await proveBeside(taskOf(1))).toEqual(solution(50, 50));
    expect(workers).toBe(3);
  });

  it('of the same problem is not repeated, after a reload either; of another one it is', async () => {
    last = solution(50, 50);
    await (await page()).proveBeside(taskOf(1));
    expect(await (await page()).proveBeside(taskOf(1))).toEqual(solution(50, 50));
    expect(asked.length).toBe(1);
    await (await page()).proveBeside(taskOf(2));
    expect(asked.length).toBe(2);
  });

  it('that ended with a bound is gone on with only when asked to, from where it was', async () => {
    last = solution(50, 10);
    await (await page()).proveBeside(taskOf(1));
    expect(await (await page()).proveBeside(taskOf(1))).toEqual(solution(50, 10));
    expect(asked.length).toBe(1);
    last = solution(55, 30);
    expect(await (await page()).proveBeside(taskOf(1, solution(70, 5)))).toMatchObject({ value: 50, bound: 30 });
    expect(asked.length).toBe(2);
    expect(await (await page()).proveBeside(taskOf(1))).toMatchObject({ value: 50, bound: 30 });
    expect(asked.length).toBe(2);
  });

  it('starts anew where what is stored is not what was written', async () => {
    last = solution(50, 50);
    for (const text of ['', '{', '[["x",{}]]', '[[1,2]]', '[["x",null]]', 'null']) {
      stored.set('linchpin.proofs', text);
      expect(await (await page()).proveBeside(taskOf(1))).toEqual(solution(50, 50));
    }
    expect(asked.length).toBe(6);
  });
});

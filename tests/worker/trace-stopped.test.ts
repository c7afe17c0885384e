/** Traces and rules in the worker: told how far they are, called off, overtaken by a later one, and the same whether or not they give way. */
import { describe, expect, it } from 'vitest';
import type { TraceRequest } from '../../src/core/desk/answer.ts';
import type { RulesRequest } from '../../src/core/desk/rules-answer.ts';
import { createDesk } from '../../src/worker/handle.ts';
import { loadDesk } from '../../src/worker/loaded-desk.ts';
import { rulesDesk } from '../../src/worker/rules-desk.ts';
import { createTurns } from '../../src/worker/turns.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

/** Money that goes round twenty accounts: more than one stretch of them. */
const payments = Array.from({ length: 30_000 }, (_, k): Payment => [
  `a${k % 20}`,
  `a${(k + 1 + (k % 7)) % 20}`,
  100 + (k % 13),
  k,
]);
const pack = { dataset: tinyDataset({ payments }), exercise: null, quiz: null, key: null };

function open() {
  // A clock on which every look is a second later: each step gives way.
  let clock = 0;
  const loaded = loadDesk(
    pack,
    [],
    [],
    [],
    createTurns(() => (clock += 1000)),
  );
  return rulesDesk(() => loaded);
}

const seed = { kind: 'node', key: 'account:a0' } as const;
const trace: TraceRequest = { seed, direction: 'forward', rule: 'fifo', since: null, until: null, maxHops: null };
const rules: RulesRequest = { seed, direction: 'forward', since: null, until: null, counting: 'base', openings: [] };
const calledOff = { name: 'AbortError' };

describe('what is traced in the worker', () => {
  it('is the same in turns, and tells how far it is', async () => {
    const shares: number[] = [];
    const found = await open().trace(trace, (share) => shares.push(share));
    expect(found).toEqual(await createDesk(pack).trace(trace));
    expect(found.stepTotal).toBeGreaterThan(20_000);
    expect(found.steps).toHaveLength(5000);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('is called off, and answers again afterwards', async () => {
    const desk = open();
    const ended = Promise.allSettled([
      desk.trace(trace),
      desk.rules(rules),
      desk.rules({ ...rules, counting: 'booked' }),
    ]);
    await desk.cancelTrace();
    await desk.cancelRules();
    for (const one of await ended)
      expect(one).toEqual({ status: 'rejected', reason: expect.objectContaining(calledOff) });
    expect((await desk.trace(trace)).stepTotal).toBeGreaterThan(20_000);
    expect((await desk.rules(rules)).columns).toHaveLength(7);
  });

  it('gives way to a later trace, and not to the rules', async () => {
    const desk = open();
    const first = desk.trace(trace);
    const second = desk.trace({ ...trace, rule: 'poison' });
    const beside = desk.rules(rules);
    await expect(first).rejects.toMatchObject(calledOff);
    expect((await second).request.rule).toBe('poison');
    expect((await beside).columns).toHaveLength(7);
  });
});

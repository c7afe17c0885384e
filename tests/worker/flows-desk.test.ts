/** Paths and flows in the worker: answers in steps, called off at will, overtaken by a later question, of the pack now loaded. */
import { describe, expect, it } from 'vitest';
import { accountKey, partyKey } from '../../src/core/dataset/dataset.ts';
import type { GroupFlowRequest } from '../../src/core/desk/group-flow-view.ts';
import type { PathsRequest } from '../../src/core/desk/path-alternatives.ts';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { flowsDesk } from '../../src/worker/flows-desk.ts';
import { loadDesk } from '../../src/worker/loaded-desk.ts';
import { createTurns } from '../../src/worker/turns.ts';
import { tinyDataset, type Payment } from '../fixtures/tiny-dataset.ts';

const payments: readonly Payment[] = [
  ['s', 'a1', 9, 1],
  ['a1', 't', 4, 2],
  ['a2', 't', 5, 3],
  ['s', 'b', 2, 4],
  ['b', 't', 2, 5],
];

function open(...lists: (readonly Payment[])[]) {
  // A clock on which every look is a second later: each step gives way.
  let clock = 0;
  const turns = createTurns(() => (clock += 1000));
  const desks = lists.map((list) =>
    loadDesk(
      { dataset: tinyDataset({ payments: list, holds: { P: ['a1', 'a2'] } }), exercise: null, quiz: null, key: null },
      [],
      [],
      [],
      turns,
    ),
  );
  let at = 0;
  const loaded = () => {
    const desk = desks[at];
    if (desk === undefined) throw new Error('nothing-loaded');
    return desk;
  };
  return { api: flowsDesk(loaded), next: () => (at += 1) };
}

const sides = { from: [accountKey('s')], to: [accountKey('t')], ownAccounts: false, filter: openFilter, least: 0 };
const paths: PathsRequest = { ...sides, criterion: 'widest', maxHops: null, maxWait: null, count: 20 };
const flow: GroupFlowRequest = { ...sides, drawn: 'parties', detail: 0 };
const calledOff = { name: 'AbortError' };

describe('paths and flows in the worker', () => {
  it('answers', async () => {
    const { api } = open(payments);
    const shares: number[] = [];
    const found = await api.paths(paths);
    expect(found.paths.map(({ width, rows }) => [width, rows.map((row) => row.id)])).toEqual([
      [4, ['t1', 't2']],
      [2, ['t4', 't5']],
    ]);
    const answer = await api.groupFlow(flow, (share) => shares.push(share));
    expect([answer.value, answer.nodes.map(({ label }) => label).toSorted()]).toEqual([6, ['P', 'b', 's', 't']]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect((await api.groupFlow({ ...flow, ownAccounts: true, from: [partyKey('P')] }, () => undefined)).value).toBe(9);
    expect((await api.groupFlow({ ...flow, ownAccounts: true }, () => undefined)).value).toBe(11);
  });

  it('is called off, and answers again afterwards', async () => {
    const { api } = open(payments);
    const asked = [api.paths(paths), api.groupFlow(flow, () => undefined)];
    const ended = Promise.allSettled(asked);
    await api.cancelFlows();
    expect(await ended).toEqual([
      { status: 'rejected', reason: expect.objectContaining(calledOff) },
      { status: 'rejected', reason: expect.objectContaining(calledOff) },
    ]);
    expect((await api.paths(paths)).paths.length).toBe(2);
  });

  it('gives way to a later question', async () => {
    const { api } = open(payments);
    const first = api.paths({ ...paths, count: 1 });
    const second = api.paths(paths);
    await expect(first).rejects.toMatchObject(calledOff);
    expect((await second).paths.length).toBe(2);
  });

  it('forgets the purses of another pack', async () => {
    const { api, next } = open(payments, [
      ['s', 'a2', 1, 1],
      ['a1', 't', 1, 2],
    ]);
    await api.paths({ ...paths, ownAccounts: true });
    next();
    const [only] = (await api.paths({ ...paths, ownAccounts: true })).paths;
    expect(only?.rows.map((row) => row.id)).toEqual(['t1', 't2']);
  });
});

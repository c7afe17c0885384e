/** What the room of plans is told: the front of the trainee's own network against trying everything, and the review against the key. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { partyKey } from '../../src/core/dataset/dataset.ts';
import { createDirectory } from '../../src/core/dataset/directory.ts';
import { planEffect, seenNetwork, type Terms } from '../../src/core/disruption/compare-plans.ts';
import { freezableUnits } from '../../src/core/disruption/freezable-units.ts';
import { seenFront } from '../../src/core/disruption/seen-front.ts';
import { computeWhatIf } from '../../src/core/disruption/what-if.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey, Optimum } from '../../src/core/exercise/key.ts';
import type { Claim, Freeze } from '../../src/core/exercise/work.ts';
import { reviewPlan } from '../../src/core/grading/plan-review.ts';
import { transactionId } from '../../src/core/ledger/ledger.ts';
import { readPack } from '../../src/csv/read-pack.ts';
import { blobSource } from '../../src/csv/source.ts';
import { createDesk } from '../../src/worker/handle.ts';
import type { DeskApi } from '../../src/worker/protocol.ts';
import { randomDataset } from '../fixtures/random-dataset.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { subsets } from './brute-force.ts';

const unlimited = { evaluations: Infinity, expired: () => false };
const claim = (subject: Claim['subject']): Claim => ({
  subject,
  reason: 'derived',
  confidence: 1,
  evidence: [],
  comment: '',
});

describe('the trainee’s own network', () => {
  it('has a front that no plan within the budget betters, measured as the table measures plans', () => {
    let wide = 0;
    fc.assert(
      fc.property(
        randomDataset,
        fc.array(fc.nat(29), { minLength: 8, maxLength: 30 }),
        fc.nat(3),
        (dataset, picks, party) => {
          const directory = createDirectory(dataset);
          const { ledger } = dataset;
          const marked = [...new Set(picks.filter((i) => i < ledger.size))].map((i) => transactionId(ledger, i));
          const seen = { marked, claims: [claim(`party:P${party}`)] };
          const terms: Terms = {
            costs: { default: 1, overrides: { 'party:P1': 2 } },
            budget: 2,
            jurisdictions: ['KZ', ''],
            decisionTime: new Date(3).toISOString(),
          };
          const network = seenNetwork(directory, terms, seen);
          const front = seenFront(directory, terms, network, 2, unlimited);
          const units = freezableUnits(dataset, terms);
          const effects = subsets(
            units.map((unit) => unit.cost),
            2,
          ).map((set) => {
            const plan = set.map((u): Freeze => ({ target: units[u]?.key ?? 'party:?', at: 3, basis: 'none' }));
            const { flows, lawful } = planEffect(directory, terms, network, seen, plan);
            const what = computeWhatIf(directory, terms, { ...seen, plan });
            expect(flows.after).toBe(what.deliverableAfter);
            expect(flows.before).toBe(what.deliverableBefore);
            return { value: flows.after, harm: lawful.amount };
          });
          const best = effects.filter(
            (a) =>
              !effects.some((b) => b.value <= a.value && b.harm <= a.harm && (b.value < a.value || b.harm < a.harm)),
          );
          const text = (list: readonly { readonly value: number; readonly harm: number }[]) =>
            [...new Set(list.map(({ value, harm }) => `${value} ${harm}`))].toSorted();
          expect(text(front.points)).toEqual(text(best));
          if (front.points.length > 1) wide++;
        },
      ),
      { numRuns: 300, seed: 23 },
    );
    expect(wide).toBeGreaterThan(15);
  });

  it('counts a lawful payment once, and names who loses it', () => {
    const dataset = tinyDataset({
      payments: [
        ['s', 'a', 10, 1],
        ['a', 't', 10, 5],
        ['x', 'a', 4, 5],
        ['x', 'b', 3, 6],
        ['b', 'a', 2, 7],
        ['y', 'b', 9, 2],
      ],
    });
    const directory = createDirectory(dataset);
    const seen = { marked: ['t1', 't2'], claims: [] };
    const terms = { costs: { default: 1, overrides: {} }, budget: 2, jurisdictions: [], decisionTime: new Date(4).toISOString() }; // prettier-ignore
    const network = seenNetwork(directory, terms, seen);
    const freeze = (target: Freeze['target']): Freeze => ({ target, at: 4, basis: 'none' });
    const lawful = (plan: readonly Freeze[]) => planEffect(directory, terms, network, seen, plan).lawful;
    expect(lawful([freeze('account:a')])).toEqual({
      count: 2,
      amount: 6,
      people: 2,
      most: [
        { key: 'account:x', label: 'x', amount: 4 },
        { key: 'account:b', label: 'b', amount: 2 },
      ],
    });
    expect(lawful([freeze('account:a'), freeze('account:b')])).toMatchObject({ count: 3, amount: 9, people: 2 });
    expect(lawful([])).toEqual({ count: 0, amount: 0, people: 0, most: [] });
  });
});

function packFiles(name: string): readonly { readonly path: string; readonly blob: Blob }[] {
  const folder = path.join(import.meta.dirname, '../../datasets', name);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: entry.name, blob: new Blob([readFileSync(path.join(folder, entry.name))]) }));
}

async function opened(
  name: string,
): Promise<{ readonly desk: DeskApi; readonly key: AnswerKey; readonly exercise: Exercise }> {
  const desk = createDesk();
  expect(await desk.openExercise(packFiles(name), () => {})).toMatchObject({ ok: true });
  const exercise = (await desk.info())?.exercise;
  if (exercise === null || exercise === undefined) throw new Error(name);
  return { desk, exercise, key: (await desk.reveal()).key };
}

describe.each(['first-steps', 'charity-front'])('the review of a plan in %s', (name) => {
  let open: Awaited<ReturnType<typeof opened>>;
  let optimum: Optimum;
  beforeAll(async () => {
    open = await opened(name);
    const found = open.key.optimum[open.exercise.objective];
    if (found === undefined) throw new Error(name);
    optimum = found;
  });
  const frozen = (targets: readonly Freeze['target'][]): readonly Freeze[] =>
    targets.map((target) => ({ target, at: Date.parse(open.exercise.decisionTime), basis: 'derived' }));

  it('finds every best plan the key counted, and what its freezes are worth adds up', async () => {
    const review = await open.desk.planReview(frozen(optimum.plan));
    expect(review.initial).toBe(optimum.initial);
    expect(review.mine.value).toBe(optimum.value);
    expect(review.best.map(({ value }) => value)).toEqual(review.best.map(() => optimum.value));
    expect(review.best[0]?.plan).toEqual(optimum.plan);
    expect(review.allBest).toBe(true);
    expect(review.best).toHaveLength(optimum.coOptimal ?? -1);
    const sum = review.bestShares.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(optimum.initial - optimum.value, 3);
    // Nothing idle in a best plan.
    expect(review.bestShares.every(({ leftOut }) => leftOut > 0)).toBe(true);
    for (const key of [...optimum.plan, ...review.hubs.map((hub) => hub.key)]) expect(review.labels[key]).toMatch(/\S/);
  });

  it('measures the hub alone, and it is worse than the best', async () => {
    const { hubs } = await open.desk.planReview([]);
    expect(hubs.length).toBeGreaterThan(0);
    for (const hub of hubs) {
      expect(hub.financing).toBeLessThanOrEqual(hub.volume);
      expect(hub.early).toBeLessThanOrEqual(hub.financing);
      const alone = await open.desk.planReview(frozen([hub.key]));
      if (hub.left === null) expect(alone.mine.plan).toEqual([]);
      else if (alone.mine.plan.length > 0) expect(alone.mine.value).toBe(hub.left);
      expect(hub.left ?? Infinity).toBeGreaterThan(optimum.value);
    }
  });

  it('names nobody on the line before it may', async () => {
    const request = { marked: open.key.trueFlows, claims: [], budget: open.exercise.budget };
    const hidden = await open.desk.plansFront({ ...request, named: false });
    expect(hidden.points.length).toBeGreaterThan(0);
    expect(hidden.points.every(({ plan }) => plan === null)).toBe(true);
    expect(JSON.stringify(hidden)).not.toMatch(/party:|account:/);
    const named = await open.desk.plansFront({ ...request, named: true });
    expect(named.points.map(({ plan }) => plan?.length)).toEqual(hidden.points.map(({ size }) => size));
  });

  it('runs the clock for the plan, and not for one that misses the marked flow', async () => {
    const request = { marked: open.key.trueFlows, claims: [], pace: 86_400_000 };
    const report = await open.desk.planDelay({ ...request, plan: frozen(optimum.plan) });
    expect(report?.curve[0]?.value).toBe(report?.atOnce);
    expect(report?.curve.map(({ value }) => value)).toEqual(report?.curve.map(({ value }) => value).toSorted((a, b) => a - b)); // prettier-ignore
    expect(report?.order.proved).toBe(true);
    expect([...(report?.order.keys ?? [])].toSorted()).toEqual([...optimum.plan].toSorted());
    expect(await open.desk.planDelay({ ...request, plan: [] })).toBeNull();
  });
});

it('of an objective without money, the review finds the four best plans the key counted', async () => {
  const files = packFiles('first-steps').map(({ path: name, blob }) => blobSource(name, blob));
  const read = await readPack(files);
  if (!read.ok) throw new Error('first-steps');
  const { dataset, exercise, key } = read.value.pack;
  if (exercise === null || key === null) throw new Error('no key');
  const pairs = { ...exercise, objective: 'pairwise' as const };
  const review = reviewPlan(createDirectory(dataset), pairs, key, [], unlimited);
  const { pairwise } = key.optimum;
  expect(review.best).toHaveLength(pairwise?.coOptimal ?? -1);
  expect(review.allBest).toBe(true);
  expect(review.best.every(({ value, withDetours }) => value === pairwise?.value && withDetours === null)).toBe(true);
  expect(new Set(review.best.map(({ plan }) => plan.toSorted().join())).size).toBe(review.best.length);
  const few = reviewPlan(createDirectory(dataset), pairs, key, [], { evaluations: 3, expired: () => false });
  expect(few.best[0]?.plan).toEqual(pairwise?.plan);
  expect(few.allBest).toBe(false);
});

it('a review counts the money that takes the ways kept ready', async () => {
  const { exercise, key } = await opened('first-steps');
  const dataset = tinyDataset({
    payments: [
      ['s', 'a', 10, 1, { id: 'f1' }],
      ['a', 't', 10, 9, { id: 'f2' }],
      ['s', 'b', 1, 1, { id: 'x' }],
    ],
    holds: { A: ['a'], B: ['b'], S: ['s'], T: ['t'] },
  });
  const small: AnswerKey = {
    ...key,
    roles: { A: 'collector', S: 'financier', T: 'end-user' },
    trueFlows: ['f1', 'f2'],
    chains: [],
    gaps: [],
    listed: [],
    claims: [],
    covered: [],
    sources: ['s'],
    endUsers: ['t'],
    detours: [
      {
        when: 'A',
        transfers: [
          { from: 's', to: 'b', at: 6, amount: 7 },
          { from: 'b', to: 't', at: 8, amount: 7 },
        ],
      },
    ],
    optimum: {
      funds: {
        initial: 10,
        value: 0,
        bound: 0,
        proved: true,
        solver: 'exhaustive',
        plan: [partyKey('A')],
        coOptimal: 2,
      },
    },
  };
  const terms: Exercise = {
    ...exercise,
    objective: 'funds',
    budget: 1,
    costs: { default: 1, overrides: {} },
    jurisdictions: [],
    decisionTime: new Date(5).toISOString(),
  };
  const review = reviewPlan(
    createDirectory(dataset),
    terms,
    small,
    [{ target: 'party:T', at: 5, basis: 'none' }],
    unlimited,
  );
  expect(review.mine).toEqual({ plan: ['party:T'], value: 0, withDetours: null });
  expect(review.best).toEqual([
    { plan: ['party:A'], value: 0, withDetours: 7 },
    { plan: ['party:T'], value: 0, withDetours: null },
  ]);
  // Both hops carry it, drawn under the plan that opens them and under no other.
  const way = { when: 'party:A', amount: 7, carries: 7 };
  expect(review.detours.plans).toEqual([
    { value: null, ways: [] },
    {
      value: 7,
      ways: [
        { ...way, from: 'party:S', to: 'party:B', at: 6 },
        { ...way, from: 'party:B', to: 'party:T', at: 8 },
      ],
    },
    { value: null, ways: [] },
  ]);
  const { picture, wayLinks } = review.detours;
  const drawn = wayLinks.map((l) => [
    picture?.links[l]?.from,
    picture?.links[l]?.to,
    picture?.plans.map(({ links }) => links[l]?.open),
  ]);
  expect(drawn).toEqual([
    ['party:S', 'party:B', [0, 7, 0]],
    ['party:B', 'party:T', [0, 7, 0]],
  ]);
  const closed = { ...small, detours: [] };
  const plain = reviewPlan(createDirectory(dataset), terms, closed, [], unlimited);
  expect(plain.detours).toMatchObject({ picture: null, wayLinks: [] });
  expect(review.picture.links.length).toBe(plain.picture.links.length);
  expect(review.allBest).toBe(true);
});

/** What holds for every woven network: each typology alone, at its least and most, and all together, on many seeds. */
import { describe, expect, it } from 'vitest';
import { flowModel, temporalFlow } from '../../src/core/disruption/temporal-flow.ts';
import type { TypologyName } from '../../src/core/scenario/recipe.ts';
import { cellIds, phrases } from '../../src/core/scenario/typology/phrases.ts';
import { typologies } from '../../src/core/scenario/typology/typologies.ts';
import type { Typology } from '../../src/core/scenario/typology/typology.ts';
import { baseOf, flowsOf, hiddenFlow, recipeOf, woven, type Woven } from './woven.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const names = typologies.map((one) => one.name);
const all = recipeOf(names.map((name) => ({ name, parameters: {} })));
const usual = (name: TypologyName) => recipeOf([{ name, parameters: {} }]);
const extreme = (typology: Typology, end: 'least' | 'most') =>
  recipeOf([
    {
      name: typology.name,
      parameters: Object.fromEntries(typology.parameters.map((one) => [one.name, one[end]])),
    },
  ]);

const ascending = (places: readonly number[]) => places.toSorted((a, b) => a - b);

/** Tags of sends that pay out more than the account got strictly before, sources apart. */
function unfunded({ economy, plan }: Woven): readonly string[] {
  const free = new Set(plan.sources);
  const events = [
    ...flowsOf(plan).map((payment) => ({ ...payment, id: payment.tag, base: baseOf(payment) })),
    ...plan.gaps.map((gap) => ({
      id: gap.id,
      at: gap.at,
      from: economy.accountsOf(gap.from)[0],
      to: economy.accountsOf(gap.to)[0],
      base: gap.amount,
    })),
  ].toSorted((a, b) => a.at - b.at);
  const got = new Map<number, { at: number; base: number }[]>();
  const paid = new Map<number, number>();
  const wrong: string[] = [];
  for (const { id, at, from, to, base } of events) {
    const before = (got.get(from) ?? []).reduce((sum, one) => (one.at < at ? sum + one.base : sum), 0);
    const out = (paid.get(from) ?? 0) + base;
    paid.set(from, out);
    if (!free.has(from) && out > before) wrong.push(id);
    got.set(to, [...(got.get(to) ?? []), { at, base }]);
  }
  return wrong;
}

function timesAreFine({ economy, plan }: Woven): void {
  const { start, days } = economy.spec.span;
  const times = plan.payments.map((payment) => payment.at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const outside = (at: number) => at < start || at >= start + days * 86_400_000;
  expect([...times, ...plan.gaps.map((gap) => gap.at)].filter(outside)).toEqual([]);
}

function chainsAreValid({ economy, plan }: Woven): void {
  const flows = new Map(flowsOf(plan).map((payment) => [payment.tag, payment]));
  const gaps = new Map(plan.gaps.map((gap) => [gap.id, gap]));
  const used = new Set<string>();
  const [free, ends] = [new Set(plan.sources), new Set(plan.endUsers)];
  const broken: string[] = [];
  for (const { id, hops } of plan.chains) {
    const steps = hops.map((hop) => {
      const name = 'gap' in hop ? hop.gap : hop.tag;
      used.add(name);
      const gap = gaps.get(name);
      const step =
        gap === undefined
          ? flows.get(name)
          : { at: gap.at, from: economy.accountsOf(gap.from)[0], to: economy.accountsOf(gap.to)[0] };
      if (step === undefined) throw new Error(`no step ${name}`);
      return step;
    });
    if (!free.has(steps[0].from) || !ends.has(steps.at(-1)?.to ?? -1)) broken.push(id);
    if (steps.some((step, i) => i > 0 && (step.from !== steps[i - 1].to || step.at <= steps[i - 1].at)))
      broken.push(id);
  }
  expect(broken).toEqual([]);
  expect([...used].toSorted()).toEqual([...flows.keys(), ...gaps.keys()].toSorted());
}

function claimsAreProved({ economy, plan }: Woven): void {
  const tags = new Set(plan.payments.map((payment) => payment.tag));
  const relations = new Set(
    [...economy.relations(), ...plan.relations].map(({ from, type, to }) => `${from} ${type} ${to}`),
  );
  const members = [...plan.roles].filter(([, role]) => role !== 'donor').map(([party]) => party);
  expect(ascending(plan.claims.map((claim) => claim.party))).toEqual(ascending(members));
  for (const { evidence, weight, why, reason, party } of plan.claims) {
    expect(evidence.length).toBeGreaterThan(0);
    expect([1, 2, 3]).toContain(weight);
    expect(why.slots.party).toBe(party);
    expect(reason === 'listed').toBe(plan.listed.includes(party));
    const there = evidence.filter((one) =>
      'tag' in one
        ? tags.has(one.tag)
        : 'relation' in one
          ? relations.has(one.relation.join(' '))
          : plan.listed.includes(one.listing),
    );
    expect(there).toEqual(evidence);
  }
  for (const { why } of [...plan.claims, ...plan.decoys, ...plan.covered]) {
    expect(Object.keys(why.slots).toSorted()).toEqual([...phrases[why.code]].toSorted());
  }
}

function membersAreInCells({ plan }: Woven): void {
  const housed = new Set(plan.cells.flatMap((cell) => cell.parties));
  expect(ascending([...housed])).toEqual(ascending([...plan.roles.keys()]));
  for (const { id } of plan.cells) expect(cellIds).toContain(id);
  expect(new Set(plan.listed).size).toBe(plan.listed.length);
  expect(plan.listed.length).toBe(3);
}

/** Innocents have no role; those of twins move nothing of the flow. */
function innocentsAreInnocent({ economy, plan }: Woven): void {
  const inFlow = new Set(flowsOf(plan).flatMap(({ from, to }) => [from, to]));
  for (const { party, why } of [...plan.decoys, ...plan.covered]) {
    expect(plan.roles.has(party)).toBe(false);
    if (why.code !== 'decoy.diverted-npo') expect(inFlow.has(economy.accountsOf(party)[0])).toBe(false);
  }
  expect(plan.covered.length).toBeGreaterThan(0);
  const late = plan.payments.filter((payment) => payment.at > economy.spec.span.start + 63 * 86_400_000);
  for (const { party } of plan.covered) {
    expect(late.some((payment) => payment.to === economy.accountsOf(party)[0])).toBe(true);
  }
}

function checks(one: Woven): void {
  timesAreFine(one);
  expect(unfunded(one)).toEqual([]);
  chainsAreValid(one);
  claimsAreProved(one);
  membersAreInCells(one);
  innocentsAreInnocent(one);
}

/** What a freeze leaves of f(∅), from the decision on: of the best single member, sources apart, the best at home, and all at once. */
function leftBy(one: Woven): { readonly single: number; readonly home: number; readonly all: number } {
  const { economy, plan, recipe } = one;
  const network = hiddenFlow(one);
  const model = flowModel(network);
  const initial = temporalFlow(model, null).value;
  expect(initial).toBeGreaterThan(0);
  const decision = economy.spec.span.start + recipe.decisionDay * 86_400_000;
  const left = (frozen: readonly number[]) => {
    const from = new Float64Array(network.nodes).fill(Infinity);
    for (const account of frozen) from[account] = decision;
    return temporalFlow(model, from).value / initial;
  };
  const accounts = [...plan.roles.keys()].map((party) => economy.accountsOf(party)[0]);
  const movers = accounts.filter((account) => !plan.sources.includes(account));
  const best = (among: readonly number[]) => Math.min(...among.map((account) => left([account])));
  const home = movers.filter((account) => economy.account(account).country === 'KZ');
  return { single: best(movers), home: best(home), all: left(accounts) };
}

describe('each typology alone', () => {
  it.each(names)('%s holds on 20 seeds', (name) => {
    for (const seed of seeds) checks(woven(usual(name), seed));
  });

  it.each(typologies.map((one) => [one.name, one] as const))('%s holds at its least and most', (_, typology) => {
    for (const end of ['least', 'most'] as const) checks(woven(extreme(typology, end), 5));
  });

  it.each(names)('%s has no single freeze that stops more than 65 percent, or most of what can be stopped', (name) => {
    for (const seed of seeds.slice(0, 4)) {
      const { single, home, all: floor } = leftBy(woven(usual(name), seed));
      expect(single).toBeGreaterThan(0.35);
      // What came before the decision is out of reach, so that the bound above says little by itself. Of what can still be stopped no
      // account that an exercise lets one freeze (kept at home) holds nearly all; a supplier abroad may.
      expect((home - floor) / (1 - floor)).toBeGreaterThan(0.2);
    }
  });
});

describe('all typologies together', () => {
  it('hold on 20 seeds', () => {
    for (const seed of seeds) checks(woven(all, seed));
  });

  it('come out the same for the same seed', () => {
    const [one, two] = [woven(all, 3).plan, woven(all, 3).plan];
    expect([...two.roles]).toEqual([...one.roles]);
    expect({ ...two, roles: null }).toEqual({ ...one, roles: null });
    expect(woven(all, 4).plan.payments).not.toEqual(one.payments);
  });
});

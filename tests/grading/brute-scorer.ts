/**
 * The grading page read a second time, in another hand: lists and filters instead of indexes, every subset instead of branch and bound,
 * unit-by-unit augmentation instead of Dinic.
 */
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import type { Claim } from '../../src/core/exercise/work.ts';
import { reasons } from '../../src/core/exercise/work.ts';
import type { GradeInput } from '../../src/core/grading/grade.ts';
import { slowFlow, subsets, type Transfer } from '../disruption/brute-force.ts';

interface Row extends Transfer {
  readonly id: string;
}

export interface BruteScore {
  readonly parties: number;
  readonly trace: number;
  readonly disruption: number;
  readonly knowledge: number;
  readonly harm: number;
  readonly total: number;
}

export interface World {
  readonly rows: readonly Row[];
  readonly hidden: readonly Row[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly holder: (account: number) => NodeKey;
  readonly accounts: (key: NodeKey) => readonly number[];
  readonly reach: (key: NodeKey) => readonly number[];
  readonly cost: (key: NodeKey) => number;
}

export function worldOf({ dataset, exercise, key }: GradeInput): World {
  const { ledger, accounts, parties } = dataset;
  const rows = Array.from({ length: ledger.size }, (_, i) => ({
    id: ledger.ids?.at(i) ?? '',
    from: ledger.from[i] ?? -1,
    to: ledger.to[i] ?? -1,
    amount: ledger.base[i] ?? NaN,
    time: ledger.time[i] ?? NaN,
  }));
  const holder = (a: number): NodeKey => {
    const party = parties[accounts.holder[a] ?? -1];
    return party === undefined ? `account:${accounts.ids[a] ?? ''}` : `party:${party.id}`;
  };
  const all = accounts.ids.map((_, a) => a);
  const held = (name: NodeKey) => all.filter((a) => holder(a) === name || `account:${accounts.ids[a] ?? ''}` === name);
  const near = (a: number) =>
    exercise.jurisdictions.length === 0 ||
    exercise.jurisdictions.includes(accounts.countries[accounts.country[a] ?? 0] ?? '');
  return {
    rows,
    hidden: rows.filter((row) => key.trueFlows.includes(row.id)),
    sources: key.sources.map((id) => accounts.ids.indexOf(id)),
    targets: key.endUsers.map((id) => accounts.ids.indexOf(id)),
    holder,
    accounts: held,
    reach: (name) => held(name).filter(near),
    cost: (name) => exercise.costs.overrides[name] ?? exercise.costs.default,
  };
}

/** Delivered with the named freezes in force. */
export function bruteFunds(world: World, freezes: readonly { readonly key: NodeKey; readonly at: number }[]): number {
  const stopped = (row: Row) =>
    freezes.some(
      ({ key, at }) => row.time >= at && (world.reach(key).includes(row.from) || world.reach(key).includes(row.to)),
    );
  return slowFlow(
    world.hidden.filter((row) => !stopped(row)),
    world.sources,
    world.targets,
  );
}

/** Best of every affordable set of parties and unheld accounts that touch the hidden flow. */
export function bruteOptimum(input: GradeInput, world: World): number {
  const { dataset, exercise } = input;
  const touched = new Set(world.hidden.flatMap((row) => [row.from, row.to]));
  const keys: NodeKey[] = [...new Set(dataset.accounts.ids.map((_, a) => world.holder(a)))];
  const units = keys.filter((key) => world.reach(key).some((a) => touched.has(a)));
  const at = Date.parse(exercise.decisionTime);
  const values = subsets(units.map(world.cost), exercise.budget).map((set) =>
    bruteFunds(
      world,
      set.flatMap((u) => (units[u] === undefined ? [] : [{ key: units[u], at }])),
    ),
  );
  return Math.min(...values);
}

export function bruteScore(input: GradeInput): BruteScore {
  const { dataset, exercise, key, attempt } = input;
  const { work } = attempt;
  const world = worldOf(input);
  const at = Date.parse(exercise.decisionTime);
  const about = (subject: NodeKey): NodeKey => {
    const account = dataset.accounts.ids.findIndex((id) => `account:${id}` === subject);
    return account < 0 ? subject : world.holder(account);
  };

  // Claims, one party at a time.
  const pairs = new Map<string, Claim[]>();
  for (const claim of work.claims) {
    const id = `${about(claim.subject)}|${claim.reason}`;
    pairs.set(id, [...(pairs.get(id) ?? []), claim]);
  }
  const claims = [...pairs].map(([id, list]) => ({
    party: id.split('|')[0] ?? '',
    reason: list[0]?.reason ?? 'listed',
    level: Math.max(...list.map((claim) => claim.confidence)),
    rows: [...new Set(list.flatMap((claim) => claim.evidence))],
  }));
  const weight = key.claims.reduce((sum, truth) => sum + truth.weight, 0);
  const mean = weight / key.claims.length;
  const right = (level: number) => level / 3;
  const wrong = (level: number) => [0, 0, 2, 6][level] ?? NaN;
  let earned = 0;
  for (const party of new Set(claims.map((claim) => claim.party))) {
    const mine = claims.filter((claim) => claim.party === party);
    const truths = key.claims.filter((truth) => `party:${truth.party}` === party);
    const open = truths
      .filter((truth) => !mine.some((claim) => claim.reason === truth.reason))
      .toSorted((a, b) => b.weight - a.weight || reasons.indexOf(a.reason) - reasons.indexOf(b.reason));
    for (const reason of reasons) {
      const claim = mine.find((one) => one.reason === reason);
      if (claim === undefined) continue;
      const exact = truths.find((truth) => truth.reason === reason);
      const truth = exact ?? open.shift();
      if (truth === undefined) {
        earned -= (mean * (truths.length > 0 ? 0.5 : 1) * wrong(claim.level)) / 3;
        continue;
      }
      const hits = claim.rows.filter((ref) => truth.evidence.includes(ref)).length;
      const precision = claim.rows.length === 0 ? 0 : hits / claim.rows.length;
      const recall = hits / truth.evidence.length;
      const f1 = truth.evidence.length === 0 ? 1 : hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      earned += truth.weight * right(claim.level) * (exact === undefined ? 0.5 : 1) * (0.5 + f1 / 2);
    }
  }
  const parties = weight === 0 ? 0 : Math.max(0, earned) / weight;

  // Trace.
  const amount = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.amount, 0);
  const marked = world.rows.filter((row) => work.marked.includes(row.id));
  const both = amount(marked.filter((row) => world.hidden.includes(row)));
  const p = both / amount(marked);
  const r = both / amount(world.hidden);
  const trace = both === 0 ? 0 : 2 / (1 / p + 1 / r);

  // Plan.
  const taken: { key: NodeKey; at: number }[] = [];
  let left = exercise.budget;
  let open = true;
  for (const { target, at: from } of work.plan) {
    if (world.reach(target).length === 0) continue;
    open &&= world.cost(target) <= left;
    if (!open) continue;
    left -= world.cost(target);
    taken.push({ key: target, at: from < at ? at : from });
  }
  const f0 = bruteFunds(world, []);
  const best = bruteOptimum(input, world);
  const disruption = f0 === best ? 0 : Math.min(1, (f0 - bruteFunds(world, taken)) / (f0 - best));

  // Knowledge.
  const [one, several, order] = ['single', 'multiple', 'order'].map((id) => ({
    given: work.answers[id] ?? [],
    truth: key.quiz[id] ?? [],
  }));
  const marks: number[] = [];
  if (one !== undefined) marks.push(one.given[0] === one.truth[0] ? 1 : 0);
  if (several !== undefined && several.truth.length > 0) {
    const good = several.given.filter((id) => several.truth.includes(id)).length;
    marks.push(Math.max(0, good - (several.given.length - good)) / several.truth.length);
  }
  if (order !== undefined) {
    const after = (list: readonly string[]) => list.slice(1).map((id, i) => `${list[i] ?? ''}>${id}`);
    marks.push(after(order.truth).filter((step) => after(order.given).includes(step)).length / 3);
  }
  const knowledge = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;

  // Harm.
  const due = (name: NodeKey) => [...key.claims, ...key.listed].some(({ party }) => `party:${party}` === name);
  const inFlow = (name: NodeKey) =>
    name.startsWith('account:') &&
    [...world.hidden.flatMap((row) => [row.from, row.to]), ...world.sources, ...world.targets].some((a) =>
      world.accounts(name).includes(a),
    );
  const member = (name: NodeKey) =>
    due(name) || inFlow(name) || Object.keys(key.roles).some((party) => `party:${party}` === name);
  const innocents = (names: readonly NodeKey[]) => new Set(names.map(about).filter((name) => !member(name))).size;
  const later = world.rows.filter((row) => row.time >= at);
  const stopped = (row: Row) =>
    taken.some(
      (freeze) => row.time >= freeze.at && [row.from, row.to].some((a) => world.reach(freeze.key).includes(a)),
    );
  const covered = later.filter((row) => key.covered.some(({ payments }) => payments.includes(row.id)));
  const lawful = later.filter(
    (row) =>
      !covered.includes(row) &&
      !world.hidden.includes(row) &&
      !due(world.holder(row.from)) &&
      !due(world.holder(row.to)),
  );
  const prices = exercise.rubric.harm;
  const harm = Math.min(
    prices.cap,
    innocents(taken.map((freeze) => freeze.key)) * prices.frozenInnocent +
      innocents(work.claims.map((claim) => claim.subject)) * prices.flaggedInnocent +
      covered.filter(stopped).length * prices.coveredPayment +
      (amount(lawful) === 0 ? 0 : (amount(lawful.filter(stopped)) / amount(lawful)) * prices.lawfulValue),
  );

  const sections: (readonly [score: number, weight: number, graded: boolean])[] = [
    [parties, 30, key.claims.length > 0],
    [trace, 25, world.hidden.length > 0],
    [disruption, 30, f0 > best],
    [knowledge, 15, marks.length > 0],
  ];
  const whole = sections.reduce((sum, [, share, graded]) => sum + (graded ? share : 0), 0);
  const got = sections.reduce((sum, [score, share, graded]) => sum + (graded ? (score * share * 100) / whole : 0), 0);
  return { parties, trace, disruption, knowledge, harm, total: Math.max(0, got - harm) };
}

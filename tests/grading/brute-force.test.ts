/** The scorer against an independent one on 1,000 random networks of at most 10 accounts, and what must not change a score. */
import { idColumn } from '../../src/core/ledger/id-column.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { proveOptimum } from '../../src/core/disruption/prove-optimum.ts';
import { replay, type Action } from '../../src/core/exercise/attempt.ts';
import { grade, type GradeInput } from '../../src/core/grading/grade.ts';
import { randomFor } from '../disruption/random-network.ts';
import { bruteOptimum, bruteScore, worldOf } from './brute-scorer.ts';
import { randomCase } from './random-case.ts';

const cases: GradeInput[] = [];

beforeAll(async () => {
  for (let i = 0; i < 1000; i++) {
    const input = randomCase(randomFor(`case ${i}`));
    const funds = await proveOptimum(input.dataset, input.exercise, input.key, 'funds');
    cases.push({ ...input, key: { ...input.key, optimum: { funds } } });
  }
});

describe('1,000 random networks', () => {
  it('the proved optimum is the best of all plans', () => {
    for (const input of cases) {
      const funds = input.key.optimum.funds;
      const best = bruteOptimum(input, worldOf(input));
      expect([funds?.value, funds?.bound, funds?.proved]).toEqual([best, best, true]);
    }
  });

  it('sections, harm and total equal the brute-force scorer’s', () => {
    const seen = { parties: 0, trace: 0, disruption: 0, knowledge: 0, harm: 0 };
    for (const input of cases) {
      const card = grade(input);
      const brute = bruteScore(input);
      for (const name of ['parties', 'trace', 'disruption', 'knowledge'] as const) {
        expect(card.sections[name].score).toBeCloseTo(brute[name], 9);
        if (brute[name] > 0 && brute[name] < 1) seen[name] += 1;
      }
      expect(card.harm.points).toBeCloseTo(brute.harm, 5);
      if (brute.harm > 0) seen.harm += 1;
      expect(Math.abs(card.total - brute.total)).toBeLessThanOrEqual(0.05 + 1e-5);
    }
    // The cases do reach into the middle of every scale.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });

  it('points of findings add up to sections and harm', () => {
    for (const input of cases) {
      const card = grade(input);
      const sum = (section: string) =>
        card.findings.reduce((all, finding) => all + (finding.section === section ? finding.points : 0), 0);
      expect(sum('parties')).toBeCloseTo(card.sections.parties.points, 9);
      expect(sum('disruption')).toBeCloseTo(card.sections.disruption.points, 9);
      expect(sum('knowledge')).toBeCloseTo(card.sections.knowledge.points, 9);
      expect(sum('harm')).toBeCloseTo(-card.harm.points, 9);
    }
  });
});

describe('what must not matter', () => {
  const scores = (input: GradeInput) => {
    const { total, sections, trace, harm, disruption } = grade(input);
    return { total, sections, trace, harm: harm.points, value: disruption.map((result) => result.value) };
  };

  it('the order of claims and marks', () => {
    for (const input of cases.slice(0, 300)) {
      const { work } = input.attempt;
      const turned = {
        ...input.attempt,
        work: { ...work, claims: work.claims.toReversed(), marked: work.marked.toReversed() },
      };
      expect(scores({ ...input, attempt: turned })).toEqual(scores(input));
    }
  });

  it('a replay of the log', () => {
    for (const input of cases.slice(0, 50)) {
      const again = replay(input.attempt, JSON.parse(JSON.stringify(input.attempt.log)) as Action[]);
      expect(JSON.stringify(grade({ ...input, attempt: again }))).toBe(JSON.stringify(grade(input)));
    }
  });

  it('what accounts, parties and transactions are called', () => {
    for (const input of cases.slice(0, 300)) expect(scores(renamed(input))).toEqual(scores(input));
  });
});

/** Every id turned into another one that sorts the other way round. */
function renamed(input: GradeInput): GradeInput {
  const names = [
    ...(input.dataset.ledger.ids ?? []),
    ...input.dataset.accounts.ids,
    ...input.dataset.parties.map((party) => party.id),
  ].toSorted();
  const other = new Map(names.map((name, i) => [name, `z${String(names.length - i).padStart(4, '0')}`]));
  const id = (name: string) => other.get(name) ?? name;
  const key = (name: string) =>
    name.replace(/^(party|account|tx):(.*)$/, (_, kind: string, rest: string) => `${kind}:${id(rest)}`);
  const text = JSON.stringify([input.key, input.exercise.costs, input.attempt.log], (field, value: unknown) => {
    if (typeof value === 'string') return field === 'reason' || field === 'type' ? value : id(key(value));
    if (field === 'roles' || field === 'overrides') {
      return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [id(key(name)), one as unknown]));
    }
    return value;
  });
  const [answerKey, costs, log] = JSON.parse(text) as [GradeInput['key'], GradeInput['exercise']['costs'], Action[]];
  const { dataset } = input;
  return {
    ...input,
    key: answerKey,
    exercise: { ...input.exercise, costs },
    attempt: replay(input.attempt, log),
    dataset: {
      ...dataset,
      ledger: {
        ...dataset.ledger,
        ids: dataset.ledger.ids && idColumn([...dataset.ledger.ids].map(id)),
        accounts: dataset.ledger.accounts.map(id),
      },
      accounts: { ...dataset.accounts, ids: dataset.accounts.ids.map(id) },
      parties: dataset.parties.map((party) => ({ ...party, id: id(party.id) })),
    },
  };
}

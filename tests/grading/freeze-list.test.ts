/** An exercise that asks for a freeze list: the order counts, and an ordinary exercise is graded as before. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/exercise/attempt.ts';
import { parseExercise } from '../../src/core/exercise/parse-exercise.ts';
import { grade, type GradeInput } from '../../src/core/grading/grade.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { randomCase } from './random-case.ts';
import { anchorExercise, anchorInput, freeze, plainExercise } from './small-case.ts';

const listed = (input: GradeInput): GradeInput => ({
  ...input,
  exercise: { ...input.exercise, deliverable: 'freeze-list' },
});
/** The ends are beyond the budget: to freeze one of them would be the whole answer. */
const exercise = { ...anchorExercise, costs: { default: 1, overrides: { 'party:S': 9, 'party:T': 9 } } };
const gradeList = (...changes: readonly Change[]) => grade(listed(anchorInput(changes, { exercise })));

describe('a freeze list on the unit anchor', () => {
  // 16 arrive; a alone leaves 6, c alone 10, both 0: the best list is a, c with an index of (6 + 0) / 2 / 16.
  const best = 3 / 16;
  it.each([
    ['the best order', ['party:A', 'party:C'], 3 / 16, 1],
    ['the other order', ['party:C', 'party:A'], 5 / 16, 11 / 13],
    ['half of it', ['party:A'], 6 / 16, 10 / 13],
    ['nobody', [], 1, 0],
    ['who changes nothing, first', ['party:B', 'party:A'], 11 / 16, 5 / 13],
  ] as const)('%s', (_, targets, index, score) => {
    const card = gradeList(...targets.map((target) => freeze(target)));
    expect(card.list?.index).toBeCloseTo(index, 6);
    expect(card.list?.best).toBeCloseTo(best, 6);
    expect(card.list).toMatchObject({ proved: true, bestList: ['party:A', 'party:C'] });
    expect(card.sections.disruption.score).toBeCloseTo(score, 6);
    const [finding] = card.findings.filter(({ code }) => code === 'list-order');
    expect(finding?.facts['best']).toBeCloseTo(best, 6);
    expect(finding?.points).toBe(0);
  });

  it('counts the order a plan was put into, and a freeze that comes too late', () => {
    const turned: Change = { type: 'order-plan', targets: ['party:A', 'party:C'] };
    expect(gradeList(freeze('party:C'), freeze('party:A'), turned).list?.score).toBe(1);
    expect(gradeList(freeze('party:A', 3), freeze('party:C')).list?.index).toBeCloseTo((16 + 10) / 2 / 16, 6);
  });
});

describe('any exercise', () => {
  it('has points that add up to the section, and never more than the best list', () => {
    const random = seededRandom('11575'.repeat(7));
    let full = 0;
    for (let round = 0; round < 250; round++) {
      const input = listed(randomCase(random));
      const card = grade(input);
      if (card.list === undefined) continue;
      const sum = card.findings.reduce((all, one) => all + (one.section === 'disruption' ? one.points : 0), 0);
      expect(sum).toBeCloseTo(card.sections.disruption.points, 9);
      expect(card.list.index).toBeGreaterThanOrEqual(card.list.best);
      if (card.list.score === 1) full++;
    }
    expect(full).toBeGreaterThan(3);
  });

  it('that asks for a plan is graded by its plan, whatever the order', () => {
    const one = grade(anchorInput([freeze('party:A'), freeze('party:C')]));
    const other = grade(anchorInput([freeze('party:C'), freeze('party:A')]));
    expect(one.list).toBeUndefined();
    expect(other.sections).toEqual(one.sections);
    expect(one.findings.filter(({ code }) => code === 'list-order')).toEqual([]);
  });
});

describe('exercise.json', () => {
  it.each([
    [undefined, true],
    ['plan', true],
    ['freeze-list', true],
    ['list', false],
    [null, false],
  ])('with deliverable %s is read: %s', (deliverable, ok) => {
    const text = JSON.stringify({ ...plainExercise, deliverable });
    const read = parseExercise(text, 'exercise.json');
    expect(read.ok).toBe(ok);
    if (read.ok) expect(read.value.deliverable).toBe(deliverable);
  });
});

/** Authored ways round a freeze: told beside the score, opened by the freeze of their party only, closed to what came before it. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/exercise/attempt.ts';
import type { Detour } from '../../src/core/exercise/key.ts';
import { grade } from '../../src/core/grading/grade.ts';
import { anchorInput, anchorKey, freeze } from './small-case.ts';

/** When A is frozen, s reaches t by d instead, 7 of it. */
const detour: Detour = {
  when: 'A',
  transfers: [
    { from: 's', to: 'd', at: 3, amount: 7 },
    { from: 'd', to: 't', at: 5, amount: 7 },
  ],
};

const gradeWith = (detours: readonly Detour[], ...changes: readonly Change[]) =>
  grade(anchorInput(changes, { key: { ...anchorKey, detours } }));
const opened = (...args: Parameters<typeof gradeWith>) =>
  gradeWith(...args).findings.filter((finding) => finding.code === 'detour-opened');

describe('detours', () => {
  it('open when their party is frozen and carry what they can', () => {
    expect(opened([detour], freeze('party:A'))).toEqual([
      {
        section: 'disruption',
        code: 'detour-opened',
        points: 0,
        subjects: ['party:A'],
        evidence: [],
        facts: { amount: 7, count: 1 },
      },
    ]);
    expect(opened([detour], freeze('account:a'))).toHaveLength(1);
  });

  it('stay closed for any other freeze, and for transfers before the freeze', () => {
    expect(opened([detour], freeze('party:C'))).toEqual([]);
    expect(opened([detour], freeze('party:A', 4))).toEqual([]);
    expect(opened([detour])).toEqual([]);
  });

  it('do not lead through what is frozen too', () => {
    expect(opened([detour], freeze('party:A'), freeze('party:D'))).toEqual([]);
  });

  it('change no score', () => {
    const without = gradeWith([], freeze('party:A'));
    const with7 = gradeWith([detour], freeze('party:A'));
    expect(with7.total).toBe(without.total);
    expect(with7.disruption).toEqual(without.disruption);
  });

  it('leave out accounts the data does not know', () => {
    const unknown = { when: 'A', transfers: [{ from: 's', to: 'nobody', at: 3, amount: 7 }] };
    expect(opened([unknown], freeze('party:A'))).toEqual([]);
  });
});

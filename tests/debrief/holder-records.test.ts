/** What a team did about a holder, from one pass over its log, against asking the log about that holder alone. */
import { expect, test } from 'vitest';
import type { NodeKey } from '../../src/core/dataset/dataset.ts';
import { timesOf } from '../../src/core/debrief/clock.ts';
import { holderRecords, type ClaimRecord, type HolderRecord } from '../../src/core/debrief/holder-records.ts';
import type { Team } from '../../src/core/debrief/lesson.ts';
import { standingOf, type Standing } from '../../src/core/debrief/standing.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { randomLesson } from './random-lesson.ts';

function asked(team: Team, { roster }: Standing, holder: NodeKey): HolderRecord | undefined {
  const { ledger } = roster.directory.dataset;
  const [times] = timesOf([team], 'start');
  const { marked, plan } = team.attempt.work;
  const claims: ClaimRecord[] = [];
  const slots: string[] = [];
  for (const { index, altered } of team.deeds) {
    for (const one of altered) {
      const claim = one.part === 'claim' ? (one.after ?? one.before) : null;
      if (one.part !== 'claim' || claim === null || roster.holderKey(claim.subject) !== holder) continue;
      const slot = JSON.stringify([claim.subject, claim.reason]);
      const place = slots.indexOf(slot);
      const known = claims[place];
      if (one.after === null) {
        if (known !== undefined) claims[place] = { ...known, stands: false, until: times[index] };
        continue;
      }
      const { reason, confidence, evidence, comment } = claim;
      const at = known?.stands === true ? known.at : times[index];
      claims[place < 0 ? slots.push(slot) - 1 : place] = {
        reason,
        confidence,
        evidence,
        comment,
        at,
        stands: true,
        until: null,
      };
    }
  }
  const touches = (transaction: string) => {
    const i = roster.indexOf(transaction);
    return i >= 0 && [ledger.from[i], ledger.to[i]].some((account) => roster.holderOf(account) === holder);
  };
  const own = marked.filter(touches);
  const first = team.deeds.find(({ altered }) =>
    altered.some((one) => one.part === 'mark' && one.after && own.includes(one.transaction)),
  );
  const freeze = plan.find(({ target }) => roster.holderKey(target) === holder);
  const planned = team.deeds.find(({ altered }) =>
    altered.some((one) => one.part === 'plan' && one.after.some(({ target }) => target === freeze?.target)),
  );
  if (claims.length === 0 && own.length === 0 && freeze === undefined) return undefined;
  return {
    claims,
    traced:
      own.length === 0
        ? null
        : {
            count: own.length,
            trueCount: own.filter((id) => roster.isTrueFlow[roster.indexOf(id)] === 1).length,
            at: first === undefined ? null : times[first.index],
          },
    frozen:
      freeze === undefined
        ? null
        : { from: freeze.at, basis: freeze.basis, at: planned === undefined ? null : times[planned.index] },
  };
}

test('every holder of 150 random lessons: the records say what the log says of it', () => {
  const random = seededRandom('686f6c646572207265636f7264732077696c6c21');
  const met = { claims: 0, taken: 0, traced: 0, frozen: 0 };
  for (let round = 0; round < 150; round++) {
    const lesson = randomLesson(random, 2, 18);
    const standing = standingOf(lesson);
    const { directory, holderKey } = standing.roster;
    const { parties, accounts } = directory.dataset;
    const keys = [
      ...parties.map(({ id }): NodeKey => `party:${id}`),
      ...accounts.ids.map((id) => holderKey(`account:${id}`)),
    ];
    for (const team of lesson.teams) {
      const records = holderRecords(team, standing);
      for (const key of new Set(keys)) {
        const record = records.get(key);
        expect(record).toEqual(asked(team, standing, key));
        met.claims += record?.claims.length ?? 0;
        met.taken += record?.claims.filter(({ stands }) => !stands).length ?? 0;
        met.traced += record?.traced?.count ?? 0;
        met.frozen += record?.frozen === null ? 0 : 1;
      }
    }
  }
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(50);
});

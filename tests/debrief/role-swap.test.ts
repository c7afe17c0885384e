import { expect, test } from 'vitest';
import { askOf } from '../../src/core/debrief/ombudsperson.ts';
import { standingOf } from '../../src/core/debrief/standing.ts';
import { swapMaterial, weakestClaims } from '../../src/core/debrief/weakest-claim.ts';
import { makeLesson, type LessonPack } from '../../src/core/debrief/lesson.ts';
import type { Listing, Party, Relation } from '../../src/core/dataset/dataset.ts';
import type { Change } from '../../src/core/exercise/attempt.ts';
import type { CaseDraft } from '../../src/core/exercise/case-draft.ts';
import type { Confidence, EvidenceRef, Reason } from '../../src/core/exercise/work.ts';
import { anchorQuiz, claim, mark } from '../grading/small-case.ts';
import { classOfTwelve } from './class-of-twelve.ts';
import { smallClass, smallDataSet, smallExercise, smallKey } from './small-class.ts';

test('weakest first: wrong party, wrong reason, thin evidence; the surer the weaker', () => {
  const lesson = smallClass({
    a: [
      claim('party:S', 'listed', 3),
      claim('account:a', 'owned', 2, ['tx:t1', 'tx:t2', 'tx:x1']),
      claim('party:B', 'listed', 1),
      claim('party:I', 'derived', 1),
      claim('party:H', 'on-behalf', 3),
    ],
  });
  const found = weakestClaims(lesson, standingOf(lesson), 0);
  expect(
    found.map(({ holder, fault, truth, weakness, evidenceMatch }) => [holder, fault, truth, weakness, evidenceMatch]),
  ).toEqual([
    ['party:H', 'wrong-party', 'covered', 3, null],
    ['party:I', 'wrong-party', 'decoy', 2 + 1 / 3, null],
    ['party:B', 'wrong-reason', 'member', 1 + 1 / 3, null],
    // F1 of {t1, t2, x1} and {t1}: 2/4.
    ['party:A', 'thin-evidence', 'member', 0.5, 0.5],
    ['party:S', 'none', 'member', 0, null],
  ]);
});

test('material for both sides: rows, the key’s reasons, what was overlooked', () => {
  const lesson = smallClass({
    a: [claim('party:A', 'owned', 3, ['tx:t2']), mark('t1', 't2', 'x2')],
  });
  const standing = standingOf(lesson);
  const [weak] = weakestClaims(lesson, standing, 0);
  expect(swapMaterial(lesson, standing, 0, weak)).toMatchObject({
    rows: { named: ['tx:t2'], marked: ['tx:t1', 'tx:t2'], relations: [] },
    overlooked: ['tx:t1'],
    draft: null,
    why: [{ en: '' }],
  });
});

test('the action that made the claim as it stands, and the case written on its holder, under an account as well', () => {
  const draft: CaseDraft = {
    subject: 'account:a',
    purpose: 'national',
    criteria: ['national-owned'],
    facts: [{ id: 'f', cites: ['tx:t2'], text: '', kept: true }],
    analysis: 'It pays for S.',
    unknown: '',
    rights: [],
    str: { scope: 'subject', institution: '', reason: '', action: '', indicators: [] },
  };
  const lesson = smallClass({
    a: [
      claim('party:A', 'owned', 1),
      claim('party:A', 'owned', 3, ['tx:t2']),
      claim('party:S', 'listed', 3),
      { type: 'case', draft },
    ],
  });
  const standing = standingOf(lesson);
  const material = weakestClaims(lesson, standing, 0).map((weak) => swapMaterial(lesson, standing, 0, weak));
  const told = material.map(({ holder, action, draft: written }) => [holder, action, written?.analysis ?? null]);
  expect(told.toSorted(([, a], [, b]) => Number(a) - Number(b))).toEqual([
    ['party:A', 1, 'It pays for S.'],
    ['party:S', 2, null],
  ]);
  for (const { claim: made, action } of material) {
    expect(lesson.teams[0].attempt.log[action ?? -1]).toMatchObject({ type: 'claim', claim: made });
  }
});

const person = (id: string, name: string, over: Partial<Party> = {}): Party => ({
  id,
  kind: 'person',
  name,
  otherNames: [],
  born: '',
  country: 'KZ',
  identifiers: [],
  activity: '',
  ...over,
});
const tie = (id: string, type: Relation['type'], share: number | null, until: number | null = null): Relation => ({
  id,
  from: 'S',
  to: 'A',
  type,
  share,
  since: null,
  until,
});
const listing: Listing = {
  uid: 'ZZi.001',
  list: 'training',
  listRef: 'ZZi.001',
  kind: 'person',
  names: [{ text: 'Arman Testov', script: 'Latin', quality: 'primary' }],
  dob: [{ from: '1980-01-01', to: '1980-12-31', approx: false }],
  pob: '',
  nationality: [],
  ids: [],
  designation: [],
  programmes: [],
  listedOn: '',
  updatedOn: '',
  raw: '',
};

/** The questions about one claim, where S and B share a name, A is owned for 25 % and was controlled once, H is an NPO. */
function asked(change: Change & { readonly type: 'claim' }, born = '', others: readonly Change[] = []) {
  const names: { readonly [id: string]: Party } = {
    S: person('S', 'Arman Testov', { born }),
    B: person('B', 'Testov Arman'),
    H: person('H', 'Clinic', { kind: 'npo' }),
  };
  const pack: LessonPack = {
    dataset: {
      ...smallDataSet,
      parties: smallDataSet.parties.map((party) => names[party.id] ?? party),
      relations: [
        tie('S>A:owns', 'owns', 2500),
        tie('S>A:controls', 'controls', null, 5),
        tie('S>A:family', 'family', null),
      ],
      listings: [listing],
    },
    exercise: smallExercise,
    quiz: anchorQuiz,
    key: smallKey,
  };
  const log = [...others, change].map((one, i) => ({ ...one, at: 1000 + i }));
  const attempt = { id: 'a', exercise: { id: 'small', version: 1 }, startedAt: 0, log };
  const lesson = makeLesson(pack, [{ id: 'a', name: '', attempt }]);
  return askOf(lesson, standingOf(lesson), 0, change.claim).map(({ code }) => code);
}
const on = (subject: string, reason: Reason, rows: readonly EvidenceRef[], confidence: Confidence = 2) =>
  claim(`party:${subject}`, reason, confidence, rows);

test.each([
  ['no row at all', on('T', 'derived', []), ['no-rows', 'source-missing', 'ordinary-life', 'still-so']],
  [
    'sure of nothing',
    on('T', 'on-behalf', [], 3),
    ['no-rows', 'direction', 'ordinary-life', 'sure-without-proof', 'still-so'],
  ],
  ['a name alone', on('S', 'listed', ['listing:ZZi.001']), ['name-only', 'namesakes', 'ordinary-life', 'still-so']],
  ['no listing', on('A', 'listed', ['tx:t1']), ['listing-missing', 'ordinary-life', 'still-so']],
  ['a quarter', on('A', 'owned', ['relation:S>A:owns']), ['share-below-half', 'ordinary-life', 'still-so']],
  [
    'once controlled',
    on('A', 'controlled', ['relation:S>A:controls']),
    ['relation-ended', 'ordinary-life', 'still-so'],
  ],
  ['money alone owns', on('A', 'owned', ['tx:t1']), ['money-alone', 'ordinary-life', 'still-so']],
  ['family does not own', on('A', 'owned', ['relation:S>A:family']), ['relation-missing', 'ordinary-life', 'still-so']],
  ['money alone directs', on('T', 'on-behalf', ['tx:t3']), ['money-alone', 'direction', 'ordinary-life', 'still-so']],
  ['a clinic', on('H', 'derived', ['tx:x2']), ['source-missing', 'covered', 'ordinary-life', 'still-so']],
])('the Ombudsperson asks of %s', (_, change, expected) => {
  expect(asked(change)).toEqual(expected);
});

test('a birth date that agrees settles who it is, one that differs is asked about', () => {
  const change = on('S', 'listed', ['listing:ZZi.001']);
  expect(asked(change, '1980-06-01')).not.toContain('name-only');
  expect(asked(change, '1961-06-01')).toContain('birth-differs');
});

test('money from a party the team claims as listed is a source; dealings marked are no ordinary life', () => {
  const others = [claim('party:S', 'listed'), mark('t1', 't2', 'x1')];
  expect(asked(on('A', 'derived', ['tx:t1']), '', others)).toEqual(['still-so']);
});

test('on a bundled exercise the hub hunter is weakest where it is wrong, the perfect team nowhere', async () => {
  const lesson = await classOfTwelve('first-steps');
  const standing = standingOf(lesson);
  const of = (id: string) =>
    weakestClaims(
      lesson,
      standing,
      lesson.teams.findIndex((team) => team.id === id),
    );
  expect(of('hub-hunter.json').map(({ fault }) => fault)).toEqual(['wrong-party', 'wrong-party', 'wrong-party']);
  expect(of('perfect.json').every(({ fault }) => fault === 'none')).toBe(true);
  const team = lesson.teams.findIndex(({ id }) => id === 'list-only.json');
  const [weak] = weakestClaims(lesson, standing, team);
  const material = swapMaterial(lesson, standing, team, weak);
  expect(weak.truth).toBe('decoy');
  expect(material.why[0]?.en.length).toBeGreaterThan(20);
  expect(material.questions[0].code).toBe('birth-differs');
});

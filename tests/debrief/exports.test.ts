import { expect, test } from 'vitest';
import { z } from 'zod';
import { compareClass } from '../../src/core/debrief/comparison.ts';
import { csvOf } from '../../src/core/debrief/csv-table.ts';
import { exportCsv } from '../../src/core/debrief/export-csv.ts';
import { exportLines } from '../../src/core/debrief/export-lines.ts';
import { writeXapi, xapiStatements } from '../../src/core/debrief/export-xapi.ts';
import { makeLesson } from '../../src/core/debrief/lesson.ts';
import { reportOf } from '../../src/core/debrief/report.ts';
import { replayDebrief } from '../../src/core/debrief/session.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { claim, freeze, mark } from '../grading/small-case.ts';
import { bundledPack, entriesFor } from './class-of-twelve.ts';
import { gap, smallClass } from './small-class.ts';

const limits = { evaluations: 20_000, expired: () => false };

test('cells by the type of their column: text is guarded, numbers are bare, nothing is a formula', () => {
  const rows = [
    { name: '=HYPERLINK("x")', amount: -5, at: 0 },
    { name: 'a "quoted", line\nmore', amount: 0.1 + 0.2, at: null },
    { name: '-1', amount: null, at: 9e15 },
    { name: '', amount: 1e-9, at: 1.5e12 },
    { name: 'x', amount: 12_345_678_901_234, at: 0 },
  ];
  const text = csvOf<(typeof rows)[number]>(
    [
      { head: 'name', type: 'text', of: ({ name }) => name },
      { head: 'amount', type: 'number', of: ({ amount }) => amount },
      { head: 'at', type: 'time', of: ({ at }) => at },
    ],
    rows,
  );
  expect(text.split('\r\n')).toEqual([
    'name,amount,at',
    '"\'=HYPERLINK(""x"")",-5,1970-01-01T00:00:00.000Z',
    '"a ""quoted"", line\nmore",0.3,',
    "'-1,,",
    ',0,2017-07-14T02:40:00.000Z',
    'x,12345678901234,1970-01-01T00:00:00.000Z',
    '',
  ]);
});

const steps = [
  claim('party:S', 'listed', 3, ['listing:ZZi.001']),
  mark('t1'),
  mark('x1'),
  'undo',
  freeze('party:A'),
  gap(),
  { type: 'note', note: { id: 'n', about: 'case', text: 'Ivan told me' } },
  { type: 'answer', question: 'q1', answer: ['no', 'my name is Ivan'] },
  { type: 'answer', question: 'q1', answer: ['yes'] },
  { type: 'submit', author: 'Ivan Ivanov' },
] as const;

const named = (text: string) => /Ivan|Name of a/.test(text);
const oneTeam = () =>
  smallClass({ a: steps.map((step) => (typeof step === 'object' && step.type === 'submit' ? 'submit' : step)) });

test('lines: one action each, with what it did and whether it stands, and nothing anybody typed', () => {
  const text = exportLines(oneTeam(), false);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly [field: string]: unknown });
  expect(lines.map(({ index, type, stands }) => [index, type, stands])).toEqual([
    [0, 'claim', true],
    [1, 'mark', true],
    [2, 'mark', false],
    [3, 'undo', false],
    [4, 'freeze', true],
    [5, 'gap', true],
    [6, 'note', true],
    [7, 'answer', true],
    [8, 'answer', true],
    [9, 'submit', true],
  ]);
  expect(lines[2]).toMatchObject({ team: 'A', undoneBy: 3, transactions: ['x1'], seconds: 30 });
  expect(lines[7]).toMatchObject({ answer: ['no'] });
  expect(named(text)).toBe(false);
  expect(exportLines(oneTeam(), true)).toContain('"team":"Name of a"');
  expect(exportLines(smallClass({}), false)).toBe('');
});

/** What the xAPI 1.0.3 specification asks of a statement, as far as these use it. */
const iri = z.string().regex(/^https?:\/\/[!-~]+$/);
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const languageMap = z.record(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/), z.string());
const activity = z.strictObject({
  objectType: z.literal('Activity'),
  id: iri,
  definition: z.strictObject({
    type: iri,
    name: languageMap.optional(),
    interactionType: z.enum(['choice', 'sequencing', 'matching']).optional(),
    correctResponsesPattern: z.array(z.string()).optional(),
  }),
});
const statement = z.strictObject({
  id: uuid,
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    account: z.strictObject({ homePage: iri, name: z.string().min(1) }),
  }),
  verb: z.strictObject({
    id: z.enum(
      ['initialized', 'interacted', 'answered', 'scored', 'completed'].map(
        (verb) => `http://adlnet.gov/expapi/verbs/${verb}`,
      ),
    ),
    display: languageMap,
  }),
  object: activity,
  result: z
    .strictObject({
      score: z
        .strictObject({
          scaled: z.number().min(-1).max(1),
          raw: z.number().optional(),
          min: z.number().optional(),
          max: z.number().optional(),
        })
        .refine(({ raw, min, max }) => raw === undefined || (raw >= (min ?? raw) && raw <= (max ?? raw)))
        .optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      response: z.string().optional(),
      duration: z
        .string()
        .regex(/^PT\d+S$/)
        .optional(),
    })
    .optional(),
  context: z.strictObject({
    registration: uuid,
    contextActivities: z.strictObject({ parent: z.array(activity) }).optional(),
  }),
  timestamp: z.iso.datetime(),
  version: z.literal('1.0.3'),
});

test('xAPI: every statement of the class of twelve is valid, its id its own, and no name in it', async () => {
  const pack = await bundledPack('charity-front');
  const lesson = makeLesson(pack, entriesFor('charity-front', pack));
  const statements = xapiStatements(lesson);
  for (const one of statements) expect(statement.safeParse(one).error).toBeUndefined();
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  expect(new Set(statements.map(({ actor }) => actor.account.name))).toEqual(new Set('ABCDEFGHIJKL'));
  const text = writeXapi(statements);
  expect(text).not.toMatch(/by the clock|list-only|perfect/);
  expect(text.trimEnd().split('\n')).toHaveLength(statements.length);
  expect(writeXapi(xapiStatements(makeLesson(pack, entriesFor('charity-front', pack).toReversed())))).toBe(text);
});

test('xAPI: what stands is told once, with its answer in the specification’s delimiters', () => {
  const statements = xapiStatements(oneTeam());
  const told = statements.map(({ verb, object }) => `${verb.display['en-US']} ${object.id.split('/1/')[1] ?? ''}`);
  expect(told).toEqual([
    'initialized ',
    'interacted move/claim',
    'interacted move/mark',
    'interacted move/freeze',
    'interacted move/gap',
    'answered question/q1',
    'scored section/parties',
    'scored section/trace',
    ...told.slice(8, -1),
    'completed ',
  ]);
  expect(statements[5].result).toEqual({ score: { scaled: 1 }, success: true, response: 'yes' });
  expect(named(JSON.stringify(statements))).toBe(false);
});

test('tables of the class of twelve: names only where asked for, the same bytes in any order of files', async () => {
  const pack = await bundledPack('first-steps');
  const entries = entriesFor('first-steps', pack);
  const lesson = makeLesson(pack, entries);
  const comparison = compareClass(lesson, limits);
  const tables = exportCsv(lesson, comparison, false);
  expect(tables.teams.split('\r\n')).toHaveLength(14);
  expect(tables.teams).not.toContain('by the clock');
  expect(exportCsv(lesson, comparison, true).teams).toContain('by the clock');
  const shuffled = makeLesson(pack, seededRandom('7461626c657320696e20616e79206f72646572').shuffle(entries));
  const again = compareClass(shuffled, limits);
  expect(exportCsv(shuffled, again, false)).toEqual(tables);
  expect(JSON.stringify(again)).toBe(JSON.stringify(comparison));
  // Plain data: what a worker posts arrives as it was sent.
  expect(structuredClone(comparison)).toEqual(comparison);
  expect(
    reportOf(
      shuffled,
      again,
      replayDebrief({ id: 'd', exercise: lesson.teams[0].attempt.exercise, startedAt: 0 }, []).state,
    ),
  ).toEqual(
    reportOf(
      lesson,
      comparison,
      replayDebrief({ id: 'd', exercise: lesson.teams[0].attempt.exercise, startedAt: 0 }, []).state,
    ),
  );
});

test('the report: sections by what there is to tell, totals by team only with ranking, links to who did it', () => {
  const lesson = smallClass({
    a: [claim('party:I', 'listed'), mark('t1', 'x1')],
    b: [mark('t1', 't2'), freeze('party:A')],
  });
  const comparison = compareClass(lesson, limits);
  const head = { id: 'd', exercise: { id: 'small', version: 1 }, startedAt: 0 };
  const bare = reportOf(lesson, comparison, replayDebrief(head, []).state);
  expect(bare.map(({ code }) => code)).toEqual([
    'class',
    'scores',
    'seen',
    'paths',
    'strategies',
    'plans',
    'knowledge',
  ]);
  const codes = (sections: typeof bare) => sections.flatMap(({ lines }) => lines.map(({ code }) => code));
  expect(codes(bare)).not.toContain('team-total');
  expect(bare.find(({ code }) => code === 'paths')?.lines[0]).toEqual({
    code: 'parting',
    facts: { hop: 2, missed: 'g', at: 45, amount: 30, count: 2 },
    subjects: [],
    evidence: [],
    teams: [0, 1],
  });
  const state = replayDebrief(head, [
    { type: 'ranking', shown: true, at: 1 },
    { type: 'vote', voter: 'a', choice: { plan: 'team', team: 'b' }, at: 2 },
    {
      type: 'verdict',
      defender: 'a',
      judge: 'b',
      subject: 'party:I',
      reason: 'listed',
      verdict: 'struck',
      note: 'x',
      at: 3,
    },
    {
      type: 'row',
      at: 4,
      row: {
        id: 'r',
        objective: 'rights',
        title: '',
        observation: 'o',
        links: [{ team: 'a', action: 0 }],
        rating: null,
        improvement: '',
        owner: '',
      },
    },
  ]).state;
  const full = reportOf(lesson, comparison, state);
  expect(full.map(({ code }) => code)).toEqual([...bare.map(({ code }) => code), 'swap', 'after-action']);
  const lines = full.flatMap((section) => section.lines);
  expect(lines.find(({ code }) => code === 'votes')).toMatchObject({ facts: { plan: 'team', count: 1 }, teams: [1] });
  expect(lines.find(({ code }) => code === 'verdict')).toMatchObject({ teams: [0, 1], subjects: ['party:I'] });
  expect(lines.find(({ code }) => code === 'row')).toMatchObject({ teams: [0], facts: { rating: '', actions: '0' } });
  const totals = lines.filter(({ code }) => code === 'team-total').map(({ facts }) => facts['total']);
  expect(totals).toEqual(totals.toSorted((a, b) => Number(b) - Number(a)));
  expect(totals).toHaveLength(2);
});

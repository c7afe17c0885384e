import { expect, test } from 'vitest';
import { debriefLimits, type AfterActionRow } from '../../src/core/debrief/after-action.ts';
import { parseDebrief, writeDebrief } from '../../src/core/debrief/parse-debrief.ts';
import {
  beginDebrief,
  countVotes,
  emptyDebrief,
  reduceDebrief,
  replayDebrief,
  type DebriefAction,
  type DebriefChange,
} from '../../src/core/debrief/session.ts';
import { seededRandom, type Random } from '../../src/core/scenario/random.ts';

const head = { id: 'd', exercise: { id: 'small', version: 1 }, startedAt: 1000 };
const row = (id: string, over: Partial<AfterActionRow> = {}): AfterActionRow => ({
  id,
  objective: 'tracing',
  title: '',
  observation: 'Team A left the path at the cash',
  links: [{ team: 'a', action: 3 }],
  rating: 'S',
  improvement: 'ask for the till receipts',
  owner: 'duty analyst',
  ...over,
});
const play = (...changes: readonly (DebriefChange | 'undo' | 'redo')[]) =>
  replayDebrief(
    head,
    changes.map((change, i): DebriefAction =>
      typeof change === 'string' ? { type: change, at: 2000 + i } : { ...change, at: 2000 + i },
    ),
  );
const verdict = (judge: string, what: 'upheld' | 'struck') =>
  ({ type: 'verdict', defender: 'a', judge, subject: 'party:I', reason: 'listed', verdict: what, note: '' }) as const;

test('names and ranking are off until the trainer turns them on', () => {
  expect(beginDebrief('d', head.exercise, 0).state).toMatchObject({ names: false, ranking: false });
  expect(play({ type: 'ranking', shown: true }).state.ranking).toBe(true);
});

test('one vote a voter, one verdict a claim, one row an id: the second takes the place of the first', () => {
  const { state } = play(
    { type: 'vote', voter: 'a', choice: { plan: 'merged' } },
    { type: 'vote', voter: 'b', choice: { plan: 'team', team: 'a' } },
    { type: 'vote', voter: 'c', choice: { plan: 'team', team: 'a' } },
    { type: 'vote', voter: 'a', choice: { plan: 'best' } },
    { type: 'vote', voter: 'd', choice: { plan: 'best' } },
    { type: 'unvote', voter: 'd' },
    verdict('b', 'upheld'),
    verdict('c', 'struck'),
    { type: 'row', row: row('r1') },
    { type: 'row', row: row('r1', { rating: 'U' }) },
  );
  expect(countVotes(state).map(({ choice, voters }) => [choice.plan, voters])).toEqual([
    ['team', ['b', 'c']],
    ['best', ['a']],
  ]);
  expect(state.verdicts).toEqual([
    { defender: 'a', judge: 'c', subject: 'party:I', reason: 'listed', verdict: 'struck', note: '' },
  ]);
  expect(state.rows).toEqual([row('r1', { rating: 'U' })]);
});

test.each<readonly [string, readonly (DebriefChange | 'undo' | 'redo')[]]>([
  ['undo at the start', ['undo']],
  ['redo with nothing undone', ['redo']],
  ['hiding hidden names', [{ type: 'names', shown: false }]],
  ['taking back no vote', [{ type: 'unvote', voter: 'z' }]],
  ['striking no verdict', [{ type: 'unverdict', defender: 'a', subject: 'party:I', reason: 'listed' }]],
  ['dropping no row', [{ type: 'unrow', id: 'r9' }]],
  [
    'a target twice in a plan',
    [
      {
        type: 'merge',
        freezes: [
          { target: 'party:A', at: 1, basis: 'none' },
          { target: 'party:A', at: 2, basis: 'listed' },
        ],
      },
    ],
  ],
])('%s changes nothing and is not logged', (_, changes) => {
  const debrief = play(...changes);
  expect(debrief.log).toEqual([]);
  expect(debrief.state).toEqual(emptyDebrief);
});

test('the log is bounded, and so are its rows', () => {
  let debrief = beginDebrief('d', head.exercise, 0);
  for (let i = 0; i <= debriefLimits.rows; i++)
    debrief = reduceDebrief(debrief, { type: 'row', row: row(`r${i}`), at: i });
  expect(debrief.state.rows).toHaveLength(debriefLimits.rows);
  const full = { ...debrief, log: Array.from({ length: debriefLimits.actions }, () => debrief.log[0]) };
  expect(reduceDebrief(full, { type: 'names', shown: true, at: 1 })).toBe(full);
});

function randomChange(random: Random): DebriefChange | 'undo' | 'redo' {
  const team = () => random.pick(['a', 'b', 'c']);
  switch (random.below(10)) {
    case 0:
      return { type: random.pick(['names', 'ranking', 'truth']), shown: random.chance(50) };
    case 1:
      return {
        type: 'vote',
        voter: team(),
        choice: random.chance(50) ? { plan: 'own' } : { plan: 'team', team: team() },
      };
    case 2:
      return { type: 'unvote', voter: team() };
    case 3:
      return {
        type: 'merge',
        freezes: random.chance(50) ? [] : [{ target: 'party:A', at: random.below(9), basis: 'none' }],
      };
    case 4:
      return verdict(team(), random.pick(['upheld', 'struck']));
    case 5:
      return { type: 'unverdict', defender: 'a', subject: 'party:I', reason: 'listed' };
    case 6:
      return { type: 'row', row: row(random.pick(['r1', 'r2']), { rating: random.pick(['P', 'M', null]) }) };
    case 7:
      return { type: 'unrow', id: random.pick(['r1', 'r2']) };
    default:
      return random.pick(['undo', 'redo']);
  }
}

test('random logs: undo brings back what was, written and read they add up to the same, to the byte', () => {
  const random = seededRandom('64656272696566206c6f677320726f756e64');
  for (let round = 0; round < 200; round++) {
    const debrief = play(...Array.from({ length: random.below(40) }, () => randomChange(random)));
    const text = writeDebrief(debrief);
    const read = parseDebrief(text, 'd.json');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(replayDebrief(read.value, read.value.log)).toEqual(debrief);
    expect(writeDebrief(read.value)).toBe(text);
    const at = 9999;
    const next = reduceDebrief(debrief, { type: 'names', shown: !debrief.state.names, at });
    expect(reduceDebrief(next, { type: 'undo', at }).state).toEqual(debrief.state);
  }
});

const good = () =>
  JSON.parse(writeDebrief(play({ type: 'row', row: row('r1') }, verdict('b', 'upheld')))) as {
    [field: string]: unknown;
    log: { [field: string]: unknown }[];
  };

test.each<readonly [string, (file: ReturnType<typeof good>) => void, string]>([
  ['a field more', (file) => (file['note'] = 'x'), 'note'],
  ['another format', (file) => (file['format'] = 'linchpin-attempt'), 'format'],
  ['an action nobody knows', (file) => (file.log[0]['type'] = 'erase'), 'log[0].type'],
  [
    'a rating of another scale',
    (file) => ((file.log[0]['row'] as { rating: string }).rating = 'A'),
    'log[0].row.rating',
  ],
  [
    'too long a text',
    (file) => ((file.log[0]['row'] as { owner: string }).owner = 'x'.repeat(201)),
    'log[0].row.owner',
  ],
  [
    'a place before the first',
    (file) => ((file.log[0]['row'] as AfterActionRow & { links: { action: number }[] }).links[0].action = -1),
    'log[0].row.links[0].action',
  ],
  ['a subject that is no node', (file) => (file.log[1]['subject'] = 'I'), 'log[1].subject'],
  ['a time that is no whole number', (file) => (file.log[1]['at'] = 1.5), 'log[1].at'],
])('refused with its path: %s', (_, spoil, column) => {
  const file = good();
  spoil(file);
  const read = parseDebrief(JSON.stringify(file), 'd.json');
  expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.column])).toEqual([['debrief-invalid', column]]);
});

test('what is no JSON is told apart', () => {
  expect(parseDebrief('{', 'd.json')).toMatchObject({ ok: false, issues: [{ code: 'json-broken' }] });
  expect(parseDebrief('{"__proto__":1}', 'd.json')).toMatchObject({ ok: false, issues: [{ code: 'debrief-invalid' }] });
});

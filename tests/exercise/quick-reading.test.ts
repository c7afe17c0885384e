/** The quick ways of reading a log against the plain ones: the schema, JSON in alphabetical order, the chain as it is written down. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Action } from '../../src/core/exercise/attempt.ts';
import { canonicalJson } from '../../src/core/exercise/canonical-json.ts';
import { chainHeads, firstHead, headOf, nextHead } from '../../src/core/exercise/chain.ts';
import { actionShape, parseAttempt, parseAttemptFile, writeAttempt } from '../../src/core/exercise/parse-attempt.ts';
import { quickFit } from '../../src/core/exercise/quick-fit.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import { randomLog } from '../debrief/random-log.ts';

const logs = ['first-steps', 'charity-front'].map((exercise) => {
  const file = `datasets/${exercise}/attempts/perfect.json`;
  const read = parseAttempt(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
});
const random = seededRandom('717569636b206c6f6773206f6620616c6c206b696e6473');
/** One of each kind at least, as JSON reads it. */
const actions: readonly unknown[] = JSON.parse(
  JSON.stringify([...logs.flatMap(({ log }) => log.slice(0, 40)), ...randomLog(random, 600)]),
);

/** Fields of every depth, each by the steps that lead to it. */
function paths(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [[...before, name], ...paths(field, [...before, name])]);
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1,
    2,
    3,
    4,
    0.5,
    1e300,
    2 ** 53,
    '',
    'party:',
    'party:A',
    'tx:',
    'tx:T1',
    'relation:A>B:owns',
    'case',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [''],
    [[]],
    [null],
    { '': 0 },
    'x'.repeat(501),
    'party:'.padEnd(512, 'x'),
    Array.from({ length: 300 }, () => 'a'),
  ),
  fc.constantFrom<unknown>(
    'claim',
    'mark',
    'submit',
    'listed',
    'owned',
    'none',
    'match',
    'degree',
    'parties',
    'patterns',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** An action changed in one place: a field replaced, dropped, added, or under another name. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...actions),
    fc.nat(),
    fc.constantFrom('put', 'drop', 'add', 'rename'),
    odd,
    fc.constantFrom('extra', 'at', 'type', 'x', '0'),
  )
  .map(([action, place, how, value, name]) => {
    const copy: unknown = JSON.parse(JSON.stringify(action));
    const all = paths(copy);
    const steps = all[place % all.length] ?? [];
    let holder = copy as { [name: string]: unknown };
    for (const step of steps.slice(0, -1)) holder = holder[step] as { [name: string]: unknown };
    const last = steps.at(-1) ?? '';
    if (how === 'put') holder[last] = value;
    else if (how === 'add') holder[name] = value;
    else {
      const held = holder[last];
      delete holder[last];
      if (how === 'rename') holder[name] = held;
    }
    // As a file could have it: a list without holes or names.
    return JSON.parse(JSON.stringify(copy)) as unknown;
  });

describe('actions', () => {
  const fits = quickFit(actionShape);

  it('fit as the schema says, and are then what it makes of them', () => {
    for (const action of actions) expect(fits(action)).toBe(true);
    fc.assert(
      fc.property(spoiled, (action) => {
        const parsed = actionShape.safeParse(action);
        // A name that the schema drops; a file with it is refused before.
        const dropped = JSON.stringify(action).includes('"__proto__"');
        expect(fits(action)).toBe(parsed.success && !dropped);
        if (dropped) return;
        if (parsed.success) expect(parsed.data).toEqual(action);
      }),
      { numRuns: 5000 },
    );
  });

  it.each<[string, z.ZodType, unknown]>([
    ['an unknown kind', z.date(), new Date(0)],
    ['a text that is changed', z.string().trim(), 'a'],
    ['a value that is changed', z.string().transform(Number), '1'],
    ['a text of a format', z.email(), 'a@example.org'],
    ['a check of its own', z.string().refine((text) => text === 'a'), 'a'],
    ['a pattern with a memory', z.string().regex(/a/g), 'a'],
    ['an object that drops what it does not know', z.object({ a: z.number() }), { a: 1 }],
    ['an object that takes anything', z.looseObject({ a: z.number() }), { a: 1 }],
    ['something left out put in its place', z.strictObject({ a: z.number().default(1) }), { a: 1 }],
    ['names out of a list', z.record(z.enum(['a', 'b']), z.number()), { a: 1, b: 1 }],
    ['a text made of anything', z.coerce.string(), 'a'],
  ])('%s is left to the schema', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(quickFit(schema)(value)).toBe(false);
  });

  it('that are spoiled in a file are refused as the schema refuses them', () => {
    fc.assert(
      fc.property(spoiled, fc.nat(), (action, place) => {
        const [{ id, exercise, startedAt, log }] = logs;
        const at = place % log.length;
        const whole = {
          format: 'linchpin-attempt',
          formatVersion: 1,
          id,
          exercise,
          startedAt,
          log: log.with(at, action as Action),
        };
        const read = parseAttemptFile(JSON.stringify(whole), 'x');
        const parsed = actionShape.safeParse(action);
        const early = parsed.success && parsed.data.type === 'submit' && at < log.length - 1;
        const dropped = JSON.stringify(action).includes('__proto__');
        expect(read.ok).toBe(parsed.success && !early && !dropped);
        if (dropped) return;
        if (!read.ok)
          for (const { column } of read.issues)
            expect(column).toMatch(early ? /^log\[\d+\]$/ : new RegExp(`^log\\[${at}\\]`));
      }),
      { numRuns: 300 },
    );
  });
});

/** Key by key, as the format says. */
function plainJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${plainJson(field)}`).join(',')}}`;
}

it('JSON comes out in alphabetical order, whatever order it was in', () => {
  const names = fc.oneof(fc.constantFrom('10', '9', '', 'a', 'B', 'é', '\u{10000}', '\uFFFF'), fc.string());
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 0 }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(names, fc.option(tie('any'), { nil: undefined }), { maxKeys: 5 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (one) => {
      expect(canonicalJson(one)).toBe(plainJson(one));
    }),
    { numRuns: 3000 },
  );
});

describe('a chain', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const begun = { id: 'a', exercise: { id: 'e', version: 1 }, startedAt: 5 };
  const note = (text: string): Action => ({ at: 1, type: 'note', note: { id: 'n', about: 'case', text } });
  const log = [
    ...randomLog(random, 120),
    // Around the ends of blocks, beyond the room there is at first, and of letters that take more bytes than units.
    ...Array.from({ length: 130 }, (_, n) => note('x'.repeat(n))),
    ...['ә', '🙂', '\ud800', 'қ'.repeat(3000), 'y'.repeat(9000), ''].map(note),
  ];

  it('has the heads it is defined by, however long the actions', () => {
    const heads = [sha(`linchpin-chain-1\n${plainJson(begun)}`)];
    for (const action of log) heads.push(sha(`${heads.at(-1)}\n${plainJson(action)}`));
    expect(firstHead(begun)).toBe(heads[0]);
    expect(chainHeads({ ...begun, log })).toEqual(heads);
    expect(headOf({ ...begun, log })).toBe(heads.at(-1));
    expect(nextHead(heads[7] ?? '', log[7] ?? note(''))).toBe(heads[8]);
    expect(writeAttempt({ ...begun, log })).toContain(`"head":"${heads.at(-1)}"`);
  });
});

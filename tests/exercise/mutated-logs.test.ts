import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginAttempt, reduce, type Action, type Attempt } from '../../src/core/exercise/attempt.ts';
import { canonicalJson } from '../../src/core/exercise/canonical-json.ts';
import { chainHeads, checkpointsOf, headOf } from '../../src/core/exercise/chain.ts';
import {
  parseAttempt,
  parseAttemptFile,
  writeAttempt,
  type AttemptLog,
} from '../../src/core/exercise/parse-attempt.ts';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import { ageSeal } from '../../src/sealing/age.ts';
import { makeSigner, signBytes } from '../../src/sealing/signer.ts';
import { openSubmission } from '../../src/sealing/submission.ts';
import { makeTrainerKeys } from '../../src/sealing/trainer-key.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A real log with moments in it at which its head was noted: after a third, after two thirds, and on handing in as Айгүл. */
function worked(): Attempt {
  const file = path.join(import.meta.dirname, '../../datasets/first-steps/attempts/perfect.json');
  const parsed = parseAttempt(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(parsed.issues[0].code);
  const { id, exercise, startedAt, log } = parsed.value;
  const noted: Attempt = log.slice(0, -1).reduce(
    (attempt: Attempt, action, i) => {
      const next = reduce(attempt, action);
      const third = Math.floor(log.length / 3);
      return i === third || i === 2 * third ? reduce(next, { at: action.at, type: 'checkpoint' }) : next;
    },
    beginAttempt(id, exercise, startedAt),
  );
  const comment: Action = { at: 8e12, type: 'note', note: { id: 'n', about: 'case', text: 'Ескерту: түйін — ұйым' } };
  return reduce(reduce(noted, comment), { at: 9e12, type: 'submit', author: 'Айгүл' });
}

const original = worked();
const { id, exercise, startedAt, log } = original;
const noted = headOf(original);
const text = writeAttempt(original);

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** How many places there are in a value that can be changed, and the value with the place-th of them changed. */
function leaves(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, field: Json) => sum + leaves(field), 0);
}

function changed(value: Json, place: number): Json {
  if (value === null) return 0;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + (place % 2 === 0 ? 1 : -1);
  if (typeof value === 'string') return `${value}·`;
  let left = place;
  const next = ([name, field]: [string, Json]): [string, Json] => {
    const here = leaves(field);
    const mine = left >= 0 && left < here;
    const at = left;
    left -= here;
    return [name, mine ? changed(field, at) : field];
  };
  const entries = Object.entries(value).map(next);
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
}

type Mutate = (log: readonly Action[], place: number, other: number) => readonly Action[];

const mutations: { readonly [name: string]: Mutate } = {
  'a field changed': (actions, place, other) => {
    const action: Json = JSON.parse(canonicalJson(actions[place]));
    return actions.with(place, changed(action, other % leaves(action)) as unknown as Action);
  },
  'an action dropped': (actions, place) => actions.toSpliced(place, 1),
  'the end cut off': (actions, place) => actions.slice(0, place),
  'two actions swapped': (actions, place, other) => {
    const to = other % actions.length;
    return actions.with(place, actions[to]).with(to, actions[place]);
  },
  'an action doubled': (actions, place) => actions.toSpliced(place, 0, actions[place]),
  'an action put in': (actions, place, other) => actions.toSpliced(place, 0, { at: other, type: 'undo' }),
  'a time shifted': (actions, place, other) =>
    actions.with(place, { ...actions[place], at: actions[place].at - 1 - other }),
  'all later times shifted': (actions, place, other) =>
    actions.map((action, i) => (i < place ? action : { ...action, at: action.at + 1 + other })),
  're-encoded letters': (actions) =>
    actions.map((action): Action => JSON.parse(JSON.stringify(action).normalize('NFD'))),
  'another author': (actions, _, other) => actions.with(-1, { at: 9e12, type: 'submit', author: `Болат ${other}` }),
};

const mutant = fc
  .record({
    name: fc.constantFrom(...Object.keys(mutations)),
    place: fc.nat({ max: log.length - 1 }),
    other: fc.nat({ max: 100_000 }),
  })
  .map(({ name, place, other }) => ({ name, log: mutations[name](log, place, other) }))
  .filter((one) => canonicalJson(one.log) !== canonicalJson(log));

/** The file with the log changed and the old head left in it. */
const patched = (actions: readonly Action[]): string =>
  writeAttempt({ ...original, log: actions }).replace(/"head":"\w+"/, `"head":"${noted}"`);

describe('a thousand mutated logs', () => {
  it('are all found: by the head in the file, and, hashed anew, by the heads that were noted', () => {
    const seen = new Map<string, number>();
    const heads = chainHeads(original);
    const known = new Set(heads);
    fc.assert(
      fc.property(mutant, ({ name, log: actions }) => {
        seen.set(name, (seen.get(name) ?? 0) + 1);
        expect(parseAttempt(patched(actions), 'f').ok).toBe(false);
        const anew = { id, exercise, startedAt, log: actions };
        expect(headOf(anew)).not.toBe(noted);
        // What was noted half way is found as far as the log is as it was, and no further.
        const same = actions.findIndex((action, i) => canonicalJson(action) !== canonicalJson(log[i] ?? null));
        const whole = same < 0 ? actions.length : same;
        const now = chainHeads(anew);
        expect(now.slice(0, whole + 1)).toEqual(heads.slice(0, whole + 1));
        expect(now.slice(whole + 1).filter((head) => known.has(head))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect([...seen.keys()].toSorted()).toEqual(Object.keys(mutations).toSorted());
  });

  it('are found by the signature as well, whoever sealed them', async () => {
    const { trainer } = await makeTrainerKeys();
    const signer = makeSigner(new Uint8Array(32).fill(1));
    const said = {
      exercise,
      recipients: [trainer.recipient],
      participant: { name: 'Айгүл', publicKey: signer.publicKey },
    };
    const whole = { ...said, attempt: text, head: noted };
    const signature = signBytes(encode(`linchpin-submission-1\n${sha256Hex(encode(canonicalJson(whole)))}`), signer);
    const open = async (attempt: string, head: string) => {
      const inside = { format: 'linchpin-submission', formatVersion: 1, ...said, attempt, head, signature };
      return openSubmission(
        await ageSeal(encode(JSON.stringify(inside)), [trainer.recipient]),
        [trainer.identity],
        'f',
      );
    };
    expect((await open(text, noted)).ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(mutant, async ({ log: actions }) => {
        const anew = { ...original, log: actions };
        const refused = await open(writeAttempt(anew), headOf(anew));
        expect(refused).toMatchObject({ ok: false, issues: [{ code: 'submission-signature' }] });
      }),
      { numRuns: 100 },
    );
    // Written otherwise without another meaning: the head is the same, the signature is not.
    const pretty = `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
    expect(parseAttemptFile(pretty, 'f')).toMatchObject({ ok: true, value: { head: noted } });
    expect(await open(pretty, noted)).toMatchObject({ ok: false, issues: [{ code: 'submission-signature' }] });
  });

  it.each<[string, Partial<AttemptLog>]>([
    ['its id', { id: 'other' }],
    ['the start', { startedAt: startedAt + 1 }],
    ['the version', { exercise: { ...exercise, version: exercise.version + 1 } }],
    ['the data', { exercise: { ...exercise, data: '0'.repeat(64) } }],
  ])('changed in what they begin with: %s', (_, change) => {
    const anew = { id, exercise, startedAt, log, ...change };
    const heads = new Set(chainHeads(original));
    expect(chainHeads(anew).filter((head) => heads.has(head))).toEqual([]);
  });
});

describe('checkpoints', () => {
  it('are the heads that were shown, in order, the last on handing in', () => {
    const points = checkpointsOf(original);
    expect(points).toHaveLength(3);
    expect(points.at(-1)).toEqual({ at: 9e12, head: noted });
    const heads = chainHeads(original);
    const places = points.map(({ head }) => heads.indexOf(head));
    expect(places.map((place) => log[place - 1]?.type)).toEqual(['checkpoint', 'checkpoint', 'submit']);
  });

  it('are logged once in a row, change no work, and are not undone', () => {
    const begun = beginAttempt('a', exercise, 1);
    const marked = reduce(begun, { at: 2, type: 'mark', transactions: ['T1'] });
    const shown = reduce(marked, { at: 3, type: 'checkpoint' });
    expect(shown.work).toBe(marked.work);
    expect(shown.past).toBe(marked.past);
    expect(reduce(shown, { at: 4, type: 'checkpoint' })).toBe(shown);
    const undone = reduce(shown, { at: 5, type: 'undo' });
    expect(undone.work.marked).toEqual([]);
    expect(undone.log.map(({ type }) => type)).toEqual(['mark', 'checkpoint', 'undo']);
    const redone = reduce(reduce(undone, { at: 6, type: 'checkpoint' }), { at: 7, type: 'redo' });
    expect(redone.work.marked).toEqual(['T1']);
    expect(parseAttempt(writeAttempt(redone), 'f').ok).toBe(true);
    const handed = reduce(redone, { at: 8, type: 'submit' });
    expect(reduce(handed, { at: 9, type: 'checkpoint' })).toBe(handed);
  });
});

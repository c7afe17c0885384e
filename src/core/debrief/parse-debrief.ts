/**
 * A debrief as a file: head and log only, never the state the log adds up to. Read as untrusted input: every list and text is bounded,
 * unknown actions and fields are refused with their path.
 */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import { canonicalJson } from '../exercise/canonical-json.ts';
import { readJson } from '../exercise/read-json.ts';
import { countShape, idShape, nodeKeyShape, reasonShape, wholeShape } from '../exercise/shapes.ts';
import { debriefLimits, objectiveCodes, ratings, verdicts } from './after-action.ts';
import type { Debrief, DebriefAction } from './session.ts';

export type DebriefLog = Pick<Debrief, 'id' | 'exercise' | 'startedAt' | 'log'>;

const mostCharacters = 2 ** 24;

const at = { at: wholeShape };
const text = z.string().max(debriefLimits.text);

const freezeShape = z.strictObject({
  target: nodeKeyShape,
  at: z.number(),
  basis: z.enum(['listed', 'owned-or-controlled', 'on-behalf', 'derived', 'none']),
});

const choiceShape = z.discriminatedUnion('plan', [
  z.strictObject({ plan: z.literal('team'), team: idShape }),
  z.strictObject({ plan: z.enum(['merged', 'own', 'best']) }),
]);

const rowShape = z.strictObject({
  id: idShape,
  objective: z.enum(objectiveCodes),
  title: z.string().max(debriefLimits.title),
  observation: text,
  links: z.array(z.strictObject({ team: idShape, action: countShape })).max(debriefLimits.links),
  rating: z.enum(ratings).nullable(),
  improvement: text,
  owner: z.string().max(debriefLimits.owner),
});

const actionShape: z.ZodType<DebriefAction> = z.discriminatedUnion('type', [
  z.strictObject({ ...at, type: z.enum(['names', 'ranking', 'truth']), shown: z.boolean() }),
  z.strictObject({ ...at, type: z.literal('vote'), voter: idShape, choice: choiceShape }),
  z.strictObject({ ...at, type: z.literal('unvote'), voter: idShape }),
  z.strictObject({ ...at, type: z.literal('merge'), freezes: z.array(freezeShape).max(debriefLimits.freezes) }),
  z.strictObject({
    ...at,
    type: z.literal('verdict'),
    defender: idShape,
    judge: idShape,
    subject: nodeKeyShape,
    reason: reasonShape,
    verdict: z.enum(verdicts),
    note: text,
  }),
  z.strictObject({
    ...at,
    type: z.literal('unverdict'),
    defender: idShape,
    subject: nodeKeyShape,
    reason: reasonShape,
  }),
  z.strictObject({ ...at, type: z.literal('row'), row: rowShape }),
  z.strictObject({ ...at, type: z.literal('unrow'), id: idShape }),
  z.strictObject({
    ...at,
    type: z.literal('class-list'),
    lines: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(debriefLimits.listedName),
          words: z.string().regex(/^([a-z]{3,8}( [a-z]{3,8}){7})?$/),
        }),
      )
      .max(debriefLimits.listed),
  }),
  z.strictObject({ ...at, type: z.enum(['undo', 'redo']) }),
]);

const fileShape = z.strictObject({
  format: z.literal('linchpin-debrief'),
  formatVersion: z.literal(1),
  id: idShape,
  exercise: z.strictObject({
    id: idShape,
    version: countShape,
    data: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
  }),
  startedAt: wholeShape,
  log: z.array(actionShape).max(debriefLimits.actions),
});

/** Fails with `json-broken` or `debrief-invalid`; the issue's column is the JSON path. */
export function parseDebrief(content: string, file: string): Outcome<DebriefLog> {
  const outcome = readJson(content, fileShape, { file, code: 'debrief-invalid', maxLength: mostCharacters });
  if (!outcome.ok) return outcome;
  const { id, exercise, startedAt, log } = outcome.value;
  return { ok: true, value: { id, exercise, startedAt, log } };
}

/**
 * The file `parseDebrief` reads: one action a line, keys in alphabetical order, so the same log gives the same bytes. `classList`: whether the
 * class list goes along; it is no part of anything that is handed on under pseudonyms.
 */
export function writeDebrief({ id, exercise, startedAt, log }: DebriefLog, { classList = false } = {}): string {
  const head = [
    '"format":"linchpin-debrief"',
    '"formatVersion":1',
    `"id":${JSON.stringify(id)}`,
    `"exercise":${canonicalJson({ id: exercise.id, version: exercise.version, data: exercise.data })}`,
    `"startedAt":${JSON.stringify(startedAt)}`,
  ];
  const told = classList ? log : log.filter(({ type }) => type !== 'class-list');
  const lines = told.map((action) => canonicalJson(action)).join(',\n');
  return `{${head.join(',\n')},\n"log":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}

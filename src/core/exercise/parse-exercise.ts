/** exercise.json → Exercise: a strict shape, then what must fit together. */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import type { Exercise } from './exercise.ts';
import { checkUnique, readJson, type CrossCheck } from './read-json.ts';
import { longestLabel, mostRecipients, releaseFile } from './seal.ts';
import { countShape, hashShape, idShape, instantShape, notNegativeShape, positiveShape, wordsShape } from './shapes.ts';

/** More than a trainee would read through in an hour. */
export const mostHints = 40;

/** The look of an age recipient; its checksum is proved where it is sealed to. */
const recipientShape = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

const exerciseShape: z.ZodType<Exercise> = z.strictObject({
  format: z.literal('linchpin-exercise'),
  formatVersion: z.literal(1),
  id: idShape,
  version: countShape,
  mode: z.enum(['practice', 'sealed', 'class']),
  guided: z.boolean(),
  title: wordsShape,
  summary: wordsShape,
  brief: wordsShape,
  period: z.strictObject({ from: instantShape, to: instantShape }),
  decisionTime: instantShape,
  baseCurrency: z.string().min(3).max(5),
  rates: z.record(z.string().min(3).max(5), positiveShape),
  budget: notNegativeShape,
  costs: z.strictObject({ default: positiveShape, overrides: z.record(z.string(), positiveShape) }),
  jurisdictions: z.array(z.string().min(1).max(10)).max(300),
  objective: z.enum(['funds', 'pairwise', 'largest', 'fragmentation']),
  deliverable: z.enum(['plan', 'freeze-list']).exactOptional(),
  aids: z.strictObject({ patterns: z.boolean().exactOptional() }).exactOptional(),
  regime: z.enum(['ofac', 'eu', 'uk', 'un']),
  rubric: z.strictObject({
    weights: z.strictObject({
      parties: notNegativeShape,
      trace: notNegativeShape,
      disruption: notNegativeShape,
      knowledge: notNegativeShape,
    }),
    harm: z.strictObject({
      cap: notNegativeShape.max(100),
      frozenInnocent: notNegativeShape,
      flaggedInnocent: notNegativeShape,
      coveredPayment: notNegativeShape,
      lawfulValue: notNegativeShape,
    }),
    clock: z
      .strictObject({ freeMinutes: notNegativeShape, perHour: notNegativeShape, cap: notNegativeShape.max(100) })
      .exactOptional(),
  }),
  minutes: notNegativeShape,
  hints: z
    .array(
      z.strictObject({
        id: idShape,
        section: z.enum(['parties', 'trace', 'disruption', 'knowledge']),
        about: wordsShape,
        text: wordsShape,
        cost: notNegativeShape.max(100),
      }),
    )
    .max(mostHints)
    .exactOptional(),
  parties: countShape,
  accounts: countShape,
  transactions: countShape,
  listUpdates: z
    .array(z.strictObject({ file: z.string().min(1).max(200), afterMinutes: countShape }))
    .max(20)
    .exactOptional(),
  sealing: z
    .strictObject({
      commitment: hashShape,
      recipients: z
        .array(z.strictObject({ recipient: recipientShape, label: z.string().max(longestLabel) }))
        .min(1)
        .max(mostRecipients),
      release: z.literal(releaseFile).exactOptional(),
    })
    .exactOptional(),
  files: z.record(z.string().min(1).max(200), z.string().regex(/^[0-9a-f]{64}$/)),
});

const check: CrossCheck<Exercise> = (exercise, fault) => {
  const from = Date.parse(exercise.period.from);
  const to = Date.parse(exercise.period.to);
  const decision = Date.parse(exercise.decisionTime);
  if (from >= to) fault('period.to', exercise.period.to);
  else if (decision < from || decision > to) fault('decisionTime', exercise.decisionTime);
  const { parties, trace, disruption, knowledge } = exercise.rubric.weights;
  const sum = parties + trace + disruption + knowledge;
  if (Math.abs(sum - 100) > 1e-9) fault('rubric.weights', sum);
  const hints = (exercise.hints ?? []).map(({ id }) => id);
  checkUnique('hints', hints, fault);
  const { release, recipients = [] } = exercise.sealing ?? {};
  const names = recipients.map(({ recipient }) => recipient);
  checkUnique('sealing.recipients', names, fault, 'recipient');
  if (release !== undefined && !Object.hasOwn(exercise.files, release)) fault('sealing.release', release);
};

/** Reads exercise.json. Fails with `json-broken` or `exercise-invalid`; the column is the JSON path. */
export function parseExercise(text: string, file: string): Outcome<Exercise> {
  return readJson(text, exerciseShape, { file, code: 'exercise-invalid', maxLength: 2 ** 21, check });
}

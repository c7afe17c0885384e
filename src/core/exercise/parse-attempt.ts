/**
 * An attempt as a file: what it began with, the log and the head of its chain, never the state the log adds up to. Read as untrusted input: every list and
 * text is bounded, unknown actions and fields are refused with their path.
 */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import type { Action, Attempt } from './attempt.ts';
import {
  hitGrounds,
  hitVerdicts,
  longestKeptPlan,
  longestPlanName,
  longestReason,
  longestSnapshotName,
} from './work.ts';
import { canonicalJson } from './canonical-json.ts';
import { caseShape } from './case-shape.ts';
import { headOf } from './chain.ts';
import { quickFit } from './quick-fit.ts';
import { readJson, type CrossCheck } from './read-json.ts';
import {
  countShape,
  evidenceShape,
  hashShape,
  idShape,
  nodeKeyShape,
  reasonShape,
  textShape,
  wholeShape,
} from './shapes.ts';
import { beginningOf, writtenHead } from './written-chain.ts';

export type AttemptLog = Pick<Attempt, 'id' | 'exercise' | 'startedAt' | 'log'>;

/** Characters of the name or pseudonym an attempt is handed in under. */
export const longestAuthor = 120;

const maxActions = 100_000;
const maxList = 100_000;
/** Characters of an attempt file. */
export const maxAttemptCharacters = 2 ** 25;

const keysShape = z.array(nodeKeyShape).max(maxList);
const namesShape = z.array(z.string().max(200)).max(1000);
const timeShape = z.number();
const idsShape = z.array(idShape).max(maxList);
const at = { at: wholeShape };

const hitShape = z.strictObject({ uid: idShape, party: idShape });

const freezeShape = z.strictObject({
  target: nodeKeyShape,
  at: timeShape,
  basis: z.enum(['listed', 'owned-or-controlled', 'on-behalf', 'derived', 'none']),
});

const pinsShape = z.record(z.string().max(600), z.strictObject({ x: z.number(), y: z.number() }));
const wholeViewShape = z.strictObject({
  level: z.enum(['accounts', 'parties']),
  layout: z.enum(['force', 'flow', 'concentric', 'community']),
  colourBy: z.enum(['role', 'community', 'kind', 'country']),
  sizeBy: z.enum(['amount', 'degree', 'betweenness', 'pagerank']),
  ego: z.strictObject({ node: nodeKeyShape, hops: z.int().min(0).max(1000) }).nullable(),
  shown: keysShape,
  hidden: keysShape,
  opened: keysShape,
  pinned: pinsShape,
});
const { shape: viewFields } = wholeViewShape;
const viewShape = z.strictObject({
  level: viewFields.level.exactOptional(),
  layout: viewFields.layout.exactOptional(),
  colourBy: viewFields.colourBy.exactOptional(),
  sizeBy: viewFields.sizeBy.exactOptional(),
  ego: viewFields.ego.exactOptional(),
  shown: keysShape.exactOptional(),
  hidden: keysShape.exactOptional(),
  opened: keysShape.exactOptional(),
  pinned: pinsShape.exactOptional(),
});

const filterShape = z.strictObject({
  from: timeShape.nullable(),
  to: timeShape.nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  channels: namesShape,
  currencies: namesShape,
  institutions: namesShape,
  countries: namesShape,
});

export const actionShape: z.ZodType<Action> = z.discriminatedUnion('type', [
  z.strictObject({
    ...at,
    type: z.literal('claim'),
    claim: z.strictObject({
      subject: nodeKeyShape,
      reason: reasonShape,
      confidence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      evidence: z.array(evidenceShape).max(maxList),
      comment: textShape,
    }),
  }),
  z.strictObject({ ...at, type: z.literal('unclaim'), subject: nodeKeyShape, reason: reasonShape }),
  z.strictObject({
    ...at,
    type: z.literal('decide'),
    hit: hitShape,
    decision: z.enum(hitVerdicts),
    grounds: z.array(z.enum(hitGrounds)).max(hitGrounds.length),
    reason: z.string().max(longestReason),
  }),
  z.strictObject({ ...at, type: z.literal('undecide'), hit: hitShape }),
  z.strictObject({ ...at, type: z.enum(['mark', 'unmark']), transactions: idsShape }),
  z.strictObject({
    ...at,
    type: z.literal('gap'),
    gap: z.strictObject({
      id: idShape,
      from: nodeKeyShape,
      to: nodeKeyShape,
      at: timeShape,
      amount: z.number().min(0),
      comment: textShape,
    }),
  }),
  z.strictObject({ ...at, type: z.enum(['ungap', 'unnote']), id: idShape }),
  z.strictObject({
    ...at,
    type: z.literal('freeze'),
    freeze: freezeShape,
  }),
  z.strictObject({ ...at, type: z.literal('unfreeze'), target: nodeKeyShape }),
  z.strictObject({ ...at, type: z.literal('order-plan'), targets: keysShape }),
  z.strictObject({
    ...at,
    type: z.literal('keep-plan'),
    id: idShape,
    name: z.string().min(1).max(longestPlanName),
    plan: z.array(freezeShape).max(longestKeptPlan),
  }),
  z.strictObject({ ...at, type: z.enum(['drop-plan', 'take-plan']), id: idShape }),
  z.strictObject({
    ...at,
    type: z.literal('keep-snapshot'),
    id: idShape,
    name: z.string().min(1).max(longestSnapshotName),
    from: timeShape,
    to: timeShape,
    filter: filterShape,
    view: wholeViewShape,
  }),
  z.strictObject({ ...at, type: z.literal('drop-snapshot'), id: idShape }),
  z.strictObject({
    ...at,
    type: z.literal('note'),
    note: z.strictObject({
      id: idShape,
      about: z.union([nodeKeyShape, evidenceShape, z.literal('case')]),
      text: textShape,
    }),
  }),
  z.strictObject({ ...at, type: z.literal('case'), draft: caseShape }),
  z.strictObject({ ...at, type: z.literal('uncase'), subject: nodeKeyShape }),
  z.strictObject({ ...at, type: z.literal('answer'), question: idShape, answer: z.array(idShape).max(200) }),
  z.strictObject({ ...at, type: z.literal('filter'), filter: filterShape }),
  z.strictObject({ ...at, type: z.literal('view'), view: viewShape }),
  z.strictObject({ ...at, type: z.literal('use-aid'), aid: z.literal('patterns') }),
  z.strictObject({ ...at, type: z.literal('take-hint'), hint: idShape }),
  z.strictObject({ ...at, type: z.enum(['undo', 'redo', 'checkpoint']) }),
  z.strictObject({ ...at, type: z.literal('submit'), author: z.string().min(1).max(longestAuthor).exactOptional() }),
]);

const fileShape = z.strictObject({
  format: z.literal('linchpin-attempt'),
  formatVersion: z.literal(1),
  id: idShape,
  exercise: z.strictObject({
    id: idShape,
    version: countShape,
    data: hashShape.exactOptional(),
  }),
  startedAt: wholeShape,
  log: z.array(actionShape).max(maxActions),
  head: hashShape.exactOptional(),
});

const fitsAction = quickFit(actionShape);

/** Actions by the quick way, the rest by the schema. */
function quick(raw: unknown): z.output<typeof fileShape> | null {
  if (typeof raw !== 'object' || raw === null || !('log' in raw)) return null;
  const { log } = raw;
  if (!Array.isArray(log) || log.length > maxActions || !log.every(fitsAction)) return null;
  const rest = fileShape.safeParse({ ...raw, log: [] });
  // Just looked at, one by one.
  return rest.success ? { ...rest.data, log: log as Action[] } : null;
}

const check: CrossCheck<z.output<typeof fileShape>> = ({ log }, fault) => {
  const submit = log.findIndex((action) => action.type === 'submit');
  if (submit >= 0 && submit < log.length - 1) fault(`log[${submit + 1}]`, log[submit + 1]);
};

/** An attempt file: `head` is null where none was written, as before there were chains; where there is one, it fits. */
export interface AttemptFile {
  readonly attempt: AttemptLog;
  readonly head: string | null;
}

/**
 * Reads an attempt file. Fails with `json-broken` or `attempt-invalid` (the issue's column is the JSON path), or with
 * `attempt-chain-broken` when the log is not the one the head stands for. `bytes`: the UTF-8 the text was read from, where it is at hand:
 * the chain is then taken from there.
 */
export function parseAttemptFile(text: string, file: string, bytes?: Uint8Array): Outcome<AttemptFile> {
  const options = { file, code: 'attempt-invalid', maxLength: maxAttemptCharacters, check, quick } as const;
  const outcome = readJson(text, fileShape, options);
  if (!outcome.ok) return outcome;
  const { id, exercise, startedAt, log, head = null } = outcome.value;
  const attempt = { id, exercise, startedAt, log };
  const written = head === null || bytes === undefined ? null : writtenHead(bytes, attempt, head);
  if (head !== null && head !== (written ?? headOf(attempt))) {
    return { ok: false, issues: [{ code: 'attempt-chain-broken', file, row: 0, column: 'head', found: head }] };
  }
  return { ok: true, value: { attempt, head } };
}

/** The attempt of the file alone; fails as `parseAttemptFile` does. */
export function parseAttempt(text: string, file: string): Outcome<AttemptLog> {
  const outcome = parseAttemptFile(text, file);
  return outcome.ok ? { ok: true, value: outcome.value.attempt } : outcome;
}

/** The file `parseAttempt` reads: one action a line, keys in alphabetical order, so the same log gives the same bytes. */
export function writeAttempt(attempt: AttemptLog): string {
  const lines = attempt.log.map((action) => canonicalJson(action)).join(',\n');
  return `${beginningOf(attempt)}${lines === '' ? '' : `\n${lines}\n`}],\n"head":"${headOf(attempt)}"}\n`;
}

/** answer-key.json → AnswerKey: a strict shape, then what must fit together. */
import { z } from 'zod';
import type { Outcome } from '../dataset/issue.ts';
import type { AnswerKey } from './key.ts';
import { checkUnique, readJson, type CrossCheck } from './read-json.ts';
import {
  countShape,
  evidenceShape,
  idShape,
  nodeKeyShape,
  notNegativeShape,
  positiveShape,
  reasonShape,
  wholeShape,
  wordsShape,
} from './shapes.ts';

/** Ways round of a key, and transfers of each. */
export const mostDetours = 10_000;
export const mostTransfers = 1000;

const optimumShape = z.strictObject({
  initial: notNegativeShape,
  value: notNegativeShape,
  bound: notNegativeShape,
  proved: z.boolean(),
  solver: z.enum(['exhaustive', 'milp', 'search']),
  plan: z.array(nodeKeyShape).max(10_000),
  coOptimal: z.int().min(1).nullable(),
});

const keyShape: z.ZodType<AnswerKey> = z.strictObject({
  format: z.literal('linchpin-answer-key'),
  formatVersion: z.literal(1),
  exercise: idShape,
  roles: z.record(
    idShape,
    z.enum(['financier', 'donor', 'collector', 'diverter', 'front', 'facilitator', 'courier', 'end-user']),
  ),
  cells: z.array(z.strictObject({ id: idShape, title: wordsShape, parties: z.array(idShape) })),
  trueFlows: z.array(idShape),
  chains: z.array(
    z.strictObject({
      id: idShape,
      hops: z.array(z.union([z.strictObject({ tx: idShape }), z.strictObject({ gap: idShape })])).min(1),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      id: idShape,
      from: idShape,
      to: idShape,
      earliest: wholeShape,
      latest: wholeShape,
      least: countShape,
      most: countShape,
    }),
  ),
  listed: z.array(z.strictObject({ party: idShape, listing: idShape })),
  decoys: z.array(z.strictObject({ party: idShape, why: wordsShape })),
  covered: z.array(z.strictObject({ party: idShape, payments: z.array(idShape), why: wordsShape })),
  claims: z.array(
    z.strictObject({
      party: idShape,
      reason: reasonShape,
      weight: positiveShape,
      evidence: z.array(evidenceShape),
      why: wordsShape,
    }),
  ),
  sources: z.array(idShape),
  endUsers: z.array(idShape),
  optimum: z.strictObject({
    funds: optimumShape.exactOptional(),
    pairwise: optimumShape.exactOptional(),
    largest: optimumShape.exactOptional(),
    fragmentation: optimumShape.exactOptional(),
  }),
  detours: z
    .array(
      z.strictObject({
        when: idShape,
        transfers: z
          .array(z.strictObject({ from: idShape, to: idShape, at: wholeShape, amount: countShape }))
          .min(1)
          .max(mostTransfers),
      }),
    )
    .max(mostDetours)
    .exactOptional(),
  hints: z
    .record(
      idShape,
      z.union([
        z.strictObject({ claim: idShape }),
        z.strictObject({ chain: idShape }),
        z.strictObject({ freeze: idShape }),
        z.strictObject({ question: idShape }),
      ]),
    )
    .exactOptional(),
  quiz: z.record(idShape, z.array(z.string()).max(200)),
});

const check: CrossCheck<AnswerKey> = (key, fault) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map((item) => item.id);
  checkUnique('cells', ids(key.cells), fault);
  checkUnique('chains', ids(key.chains), fault);
  checkUnique('gaps', ids(key.gaps), fault);
  checkUnique(
    'claims',
    key.claims.map((claim) => `${claim.reason} ${claim.party}`),
    fault,
    'party',
  );
  const gaps = new Set(ids(key.gaps));
  const flows = new Set(key.trueFlows);
  if (flows.size !== key.trueFlows.length) fault('trueFlows', 'duplicate');
  key.chains.forEach((chain, i) =>
    chain.hops.forEach((hop, h) => {
      if ('gap' in hop && !gaps.has(hop.gap)) fault(`chains[${i}].hops[${h}].gap`, hop.gap);
      if ('tx' in hop && !flows.has(hop.tx)) fault(`chains[${i}].hops[${h}].tx`, hop.tx);
    }),
  );
  key.gaps.forEach((gap, i) => {
    if (gap.earliest > gap.latest) fault(`gaps[${i}].latest`, gap.latest);
    if (gap.least > gap.most) fault(`gaps[${i}].most`, gap.most);
  });
  const ends = new Set(key.endUsers);
  key.sources.forEach((source, i) => {
    if (ends.has(source)) fault(`sources[${i}]`, source);
  });
  for (const [name, optimum] of Object.entries(key.optimum)) {
    if (optimum.value > optimum.initial) fault(`optimum.${name}.value`, optimum.value);
    if (optimum.bound > optimum.value) fault(`optimum.${name}.bound`, optimum.bound);
    if (optimum.proved && optimum.bound !== optimum.value) fault(`optimum.${name}.proved`, optimum.proved);
  }
};

/** Reads answer-key.json. Fails with `json-broken` or `exercise-invalid`; the column is the JSON path. */
export function parseKey(text: string, file: string): Outcome<AnswerKey> {
  return readJson(text, keyShape, { file, code: 'exercise-invalid', maxLength: 2 ** 26, check });
}

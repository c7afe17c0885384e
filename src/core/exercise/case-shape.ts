/** The schema of a case draft in an attempt file: every list and text bounded, no fact without a cited row. */
import { z } from 'zod';
import {
  caseLimits,
  casePurposes,
  criterionCodes,
  indicatorCodes,
  rightsChecks,
  type CaseDraft,
} from './case-draft.ts';
import { evidenceShape, idShape, nodeKeyShape } from './shapes.ts';

const noteShape = z.string().max(caseLimits.note);

export const caseShape: z.ZodType<CaseDraft> = z.strictObject({
  subject: nodeKeyShape,
  purpose: z.enum(casePurposes),
  criteria: z.array(z.enum(criterionCodes)).max(criterionCodes.length),
  facts: z
    .array(
      z.strictObject({
        id: idShape,
        cites: z.array(evidenceShape).min(1).max(caseLimits.cites),
        text: z.string().max(caseLimits.fact),
        kept: z.boolean(),
      }),
    )
    .max(caseLimits.facts),
  analysis: z.string().max(caseLimits.analysis),
  unknown: z.string().max(caseLimits.analysis),
  rights: z
    .array(z.strictObject({ check: z.enum(rightsChecks), answer: z.enum(['yes', 'no', 'open']), note: noteShape }))
    .max(rightsChecks.length),
  str: z.strictObject({
    scope: z.enum(['subject', 'marked']),
    institution: z.string().max(caseLimits.note),
    reason: z.string().max(caseLimits.reason),
    action: z.string().max(caseLimits.reason),
    indicators: z.array(z.enum(indicatorCodes)).max(indicatorCodes.length),
  }),
});

/** The head of an exercise for data that comes without one: what its trainer then changes. */
import type { Words } from '../exercise/exercise.ts';
import { isoTime } from '../scenario/calendar.ts';
import type { WorkbookHead } from './workbook.ts';

const day = 86_400_000;
const hour = 3_600_000;
export const noWords: Words = { en: '', ru: '', kk: '' };

export interface DataFacts {
  /** Id of the new exercise; '' becomes `exercise`. */
  readonly id: string;
  /** UTC ms of the first and last transaction. */
  readonly first: number;
  readonly last: number;
  readonly baseCurrency: string;
  /** Units of base for one unit of a currency. */
  readonly rates: { readonly [currency: string]: number };
}

/** Whole UTC days around the data, the decision at 60 % of them on the full hour, the rubric of the bundled exercises, empty words. */
export function defaultHead(facts: DataFacts): WorkbookHead {
  const from = Math.floor(facts.first / day) * day;
  const to = (Math.floor(facts.last / day) + 1) * day;
  return {
    id: facts.id === '' ? 'exercise' : facts.id,
    version: 1,
    guided: false,
    title: noWords,
    summary: noWords,
    brief: noWords,
    period: { from: isoTime(from), to: isoTime(to) },
    decisionTime: isoTime(from + Math.floor(((to - from) * 3) / 5 / hour) * hour),
    baseCurrency: facts.baseCurrency,
    rates: facts.rates,
    budget: 3,
    costs: { default: 1, overrides: {} },
    jurisdictions: [],
    objective: 'funds',
    regime: 'un',
    rubric: {
      weights: { parties: 30, trace: 25, disruption: 30, knowledge: 15 },
      harm: { cap: 20, frozenInnocent: 5, flaggedInnocent: 2, coveredPayment: 2, lawfulValue: 10 },
    },
    minutes: 60,
  };
}

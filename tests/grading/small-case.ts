/** A whole exercise written by hand: who holds what, who paid whom, what is true, what the trainee did. */
import { idColumn } from '../../src/core/ledger/id-column.ts';
import type { Dataset, NodeKey, Party } from '../../src/core/dataset/dataset.ts';
import { beginAttempt, reduce, type Attempt, type Change } from '../../src/core/exercise/attempt.ts';
import type { Exercise, Quiz } from '../../src/core/exercise/exercise.ts';
import type { AnswerKey } from '../../src/core/exercise/key.ts';
import type { Claim, Confidence, EvidenceRef, Reason } from '../../src/core/exercise/work.ts';
import type { GradeInput } from '../../src/core/grading/grade.ts';
import { asPaid } from '../../src/core/ledger/received.ts';

/** id, from, to, amount, time */
export type Payment = readonly [id: string, from: string, to: string, amount: number, time: number];

/** Accounts by holder; the holder '' holds nothing. `countries` by account, KZ elsewhere. */
export function smallDataset(
  payments: readonly Payment[],
  holders: { readonly [party: string]: readonly string[] },
  countries: { readonly [account: string]: string } = {},
): Dataset {
  const rows = payments.toSorted((a, b) => a[4] - b[4]);
  const names = Object.keys(holders).filter((name) => name !== '');
  const ids = [...new Set([...Object.values(holders).flat(), ...rows.flatMap(([, from, to]) => [from, to])])];
  const used = new Set(rows.flatMap(([, from, to]) => [from, to]));
  // The account table begins with the ledger's accounts.
  const accounts = [...ids.filter((id) => used.has(id)), ...ids.filter((id) => !used.has(id))];
  const amount = Float64Array.from(rows, (row) => row[3]);
  const places = ['', ...new Set(['KZ', ...Object.values(countries)])];
  return {
    ledger: {
      size: rows.length,
      time: Float64Array.from(rows, (row) => row[4]),
      from: Uint32Array.from(rows, (row) => accounts.indexOf(row[1])),
      to: Uint32Array.from(rows, (row) => accounts.indexOf(row[2])),
      amount,
      currency: new Uint8Array(rows.length),
      received: asPaid,
      base: amount,
      channel: new Uint16Array(rows.length),
      purpose: new Uint32Array(rows.length),
      row: Uint32Array.from(rows, (_, i) => i + 2),
      ids: idColumn(rows.map((row) => row[0])),
      accounts: accounts.filter((id) => used.has(id)),
      currencies: ['KZT'],
      channels: [''],
      purposes: [''],
      baseCurrency: 'KZT',
      outStart: new Uint32Array(0),
      outIndex: new Uint32Array(0),
      inStart: new Uint32Array(0),
      inIndex: new Uint32Array(0),
    },
    accounts: {
      ids: accounts,
      institution: new Uint32Array(accounts.length),
      institutions: [''],
      country: Uint16Array.from(accounts, (id) => places.indexOf(countries[id] ?? 'KZ')),
      countries: places,
      opened: new Float64Array(accounts.length).fill(NaN),
      holder: Int32Array.from(accounts, (id) => names.findIndex((name) => holders[name]?.includes(id))),
    },
    parties: names.map((id): Party => ({
      id,
      kind: 'person',
      name: `Name of ${id}`,
      otherNames: [],
      born: '',
      country: 'KZ',
      identifiers: [],
      activity: '',
    })),
    relations: [],
    listings: [],
  };
}

const words = { en: '', ru: '', kk: '' };
export const at = (time: number): string => new Date(time).toISOString();

export const plainExercise: Exercise = {
  format: 'linchpin-exercise',
  formatVersion: 1,
  id: 'small',
  version: 1,
  mode: 'practice',
  guided: false,
  title: words,
  summary: words,
  brief: words,
  period: { from: at(0), to: at(100) },
  decisionTime: at(0),
  baseCurrency: 'KZT',
  rates: {},
  budget: 2,
  costs: { default: 1, overrides: {} },
  jurisdictions: [],
  objective: 'funds',
  regime: 'un',
  rubric: {
    weights: { parties: 30, trace: 25, disruption: 30, knowledge: 15 },
    harm: { cap: 20, frozenInnocent: 4, flaggedInnocent: 2, coveredPayment: 3, lawfulValue: 10 },
  },
  minutes: 10,
  parties: 0,
  accounts: 0,
  transactions: 0,
  files: {},
};

export const plainKey: AnswerKey = {
  format: 'linchpin-answer-key',
  formatVersion: 1,
  exercise: 'small',
  roles: {},
  cells: [],
  trueFlows: [],
  chains: [],
  gaps: [],
  listed: [],
  decoys: [],
  covered: [],
  claims: [],
  sources: [],
  endUsers: [],
  optimum: {},
  quiz: {},
};

/** GRADING's unit anchor as an exercise: one party a node (P…), an innocent pair I, J beside it, a quiz of one question. */
export const anchorPayments: readonly Payment[] = [
  ['t1', 's', 'a', 10, 1],
  ['t2', 'a', 't', 10, 2],
  ['t3', 's', 'b', 20, 5],
  ['t4', 'b', 't', 20, 3],
  ['t5', 's', 'c', 6, 1],
  ['t6', 'c', 't', 6, 4],
  ['t7', 'c', 'd', 6, 2],
  ['t8', 'd', 't', 3, 3],
  ['x1', 'i', 'j', 40, 2],
  ['x2', 'i', 'a', 60, 3],
];

export const anchorDataset = smallDataset(anchorPayments, {
  S: ['s'],
  A: ['a'],
  B: ['b'],
  C: ['c'],
  D: ['d'],
  T: ['t'],
  I: ['i'],
  J: ['j'],
});

export const anchorKey: AnswerKey = {
  ...plainKey,
  roles: { S: 'financier', A: 'front', B: 'front', C: 'facilitator', D: 'courier', T: 'end-user' },
  trueFlows: ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'],
  chains: [
    { id: 'one', hops: [{ tx: 't1' }, { tx: 't2' }] },
    { id: 'two', hops: [{ tx: 't5' }, { tx: 't7' }, { tx: 't8' }] },
  ],
  claims: [
    { party: 'S', reason: 'listed', weight: 1, evidence: ['listing:ZZi.001'], why: words },
    { party: 'A', reason: 'owned', weight: 2, evidence: ['relation:S>A:owns', 'tx:t1'], why: words },
    { party: 'C', reason: 'on-behalf', weight: 3, evidence: [], why: words },
  ],
  decoys: [{ party: 'J', why: words }],
  covered: [{ party: 'J', payments: ['x1'], why: words }],
  sources: ['s'],
  endUsers: ['t'],
  optimum: {
    funds: {
      initial: 16,
      value: 0,
      bound: 0,
      proved: true,
      solver: 'exhaustive',
      plan: ['party:A', 'party:C'],
      coOptimal: 1,
    },
  },
  quiz: { q1: ['yes'] },
};

export const anchorQuiz: Quiz = {
  questions: [
    {
      id: 'q1',
      type: 'single',
      prompt: words,
      explanation: words,
      source: '',
      options: [
        { id: 'yes', text: words },
        { id: 'no', text: words },
      ],
    },
  ],
};

/** Units other than S and T: end points are beyond reach here, as they mostly are. */
export const anchorExercise: Exercise = { ...plainExercise, budget: 2 };

export function attemptOf(changes: readonly Change[]): Attempt {
  const begun = beginAttempt('attempt', { id: 'small', version: 1 }, 1000);
  return changes.reduce((attempt, change, i) => reduce(attempt, { ...change, at: 2000 + i }), begun);
}

export function anchorInput(changes: readonly Change[], over: Partial<GradeInput> = {}): GradeInput {
  return {
    dataset: anchorDataset,
    exercise: anchorExercise,
    quiz: anchorQuiz,
    key: anchorKey,
    attempt: attemptOf(changes),
    ...over,
  };
}

export function claim(
  subject: NodeKey,
  reason: Reason,
  confidence: Confidence = 3,
  evidence: readonly EvidenceRef[] = [],
): Change & { readonly type: 'claim' } {
  const one: Claim = { subject, reason, confidence, evidence, comment: '' };
  return { type: 'claim', claim: one };
}

export const freeze = (target: NodeKey, time = 0): Change => ({
  type: 'freeze',
  freeze: { target, at: time, basis: 'none' },
});

export const mark = (...transactions: readonly string[]): Change => ({ type: 'mark', transactions });

export const perfect: readonly Change[] = [
  claim('party:S', 'listed', 3, ['listing:ZZi.001']),
  claim('party:A', 'owned', 3, ['relation:S>A:owns', 'tx:t1']),
  claim('party:C', 'on-behalf'),
  mark('t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'),
  freeze('party:A'),
  freeze('party:C'),
  { type: 'answer', question: 'q1', answer: ['yes'] },
];

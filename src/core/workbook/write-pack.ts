/** A workbook to the files of a pack: the trainer's whole, a participant's by allow-list. */
import type { NodeKey } from '../dataset/dataset.ts';
import { sha256Hex } from '../dataset/sha256.ts';
import { utf8 } from '../dataset/utf8.ts';
import { csvTable, decimalText, percentText } from '../dataset/write-csv.ts';
import type { Exercise, Hint, Mode, Question, Rubric, Sealing, SealRecipient, Words } from '../exercise/exercise.ts';
import { commitTo, releaseFile, sealFile, sealText } from '../exercise/seal.ts';
import { minorDigits } from '../ledger/currency.ts';
import { isoTime } from '../scenario/calendar.ts';
import { inNeutralOrder } from './neutral-order.ts';
import type { Workbook, WorkbookHead } from './workbook.ts';
import { writeLists } from './write-lists.ts';

/** Who the pack is for: a participant's never holds the answer key. */
export type Audience = 'trainer' | 'participants';

/** Text by file name, exercise.json first. The same workbook gives the same bytes. Labels, seeds and notes have no place in a workbook. */
export function writePack(
  workbook: Workbook,
  audience: Audience,
  mode: Mode,
  seal: PackSeal | null = null,
): ReadonlyMap<string, string> {
  const ordered = inNeutralOrder(workbook);
  const data = new Map<string, string>([
    ...Object.entries(writeRows(ordered)),
    ...writeLists(ordered),
    ['quiz.json', json({ questions: ordered.questions.map(plainQuestion) })],
  ]);
  if (audience === 'participants' && seal?.release !== undefined) data.set(releaseFile, seal.release);
  if (audience === 'trainer') {
    data.set('answer-key.json', answerKeyText(workbook));
    if (seal !== null) data.set(sealFile, sealText({ salt: seal.salt }));
  }
  const exercise = exerciseOf(ordered, mode, hashes(data));
  const sealed: Exercise = seal === null ? exercise : { ...exercise, sealing: sealingOf(workbook, audience, seal) };
  return new Map([['exercise.json', json(sealed)], ...data]);
}

/** answer-key.json to the letter: what is committed to, and what is released. */
export function answerKeyText(workbook: Workbook): string {
  return json({ ...workbook.key, exercise: workbook.head.id });
}

/** What a pack is sealed with; trainer's and participants' packs that belong together are written with the same. */
export interface PackSeal {
  /** 64 hex digits; goes into the trainer's pack only. */
  readonly salt: string;
  readonly recipients: readonly SealRecipient[];
  /** Text of release.json, where the key travels locked: participants' packs alone have it. */
  readonly release?: string;
}

function sealingOf(workbook: Workbook, audience: Audience, { salt, recipients, release }: PackSeal): Sealing {
  return {
    commitment: commitTo(salt, utf8(answerKeyText(workbook))),
    recipients: recipients.map(({ recipient, label }) => ({ recipient, label })),
    ...(audience === 'trainer' || release === undefined ? {} : { release: releaseFile }),
  };
}

/** exercise.json of a workbook; `files` are SHA-256 by file name. Named field by field, so that nothing else slips in. */
export function exerciseOf(workbook: Workbook, mode: Mode, files: Exercise['files']): Exercise {
  const { head, parties, accounts, transactions } = workbook;
  const { id, version, guided, title, summary, brief, period, decisionTime, baseCurrency, rates } = head;
  const { budget, jurisdictions, objective, deliverable, aids, regime, rubric, minutes, hints, listUpdates } = head;
  return {
    format: 'linchpin-exercise',
    formatVersion: 1,
    id,
    version,
    mode,
    guided,
    title: plainWords(title),
    summary: plainWords(summary),
    brief: plainWords(brief),
    period: { from: period.from, to: period.to },
    decisionTime,
    baseCurrency,
    rates,
    budget,
    costs: pricedOnly(workbook, head),
    jurisdictions,
    objective,
    ...(deliverable === undefined || deliverable === 'plan' ? {} : { deliverable }),
    ...(aids?.patterns === false ? { aids: { patterns: false } } : {}),
    regime,
    rubric: plainRubric(rubric),
    minutes,
    ...(hints === undefined || hints.length === 0 ? {} : { hints: hints.map(plainHint) }),
    parties: parties.length,
    accounts: accounts.length,
    ...(listUpdates === undefined ? {} : { listUpdates: plainUpdates(listUpdates) }),
    transactions: transactions.length,
    files,
  };
}

function plainWords({ en, ru, kk }: Words): Words {
  return { en, ru, kk };
}

function plainHint({ id, section, about, text, cost }: Hint): Hint {
  return { id, section, about: plainWords(about), text: plainWords(text), cost };
}

function plainRubric({ weights, harm, clock }: Rubric): Rubric {
  const { parties, trace, disruption, knowledge } = weights;
  const { cap, frozenInnocent, flaggedInnocent, coveredPayment, lawfulValue } = harm;
  return {
    weights: { parties, trace, disruption, knowledge },
    harm: { cap, frozenInnocent, flaggedInnocent, coveredPayment, lawfulValue },
    ...(clock === undefined
      ? {}
      : { clock: { freeMinutes: clock.freeMinutes, perHour: clock.perHour, cap: clock.cap } }),
  };
}

function plainUpdates(updates: NonNullable<Exercise['listUpdates']>): NonNullable<Exercise['listUpdates']> {
  return updates.map(({ file, afterMinutes }) => ({ file, afterMinutes }));
}

/** Costs of nodes that are in the data, by node: one left behind, or the latest one last, would tell what was edited. */
function pricedOnly({ parties, accounts }: Workbook, { costs }: WorkbookHead): WorkbookHead['costs'] {
  const known = new Set<NodeKey>([
    ...parties.map(({ id }) => `party:${id}` as const),
    ...accounts.map(({ id }) => `account:${id}` as const),
  ]);
  const kept = Object.entries(costs.overrides).filter(([key]) => known.has(key as NodeKey));
  const overrides = Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { default: costs.default, overrides };
}

function writeRows({ transactions, accounts, parties, relations }: Workbook) {
  return {
    'transactions.csv': csvTable(
      'id,time,from,to,amount,currency,channel,purpose',
      transactions.map((row) => [
        row.id,
        isoTime(row.time),
        row.from,
        row.to,
        decimalText(row.amount, minorDigits(row.currency)),
        row.currency,
        row.channel,
        row.purpose,
      ]),
    ),
    'accounts.csv': csvTable(
      'id,institution,country,opened,holder',
      accounts.map((row) => [row.id, row.institution, row.country, row.opened, row.holder]),
    ),
    'parties.csv': csvTable(
      'id,kind,name,other_names,born,country,identifiers,activity',
      parties.map((row) => [
        row.id,
        row.kind,
        row.name,
        listed(row.otherNames),
        row.born,
        row.country,
        listed(row.identifiers),
        row.activity,
      ]),
    ),
    'relations.csv': csvTable(
      'from,to,type,share,since,until',
      relations.map((row) => [
        row.from,
        row.to,
        row.type,
        row.share === null ? '' : percentText(row.share),
        row.since,
        row.until,
      ]),
    ),
  };
}

/** `; ` between values, so that no value may hold it. */
function listed(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(';', ',')).join('; ');
}

type Option = { readonly id: string; readonly text: Question['prompt'] };

/** The question with the fields its format has and no others. */
function plainQuestion(question: Question): Question {
  const { id, type, prompt, explanation, source } = question;
  const options = (list: readonly Option[]) => list.map((one) => ({ id: one.id, text: plainWords(one.text) }));
  const asked = plainWords(prompt);
  const said = { explanation: plainWords(explanation), source };
  return type === 'match'
    ? { id, type, prompt: asked, left: options(question.left), right: options(question.right), ...said }
    : { id, type, prompt: asked, options: options(question.options), ...said };
}

function hashes(data: ReadonlyMap<string, string>): Exercise['files'] {
  return Object.fromEntries([...data].map(([name, text]) => [name, sha256Hex(utf8(text))]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * Classical analysis of the knowledge test. Difficulty p = mean score of the item, 0..1. Discrimination: correlation of the item with the
 * REST of the test (corrected item-total; Henrysson 1963), for items scored 0 or 1 the corrected point-biserial. Upper-lower index
 * D = p(upper 27 %) − p(lower 27 %) (Kelley 1939; Johnson 1951); teams of equal score on the border of a group belong to it in part, so that
 * no order decides. Reliability: Cronbach's alpha (1951). Signs by the usual marks (Ebel and Frisbie 1991). O(teams × answers).
 */
import type { Answer, Question } from '../exercise/exercise.ts';
import { answerScore, gradedQuestions } from '../grading/knowledge.ts';
import { share } from '../grading/rounding.ts';
import type { Lesson } from './lesson.ts';
import { choicesOf, type ChoiceTally } from './item-choices.ts';
import { kelleyGroups } from './kelley-groups.ts';

/**
 * `too-few`: fewer teams than `fewest` sat the test. `easy` p > 0.9, `hard` p < 0.3, `weak` discrimination < 0.2, `reversed` < 0,
 * `idle-option` a wrong option nobody chose, `tempting-option` a wrong option the upper group chose more than the lower.
 */
export type ItemSign = 'too-few' | 'easy' | 'hard' | 'weak' | 'reversed' | 'idle-option' | 'tempting-option';

export interface Item {
  readonly question: string;
  readonly type: Question['type'];
  /** From 1, as printed. */
  readonly number: number;
  readonly p: number;
  /** null with too few teams, or where item or rest have no spread. */
  readonly discrimination: number | null;
  /** null with too few teams. */
  readonly upperLower: number | null;
  /** Teams that left it empty; they count as 0. */
  readonly empty: number;
  readonly choices: readonly ChoiceTally[];
  readonly signs: readonly ItemSign[];
}

export interface ItemAnalysis {
  /** Teams that answered anything. */
  readonly sat: number;
  readonly fewest: number;
  /** null with too few teams, fewer than two items or no spread. */
  readonly alpha: number | null;
  readonly items: readonly Item[];
}

export interface ItemOptions {
  /** Teams below which discrimination is not told: a correlation of so few says nothing. */
  readonly fewest: number;
}

export const itemDefaults: ItemOptions = { fewest: 10 };

/** Questions the key answers, in the order of the test. Teams without a single answer did not sit it and are left out. */
export function itemAnalysis({ teams, quiz, key }: Lesson, options: Partial<ItemOptions> = {}): ItemAnalysis {
  const { fewest } = { ...itemDefaults, ...options };
  const questions = gradedQuestions(quiz, key);
  const numbers = new Map((quiz?.questions ?? []).map(({ id }, i) => [id, i + 1]));
  const sheets = teams
    .map(({ attempt }) => questions.map(({ id }) => answerTo(attempt.work.answers, id)))
    .filter((sheet) => sheet.some((answer) => answer.length > 0));
  const scores = sheets.map((sheet) =>
    sheet.map((answer, q) => answerScore(questions[q].type, answer, key.quiz[questions[q].id])),
  );
  // Thirds added up in another order are the same score.
  const totals = scores.map((row) => share(row.reduce((sum, score) => sum + score, 0)));
  const enough = sheets.length >= fewest;
  const groups = kelleyGroups(totals);
  const items = questions.map((question, q): Item => {
    const column = scores.map((row) => row[q]);
    const p = mean(column);
    const rest = totals.map((total, t) => total - column[t]);
    const discrimination = enough ? correlation(column, rest) : null;
    const choices = choicesOf(
      question,
      key.quiz[question.id],
      sheets.map((sheet) => sheet[q]),
      groups,
    );
    const signs: ItemSign[] = enough ? [] : ['too-few'];
    if (sheets.length > 0 && p > 0.9) signs.push('easy');
    if (sheets.length > 0 && p < 0.3) signs.push('hard');
    if (discrimination !== null && discrimination < 0) signs.push('reversed');
    else if (discrimination !== null && discrimination < 0.2) signs.push('weak');
    if (enough && choices.some(({ right, count }) => !right && count === 0)) signs.push('idle-option');
    if (enough && choices.some(({ right, upper, lower }) => !right && upper > lower + 1e-9))
      signs.push('tempting-option');
    return {
      question: question.id,
      type: question.type,
      number: numbers.get(question.id) ?? 0,
      p,
      discrimination,
      upperLower: enough ? weighted(column, groups.upper) - weighted(column, groups.lower) : null,
      empty: sheets.filter((sheet) => sheet[q].length === 0).length,
      choices,
      signs,
    };
  });
  return { sat: sheets.length, fewest, alpha: enough ? alphaOf(scores, totals) : null, items };
}

function answerTo(answers: { readonly [question: string]: Answer }, question: string): Answer {
  return Object.hasOwn(answers, question) ? answers[question] : [];
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

/** Pearson's r; null without spread. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [mx, my] = [mean(xs), mean(ys)];
  const spread = Math.sqrt(variance(xs) * variance(ys));
  if (spread < 1e-12) return null;
  return mean(xs.map((x, i) => (x - mx) * (ys[i] - my))) / spread;
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : values.reduce((sum, value, i) => sum + value * weights[i], 0) / total;
}

function alphaOf(scores: readonly (readonly number[])[], totals: readonly number[]): number | null {
  const count = scores[0]?.length ?? 0;
  const whole = variance(totals);
  if (count < 2 || whole < 1e-12) return null;
  let parts = 0;
  for (let q = 0; q < count; q++) parts += variance(scores.map((row) => row[q]));
  return (count / (count - 1)) * (1 - parts / whole);
}

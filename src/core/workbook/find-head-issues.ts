/** Faults of an exercise's head: its words, times, rates, budget and weights. */
import type { Tell } from './find-issues.ts';
import type { Workbook, WorkbookHead } from './workbook.ts';

export function findHeadIssues(workbook: Workbook, tell: Tell): void {
  const { head } = workbook;
  if (head.id.trim() === '') tell('id-missing', ['head', '', 'id'], head.id, true);
  for (const field of ['title', 'summary', 'brief'] as const) {
    const empty = (['en', 'ru', 'kk'] as const).filter((language) => head[field][language].trim() === '');
    // An exercise without any title cannot be told from others; a language left out can wait.
    for (const language of empty) {
      tell('words-missing', ['head', '', `${field}.${language}`], '', field === 'title' && empty.length === 3);
    }
  }
  times(head, tell);
  money(workbook, tell);
  for (const hint of head.hints ?? []) {
    for (const [field, column] of [
      ['about', 'hintAbout'],
      ['text', 'hintText'],
    ] as const) {
      const empty = (['en', 'ru', 'kk'] as const).filter((language) => hint[field][language].trim() === '');
      for (const language of empty)
        tell('words-missing', ['head', hint.id, `${column}.${language}`], '', empty.length === 3);
    }
  }
  const { parties, trace, disruption, knowledge } = head.rubric.weights;
  const sum = parties + trace + disruption + knowledge;
  if (!(Math.abs(sum - 100) <= 1e-9)) tell('weights-not-100', ['head', '', 'rubric'], String(sum), true);
  const files = new Set(workbook.listings.map((one) => one.file));
  for (const { file } of head.listUpdates ?? []) {
    if (!files.has(file)) tell('listing-unknown', ['head', '', 'listUpdates'], file, true);
  }
}

function times({ period, decisionTime }: WorkbookHead, tell: Tell): void {
  const instants = { 'period.from': period.from, 'period.to': period.to, decisionTime };
  for (const [column, text] of Object.entries(instants)) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/.test(text) || Number.isNaN(Date.parse(text))) {
      tell('date-not-a-date', ['head', '', column], text, true);
    }
  }
  const [from, to, decision] = [period.from, period.to, decisionTime].map((text) => Date.parse(text));
  if (from >= to) tell('date-not-a-date', ['head', '', 'period.to'], period.to, true);
  else if (decision < from || decision > to)
    tell('decision-outside-period', ['head', '', 'decisionTime'], decisionTime, true);
}

function money({ head, accounts }: Workbook, tell: Tell): void {
  const { baseCurrency, rates, budget, costs, jurisdictions } = head;
  for (const [currency, rate] of Object.entries(rates)) {
    if (!(rate > 0) || !Number.isFinite(rate))
      tell('currency-unrated', ['head', '', `rates.${currency}`], String(rate), true);
  }
  if (!/^[A-Z]{3,5}$/.test(baseCurrency)) tell('currency-unrated', ['head', '', 'baseCurrency'], baseCurrency, true);
  const cheapest = Math.min(costs.default, ...Object.values(costs.overrides));
  if (!(budget >= 0) || !(cheapest > 0)) tell('budget-too-small', ['head', '', 'budget'], String(budget), true);
  else if (budget < cheapest) tell('budget-too-small', ['head', '', 'budget'], String(budget), false);
  if (jurisdictions.length > 0 && !accounts.some((one) => jurisdictions.includes(one.country))) {
    tell('account-unknown', ['head', '', 'jurisdictions'], jurisdictions.join(', '), false);
  }
}

/** A hit in words: whom it names, when, what stands out, and the sentence that explains it. */
import type { PatternHitRow } from '../../../core/desk/pattern-hits.ts';
import type { HitFacts, PatternName } from '../../../core/patterns/pattern.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Source and end of a scatter-gather, everybody round a cycle, else the one. */
export function subjectsOf(name: PatternName, { subjects }: PatternHitRow): string {
  const labels = subjects.map(({ label }) => label);
  return name === 'cycle' || name === 'scatter-gather' ? labels.join(' → ') : labels.join(', ');
}

export function periodOf(format: Format, { from, to }: HitFacts): string {
  const [first, last] = [format.date(from), format.date(to)];
  return first === last ? first : `${first} – ${last}`;
}

function span(t: Translate, format: Format, ms: number): string {
  return ms >= 2 * day
    ? t('patterns.days', { days: format.number(ms / day) })
    : t('patterns.hours', { hours: format.number(Math.max(0.1, ms / hour), 1) });
}

/** What the table says beside the figures. */
export function standsOut(t: Translate, format: Format, name: PatternName, { facts }: PatternHitRow): string {
  const { partners = 0, share = 0, silence = 0, delay = 0, incoming = 0 } = facts;
  const values = {
    partners: format.number(partners),
    share: format.percent(share),
    silence: span(t, format, silence),
    delay: span(t, format, delay),
  };
  return t(
    name === 'structuring' ? `patterns.short-structuring-${incoming === 1 ? 'in' : 'out'}` : `patterns.short-${name}`,
    values,
  );
}

/** The sentence of the opened hit; money is written by `money`. */
export function sentenceOf(
  t: Translate,
  format: Format,
  name: PatternName,
  hit: PatternHitRow,
  money: (minor: number) => string,
  threshold: number,
): string {
  const { facts, subjects, payments } = hit;
  const { from, to, amount, partners = 0, share = 0, silence = 0, delay = 0, incoming = 0 } = facts;
  const [first, last] = [format.date(from), format.date(to)];
  const values = {
    when: first === last ? t('patterns.on', { day: first }) : t('patterns.between', { first, last }),
    who: subjects[0]?.label ?? '',
    other: subjects.at(-1)?.label ?? '',
    way: [...subjects, ...subjects.slice(0, 1)].map(({ label }) => label).join(' → '),
    amount: money(amount),
    payments: format.number(payments),
    partners: format.number(partners),
    share: format.percent(share),
    silence: span(t, format, silence),
    delay: span(t, format, delay),
    threshold: money(threshold),
  };
  return t(
    name === 'structuring' ? `patterns.says-structuring-${incoming === 1 ? 'in' : 'out'}` : `patterns.says-${name}`,
    values,
  );
}

/** A fact in words, from the rows it cites: who paid whom, who owns whom, what a listing says and what of it agrees. */
import type { FactPart } from '../../core/casework/case-material.ts';
import type { TransactionRow } from '../../core/desk/answer.ts';
import type { CaseFact } from '../../core/exercise/case-draft.ts';
import type { EvidenceRef } from '../../core/exercise/work.ts';
import { translateCode } from '../translate.ts';
import { apart, type CaseWords } from './case-words.ts';
import { listingText } from './listing-text.ts';

type Transfers = Extract<FactPart, { kind: 'transfers' }>;
type Relation = Extract<FactPart, { kind: 'relation' }>['relation'];

/** The trainee's words where there are some, else those of the data. */
export function factText(words: CaseWords, fact: CaseFact, parts: readonly FactPart[]): string {
  return fact.text.trim() === '' ? factFromData(words, parts) : fact.text;
}

export function factFromData(words: CaseWords, parts: readonly FactPart[]): string {
  return parts.map((part) => partText(words, part)).join(' ');
}

/** The rows as the document names them; of many the first three, the annex has the rest. */
export function citesText({ t, format }: CaseWords, cites: readonly EvidenceRef[], shown = 3): string {
  const ids = cites.map((row) => row.slice(row.indexOf(':') + 1));
  const rows = ids.slice(0, shown).join('; ');
  return ids.length <= shown
    ? t('caseDoc.cites', { rows })
    : t('caseDoc.citesMore', { rows, n: format.number(ids.length - shown) });
}

function partText(words: CaseWords, part: FactPart): string {
  switch (part.kind) {
    case 'transfers':
      return part.rows.length === 1 ? transferText(words, part) : seriesText(words, part);
    case 'relation':
      return relationText(words, part.relation);
    case 'listing':
      return listingText(words, part.listing, part.hit);
    case 'unknown':
      return words.t('caseDoc.fact-unknown');
  }
}

function transferText(words: CaseWords, transfers: Transfers): string {
  const { rows } = transfers;
  const { t, format, language } = words;
  const row = rows[0];
  const values = {
    time: format.dateTime(row.time),
    money: moneyText(words, transfers),
    from: sideText(words, rows, 'from'),
    to: sideText(words, rows, 'to'),
    channel: translateCode(language, 'timeline', `channel-${row.channel}`, {}, row.channel),
  };
  return row.purpose.trim() === ''
    ? t('caseDoc.fact-transfer', values)
    : t('caseDoc.fact-transfer-purpose', { ...values, purpose: apart(row.purpose.trim()) });
}

function seriesText(words: CaseWords, transfers: Transfers): string {
  const { rows } = transfers;
  const { t, format } = words;
  return t('caseDoc.fact-series', {
    count: rows.length,
    n: format.number(rows.length),
    first: format.date(rows[0].time),
    last: format.date(rows[rows.length - 1].time),
    money: moneyText(words, transfers),
    from: sideText(words, rows, 'from'),
    to: sideText(words, rows, 'to'),
  });
}

/** Amounts as in the data; where they are in another currency than the base, that too. */
function moneyText(words: CaseWords, { sums, base }: Transfers): string {
  const { t, format, baseCurrency } = words;
  const money = format.list(sums.map(({ currency, digits, amount }) => format.money(amount, currency, digits)));
  const foreign = sums.some(({ currency }) => currency !== baseCurrency);
  return foreign ? t('caseDoc.inBase', { money, base: words.base(base) }) : money;
}

/** Holder and account; of more than three accounts the first three. */
export function sideText({ t }: CaseWords, rows: readonly TransactionRow[], side: 'from' | 'to'): string {
  const accounts = [...new Set(rows.map((row) => row[side].slice('account:'.length)))];
  const name = side === 'from' ? rows[0].fromLabel : rows[0].toLabel;
  const held = (side === 'from' ? rows[0].fromParty : rows[0].toParty).startsWith('party:');
  const few = accounts.length <= 3 ? accounts.join(', ') : `${accounts.slice(0, 3).join(', ')}…`;
  if (!held) return t('caseDoc.bareAccount', { account: accounts[0] });
  return accounts.length === 1
    ? t('caseDoc.holder', { name: apart(name), account: accounts[0] })
    : t('caseDoc.holderAccounts', { name: apart(name), accounts: few });
}

/** Without the period and the registry. */
export function tieText({ t, format }: CaseWords, relation: Relation): string {
  const ends = { from: apart(relation.fromLabel), to: apart(relation.toLabel) };
  if (relation.type !== 'owns') return t(`caseDoc.fact-${relation.type}`, ends);
  return relation.share === null
    ? t('caseDoc.fact-owns-unknown', ends)
    : t('caseDoc.fact-owns', { ...ends, share: format.percent(relation.share / 10_000, 2) });
}

function relationText(words: CaseWords, relation: Relation): string {
  const { t, format } = words;
  const { since, until } = relation;
  const period =
    since !== null && until !== null
      ? t('caseDoc.sinceUntil', { since: format.date(since), until: format.date(until) })
      : since !== null
        ? t('caseDoc.since', { date: format.date(since) })
        : until !== null
          ? t('caseDoc.until', { date: format.date(until) })
          : '';
  return t('caseDoc.registry', { fact: tieText(words, relation), period });
}

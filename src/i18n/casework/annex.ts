/** The annexes: every payment the kept facts cite, once, by time, and the names in it with their transliteration. */
import type { CaseMaterial } from '../../core/casework/case-material.ts';
import type { Block } from '../../core/casework/document.ts';
import type { TransactionRow } from '../../core/desk/answer.ts';
import type { CaseDraft } from '../../core/exercise/case-draft.ts';
import { latinForm } from '../../core/screening/latin-form.ts';
import type { CaseWords } from './case-words.ts';
import { sideText } from './fact-text.ts';

/** A page holds about 25; more than this nobody reads on paper. */
const mostRows = 500;

export function annexBlocks(words: CaseWords, { parts }: CaseMaterial, { facts }: CaseDraft): readonly Block[] {
  const { t, format } = words;
  const rows = new Map<string, TransactionRow>();
  for (const fact of facts)
    for (const part of fact.kept ? (parts[fact.id] ?? []) : [])
      if (part.kind === 'transfers') for (const row of part.rows) rows.set(row.id, row);
  if (rows.size === 0) return [];
  const sorted = [...rows.values()].sort((a, b) => a.time - b.time || a.index - b.index);
  const shown = sorted.slice(0, mostRows);
  const counts = { n: format.number(shown.length), total: format.number(sorted.length) };
  const names = new Map(
    shown.flatMap(({ fromLabel, toLabel }) => [fromLabel, toLabel]).map((name) => [name, latinForm(name)] as const),
  );
  const romanised = [...names].filter(([, latin]) => latin !== '').sort(([a], [b]) => format.compare(a, b));
  return [
    { kind: 'heading', text: t('caseDoc.h-annex') },
    ...(shown.length < sorted.length
      ? [{ kind: 'paragraph', text: t('caseDoc.annexFirst', counts), quiet: true } as const]
      : []),
    {
      kind: 'table',
      head: (['n', 'id', 'time', 'from', 'to', 'amount'] as const).map((name) => t(`caseDoc.col-${name}`)),
      numeric: [0, 5],
      rows: shown.map((row, i) => [
        format.number(i + 1),
        row.id,
        format.dateTime(row.time),
        sideText(words, [row], 'from'),
        sideText(words, [row], 'to'),
        format.money(row.amount, row.currency, row.digits),
      ]),
    },
    ...(romanised.length === 0
      ? []
      : ([
          { kind: 'heading', text: t('caseDoc.namesHead') },
          { kind: 'list', items: romanised.map(([name, latin]) => `${name} – ${latin}`) },
        ] as const)),
  ];
}

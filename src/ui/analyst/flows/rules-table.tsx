/** Accounts by rules: what came to rest, or came in, and below it what it adds up to. Arrows move, Enter opens a worksheet. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { RulesView } from '../../../core/desk/rules-answer.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useTurns } from '../../controls/use-turns.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useRules } from './rules-store.ts';

/** A row is eight cells with a button in most: hundreds of them at once would take a third of a second. */
const rowsATurn = 30;

const steps: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

export function RulesTable({
  view: { rows, columns },
  direction,
}: {
  readonly view: RulesView;
  readonly direction: 'forward' | 'back';
}) {
  const { t, format } = useWords();
  const { baseDigits, baseCurrency } = useInfo();
  const show = useRules((s) => s.show);
  const [focus, setFocus] = useState({ row: 0, column: 0 });
  const turn = useTurns(Math.ceil(rows.length / rowsATurn));
  const body = useRef<HTMLTableSectionElement>(null);
  const amount = (minor: number) => (minor === 0 ? '—' : format.amount(minor, baseDigits));
  const conserves = (rule: string) => rule !== 'poison';
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(rows.length - 1, focus.row + step[0]));
    const column = Math.max(0, Math.min(columns.length - 1, focus.column + step[1]));
    setFocus({ row, column });
    body.current?.rows[row]?.cells[column + 1]?.querySelector('button')?.focus();
  };
  const sums = [
    ['sum-rests', (c: (typeof columns)[number]) => (conserves(c.rule) ? amount(c.rests) : '—')],
    ['sum-fees', (c: (typeof columns)[number]) => (conserves(c.rule) ? amount(c.fees) : '—')],
    ['sum-returned', (c: (typeof columns)[number]) => (conserves(c.rule) ? amount(c.returned) : '—')],
    [direction === 'back' ? 'sum-seeded-back' : 'sum-seeded', (c: (typeof columns)[number]) => amount(c.seeded)],
    ['sum-transactions', (c: (typeof columns)[number]) => format.number(c.transactions)],
    ['sum-accounts', (c: (typeof columns)[number]) => format.number(c.accounts)],
  ] as const;
  return (
    <table className="rules-table" aria-label={t('rules.table')}>
      <thead>
        <tr>
          <th scope="col">
            {t('rules.account')} <span className="faint">({baseCurrency})</span>
          </th>
          {columns.map(({ rule }) => (
            <th key={rule} scope="col" title={t(`trace.rule-${rule}`)}>
              {t(`rules.short-${rule}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {rows.slice(0, (turn + 1) * rowsATurn).map((row, at) => (
          <tr key={row.key}>
            <th scope="row">
              <NodeName nodeKey={row.key} label={row.label} />{' '}
              {row.key !== `account:${row.label}` && <span className="faint">{row.key.slice('account:'.length)}</span>}
            </th>
            {columns.map(({ rule }, column) => {
              const minor = (show === 'rests' && conserves(rule) ? row.rests : row.came)[column] ?? 0;
              const text = amount(minor);
              return (
                <td key={rule}>
                  <button
                    type="button"
                    tabIndex={at === focus.row && column === focus.column ? 0 : -1}
                    aria-label={t('rules.opens', { name: row.label, rule: t(`rules.short-${rule}`), amount: text })}
                    onFocus={() => setFocus({ row: at, column })}
                    onClick={() => useRules.setState({ sheet: { account: row.key, rule, currency: null } })}
                  >
                    {text}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map(([name, value]) => (
          <tr key={name} className={name.startsWith('sum-seeded') ? 'rules-sum' : undefined}>
            <th scope="row">{t(`rules.${name}`)}</th>
            {columns.map((column) => (
              <td key={column.rule}>{value(column)}</td>
            ))}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

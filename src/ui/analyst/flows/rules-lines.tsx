/** The lines of a worksheet in the order they were booked; a payment opens to what it is made of. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { WorksheetLine, WorksheetRequest, WorksheetView } from '../../../core/desk/rules-answer.ts';
import { useWords } from '../../store/settings.ts';
import { SheetSources } from './rules-sources.tsx';

interface SheetLinesProps {
  readonly sheet: WorksheetView;
  readonly asked: WorksheetRequest;
  readonly paper: boolean;
}

const columns = ['time', 'entry', 'in', 'out', 'traced', 'untraced', 'balance', 'tracedBalance'] as const;

export function SheetLines({ sheet, asked, paper }: SheetLinesProps) {
  const { t, format } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const amount = (minor: number | null) =>
    minor === null ? '' : minor === 0 ? '—' : format.amount(minor, sheet.digits);
  const { totals, lines } = sheet;
  const toggle = (place: number) =>
    setOpened((old) => {
      const next = new Set(old);
      if (!next.delete(place)) next.add(place);
      return next;
    });
  return (
    <table className="rules-table rules-lines" aria-label={t('rules.sheet', { name: sheet.label })}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`rules.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="rules-edge">
          <th scope="row" colSpan={4}>
            {t('rules.lineOpening')}
          </th>
          <td>{amount(sheet.openingTraced)}</td>
          <td>{amount(sheet.opening - sheet.openingTraced)}</td>
          <td>{amount(sheet.opening)}</td>
          <td>{amount(sheet.closingTraced === null ? null : sheet.openingTraced)}</td>
        </tr>
        {lines.map((line) => (
          <Fragment key={line.place}>
            <tr className={line.traced > 0 ? 'rules-traced' : undefined}>
              <td>{format.dayTime(line.time)}</td>
              <th scope="row">
                <Name line={line} open={opened.has(line.place)} toggle={paper ? null : toggle} />
              </th>
              <td>{line.side === 'in' ? amount(line.value) : ''}</td>
              <td>
                {line.side === 'out' ? amount(line.value) : ''}
                {line.fee > 0 && (
                  <span className="rules-fee">
                    {t('rules.fee')} {amount(line.fee)}
                  </span>
                )}
              </td>
              <td>{amount(line.traced)}</td>
              <td>{amount(line.value - line.traced)}</td>
              <td>{amount(line.balance)}</td>
              <td>{amount(line.tracedBalance)}</td>
            </tr>
            {!paper && opened.has(line.place) && (
              <tr className="rules-made">
                <td colSpan={columns.length}>
                  <SheetSources sheet={sheet} asked={asked} line={line} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        {(
          [
            ['in', totals.in, totals.tracedIn],
            ['out', totals.out, totals.tracedOut],
          ] as const
        ).map(([side, value, traced]) => (
          <tr key={side}>
            <th scope="row" colSpan={2}>
              {t('rules.lineTotal')}: {t(`rules.${side}`)}
            </th>
            <td>{side === 'in' ? amount(value) : ''}</td>
            <td>{side === 'out' ? amount(value) : ''}</td>
            <td>{amount(traced)}</td>
            <td>{amount(value - traced)}</td>
            <td>{side === 'in' ? '+' : '−'}</td>
            <td>{sheet.closingTraced === null ? '' : side === 'in' ? '+' : '−'}</td>
          </tr>
        ))}
        <tr className="rules-sum">
          <th scope="row" colSpan={4}>
            {t('rules.lineClosing')}
          </th>
          <td>{amount(sheet.closingTraced)}</td>
          <td>{amount(sheet.closingTraced === null ? null : sheet.closing - sheet.closingTraced)}</td>
          <td>{amount(sheet.closing)}</td>
          <td>{amount(sheet.closingTraced)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Name({
  line,
  open,
  toggle,
}: {
  readonly line: WorksheetLine;
  readonly open: boolean;
  readonly toggle: ((place: number) => void) | null;
}) {
  const { t } = useWords();
  const end = t(line.side === 'in' ? 'rules.incoming' : 'rules.outgoing', { name: line.otherLabel });
  const text = (
    <>
      {end} <span className="faint">{line.purpose}</span>
    </>
  );
  if (line.side === 'in' || toggle === null) {
    return (
      <span className="rules-name" title={`${end} ${line.purpose}`}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="rules-name"
      aria-expanded={open}
      title={t('rules.sourcesShow', { id: line.id })}
      onClick={() => toggle(line.place)}
    >
      {open ? <IconChevronDown size={12} aria-hidden /> : <IconChevronRight size={12} aria-hidden />} {text}
    </button>
  );
}

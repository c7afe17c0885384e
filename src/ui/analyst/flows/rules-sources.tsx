/** What one payment is made of: which earlier money, how much of it, how much of that traced. */
import type { WorksheetLine, WorksheetRequest, WorksheetView } from '../../../core/desk/rules-answer.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

/** More than this is no longer read. */
const most = 40;

interface SheetSourcesProps {
  readonly sheet: WorksheetView;
  readonly asked: WorksheetRequest;
  readonly line: WorksheetLine;
}

export function SheetSources({ sheet, asked, line }: SheetSourcesProps) {
  const { t, format } = useWords();
  const { value, error } = useDesk(`sources ${line.place} ${JSON.stringify(asked)}`, (api) =>
    api.worksheetSources(asked, line.place),
  );
  if (error !== null) return <ErrorState message={error} />;
  if (value === null) return <LoadingState />;
  if (value.length === 0) return <p className="faint">{t('rules.sourceNone')}</p>;
  const money = (minor: number) => format.money(minor, sheet.currency, sheet.digits);
  const shown = value.length > most ? value.toSorted((a, b) => b.units - a.units).slice(0, most) : value;
  return (
    <>
      <span className="faint">{t('rules.sourcesOf')}</span>
      <ul>
        {shown.map((source) => (
          <li key={source.id ?? ''}>
            <b>{money(source.units)}</b>{' '}
            {source.id === null
              ? t('rules.sourceOpening')
              : `${t('rules.incoming', { name: source.label })}, ${format.dayTime(source.time ?? 0)}, ${source.id}`}
            {source.traced > 0 && (
              <span className="rules-of">
                {' '}
                · {t('rules.sourceTraced')} {money(source.traced)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {value.length > shown.length && (
        <span className="faint">{t('rules.more', { shown: shown.length, total: value.length })}</span>
      )}
    </>
  );
}

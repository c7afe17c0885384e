/** What can be done with the ticked rows, and the download of what the table shows. */
import { Button, Progress } from '@mantine/core';
import { IconCheck, IconDownload, IconRoute } from '@tabler/icons-react';
import type { RowQuery } from '../../../worker/protocol.ts';
import { useClosed, useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { mostRows, useCsvDownload } from './use-csv-download.ts';

interface TableActionsProps {
  /** Transaction ids. */
  readonly ticked: readonly string[];
  readonly marked: ReadonlySet<string>;
  readonly query: Omit<RowQuery, 'offset' | 'limit'> | null;
  readonly total: number;
}

export function TableActions({ ticked, marked, query, total }: TableActionsProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits, exercise } = useInfo();
  const act = useSession((s) => s.act);
  const submitted = useClosed();
  const setRows = useSession((s) => s.setRows);
  const rows = useSession((s) => s.selection.rows);
  const showSide = useSession((s) => s.showSide);
  const csv = useCsvDownload(`${exercise?.id ?? 'transactions'}-transactions.csv`);
  const toMark = ticked.filter((id) => !marked.has(id));
  const toUnmark = ticked.filter((id) => marked.has(id));
  return (
    <>
      {ticked.length > 0 && (
        <>
          {toMark.length > 0 && (
            <Button
              size="compact-xs"
              leftSection={<IconCheck size={12} aria-hidden />}
              disabled={submitted}
              onClick={() => act({ type: 'mark', transactions: toMark })}
              data-tour="table-mark"
            >
              {t('inspector.mark', { count: toMark.length })}
            </Button>
          )}
          {toUnmark.length > 0 && (
            <Button
              size="compact-xs"
              variant="default"
              disabled={submitted}
              onClick={() => act({ type: 'unmark', transactions: toUnmark })}
            >
              {t('inspector.unmark', { count: toUnmark.length })}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconRoute size={12} aria-hidden />}
            onClick={() => showSide('trace')}
          >
            {t('inspector.traceRows')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => setRows(rows.filter((row) => !row.startsWith('tx:')))}
          >
            {t('inspector.clearTicks')}
          </Button>
        </>
      )}
      <span className="spring" />
      {csv.error !== null && (
        <span className="bad" role="alert">
          {csv.error}
        </span>
      )}
      {csv.progress !== null ? (
        <>
          <Progress value={csv.progress * 100} w={80} aria-label={t('inspector.download')} />
          <Button size="compact-xs" variant="default" onClick={csv.stop}>
            {t('app.cancel')}
          </Button>
        </>
      ) : (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconDownload size={12} aria-hidden />}
          disabled={query === null || total === 0}
          onClick={() => query !== null && csv.start(query, { currency: baseCurrency, digits: baseDigits }, marked)}
        >
          {total > mostRows
            ? t('inspector.downloadFirst', { n: format.number(mostRows), total: format.number(total) })
            : t('inspector.download')}
        </Button>
      )}
    </>
  );
}

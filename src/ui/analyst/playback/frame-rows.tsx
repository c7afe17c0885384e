/** The transactions of the present step, or of all steps so far: the graph's picture as a table. */
import { useDebouncedValue } from '@mantine/hooks';
import type { TransactionRow } from '../../../worker/protocol.ts';
import { PagedTable } from '../../controls/paged-table.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { transactionColumns } from '../tables/transaction-columns.tsx';
import { usePlayback } from './playback-store.ts';
import type { PlayedFrames } from './use-playback-frames.ts';

export function FrameRows({ played }: { readonly played: PlayedFrames }) {
  const { t, format } = useWords();
  const info = useInfo();
  const marked = new Set(useWork().marked);
  const soFar = usePlayback((s) => s.soFar);
  const { link, rows } = useSession((s) => s.selection);
  const toggleRow = useSession((s) => s.toggleRow);
  const selectLink = useSession((s) => s.selectLink);
  const ticked = new Set(rows);
  // A clock that runs fast need not ask for a page at each step.
  const [number] = useDebouncedValue(played.number, 120);
  const inLink = ({ from, to, fromParty, toParty }: TransactionRow) =>
    link !== null && (from === link[0] || fromParty === link[0]) && (to === link[1] || toParty === link[1]);
  return (
    <div className="playback-rows">
      <PagedTable
        label={t(soFar ? 'playback.rowsSoFar' : 'playback.rows')}
        // In the order of time, as the clock goes.
        columns={transactionColumns(t, format, info, marked).map((column) => ({ ...column, sortable: false }))}
        version={JSON.stringify([played.key, number, soFar])}
        load={(offset, limit) => desk().playbackRows(played.request, { frame: number, soFar }, offset, limit)}
        rowKey={(row) => row.id}
        onOpen={(row) => selectLink(row.from, row.to)}
        onTick={(row) => toggleRow(`tx:${row.id}`)}
        ticked={(row) => ticked.has(`tx:${row.id}`)}
        selected={inLink}
        empty={t('playback.noRows')}
      />
    </div>
  );
}

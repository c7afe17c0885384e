/** A trace as tables: its steps in time order, and who was reached with how much. */
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { TraceView } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

type Step = TraceView['steps'][number];
type Reached = TraceView['reached'][number];

function sorted<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  value: (row: Row, by: string) => number,
): readonly Row[] {
  if (sort === undefined) return rows;
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * (value(a, sort.by) - value(b, sort.by)));
}

/** Identity of a trace for a table's version. */
const versionOf = (trace: TraceView) => JSON.stringify(trace.request);

export function StepTable({ trace, marked }: { readonly trace: TraceView; readonly marked: ReadonlySet<string> }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const act = useSession((s) => s.act);
  const selectLink = useSession((s) => s.selectLink);
  const [sort, setSort] = useState<Sort>();
  const columns: readonly Column<Step>[] = [
    { id: 'hops', title: '#', width: '1.5rem', align: 'right', sortable: true, cell: (s) => s.hops },
    {
      id: 'time',
      title: t('trace.time'),
      width: '6rem',
      sortable: true,
      cell: (s) => (
        <>
          {marked.has(s.row.id) && <IconCheck size={12} aria-label={t('trace.isMarked')} />}{' '}
          {format.dayTime(s.row.time)}
        </>
      ),
    },
    {
      id: 'from',
      title: t('trace.from'),
      width: 'minmax(3.5rem, 1fr)',
      cell: (s) => <NodeName nodeKey={s.row.from} label={s.row.fromLabel} />,
    },
    {
      id: 'to',
      title: t('trace.to'),
      width: 'minmax(3.5rem, 1fr)',
      cell: (s) => <NodeName nodeKey={s.row.to} label={s.row.toLabel} />,
    },
    {
      id: 'tainted',
      title: t('trace.traced'),
      width: '7rem',
      align: 'right',
      sortable: true,
      cell: (s) => format.money(Math.round(s.tainted), baseCurrency, baseDigits),
    },
  ];
  const rows = sorted(trace.steps, sort, (s, by) => (by === 'time' ? s.row.time : by === 'hops' ? s.hops : s.tainted));
  return (
    <PagedTable
      label={t('trace.stepsTable')}
      columns={columns}
      version={`${versionOf(trace)}${sort?.by ?? ''}${String(sort?.descending)}`}
      load={rowsInMemory(rows)}
      rowKey={(s) => s.row.id}
      {...(sort === undefined ? {} : { sort })}
      onSort={setSort}
      onOpen={(s) => selectLink(s.row.from, s.row.to)}
      onTick={(s) => act({ type: marked.has(s.row.id) ? 'unmark' : 'mark', transactions: [s.row.id] })}
      ticked={(s) => marked.has(s.row.id)}
      empty={t('trace.nothingFollows')}
    />
  );
}

export function ReachedTable({ trace }: { readonly trace: TraceView }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const reveals = useSession((s) => s.reveals);
  const [sort, setSort] = useState<Sort>();
  const columns: readonly Column<Reached>[] = [
    { id: 'hops', title: '#', width: '1.5rem', align: 'right', sortable: true, cell: (r) => r.hops },
    {
      id: 'name',
      title: t('trace.account'),
      width: 'minmax(6rem, 1fr)',
      cell: (r) => <NodeName nodeKey={r.key} label={r.label} />,
    },
    {
      id: 'at',
      title: t(trace.request.direction === 'forward' ? 'trace.firstIn' : 'trace.lastOut'),
      width: '6rem',
      sortable: true,
      cell: (r) => format.dayTime(r.at),
    },
    {
      id: 'tainted',
      title: t('trace.traced'),
      width: '7rem',
      align: 'right',
      sortable: true,
      cell: (r) => format.money(Math.round(r.tainted), baseCurrency, baseDigits),
    },
    {
      id: 'share',
      title: t('trace.share'),
      width: '4rem',
      align: 'right',
      sortable: true,
      cell: (r) => (r.amountIn === 0 ? '—' : format.percent(Math.min(1, r.tainted / r.amountIn))),
    },
  ];
  const share = (r: Reached) => (r.amountIn === 0 ? 0 : r.tainted / r.amountIn);
  const rows = sorted(trace.reached, sort, (r, by) =>
    by === 'at' ? r.at : by === 'hops' ? r.hops : by === 'share' ? share(r) : r.tainted,
  );
  return (
    <PagedTable
      label={t('trace.reachedTable')}
      columns={columns}
      version={`${versionOf(trace)}${sort?.by ?? ''}${String(sort?.descending)}`}
      load={rowsInMemory(rows)}
      rowKey={(r) => r.key}
      {...(sort === undefined ? {} : { sort })}
      onSort={setSort}
      onOpen={(r) => reveals(r.key)}
      empty={t('trace.nobodyReached')}
    />
  );
}

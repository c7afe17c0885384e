/** The statement: every payment of the node with its running balance; ticked rows are evidence. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { RowSort, StatementRow } from '../../../worker/protocol.ts';
import { channelName } from '../../controls/channel-name.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, type Column } from '../../controls/paged-table.tsx';
import { desk } from '../../store/desk.ts';
import { MarkSign } from '../tables/mark-sign.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

/** Pixels from which on every column stands beside the others. */
const wide = 760;

/** `narrow`: times under dates, balances under amounts, and under the name what a payment was for. */
function useColumns(marked: ReadonlySet<string>, narrow: boolean): readonly Column<StatementRow>[] {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const amount = (minor: number) => format.amount(minor, baseDigits);
  const original = (row: StatementRow) =>
    row.currency === baseCurrency ? undefined : format.money(row.amount, row.currency, row.digits);
  const apart: readonly Column<StatementRow>[] = [
    {
      id: 'channel',
      title: t('inspector.channel'),
      width: 'minmax(5rem, 0.6fr)',
      sortable: true,
      cell: (row) => channelName(t, row.channel),
    },
    {
      id: 'purpose',
      title: t('inspector.purpose'),
      width: 'minmax(8rem, 1.2fr)',
      cell: (row) => <bdi title={row.purpose}>{row.purpose}</bdi>,
    },
    { id: 'id', title: t('inspector.id'), width: '4rem', cell: (row) => row.id },
  ];
  const below: Column<StatementRow> = {
    id: 'more',
    title: [t('inspector.purpose'), t('inspector.id'), t('inspector.channel')].join(' · '),
    width: '',
    under: 'from',
    cell: (row) => {
      const words = [row.purpose, row.id, channelName(t, row.channel)].filter((part) => part !== '').join(' · ');
      return (
        <bdi className="statement-more" title={words}>
          {words}
        </bdi>
      );
    },
  };
  return [
    {
      id: 'time',
      title: t('inspector.time'),
      width: narrow ? '6.4rem' : '7rem',
      sortable: true,
      cell: (row) =>
        narrow ? (
          <>
            {format.date(row.time)} <br />
            <span className="faint">{format.time(row.time)}</span>
          </>
        ) : (
          format.dateTime(row.time)
        ),
    },
    {
      id: 'from',
      title: t('inspector.counterparty'),
      width: narrow ? 'minmax(7rem, 1fr)' : 'minmax(5.5rem, 1.6fr)',
      sortable: true,
      cell: (row) => (
        <>
          {marked.has(row.id) && <MarkSign label={t('inspector.marked')} />}
          {row.side === 'self' ? (
            <span className="faint">{t('inspector.ownTransfer')}</span>
          ) : row.side === 'in' ? (
            <NodeName nodeKey={row.from} label={row.fromLabel} />
          ) : (
            <NodeName nodeKey={row.to} label={row.toLabel} />
          )}
        </>
      ),
    },
    {
      id: 'amount',
      title: t('inspector.inOut'),
      width: narrow ? '6.4rem' : 'minmax(5.6rem, 0.7fr)',
      align: 'right',
      sortable: true,
      cell: (row) => (
        <span title={original(row)} className={row.side === 'in' ? 'good' : row.side === 'self' ? 'faint' : ''}>
          {row.side === 'in' ? '+' : row.side === 'out' ? '−' : '±'}
          {amount(row.base)}
        </span>
      ),
    },
    {
      id: 'balance',
      title: t('inspector.balance'),
      width: 'minmax(5.6rem, 0.7fr)',
      ...(narrow ? { under: 'amount' } : {}),
      align: 'right',
      sortable: true,
      cell: (row) => (
        <span className={row.balance < 0 ? 'bad' : ''}>
          {row.balance < 0 ? `−${amount(-row.balance)}` : amount(row.balance)}
        </span>
      ),
    },
    ...(narrow ? [below] : apart),
  ];
}
export function StatementTable({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const { t, format } = useWords();
  const { baseCurrency } = useInfo();
  const { filter, marked } = useWork();
  const rows = useSession((s) => s.selection.rows);
  const toggleRow = useSession((s) => s.toggleRow);
  const selectLink = useSession((s) => s.selectLink);
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 200);
  const [sort, setSort] = useState<RowSort>({ by: 'time', descending: false });
  const [total, setTotal] = useState<number | null>(null);
  const query = { filter, sort, ...(wanted.trim() === '' ? {} : { text: wanted }) };
  const { ref, width } = useElementSize<HTMLDivElement>();
  const narrow = width < wide;
  const columns = useColumns(new Set(marked), narrow);
  return (
    <div className="inspector-section">
      <div className="inspector-bar">
        <TextInput
          size="xs"
          aria-label={t('inspector.textFilter')}
          placeholder={t('inspector.textFilter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="faint">
          {total !== null && t('inspector.rows', { count: total, n: format.number(total) })}
          {' · '}
          {t('inspector.inBase', { currency: baseCurrency })}
        </span>
      </div>
      <div className="inspector-table" ref={ref}>
        {width > 0 && (
          <PagedTable
            key={narrow ? 'narrow' : 'wide'}
            label={t('inspector.tab-statement')}
            columns={columns}
            minWidth={narrow ? '24rem' : '47.7rem'}
            version={JSON.stringify([nodeKey, query])}
            load={(offset, limit) => desk().statement(nodeKey, { ...query, offset, limit })}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={(next) => setSort({ by: next.by as RowSort['by'], descending: next.descending })}
            onOpen={(row) => selectLink(row.from, row.to)}
            onTick={(row) => toggleRow(`tx:${row.id}`)}
            ticked={(row) => rows.includes(`tx:${row.id}`)}
            empty={t('inspector.noTransactions')}
            onTotal={setTotal}
          />
        )}
      </div>
    </div>
  );
}

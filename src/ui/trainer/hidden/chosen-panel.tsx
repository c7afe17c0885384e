/** What is chosen on the graph: parties to give a role, accounts to mark as ends, a link whose transactions are marked as flow. */
import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { parseKey, type NodeKey } from '../../../core/dataset/dataset.ts';
import { minorDigits } from '../../../core/ledger/currency.ts';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { EmptyState } from '../../controls/states.tsx';
import type { WorkbookTransaction } from '../../../core/workbook/workbook.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { isParty } from '../editor/parties.tsx';
import { MarkBadges } from '../editor/mark-badges.tsx';
import { isTransaction } from '../editor/transactions.tsx';
import { useKey } from '../editor/use-key.ts';
import { FlowButtons } from './flow-buttons.tsx';
import { HiddenParty } from './hidden-party.tsx';
import { RoleButtons } from './role-buttons.tsx';

interface ChosenPanelProps {
  readonly nodes: readonly NodeKey[];
  readonly link: readonly [NodeKey, NodeKey] | null;
}

export function ChosenPanel({ nodes, link }: ChosenPanelProps) {
  const { t } = useWords();
  if (link !== null) return <ChosenLink link={link} />;
  if (nodes.length === 0) return <EmptyState title={t('editor.nothingChosen')} hint={t('editor.nothingChosenHint')} />;
  return <ChosenNodes nodes={nodes} />;
}

function ChosenNodes({ nodes }: { readonly nodes: readonly NodeKey[] }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { marks } = useKey();
  const choose = useStudio((s) => s.choose);
  const show = useStudio((s) => s.show);
  const split = nodes.map(parseKey);
  const accounts = split.filter(({ kind }) => kind === 'account').map(({ id }) => id);
  const direct = split.filter(({ kind }) => kind === 'party').map(({ id }) => id);
  const holders = useStudioAsk(accounts.length === 0 ? '' : `holders|${accounts.join('\n')}`, async (api) => {
    const rows = await Promise.all(accounts.map((id) => api.row('accounts', id)));
    return rows.flatMap((row) => (row !== null && 'institution' in row && row.holder !== '' ? [row.holder] : []));
  }).value;
  const parties = [...new Set([...direct, ...(holders ?? [])])];
  const names = useStudioAsk(`names|${parties.join('\n')}`, async (api) => {
    const rows = await Promise.all(parties.map((id) => api.row('parties', id)));
    return new Map(rows.flatMap((row) => (row !== null && isParty(row) ? [[row.id, row.name] as const] : [])));
  }).value;
  const ends = (end: 'source' | 'end-user' | null) => void edit({ type: 'ends', accounts, end });
  return (
    <div className="chosen">
      <ul>
        {parties.slice(0, 30).map((id) => (
          <li key={id}>
            <bdi>{names?.get(id) ?? id}</bdi> <span className="faint">{id}</span>{' '}
            <MarkBadges marks={marks?.parties.get(id) ?? []} />
          </li>
        ))}
      </ul>
      {parties.length > 1 && <RoleButtons parties={parties} />}
      {accounts.length > 0 && (
        <Group gap={4} className="chosen-ends" role="group" aria-label={t('editor.end')}>
          <span className="faint">{t('editor.accountsChosen', { count: accounts.length })}</span>
          <Button size="compact-xs" variant="default" disabled={readOnly} onClick={() => ends('source')}>
            {t('editor.end-source')}
          </Button>
          <Button size="compact-xs" variant="default" disabled={readOnly} onClick={() => ends('end-user')}>
            {t('editor.end-end-user')}
          </Button>
          <Button size="compact-xs" variant="default" disabled={readOnly} onClick={() => ends(null)}>
            {t('editor.end-none')}
          </Button>
        </Group>
      )}
      {parties.length === 1 && parties[0] !== undefined && (
        <>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              show('parties');
              choose('parties', parties[0] ?? null);
            }}
          >
            {t('editor.openParty')}
          </Button>
          <HiddenParty key={parties[0]} party={parties[0]} />
        </>
      )}
    </div>
  );
}

function ChosenLink({ link }: { readonly link: readonly [NodeKey, NodeKey] }) {
  const { t, format } = useWords();
  const { key, marks } = useKey();
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const id = link.join('→');
  useEffect(() => setTicks(new Set()), [id]);
  const page = useStudioAsk(`between|${id}`, (api) =>
    api.page({
      table: 'transactions',
      text: '',
      marked: false,
      sort: { by: 'time', down: false },
      start: 0,
      count: 1000,
      between: link,
    }),
  ).value;
  const rows = page?.rows.filter(isTransaction) ?? [];
  const columns: readonly Column<WorkbookTransaction>[] = [
    { id: 'time', title: t('inspector.time'), width: '8.2rem', cell: (row) => format.dateTime(row.time) },
    {
      id: 'amount',
      title: t('inspector.amount'),
      width: 'minmax(6rem, 1fr)',
      align: 'right',
      cell: (row) => format.money(row.amount, row.currency, minorDigits(row.currency)),
    },
    { id: 'purpose', title: t('inspector.purpose'), width: 'minmax(4rem, 1fr)', cell: (row) => row.purpose },
    {
      id: 'marks',
      title: t('editor.col-marks'),
      width: 'minmax(4rem, 0.8fr)',
      cell: (row) => <MarkBadges marks={marks?.transactions.get(row.id) ?? []} />,
    },
  ];
  return (
    <div className="chosen chosen-link">
      <p>{t('editor.linkChosen', { count: rows.length })}</p>
      <Group gap={4}>
        <FlowButtons
          transactions={ticks.size > 0 ? [...ticks] : rows.map((row) => row.id)}
          onDone={() => setTicks(new Set())}
        />
        <span className="faint">{ticks.size === 0 ? t('editor.allOfLink') : ''}</span>
      </Group>
      <div className="chosen-rows">
        <PagedTable
          label={t('editor.tab-transactions')}
          columns={columns}
          version={`${id}|${rows.length}|${key?.trueFlows.length ?? 0}`}
          load={rowsInMemory(rows)}
          rowKey={(row) => row.id}
          onTick={(row) =>
            setTicks((old) => {
              const next = new Set(old);
              if (!next.delete(row.id)) next.add(row.id);
              return next;
            })
          }
          tickLabel={t('editor.tick')}
          ticked={(row) => ticks.has(row.id)}
          empty={t('app.loading')}
        />
      </div>
    </div>
  );
}

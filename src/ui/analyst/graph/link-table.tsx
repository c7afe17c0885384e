/** Every link of the graph as a row: from, to, amount, count and span; opening one selects it everywhere. */
import { Button } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SceneEdge, SceneNode } from '../../../core/network/scene.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { UndrawnNotice } from './undrawn-notice.tsx';
import { sortEdges, type EdgeColumn } from './sort-rows.ts';
import { useScene } from './use-scene.ts';
import './graph.css';

export function LinkTable() {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const asked = useScene();
  const scene = asked.value?.scene ?? null;
  const [sort, setSort] = useState<Sort>({ by: 'amount', descending: true });
  const link = useSession((s) => s.selection.link);
  const selectLink = useSession((s) => s.selectLink);
  const showBottom = useSession((s) => s.showBottom);
  const names = useMemo(() => new Map(scene?.nodes.map((n) => [n.key, n]) ?? []), [scene]);
  const name = (key: SceneEdge['from']) => names.get(key)?.label ?? key;
  const rows = useMemo(
    () =>
      scene === null
        ? []
        : sortEdges(scene.edges, sort.by as EdgeColumn, sort.descending, { compare: format.compare, name }),
    [scene, sort, language],
  );
  if (scene === null) return asked.error === null ? <LoadingState /> : <ErrorState message={asked.error} />;
  const column = (
    id: EdgeColumn,
    width: string,
    cell: Column<SceneEdge>['cell'],
    align: 'left' | 'right' = 'right',
  ): Column<SceneEdge> => ({ id, title: t(`graph.col-${id}`), width, align, sortable: true, cell });
  const beside = (n: SceneNode | undefined) =>
    n === undefined ? '' : n.holder === null ? n.latin : (asked.value?.holders[n.holder] ?? '');
  const end = (key: SceneEdge['from']) => <NodeName nodeKey={key} label={name(key)} latin={beside(names.get(key))} />;
  const columns: readonly Column<SceneEdge>[] = [
    column('from', 'minmax(9rem, 2fr)', (e) => end(e.from), 'left'),
    column('to', 'minmax(9rem, 2fr)', (e) => end(e.to), 'left'),
    column('amount', 'minmax(8rem, 1fr)', (e) => format.money(e.amount, baseCurrency, baseDigits)),
    column('count', '7rem', (e) => format.number(e.count)),
    column('first', '7rem', (e) => format.date(e.first)),
    column('last', '7rem', (e) => format.date(e.last)),
  ];
  return (
    <div className="graph-table">
      <div className="graph-table-head">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconList size={14} aria-hidden />}
          disabled={link === null}
          onClick={() => showBottom('transactions')}
        >
          {t('graph.linkTransactions')}
        </Button>
        {scene.selfTransfers > 0 && (
          <span className="faint">
            {t('graph.selfTransfers', { count: scene.selfTransfers, n: format.number(scene.selfTransfers) })}
          </span>
        )}
        <span className="spring" />
        {asked.value !== null && <UndrawnNotice answer={asked.value} />}
      </div>
      <div className="graph-table-body">
        <PagedTable
          label={t('graph.linkTable')}
          columns={columns}
          version={JSON.stringify([asked.value?.spec, sort, language])}
          load={rowsInMemory(rows)}
          rowKey={(e) => e.id}
          sort={sort}
          onSort={setSort}
          onOpen={(e) => selectLink(e.from, e.to)}
          selected={(e) => link !== null && link[0] === e.from && link[1] === e.to}
          empty={t('graph.noLinks')}
        />
      </div>
    </div>
  );
}

/** Every node of the graph as a row with all its measures: the same selection and the same menu as on the canvas. */
import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SceneNode } from '../../../core/network/scene.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { CommunityFinder } from './community-finder.tsx';
import { NodeMenu } from './node-menu.tsx';
import { UndrawnNotice } from './undrawn-notice.tsx';
import { sortNodes, type NodeColumn } from './sort-rows.ts';
import { useScene } from './use-scene.ts';
import './graph.css';

export function NodeTable() {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const asked = useScene();
  const scene = asked.value?.scene ?? null;
  const [sort, setSort] = useState<Sort>({ by: 'out', descending: true });
  const [menu, setMenu] = useState<{ readonly node: SceneNode; readonly x: number; readonly y: number } | null>(null);
  const chosen = useSession((s) => s.selection.nodes);
  const selectNode = useSession((s) => s.selectNode);
  const reveals = useSession((s) => s.reveals);
  const rows = useMemo(
    () =>
      scene === null
        ? []
        : sortNodes(scene.nodes, sort.by as NodeColumn, sort.descending, {
            compare: format.compare,
            kind: (n) => t(`graph.kind-${n.kind}`),
            role: (n) => t(`graph.role-${n.role}`),
          }),
    [scene, sort, language],
  );
  if (scene === null) return asked.error === null ? <LoadingState /> : <ErrorState message={asked.error} />;
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const holder = (n: SceneNode) => (n.holder === null ? '' : (asked.value?.holders[n.holder] ?? ''));
  const number = (id: NodeColumn, width: string, cell: (n: SceneNode) => string): Column<SceneNode> => ({
    id,
    title: t(`graph.col-${id}`),
    width,
    align: 'right',
    sortable: true,
    cell,
  });
  const text = (id: NodeColumn, width: string, cell: Column<SceneNode>['cell']): Column<SceneNode> => ({
    id,
    title: t(`graph.col-${id}`),
    width,
    sortable: true,
    cell,
  });
  const columns: readonly Column<SceneNode>[] = [
    text('name', 'minmax(9rem, 2fr)', (n) => <NodeName nodeKey={n.key} label={n.label} latin={holder(n)} />),
    text('latin', 'minmax(7rem, 1.4fr)', (n) => <span className="faint">{n.latin}</span>),
    text('kind', 'minmax(5rem, 0.7fr)', (n) => t(`graph.kind-${n.kind}`)),
    text('role', 'minmax(6rem, 0.8fr)', (n) => t(`graph.role-${n.role}`)),
    number('community', '3.6rem', (n) => format.number(n.community + 1)),
    number('in', 'minmax(9.5rem, 1fr)', (n) => money(n.amountIn)),
    number('out', 'minmax(9.5rem, 1fr)', (n) => money(n.amountOut)),
    number('degree', '3.8rem', (n) => format.number(n.degree)),
    number('betweenness', '5.2rem', (n) => format.number(n.betweenness, 4)),
    number('pagerank', '5.2rem', (n) => format.number(n.pagerank, 4)),
    number('first', '6rem', (n) => (Number.isNaN(n.first) ? '' : format.date(n.first))),
    number('last', '6rem', (n) => (Number.isNaN(n.last) ? '' : format.date(n.last))),
  ];
  const selected = scene.nodes.find((n) => n.key === chosen.at(-1));
  return (
    <div className="graph-table">
      <div className="graph-table-head">
        {selected !== undefined ? (
          <NodeMenu node={selected} scene={scene}>
            <Button size="compact-xs" variant="default" leftSection={<IconDots size={14} aria-hidden />}>
              {t('graph.actionsFor', { name: selected.label })}
            </Button>
          </NodeMenu>
        ) : (
          <span className="faint">{t('graph.actionsNone')}</span>
        )}
        <span className="faint">{t(`graph.metricsOf-${scene.metricsOf}`)}</span>
        {scene.metricsOf === 'drawn' && <CommunityFinder />}
        <span className="spring" />
        {asked.value !== null && <UndrawnNotice answer={asked.value} />}
      </div>
      <div className="graph-table-body">
        <PagedTable
          label={t('graph.nodeTable')}
          columns={columns}
          minWidth="84rem"
          version={JSON.stringify([asked.value?.spec, sort, language])}
          load={rowsInMemory(rows)}
          rowKey={(n) => n.key}
          sort={sort}
          onSort={setSort}
          onOpen={(n) => reveals(n.key)}
          onTick={(n) => selectNode(n.key, true)}
          ticked={(n) => chosen.includes(n.key)}
          selected={(n) => chosen.includes(n.key)}
          tickLabel={t('graph.tickNode')}
          onMenu={(node, at) => setMenu({ node, ...at })}
          empty={t('graph.empty')}
        />
      </div>
      {menu !== null && <NodeMenu node={menu.node} scene={scene} at={menu} fixed onClose={() => setMenu(null)} />}
    </div>
  );
}

/** The path found between two nodes: its transactions in order, as evidence or as part of the answer. */
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowsExchange, IconX } from '@tabler/icons-react';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import { useGraph } from './graph-store.ts';
import { findPath } from './node-actions.ts';

export function PathPanel() {
  const { t, format } = useWords();
  const work = useWork();
  const closed = useClosed();
  const path = useGraph((s) => s.path);
  const act = useSession((s) => s.act);
  const setRows = useSession((s) => s.setRows);
  const rows = useSession((s) => s.selection.rows);
  const ends = path === null ? [] : [path.from, path.to];
  const labels = useDesk(ends.join('\n'), (api) => api.labels(ends));
  if (path === null) return null;
  const name = (key: (typeof ends)[number]) => labels.value?.[key] ?? key;
  const ids = path.rows.map((row) => row.id);
  const marked = new Set(work.marked);
  return (
    <section className="graph-path" aria-label={t('graph.pathTitle')}>
      <header>
        <p className="graph-head">{t('graph.pathFromTo', { from: name(path.from), to: name(path.to) })}</p>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('graph.pathTurn')}
          title={t('graph.pathTurn')}
          onClick={() => void findPath(path.to, path.from)}
        >
          <IconArrowsExchange size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('graph.pathClose')}
          onClick={() => useGraph.setState({ path: null })}
        >
          <IconX size={16} />
        </ActionIcon>
      </header>
      {path.rows.length === 0 ? (
        <p>{t('graph.pathNone')}</p>
      ) : (
        <>
          <ol>
            {path.rows.map((row) => (
              <li key={row.id}>
                <span className="faint">{format.dateTime(row.time)}</span>
                <span className="num">{format.money(row.amount, row.currency, row.digits)}</span>
                <bdi>{row.fromLabel}</bdi> → <bdi>{row.toLabel}</bdi>
              </li>
            ))}
          </ol>
          <div className="graph-path-do">
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setRows([...new Set<EvidenceRef>([...rows, ...ids.map((id) => `tx:${id}` as const)])])}
            >
              {t('graph.pathEvidence')}
            </Button>
            <Button
              size="compact-xs"
              disabled={ids.every((id) => marked.has(id)) || closed}
              onClick={() => act({ type: 'mark', transactions: ids })}
            >
              {t('graph.pathMark')}
            </Button>
          </div>
          <p className="faint">{t('graph.pathRule')}</p>
        </>
      )}
    </section>
  );
}

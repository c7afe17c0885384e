/** What can be done with transactions found: mark them, tick them, show their parties on the graph. */
import { Button } from '@mantine/core';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import type { TransactionRow } from '../../../worker/protocol.ts';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

interface RowActionsProps {
  /** Transaction ids. */
  readonly ids: readonly string[];
  readonly onGraph: () => void;
}

export function RowActions({ ids, onGraph }: RowActionsProps) {
  const { t } = useWords();
  const work = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const rows = useSession((s) => s.selection.rows);
  const setRows = useSession((s) => s.setRows);
  const marked = new Set(work.marked);
  const unmarked = ids.filter((id) => !marked.has(id));
  return (
    <div className="flows-do">
      <Button
        size="compact-xs"
        disabled={unmarked.length === 0 || closed}
        onClick={() => act({ type: 'mark', transactions: unmarked })}
      >
        {unmarked.length === 0 && ids.length > 0 ? t('flows.marked') : t('flows.mark')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => setRows([...new Set<EvidenceRef>([...rows, ...ids.map((id) => `tx:${id}` as const)])])}
      >
        {t('flows.asEvidence')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={onGraph}>
        {t('flows.onGraph')}
      </Button>
    </div>
  );
}

/** Draws whom these transactions join, selects them and goes to the graph. */
export function showOnGraph(rows: readonly TransactionRow[]): void {
  const { attempt, act, selectNodes, showStage } = useSession.getState();
  if (attempt === null) return;
  const { level, shown, hidden } = attempt.work.view;
  const ends = rows.flatMap((row) => (level === 'accounts' ? [row.from, row.to] : [row.fromParty, row.toParty]));
  const keys = [...new Set(ends)];
  act({
    type: 'view',
    view: { shown: [...new Set([...shown, ...keys])], hidden: hidden.filter((key) => !keys.includes(key)) },
  });
  selectNodes(keys);
  showStage('graph');
}

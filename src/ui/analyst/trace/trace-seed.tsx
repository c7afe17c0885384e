/** Where a trace starts: what is selected, and the line that says so. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { TraceRequest } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

/** What the trace would start from: ticked transactions first, else the selected node. */
export function useSeed(): TraceRequest['seed'] | null {
  const nodes = useSession((s) => s.selection.nodes);
  const rows = useSession((s) => s.selection.rows);
  const ids = rows.filter((r) => r.startsWith('tx:')).map((r) => r.slice(3));
  const key = nodes.at(-1);
  return ids.length > 0 ? { kind: 'transactions', ids } : key === undefined ? null : { kind: 'node', key };
}

export function SeedLine({ seed }: { readonly seed: TraceRequest['seed'] }) {
  const { t } = useWords();
  const keys: readonly NodeKey[] = seed.kind === 'node' ? [seed.key] : [];
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys));
  return (
    <p className="trace-seed">
      {seed.kind === 'node' ? (
        <>
          {t('trace.fromNode')} <NodeName nodeKey={seed.key} label={labels.value?.[seed.key] ?? seed.key} />
        </>
      ) : (
        t('trace.fromRows', { count: seed.ids.length })
      )}
    </p>
  );
}

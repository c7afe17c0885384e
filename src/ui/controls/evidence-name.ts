/** Evidence rows as people name them: transactions and listings by number, relations by both sides and what ties them. */
import { useMemo } from 'react';
import type { EvidenceRef } from '../../core/exercise/work.ts';
import { useWords } from '../store/settings.ts';
import { useDesk } from '../store/use-desk.ts';

/** A relation not (yet) known keeps its number. */
export function useEvidenceNames(): (row: EvidenceRef) => string {
  const { t } = useWords();
  const relations = useDesk('relations', (api) => api.relations()).value;
  const byId = useMemo(() => new Map((relations ?? []).map((r) => [r.id, r])), [relations]);
  return (row) => {
    const id = row.slice(row.indexOf(':') + 1);
    const relation = row.startsWith('relation:') ? byId.get(id) : undefined;
    if (relation === undefined) return id;
    return `${relation.fromLabel} → ${relation.toLabel}: ${t(`inspector.relation-${relation.type}`)}`;
  };
}

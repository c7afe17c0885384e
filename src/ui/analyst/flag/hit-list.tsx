/** Screening hits: who resembles whom on the list, how strongly, and why. A name alone never confirms. */
import { Badge, Button, Group } from '@mantine/core';
import { IconMicroscope } from '@tabler/icons-react';
import { useState } from 'react';
import type { Band, Hit } from '../../../core/screening/hit.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { openInLab } from '../lab/lab-store.ts';
import { decidedBy, hitId } from '../lab/queue-rows.ts';
import { HitReasons } from '../inspector/hit-reasons.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { Asked } from '../../store/use-desk.ts';

type LabelledHit = Hit & { readonly label: string };

const colours: { readonly [band in Band]: string } = { strong: 'red', likely: 'orange', possible: 'gray' };

export function HitList({ hits }: { readonly hits: Asked<readonly LabelledHit[]> }) {
  const { t, format } = useWords();
  const showListing = useSession((s) => s.showListing);
  const toggleRow = useSession((s) => s.toggleRow);
  const rows = useSession((s) => s.selection.rows);
  const selected = useSession((s) => s.selection.nodes.at(-1));
  const decided = decidedBy(useWork().decisions);
  const [open, setOpen] = useState<string | null>(null);
  if (hits.error !== null) return <ErrorState message={hits.error} />;
  if (hits.value === null) return <LoadingState />;
  if (hits.value.length === 0) return <EmptyState title={t('flag.noHits')} />;
  return (
    <ul className="flag-hits">
      {hits.value.map((hit) => {
        const id = `${hit.uid} ${hit.party}`;
        const decision = decided.get(hitId(hit))?.decision;
        const evidence = `listing:${hit.uid}` as const;
        return (
          <li key={id} className={selected === `party:${hit.party}` ? 'chosen' : ''}>
            <Group gap="xs" wrap="nowrap" justify="space-between">
              <span className="flag-pair">
                <NodeName nodeKey={`party:${hit.party}`} label={hit.label} />
                <span className="faint"> ≈ {hit.name}</span>
                {decision !== undefined && <strong> · {t(`lab.verdict-${decision}`)}</strong>}
              </span>
              <Badge size="sm" variant="outline" color={colours[hit.band]} className="flag-band">
                {t(`flag.band-${hit.band}`)} {format.number(hit.score, 2)}
              </Badge>
            </Group>
            <Group gap={6}>
              <Button size="compact-xs" variant="subtle" onClick={() => showListing(hit.uid)}>
                {t('flag.seeListing', { uid: hit.uid })}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={open === id}
                onClick={() => setOpen(open === id ? null : id)}
              >
                {t('flag.why')}
              </Button>
              <Button
                size="compact-xs"
                variant={rows.includes(evidence) ? 'filled' : 'subtle'}
                aria-pressed={rows.includes(evidence)}
                onClick={() => toggleRow(evidence)}
              >
                {t('flag.asEvidence')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconMicroscope size={14} aria-hidden />}
                onClick={() => openInLab(hit)}
              >
                {t('lab.open')}
              </Button>
            </Group>
            {open === id && <HitReasons hit={hit} />}
          </li>
        );
      })}
    </ul>
  );
}

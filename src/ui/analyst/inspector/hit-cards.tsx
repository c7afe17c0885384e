/** Screening hits of the inspected party, each with its reasons; ticked ones are evidence. */
import { Badge, Button, Checkbox } from '@mantine/core';
import { IconMicroscope } from '@tabler/icons-react';
import type { Band, Hit } from '../../../core/screening/hit.ts';
import { EmptyState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { openInLab } from '../lab/lab-store.ts';
import { HitReasons } from './hit-reasons.tsx';

const colours: { readonly [band in Band]: string } = { strong: 'red', likely: 'orange', possible: 'gray' };

export function HitCards({ hits }: { readonly hits: readonly Hit[] }) {
  const { t, format } = useWords();
  const rows = useSession((s) => s.selection.rows);
  const toggleRow = useSession((s) => s.toggleRow);
  const showListing = useSession((s) => s.showListing);
  if (hits.length === 0) return <EmptyState title={t('inspector.noHits')} hint={t('inspector.noHitsHint')} />;
  return (
    <ul className="inspector-hits">
      {hits.map((hit) => (
        <li key={hit.uid}>
          <div className="inspector-hit">
            <Checkbox
              size="xs"
              aria-label={t('inspector.tickListing', { name: hit.name })}
              checked={rows.includes(`listing:${hit.uid}`)}
              onChange={() => toggleRow(`listing:${hit.uid}`)}
            />
            <strong>
              <bdi>{hit.name}</bdi>
            </strong>
            <Badge size="sm" variant="outline" color={colours[hit.band]}>
              {t(`flag.band-${hit.band}`)} {format.number(hit.score, 2)}
            </Badge>
            <Button size="compact-xs" variant="subtle" onClick={() => showListing(hit.uid)}>
              {t('flag.seeListing', { uid: hit.uid })}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconMicroscope size={14} aria-hidden />}
              onClick={() => openInLab(hit)}
            >
              {t('lab.open')}
            </Button>
          </div>
          <HitReasons hit={hit} />
        </li>
      ))}
    </ul>
  );
}

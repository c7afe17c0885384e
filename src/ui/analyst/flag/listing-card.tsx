/** One listing as published: every name with its quality, birth, nationality, documents, and the record itself. */
import { ActionIcon, Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Listing } from '../../../core/dataset/dataset.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function ListingCard({ listing }: { readonly listing: Listing }) {
  const { t } = useWords();
  const showListing = useSession((s) => s.showListing);
  const toggleRow = useSession((s) => s.toggleRow);
  const rows = useSession((s) => s.selection.rows);
  const [raw, setRaw] = useState(false);
  const evidence = `listing:${listing.uid}` as const;
  const facts: readonly (readonly [string, string])[] = [
    [
      t('flag.born'),
      listing.dob.map((d) => `${d.approx ? '≈ ' : ''}${d.from === d.to ? d.from : `${d.from} – ${d.to}`}`).join('; '),
    ],
    [t('flag.birthplace'), listing.pob],
    [t('flag.nationality'), listing.nationality.join(', ')],
    [t('flag.documents'), listing.ids.join('; ')],
    [t('flag.designation'), listing.designation.join('; ')],
    [t('flag.programme'), listing.programmes.join(', ')],
    [t('flag.listed'), listing.listedOn],
  ];
  return (
    <article className="flag-listing" aria-label={t('flag.listing', { uid: listing.uid })}>
      <Group justify="space-between" wrap="nowrap">
        <b>
          {listing.uid} · {t(`flag.kind-${listing.kind}`)}
        </b>
        <ActionIcon
          size="md"
          variant="subtle"
          color="gray"
          aria-label={t('app.close')}
          onClick={() => showListing(null)}
        >
          <IconX size={14} />
        </ActionIcon>
      </Group>
      <ul>
        {listing.names.map((name, i) => (
          <li key={i}>
            <bdi>{name.text}</bdi> <span className="faint">({t(`flag.quality-${name.quality}`)})</span>
          </li>
        ))}
      </ul>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant={rows.includes(evidence) ? 'filled' : 'default'}
          aria-pressed={rows.includes(evidence)}
          onClick={() => toggleRow(evidence)}
        >
          {t('flag.asEvidence')}
        </Button>
        <Button size="compact-xs" variant="subtle" aria-expanded={raw} onClick={() => setRaw(!raw)}>
          {t('flag.published')}
        </Button>
      </Group>
      {raw && (
        <pre tabIndex={0} aria-label={t('flag.published')}>
          {listing.raw}
        </pre>
      )}
    </article>
  );
}

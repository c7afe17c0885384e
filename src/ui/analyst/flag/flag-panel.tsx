/** Flagging: screening hits, the watchlist as published, and the claims made so far. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { ClaimForm } from './claim-form.tsx';
import { ClaimList } from './claim-list.tsx';
import { HitList } from './hit-list.tsx';
import { ListingCard } from './listing-card.tsx';
import { Watchlist } from './watchlist.tsx';
import './flag.css';

type Part = 'hits' | 'watchlist' | 'claims';

export function FlagPanel() {
  const { t } = useWords();
  const work = useWork();
  const closed = useClosed();
  const selected = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const listing = useSession((s) => s.listing);
  const [part, setPart] = useState<Part>(work.submittedAt === null ? 'hits' : 'claims');
  const landed = useSession((s) => s.landed.length);
  const listings = useDesk(`listings ${landed}`, (api) => api.listings()).value ?? [];
  const hits = useDesk(`hits ${landed}`, (api) => api.hits());
  const shown = listings.find((l) => l.uid === listing) ?? null;
  return (
    <div className="flag">
      {!closed && <ClaimForm key={selected ?? ''} subject={selected} />}
      <SegmentedControl
        size="xs"
        fullWidth
        value={part}
        onChange={setPart}
        data={[
          { value: 'hits', label: t('flag.hits', { count: hits.value?.length ?? 0 }) },
          { value: 'watchlist', label: t('flag.watchlist', { count: listings.length }) },
          { value: 'claims', label: t('flag.claims', { count: work.claims.length }) },
        ]}
      />
      {shown !== null && part !== 'claims' && <ListingCard listing={shown} />}
      <div className="flag-list">
        {part === 'hits' && <HitList hits={hits} />}
        {part === 'watchlist' && <Watchlist listings={listings} />}
        {part === 'claims' && <ClaimList />}
      </div>
    </div>
  );
}

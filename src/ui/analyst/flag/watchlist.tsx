/** The watchlist, searchable by any name in any script. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Listing } from '../../../core/dataset/dataset.ts';
import { searchKey } from '../../../core/screening/search-key.ts';
import { EmptyState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

/** Listings one of whose names, uid or reference holds the text, whatever script either is in. */
function matching(listings: readonly Listing[], text: string): readonly Listing[] {
  const wanted = searchKey(text);
  if (wanted === '') return listings;
  return listings.filter(
    (l) =>
      l.uid.toLowerCase().includes(text.toLowerCase()) || l.names.some((name) => searchKey(name.text).includes(wanted)),
  );
}

export function Watchlist({ listings }: { readonly listings: readonly Listing[] }) {
  const { t } = useWords();
  const shown = useSession((s) => s.listing);
  const showListing = useSession((s) => s.showListing);
  const [text, setText] = useState('');
  if (listings.length === 0) return <EmptyState title={t('flag.noList')} />;
  const found = matching(listings, text);
  return (
    <>
      <TextInput
        size="xs"
        m="xs"
        label={t('flag.searchList')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="flag-hits">
        {found.map((listing) => (
          <li key={listing.uid} className={shown === listing.uid ? 'chosen' : ''}>
            <button type="button" className="node-name" onClick={() => showListing(listing.uid)}>
              {listing.names[0]?.text ?? listing.uid}
            </button>{' '}
            <span className="faint">
              {listing.uid} · {t(`flag.kind-${listing.kind}`)} ·{' '}
              {t('flag.listedOn', { date: listing.listedOn === '' ? '—' : listing.listedOn })}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <EmptyState title={t('flag.nothingOnList')} />}
    </>
  );
}

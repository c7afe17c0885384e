/** Any name, typed in any script, screened as it is typed; with what else is known of its bearer. */
import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import type { NameHit, NameQuery } from '../../../core/desk/screening-answer.ts';
import { latinForm } from '../../../core/screening/latin-form.ts';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { HitReasons } from '../inspector/hit-reasons.tsx';
import { BandBadge } from './band-badge.tsx';
import { MixedNotices } from './case-warnings.tsx';
import { useLab } from './lab-store.ts';
import { TokenDrawing } from './token-drawing.tsx';

const nothing: NameQuery = { name: '', kind: '', born: '', country: '', identifier: '' };

function Found({ found }: { readonly found: NameHit }) {
  const { t } = useWords();
  const showListing = useSession((s) => s.showListing);
  const threshold = useLab((s) => s.threshold);
  const { hit } = found;
  const alerts = hit.score >= threshold / 100;
  return (
    <li className={`lab-found${alerts ? '' : ' under'}`}>
      <div className="lab-case-head">
        <h3>
          <bdi>{hit.name}</bdi> {found.nameLatin !== '' && <span className="latin">{found.nameLatin}</span>}
        </h3>
        <BandBadge score={hit.score} />
        <span className="faint">{t(alerts ? 'lab.alerts' : 'lab.alertsNot')}</span>
        <span className="spring" />
        <button type="button" className="node-name" onClick={() => showListing(hit.uid)}>
          {t('lab.listingOf', { uid: hit.uid })} · {t(`flag.kind-${found.kind}`)}
        </button>
      </div>
      <MixedNotices hit={hit} />
      <TokenDrawing picture={found.picture} />
      <details className="lab-more">
        <summary>{t('lab.reasons')}</summary>
        <HitReasons hit={hit} />
      </details>
    </li>
  );
}

export function NameCheck({ listings }: { readonly listings: number }) {
  const { t } = useWords();
  const id = useId();
  const landed = useSession((s) => s.landed.length);
  const [query, setQuery] = useState(nothing);
  const [asked] = useDebouncedValue(query, 200);
  const found = useDesk(`name ${landed} ${JSON.stringify(asked)}`, (api) => api.screenName(asked));
  const change = (part: Partial<NameQuery>) => setQuery((old) => ({ ...old, ...part }));
  const latin = latinForm(query.name);
  const hits = found.value ?? [];
  const empty = asked.name.trim() === '';
  return (
    <section className="lab-name" aria-label={t('lab.room-name')}>
      <div className="lab-name-form">
        <TextInput
          size="sm"
          label={t('lab.typeName')}
          description={latin === '' ? t('lab.typeNameHint') : t('lab.readAs', { latin })}
          value={query.name}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Group gap="xs" wrap="nowrap" align="end" mt={6}>
          <Select
            size="xs"
            label={t('lab.fact-kind')}
            value={query.kind}
            allowDeselect={false}
            onChange={(kind) => change({ kind: kind === 'person' || kind === 'body' ? kind : '' })}
            data={[
              { value: '', label: t('lab.kindUnknown') },
              { value: 'person', label: t('flag.kind-person') },
              { value: 'body', label: t('flag.kind-body') },
            ]}
          />
          <TextInput
            size="xs"
            label={t('lab.fact-birth')}
            placeholder="1985-04-17"
            maxLength={10}
            value={query.born}
            onChange={(event) => change({ born: event.target.value })}
          />
          <TextInput
            size="xs"
            label={t('lab.countryCode')}
            placeholder="KZ"
            maxLength={60}
            value={query.country}
            onChange={(event) => change({ country: event.target.value })}
          />
          <TextInput
            size="xs"
            label={t('lab.fact-identifier')}
            maxLength={100}
            value={query.identifier}
            onChange={(event) => change({ identifier: event.target.value })}
          />
        </Group>
      </div>
      <p id={id} className="lab-queue-count faint" role="status">
        {empty ? '' : t('lab.nameHits', { count: hits.length })}
      </p>
      {found.error !== null && <ErrorState message={found.error} />}
      {listings === 0 && <EmptyState title={t('flag.noList')} hint={t('lab.noListHint')} />}
      {listings > 0 && empty && <EmptyState title={t('lab.nameEmpty')} hint={t('lab.nameEmptyHint')} />}
      {!empty && !found.loading && hits.length === 0 && listings > 0 && (
        <EmptyState title={t('lab.nameNone')} hint={t('lab.nameNoneHint')} />
      )}
      {!empty && hits.length > 0 && (
        <ol className="lab-founds" aria-labelledby={id}>
          {hits.map((one) => (
            <Found key={one.hit.uid} found={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

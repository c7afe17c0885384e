/** Bulk screening: every party with its best hit at the threshold, counts by band, and the register as a file. */
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import {
  lowestThreshold,
  type PartiesQuery,
  type ScreenedParty,
  type ScreeningQueue,
} from '../../../core/desk/screening-answer.ts';
import { PagedTable, type Column, type Sort } from '../../controls/paged-table.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { desk } from '../../store/desk.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { BandBadge } from './band-badge.tsx';
import { bandCounts, labBands } from './lab-band.ts';
import { openHit, useLab } from './lab-store.ts';

type SortBy = PartiesQuery['sort']['by'];
const sortable: readonly SortBy[] = ['score', 'name', 'kind', 'country', 'hits'];

function Counts({ queue }: { readonly queue: ScreeningQueue }) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const counts = bandCounts(queue.partiesFrom, threshold);
  const alerting = queue.partiesFrom[threshold - lowestThreshold] ?? 0;
  return (
    <dl className="lab-counts" aria-label={t('lab.countsTitle')}>
      {labBands
        .filter((band) => band !== 'below' || counts.below > 0)
        .map((band) => (
          <div key={band}>
            <dt>{t(band === 'below' ? 'lab.band-below' : `flag.band-${band}`)}</dt>
            <dd>{format.number(counts[band])}</dd>
          </div>
        ))}
      <div>
        <dt>{t('lab.noAlert')}</dt>
        <dd>{format.number(queue.parties - alerting)}</dd>
      </div>
      <div>
        <dt>{t('lab.screened')}</dt>
        <dd>{format.number(queue.parties)}</dd>
      </div>
    </dl>
  );
}

export function AllParties({ queue }: { readonly queue: ScreeningQueue }) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const landed = useSession((s) => s.landed.length);
  const selectNode = useSession((s) => s.selectNode);
  const selected = useSession((s) => s.selection.nodes.at(-1));
  const { decisions } = useWork();
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text, 200);
  const [only, setOnly] = useState<PartiesQuery['only']>('all');
  const [sort, setSort] = useState<PartiesQuery['sort']>({ by: 'score', descending: true });
  const query: PartiesQuery = { threshold, text: typed, only, sort };
  const take = ({ by, descending }: Sort) => {
    const known = sortable.find((one) => one === by);
    if (known !== undefined) setSort({ by: known, descending });
  };
  const open = (row: ScreenedParty) => {
    if (row.best === null) selectNode(`party:${row.party}`);
    else openHit({ uid: row.best.uid, party: row.party });
  };
  const download = () => {
    void desk()
      .screeningRegister({ threshold, decisions })
      .then(
        (blob) => saveFile('screening-register.csv', blob),
        // The worker is gone; every view says so itself.
        () => undefined,
      );
  };
  const columns: readonly Column<ScreenedParty>[] = [
    {
      id: 'name',
      title: t('lab.party'),
      width: 'minmax(9rem, 3fr)',
      sortable: true,
      cell: (row) => (
        <>
          <bdi>{row.label}</bdi> {row.latin !== '' && <span className="latin">{row.latin}</span>}
        </>
      ),
    },
    { id: 'kind', title: t('lab.fact-kind'), width: 'minmax(5rem, 1.4fr)', sortable: true, cell: (row) => t(`inspector.kind-${row.kind}`) },
    { id: 'country', title: t('lab.fact-country'), width: 'minmax(4rem, 1fr)', sortable: true, cell: (row) => format.country(row.country) },
    {
      id: 'score',
      title: t('lab.bestHit'),
      width: '10rem',
      sortable: true,
      cell: (row) => (row.best === null ? <span className="faint">{t('lab.noAlert')}</span> : <BandBadge score={row.best.score} />),
    },
    {
      id: 'listed',
      title: t('lab.listedName'),
      width: 'minmax(8rem, 2fr)',
      cell: (row) => row.best !== null && (
        <>
          <bdi>{row.best.name}</bdi> <span className="faint">{row.best.uid}</span>
        </>
      ),
    },
    { id: 'hits', title: t('lab.hitsFrom'), width: '6rem', align: 'right', sortable: true, cell: (row) => format.number(row.hits) },
  ]; // prettier-ignore
  return (
    <section className="lab-parties" aria-label={t('lab.room-parties')}>
      <div className="lab-bar-row">
        <Counts queue={queue} />
        <span className="spring" />
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={download}>
          {t('lab.register')}
        </Button>
      </div>
      <div className="lab-bar-row">
        <TextInput
          size="xs"
          className="lab-find"
          aria-label={t('lab.findParty')}
          placeholder={t('lab.findParty')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('lab.which')}
          value={only}
          onChange={setOnly}
          data={[
            { value: 'all', label: t('lab.which-all') },
            { value: 'alerts', label: t('lab.which-alerts') },
            { value: 'clear', label: t('lab.which-clear') },
          ]}
        />
      </div>
      <div className="lab-parties-table">
        <PagedTable
          label={t('lab.room-parties')}
          columns={columns}
          version={`${landed} ${JSON.stringify(query)}`}
          load={(offset, limit) => desk().screenedParties(query, offset, limit)}
          rowKey={(row) => row.party}
          sort={sort}
          onSort={take}
          onOpen={open}
          selected={(row) => selected === `party:${row.party}`}
          empty={t('lab.noParties')}
          minWidth="50rem"
        />
      </div>
      <p className="faint lab-note">{t('lab.openRow')}</p>
    </section>
  );
}

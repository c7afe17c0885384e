/** The screening lab: the queue of hits and one laid open, what the threshold costs, all parties, a name by hand. */
import { SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { lowestThreshold, type ScreeningQueue } from '../../../core/desk/screening-answer.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { AllParties } from './all-parties.tsx';
import { CaseCard } from './case-card.tsx';
import { HitQueue } from './hit-queue.tsx';
import { labOpens, openHit, useLab, type LabRoom } from './lab-store.ts';
import { NameCheck } from './name-check.tsx';
import { decidedBy, hitId, queueRows, type Decided } from './queue-rows.ts';
import { ThresholdRoom } from './threshold-room.tsx';
import { ThresholdSlider } from './threshold-slider.tsx';
import './lab.css';
import './lab-rooms.css';

const rooms: readonly LabRoom[] = ['hits', 'threshold', 'parties', 'name'];

function HitsRoom({ queue, decided }: { readonly queue: ScreeningQueue; readonly decided: Decided }) {
  const { t } = useWords();
  const threshold = useLab((s) => s.threshold);
  const filter = useLab((s) => s.filter);
  const open = useLab((s) => s.open);
  const decision = useRef<HTMLDivElement>(null);
  const atThreshold = queue.rows.filter((row) => row.score >= threshold / 100);
  const rows = queueRows(queue.rows, threshold, filter, decided);
  const place = open === null ? -1 : rows.findIndex((row) => hitId(row) === hitId(open));
  const waiting = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))].find(
    (row) => !decided.has(hitId(row)),
  );
  if (queue.listings === 0) return <EmptyState title={t('flag.noList')} hint={t('lab.noListHint')} />;
  return (
    <div className="lab-hits">
      <HitQueue
        rows={rows}
        total={queue.hitsFrom[threshold - lowestThreshold] ?? 0}
        fresh={atThreshold.filter((row) => row.update > 0).length}
        decided={decided}
        onDecide={() => decision.current?.querySelector('button')?.focus()}
      />
      {open === null ? (
        <EmptyState title={t('lab.chooseHit')} hint={t('lab.chooseHitHint')} />
      ) : (
        <CaseCard hit={open} decision={decision} onNext={waiting === undefined ? null : () => openHit(waiting)} />
      )}
    </div>
  );
}

export function ScreeningLab() {
  const { t } = useWords();
  const landed = useSession((s) => s.landed.length);
  const work = useWork();
  const room = useLab((s) => s.room);
  const attempt = useSession((s) => s.attempt?.id);
  const settled = useLab((s) => s.attempt) === attempt;
  useEffect(labOpens, [attempt]);
  const asked = useDesk(`screening ${landed}`, (api) => api.screeningQueue());
  const decided = useMemo(() => decidedBy(work.decisions), [work.decisions]);
  const queue = asked.value;
  // What another attempt left open is no hit of this one.
  if (!settled) return <LoadingState />;
  return (
    <section className="lab" aria-label={t('lab.title')}>
      <header className="lab-head">
        <SegmentedControl
          size="xs"
          aria-label={t('lab.rooms')}
          value={room}
          onChange={(value) => useLab.setState({ room: value })}
          data={rooms.map((value) => ({ value, label: t(`lab.room-${value}`) }))}
        />
        <ThresholdSlider />
      </header>
      {asked.error !== null && <ErrorState message={asked.error} />}
      {asked.error === null && queue === null && <LoadingState />}
      {queue !== null && queue.total > queue.rows.length && (
        <p className="lab-note">{t('lab.firstOnly', { shown: queue.rows.length, total: queue.total })}</p>
      )}
      {queue !== null && room === 'hits' && <HitsRoom queue={queue} decided={decided} />}
      {queue !== null && room === 'threshold' && <ThresholdRoom queue={queue} decided={decided} />}
      {queue !== null && room === 'parties' && <AllParties queue={queue} />}
      {queue !== null && room === 'name' && <NameCheck listings={queue.listings} />}
    </section>
  );
}

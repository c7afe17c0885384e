/** The queue of hits: narrowed by filters, walked with the arrow keys or J and K, the open one shown beside it. */
import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconAlertTriangle, IconCheck, IconHourglass, IconStar, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { QueueRow } from '../../../core/desk/screening-answer.ts';
import { hitVerdicts, type HitVerdict } from '../../../core/exercise/work.ts';
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { BandBadge } from './band-badge.tsx';
import { labBands } from './lab-band.ts';
import { clearFilter, openHit, setFilter, useLab, type QueueFilter } from './lab-store.ts';
import { hitId, type Decided } from './queue-rows.ts';

const verdictIcons: { readonly [verdict in HitVerdict]: typeof IconCheck } = {
  match: IconCheck,
  'no-match': IconX,
  'need-more': IconHourglass,
};

function QueueFilters({ fresh }: { readonly fresh: number }) {
  const { t } = useWords();
  const filter = useLab((s) => s.filter);
  const select = <K extends 'band' | 'decided' | 'kind' | 'sort'>(
    field: K,
    label: string,
    options: readonly { readonly value: QueueFilter[K]; readonly label: string }[],
  ) => (
    <Select
      size="xs"
      flex={1}
      aria-label={label}
      title={label}
      value={filter[field]}
      allowDeselect={false}
      comboboxProps={{ width: 220, position: 'bottom-start' }}
      onChange={(value) => value !== null && setFilter({ [field]: value } as Partial<QueueFilter>)}
      data={[...options]}
    />
  );
  return (
    <div className="lab-filters">
      <Group gap={4} wrap="nowrap">
        {select('band', t('lab.filterBand'), [
          { value: 'all', label: t('lab.allBands') },
          ...labBands.map((band) => ({
            value: band,
            label: t(band === 'below' ? 'lab.band-below' : `flag.band-${band}`),
          })),
        ])}
        {select('decided', t('lab.filterDecided'), [
          { value: 'all', label: t('lab.decidedAll') },
          { value: 'open', label: t('lab.decidedOpen') },
          ...hitVerdicts.map((verdict) => ({ value: verdict, label: t(`lab.verdict-${verdict}`) })),
        ])}
      </Group>
      <Group gap={4} wrap="nowrap">
        {select('kind', t('lab.filterKind'), [
          { value: 'all', label: t('lab.allKinds') },
          { value: 'person', label: t('lab.persons') },
          { value: 'body', label: t('lab.bodies') },
        ])}
        {select('sort', t('lab.sort'), [
          { value: 'score', label: t('lab.sort-score') },
          { value: 'name', label: t('lab.sort-name') },
          { value: 'update', label: t('lab.sort-update') },
        ])}
      </Group>
      {(fresh > 0 || filter.fresh) && (
        <Checkbox
          size="xs"
          label={t('lab.onlyFresh', { count: fresh })}
          checked={filter.fresh}
          onChange={(event) => setFilter({ fresh: event.target.checked })}
        />
      )}
    </div>
  );
}

function QueueLine({ row, decided }: { readonly row: QueueRow; readonly decided: Decided }) {
  const { t } = useWords();
  const verdict = decided.get(hitId(row))?.decision ?? null;
  const Icon = verdict === null ? null : verdictIcons[verdict];
  return (
    <>
      <span className="lab-line">
        <span className="lab-line-name">
          <bdi>{row.label}</bdi>
        </span>
        <BandBadge score={row.score} />
      </span>
      <span className="lab-line faint">
        <span className="lab-line-name">
          ≈ <bdi>{row.name}</bdi> · {row.uid}
        </span>
      </span>
      <span className="lab-line lab-line-signs">
        {Icon !== null && verdict !== null && (
          <span className={`lab-verdict ${verdict}`}>
            <Icon size={13} aria-hidden /> {t(`lab.verdict-${verdict}`)}
          </span>
        )}
        {row.update > 0 && verdict === null && (
          <span className="lab-new">
            <IconStar size={13} aria-hidden /> {t('lab.new')}
          </span>
        )}
        {verdict === null && <span className="faint">{t(`lab.support-${row.support}`)}</span>}
        {row.against && (
          <span className="bad">
            <IconX size={13} aria-hidden /> {t('lab.against')}
          </span>
        )}
        {row.warns && (
          <span className="hit-warn">
            <IconAlertTriangle size={13} aria-hidden /> {t('lab.caution')}
          </span>
        )}
      </span>
    </>
  );
}

const lineHeight = 66;

export interface HitQueueProps {
  /** Narrowed and sorted. */
  readonly rows: readonly QueueRow[];
  /** All hits at the threshold, before filters. */
  readonly total: number;
  /** How many of them a list update brought. */
  readonly fresh: number;
  readonly decided: Decided;
  /** Enter on a hit: to the decision. */
  readonly onDecide: () => void;
}

export function HitQueue({ rows, total, fresh, decided, onDecide }: HitQueueProps) {
  const { t } = useWords();
  const id = useId();
  const open = useLab((s) => s.open);
  const scroller = useRef<HTMLDivElement>(null);
  const at = open === null ? -1 : rows.findIndex((row) => hitId(row) === hitId(open));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  });
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at]);
  const move = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row !== undefined) openHit(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: { readonly [key: string]: number } = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: rows.length - 1,
    };
    // The letters' places, whatever the keyboard writes there: Russian and Kazakh layouts have о and л.
    const key = event.code === 'KeyJ' ? 'j' : event.code === 'KeyK' ? 'k' : event.key;
    const to = steps[key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && at >= 0) onDecide();
    else return;
    event.preventDefault();
  };
  const undecided = rows.filter((row) => !decided.has(hitId(row))).length;
  return (
    <section className="lab-queue" aria-label={t('lab.queue')}>
      <QueueFilters fresh={fresh} />
      <p className="lab-queue-count faint" role="status">
        {t('lab.shown', { shown: rows.length, total })} · {t('lab.undecided', { count: undecided })}
      </p>
      {rows.length === 0 ? (
        <EmptyState
          title={total === 0 ? t('lab.noHitsHere') : t('lab.nothingLeft')}
          hint={total === 0 ? t('lab.noHitsHereHint') : t('lab.nothingLeftHint')}
          action={
            total === 0 ? undefined : (
              <Button size="compact-sm" variant="default" onClick={clearFilter}>
                {t('lab.clearFilters')}
              </Button>
            )
          }
        />
      ) : (
        <div
          ref={scroller}
          className="lab-list"
          role="listbox"
          tabIndex={0}
          aria-label={t('lab.queueKeys')}
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          onKeyDown={onKeyDown}
        >
          <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (row === undefined) return null;
              return (
                <div
                  key={hitId(row)}
                  id={`${id}-${item.index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={item.index === at}
                  aria-setsize={rows.length}
                  aria-posinset={item.index + 1}
                  className={`lab-item${item.index === at ? ' chosen' : ''}`}
                  style={{ height: lineHeight, transform: `translateY(${item.start}px)` }}
                  onClick={() => openHit(row)}
                >
                  <QueueLine row={row} decided={decided} />
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

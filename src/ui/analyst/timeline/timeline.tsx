/** Volume over time; the brush filters everything. */
import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineBins } from '../../../worker/protocol.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { BrushView } from './brush-view.tsx';
import { axisRoom, drawTimeline, type Measure } from './plot.ts';
import { TimeInputs } from './time-inputs.tsx';
import { binsFor, domainOf, filterEnds, totalsOf, windowOf, type Span } from './time-window.ts';
import { useBrush } from './use-brush.ts';
import './timeline.css';

interface Volume {
  readonly bins: TimelineBins;
  readonly own: TimelineBins | null;
}

/** The volume of everything in view and of the selected node, of one and the same question. */
function useVolume(width: number) {
  const { filter } = useWork();
  const node = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const open = { ...filter, from: null, to: null };
  const count = binsFor(width);
  return useDesk<Volume>(width === 0 ? '' : JSON.stringify([open, count, node]), async (api) => {
    const [bins, own] = await Promise.all([
      api.timeline(open, count),
      node === null ? null : api.timeline(open, count, node),
    ]);
    return { bins, own };
  });
}

export function Timeline() {
  const { ref, width, height } = useElementSize();
  const volume = useVolume(width);
  const { t } = useWords();
  const [measure, setMeasure] = useState<Measure>('amount');
  const { value, error } = volume;
  const empty = value !== null && value.bins.count.every((n) => n === 0);
  return (
    <section className="timeline" aria-label={t('timeline.chart')}>
      {value !== null && value.bins.count.length > 0 && (
        <Toolbar bins={value.bins} measure={measure} onMeasure={setMeasure} />
      )}
      <div className="timeline-plot" ref={ref}>
        {error !== null && <ErrorState message={error} />}
        {error === null && value === null && <LoadingState />}
        {error === null && empty && <EmptyState title={t('timeline.nothing')} hint={t('timeline.nothingHint')} />}
        {error === null && value !== null && !empty && width > 0 && height > 40 && (
          <Chart volume={value} measure={measure} width={width} height={height} />
        )}
      </div>
    </section>
  );
}

function useWindow(bins: TimelineBins) {
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const setWindow = (span: Span) => act({ type: 'filter', filter: { ...filter, ...filterEnds(span, bins) } });
  const window = useMemo(() => windowOf(filter, bins), [filter.from, filter.to, bins]);
  return { window, setWindow, whole: filter.from === null && filter.to === null };
}

function Toolbar({
  bins,
  measure,
  onMeasure,
}: {
  readonly bins: TimelineBins;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
}) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { window, setWindow, whole } = useWindow(bins);
  const { amount, count } = totalsOf(bins, window, measure);
  return (
    <div className="timeline-bar">
      <SegmentedControl
        size="xs"
        aria-label={t('timeline.measure')}
        value={measure}
        onChange={onMeasure}
        data={(['amount', 'count'] as const).map((value) => ({ value, label: t(`timeline.measure-${value}`) }))}
      />
      <TimeInputs window={window} whole={whole} onWindow={setWindow} onWhole={() => setWindow(domainOf(bins))} />
      <span className="spring" />
      <span className="timeline-sum">
        {format.moneyShort(amount, baseCurrency, baseDigits)} ·{' '}
        {t('timeline.transactions', { count, n: format.number(count) })}
      </span>
    </div>
  );
}

function Chart({
  volume: { bins, own },
  measure,
  width,
  height,
}: {
  readonly volume: Volume;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
}) {
  const { t, format } = useWords();
  const theme = useSettings((s) => s.theme);
  const { baseCurrency, baseDigits, exercise } = useInfo();
  const host = useRef<HTMLDivElement>(null);
  const { window, setWindow } = useWindow(bins);
  const brush = useBrush(bins, window, setWindow);
  const node = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const name = useDesk(node ?? '', (api) => api.labels(node === null ? [] : [node])).value?.[node ?? ''] ?? '';
  const write = (value: number) =>
    measure === 'amount' ? format.moneyShort(value, baseCurrency, baseDigits) : format.number(value);
  const highest = bins[measure][totalsOf(bins, window, measure).peak] ?? 0;
  useEffect(() => {
    if (host.current === null) return;
    return drawTimeline({ host: host.current, width, height, bins, own, measure, theme, format, highest, write });
  }, [width, height, bins, own, measure, theme, format, highest]);

  const { amount, count, peak } = totalsOf(bins, domainOf(bins), measure);
  const startOf = (bin: number) => `${format.dateTime(bins.start + bin * bins.width)} ${t('app.utc')}`;
  const summary = t('timeline.summary', {
    from: format.dateTime(domainOf(bins).from),
    to: format.dateTime(domainOf(bins).to),
    bin: format.duration(bins.width),
    amount: format.money(amount, baseCurrency, baseDigits),
    transactions: t('timeline.transactions', { count, n: format.number(count) }),
    peak: write(bins[measure][peak] ?? 0),
    peakAt: startOf(Math.max(0, peak)),
  });
  const bin = brush.hovered === null ? -1 : Math.floor((brush.hovered - bins.start) / bins.width);
  const at = bins.count[bin];
  return (
    <>
      <div ref={host} role="img" aria-label={summary} className="timeline-canvas" />
      <div
        className="timeline-over"
        style={{
          left: axisRoom.left,
          right: axisRoom.right,
          top: axisRoom.top,
          bottom: axisRoom.bottom,
        }}
      >
        <BrushView brush={brush} bins={bins} decision={exercise === null ? null : Date.parse(exercise.decisionTime)} />
      </div>
      <div className="timeline-legend" aria-hidden>
        {own !== null && (
          <span className="timeline-own">
            <i /> <bdi>{name}</bdi>
          </span>
        )}
        {at !== undefined ? (
          <span>
            {startOf(bin)}: {write(bins[measure][bin] ?? 0)}
            {own !== null && ` · ▮ ${write(own[measure][bin] ?? 0)}`}
          </span>
        ) : (
          <span>{t('timeline.bins', { bin: format.duration(bins.width) })}</span>
        )}
      </div>
    </>
  );
}

/** What lies over the bars: the chosen window, its two handles, the decision time. */
import { useWords } from '../../store/settings.ts';
import type { TimelineBins } from '../../../worker/protocol.ts';
import { domainOf, type Edge } from './time-window.ts';
import type { Brush } from './use-brush.ts';

interface BrushViewProps {
  readonly brush: Brush;
  readonly bins: TimelineBins;
  /** UTC ms of the exercise's decision time, or null. */
  readonly decision: number | null;
}

export function BrushView({ brush, bins, decision }: BrushViewProps) {
  const { t, format } = useWords();
  const domain = domainOf(bins);
  const place = (ms: number) => ((ms - domain.from) / (domain.to - domain.from)) * 100;
  const { shown } = brush;
  const [left, right] = [place(shown.from), place(shown.to)];
  const handle = (edge: Edge) => (
    <div
      role="slider"
      tabIndex={0}
      className="timeline-handle"
      data-edge={edge}
      style={{ left: `${edge === 'from' ? left : right}%` }}
      aria-label={t(`timeline.handle-${edge}`)}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={shown[edge]}
      aria-valuetext={`${format.dateTime(shown[edge])} ${t('app.utc')}`}
      onKeyDown={brush.onKeyDown(edge)}
      onBlur={brush.onBlur}
    >
      <span aria-hidden data-edge={edge} />
    </div>
  );
  return (
    <div className="timeline-brush" {...brush.area} data-tour="timeline-brush">
      {left > 0 && <div className="timeline-out" style={{ left: 0, width: `${left}%` }} />}
      {right < 100 && <div className="timeline-out" style={{ left: `${right}%`, right: 0 }} />}
      {(left > 0 || right < 100) && (
        <div className="timeline-window" style={{ left: `${left}%`, width: `${right - left}%` }} />
      )}
      {decision !== null && decision >= domain.from && decision <= domain.to && (
        <div
          className={`timeline-decision${place(decision) > 70 ? ' turned' : ''}`}
          style={{ left: `${place(decision)}%` }}
        >
          <span>{t('timeline.decisionAt', { time: format.dateTime(decision) })}</span>
        </div>
      )}
      {handle('from')}
      {handle('to')}
    </div>
  );
}

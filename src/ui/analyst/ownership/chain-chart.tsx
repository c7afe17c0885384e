/** The chain drawn: the listed on top, what they hold below, stakes on the lines. One tab stop; arrow keys move, Enter selects. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { OwnershipParty, OwnershipView } from '../../../core/ownership/ownership-answer.ts';
import type { Standing } from '../../../core/ownership/standings.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { box, boxesOf, neighbour, sizeOf } from './chart-geometry.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartLines, type DrawnTie } from './chart-lines.tsx';
import { StateSign, stateOf } from './party-state.tsx';
import { shortStanding } from './sentences.ts';
import './chart.css';

interface ChainChartProps {
  readonly view: OwnershipView;
  readonly parties: ReadonlyMap<string, OwnershipParty>;
  /** null: a co-owner. */
  readonly standingOf: (party: string) => Standing | null;
  readonly ties: readonly DrawnTie[];
  readonly selected: string | null;
}

const arrows: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function ChainChart({ view, parties, standingOf, ties, selected }: ChainChartProps) {
  const { t, format } = useWords();
  const selectNode = useSession((s) => s.selectNode);
  const root = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const boxes = boxesOf(view.chart.places);
  const { width, height } = sizeOf(boxes);
  const first = view.chart.places[0]?.party ?? null;
  const stop = [focus, selected, first].find((party) => party !== null && boxes.has(party)) ?? null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!arrows.has(event.key) || stop === null) return;
    event.preventDefault();
    const next = neighbour(boxes, stop, event.key as Arrow);
    if (next === null) return;
    setFocus(next);
    root.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className="own-chart-frame">
      <div className="own-chart" role="group" aria-label={t('ownership.chart')} onKeyDown={onKeyDown}>
        <p className="graph-unseen">{t('ownership.chartHint')}</p>
        <div className="own-sheet" ref={root} style={{ width, height }}>
          <ChartLines ties={ties} boxes={boxes} width={width} height={height} />
          {[...boxes].map(([id, at]) => {
            const party = parties.get(id);
            if (party === undefined) return null;
            const standing = standingOf(id);
            const state = stateOf(standing);
            const words = standing === null ? t('ownership.state-other') : shortStanding({ t, format }, standing);
            return (
              <button
                key={id}
                type="button"
                data-party={id}
                className={`own-box own-${state}`}
                style={{ left: at.x, top: at.y, width: box.width, height: box.height }}
                tabIndex={id === stop ? 0 : -1}
                aria-pressed={id === selected}
                title={party.latin === '' ? party.label : `${party.label} · ${party.latin}`}
                onFocus={() => setFocus(id)}
                onClick={() => selectNode(party.key)}
              >
                <bdi className="own-box-name">{party.label}</bdi>
                <span className="own-box-state">
                  <StateSign state={state} size={13} /> {words}
                </span>
              </button>
            );
          })}
        </div>
      </div>
      <div className="own-chart-foot">
        <ChartLegend />
        {view.chart.bodiesLeft > 0 && (
          <span role="status">{t('ownership.bodiesLeft', { count: view.chart.bodiesLeft })}</span>
        )}
        {view.chart.othersLeft > 0 && (
          <span className="faint">{t('ownership.othersLeft', { count: view.chart.othersLeft })}</span>
        )}
      </div>
    </div>
  );
}

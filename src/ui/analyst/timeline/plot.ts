/** The bars of the timeline as uPlot draws them: all that is in view, and the selected node's part before it. */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Format } from '../../../i18n/format.ts';
import type { TimelineBins } from '../../../worker/protocol.ts';
import { domainOf } from './time-window.ts';

export type Measure = 'amount' | 'count';

/** Room the axes take, CSS pixels: the brush lies over what is left. */
export const axisRoom = { left: 64, right: 24, top: 8, bottom: 22 };

interface Colours {
  readonly all: string;
  readonly own: string;
  readonly ink: string;
  readonly grid: string;
}

/** Okabe-Ito vermilion and orange for the selected node; its bars are narrower too, colour is not the only sign. */
const colours: { readonly [theme in 'light' | 'dark']: Colours } = {
  light: { all: '#5b8fc0', own: '#b34700', ink: '#55606b', grid: '#e9ecef' },
  dark: { all: '#4f86b5', own: '#f0a830', ink: '#a9b4bf', grid: '#2c333b' },
};

export interface PlotInput {
  readonly host: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly bins: TimelineBins;
  /** Volume of the selected node in the same bins; null = none selected. */
  readonly own: TimelineBins | null;
  readonly measure: Measure;
  readonly theme: 'light' | 'dark';
  readonly format: Format;
  /** Highest value the window holds: outside it, higher bars are cut off. */
  readonly highest: number;
  /** Writes a value of the measure, short. */
  readonly write: (value: number) => string;
}

/** Draws; returns what takes the drawing away again. */
export function drawTimeline({
  host,
  width,
  height,
  bins,
  own,
  measure,
  theme,
  format,
  highest,
  write,
}: PlotInput): () => void {
  const { all, own: ownColour, ink, grid } = colours[theme];
  const domain = domainOf(bins);
  const bars = (share: number) => {
    const paths = uPlot.paths.bars?.({ size: [share, Infinity], align: 0 });
    return { width: 0, points: { show: false }, ...(paths === undefined ? {} : { paths }) };
  };
  const middles = bins.count.map((_, i) => bins.start + (i + 0.5) * bins.width);
  const series: uPlot.Series[] = [{}, { fill: all, ...bars(0.88) }];
  const data: (readonly (number | null)[])[] = [middles, bins[measure]];
  if (own !== null) {
    series.push({ fill: ownColour, ...bars(0.5) });
    data.push(middles.map((_, i) => own[measure][i] ?? null));
  }
  const axis = { stroke: ink, font: '11px sans-serif', ticks: { show: true, size: 4, stroke: grid } };
  const plot = new uPlot(
    {
      width,
      height,
      ms: 1,
      padding: [axisRoom.top, axisRoom.right, 0, 0],
      tzDate: (ms) => uPlot.tzDate(new Date(ms), 'Etc/UTC'),
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: {
        x: { time: true, range: () => [domain.from, domain.to] },
        y: { range: () => [0, highest > 0 ? highest * 1.15 : 1] },
      },
      series,
      axes: [
        {
          ...axis,
          size: axisRoom.bottom,
          gap: 2,
          space: 72,
          grid: { show: false },
          values: (_, splits, __, ___, step) => splits.map((ms) => format.tick(ms, step)),
        },
        {
          ...axis,
          size: axisRoom.left,
          gap: 4,
          space: 28,
          grid: { stroke: grid, width: 1 },
          values: (_, splits) => splits.map((value) => (value % 1 === 0 ? write(value) : '')),
        },
      ],
    },
    data as uPlot.AlignedData,
    host,
  );
  return () => plot.destroy();
}

/** What still arrives against the harm done: every plan a sign, those that no other betters joined by a line. */
import * as Plot from '@observablehq/plot';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { okabeIto, paletteOf } from '../../graph-view/palette.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { ShownPlan } from './plan-names.ts';

interface ParetoProps {
  readonly shown: readonly ShownPlan[];
  readonly height?: number;
  readonly font?: number;
}

const colours = { team: okabeIto.blue, best: okabeIto.green, baseline: '#8a949e', own: okabeIto.vermillion } as const;
const symbols = { team: 'circle', best: 'star', baseline: 'times', own: 'diamond2' } as const;

/** Plans at one spot share a mark, so that their letters can be read. */
function gathered(shown: readonly ShownPlan[]) {
  const spots = new Map<
    string,
    { readonly x: number; readonly y: number; readonly sign: ShownPlan['sign']; readonly marks: string[] }
  >();
  for (const { score, sign, mark } of shown) {
    const [x, y] = [score.harm.points, score.value];
    const key = JSON.stringify([x, y, sign]);
    const spot = spots.get(key) ?? { x, y, sign, marks: [] };
    if (mark !== '') spot.marks.push(mark);
    spots.set(key, spot);
  }
  return [...spots.values()].map(({ x, y, sign, marks }) => ({
    x,
    y,
    sign,
    label: marks.length > 5 ? `${marks.slice(0, 4).join(' ')} +${marks.length - 4}` : marks.join(' '),
  }));
}

/** One text a spot, whatever signs lie there. */
function labelled(spots: ReturnType<typeof gathered>) {
  const texts = new Map<
    string,
    { readonly x: number; readonly y: number; readonly label: string; readonly main: boolean }
  >();
  for (const { x, y, label, sign } of spots) {
    const key = spotName({ x, y });
    const known = texts.get(key);
    const main = known?.main === true || sign === 'best' || sign === 'own';
    texts.set(key, { x, y, main, label: [known?.label ?? '', label].filter((part) => part !== '').join(' ') });
  }
  return [...texts.values()];
}

const spotName = ({ x, y }: { readonly x: number; readonly y: number }) => JSON.stringify([x, y]);

function textOf({ x, y, anchor, label }: PlacedLabel, ink: string, paper: string): SVGTextElement {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: String(x),
    y: String(y),
    dy: '0.32em',
    'text-anchor': anchor,
    'font-weight': '600',
    fill: ink,
    stroke: paper,
    'stroke-width': '3',
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  text.textContent = label;
  return text;
}

/** Least left for each harm, ascending: what no other plan betters. */
function frontOf(shown: readonly ShownPlan[]): readonly { readonly x: number; readonly y: number }[] {
  const sorted = shown
    .map(({ score }) => ({ x: score.harm.points, y: score.value }))
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  const front: { readonly x: number; readonly y: number }[] = [];
  for (const point of sorted) if (front.length === 0 || point.y < (front.at(-1)?.y ?? 0)) front.push(point);
  return front;
}

export function ParetoPlot({ shown, height = 340, font = 12 }: ParetoProps) {
  const { t, format, language } = useWords();
  const theme = useSettings((s) => s.theme);
  const opened = useDebrief((s) => s.opened);
  const holder = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const money = (value: number) =>
    opened === null || opened.exercise.objective !== 'funds'
      ? format.number(value, 2)
      : format.moneyShort(value, opened.baseCurrency, opened.baseDigits);
  const drawn = JSON.stringify(
    shown.map(({ id, mark, sign, score }) => [id, mark, sign, score.value, score.harm.points]),
  );
  useEffect(() => {
    const element = holder.current;
    if (element === null || width < 50) return;
    const palette = paletteOf(theme);
    const spots = gathered(shown);
    const labels = labelled(spots);
    const initial = shown[0]?.score.initial ?? 1;
    const plot = Plot.plot({
      width,
      height,
      marginTop: 30 + 1.5 * (font - 12),
      marginLeft: 66 + (font - 12) * 4,
      marginBottom: 40 + 2 * (font - 12),
      style: { background: 'transparent', color: palette.ink, fontSize: `${font}px`, fontFamily: 'inherit' },
      x: {
        label: `${t('debriefPlans.axisHarm')} →`,
        nice: true,
        // A sign at nought stands beside the axis, not on its figures.
        insetLeft: font,
        domain: [0, Math.max(1, ...spots.map(({ x }) => x))],
        grid: true,
        tickFormat: (value: number) => format.number(value, 1),
        ticks: Math.max(3, Math.min(10, Math.floor(width / (6 * font)))),
        labelOffset: 30 + 1.4 * (font - 12),
      },
      y: {
        label: `↑ ${t('debriefPlans.axisLeft')}`,
        nice: true,
        insetBottom: font / 2,
        domain: [0, Math.max(1, initial)],
        grid: true,
        tickFormat: (value: number) => money(value),
        ticks: 5,
      },
      marks: [
        Plot.ruleY([initial], { stroke: palette.faint, strokeDasharray: '2 4' }),
        Plot.line(frontOf(shown), { x: 'x', y: 'y', curve: 'step-after', stroke: palette.marked, strokeWidth: 2 }),
        Plot.dot(spots, {
          x: 'x',
          y: 'y',
          r: font / 2 + 1,
          symbol: ({ sign }: { readonly sign: ShownPlan['sign'] }) => symbols[sign],
          fill: ({ sign }: { readonly sign: ShownPlan['sign'] }) => (sign === 'baseline' ? 'none' : colours[sign]),
          stroke: ({ sign }: { readonly sign: ShownPlan['sign'] }) =>
            sign === 'baseline' ? palette.faint : palette.ink,
        }),
      ],
    });
    const [x, y] = [plot.scale('x'), plot.scale('y')];
    if (x !== undefined && y !== undefined) {
      const onFront = new Set(frontOf(shown).map(spotName));
      const known = labels.map((one) => ({
        x: Number(x.apply(one.x)),
        y: Number(y.apply(one.y)),
        label: one.label,
        need: (one.main ? 2 : 0) + (onFront.has(spotName(one)) ? 1 : 0),
      }));
      const room = { left: 66 + (font - 12) * 4, right: width - 2, font, gap: font / 2 + 6 };
      for (const one of placeLabels(known, room)) plot.append(textOf(one, palette.ink, palette.paper));
    }
    plot.setAttribute('aria-hidden', 'true');
    element.replaceChildren(plot);
    return () => element.replaceChildren();
    // A list made anew with the same plans draws nothing new.
  }, [drawn, width, height, theme, font, language]);
  return (
    <div ref={ref} className="debrief-plot">
      <div
        ref={holder}
        style={{ minHeight: height }}
        role="img"
        aria-label={`${t('debriefPlans.plotTitle')}. ${shown
          .map(({ name, score }) => `${name}: ${money(score.value)}, ${format.number(score.harm.points, 1)}`)
          .join('; ')}`}
      />
      <ul className="debrief-legend">
        {(['team', 'best', 'own', 'baseline'] as const).map((sign) => (
          <li key={sign}>
            <svg width={14} height={14} viewBox="-8 -8 16 16" aria-hidden>
              <path
                d={glyphs[sign]}
                fill={sign === 'baseline' ? 'none' : colours[sign]}
                stroke="currentColor"
                strokeWidth={sign === 'baseline' ? 2 : 1}
              />
            </svg>
            {t(`debriefPlans.sign-${sign}`)}
          </li>
        ))}
        <li>
          <svg width={26} height={12} aria-hidden>
            <line x1={0} x2={26} y1={6} y2={6} stroke={paletteOf(theme).marked} strokeWidth={2} />
          </svg>
          {t('debriefPlans.front')}
        </li>
      </ul>
    </div>
  );
}

const glyphs = {
  team: 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0',
  best: 'M0 -7L2 -2L7 -2L3 1L4.5 6.5L0 3.5L-4.5 6.5L-3 1L-7 -2L-2 -2z',
  own: 'M0 -7L7 0L0 7L-7 0z',
  baseline: 'M-5 -5L5 5M5 -5L-5 5',
} as const;

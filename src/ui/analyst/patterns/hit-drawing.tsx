/** A hit as a small drawing: who pays whom, in columns or round a ring. */
import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { PatternPicture } from '../../../core/desk/pattern-picture.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { dotRadius, lineBetween, placeDots } from './hit-geometry.ts';

export function HitDrawing({ picture, title }: { readonly picture: PatternPicture; readonly title: string }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const id = useId();
  const { height, at } = placeDots(picture, width);
  const most = Math.max(1, ...picture.links.map(({ amount }) => amount));
  /** Letters are about seven pixels wide, bold ones a little more. */
  const cut = (label: string, room: number, bold: boolean) => {
    const letters = Math.max(4, Math.floor(room / (bold ? 7.8 : 7)));
    return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
  };
  const nameOf = (k: number) => {
    const { label = '', crowd = 1 } = picture.dots[k] ?? {};
    return crowd > 1 ? t('patterns.others', { n: format.number(crowd) }) : label;
  };
  return (
    <div ref={ref} className="patterns-drawing">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={t('patterns.drawing', { pattern: title })}>
          <defs>
            <marker
              id={id}
              viewBox="0 0 8 8"
              refX="6"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className="patterns-arrow" />
            </marker>
          </defs>
          {picture.links.map(({ from, to, amount, count }) => {
            const [start, end] = [at[from], at[to]];
            return start === undefined || end === undefined ? null : (
              <path
                key={`${from} ${to}`}
                className="patterns-link"
                d={lineBetween(start, end, picture.shape === 'ring' ? 8 : 5)}
                strokeWidth={1 + 2.5 * Math.sqrt(amount / most)}
                markerEnd={`url(#${id})`}
              >
                <title>
                  {`${nameOf(from)} → ${nameOf(to)}: ${format.money(amount, baseCurrency, baseDigits)} · ${t('patterns.paymentCount', { n: format.number(count) })}`}
                </title>
              </path>
            );
          })}
          {picture.dots.map(({ key, subject }, k) => {
            const place = at[k];
            if (place === undefined) return null;
            const { x, y, words, room } = place;
            return (
              <g key={key ?? `crowd ${k}`} className={subject ? 'patterns-dot subject' : 'patterns-dot'}>
                <title>{nameOf(k)}</title>
                {subject ? (
                  <rect x={x - dotRadius} y={y - dotRadius} width={2 * dotRadius} height={2 * dotRadius} />
                ) : (
                  <circle cx={x} cy={y} r={dotRadius} />
                )}
                <text x={words.x} y={words.y} textAnchor={words.anchor}>
                  {cut(nameOf(k), room, subject)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

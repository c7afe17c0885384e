/** Two names, one above the other, with a line between the words that pair: how alike they are is its style and its figure. */
import { VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PicturedWord, TokenPicture } from '../../../core/desk/token-picture.ts';
import { useWords } from '../../store/settings.ts';
import { scoreText } from './score-text.ts';
import './token-drawing.css';

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Strokes tell the kinds apart without their colours. */
const dashes = {
  same: '',
  transliteration: '9 4',
  'equivalent-name': '14 5',
  translated: '14 5',
  joined: '9 4',
  spelling: '2 4',
  skeleton: '9 4 2 4',
  initial: '1 7',
  alike: '5 5',
} as const;
type DrawnKind = keyof typeof dashes;

/** A kind the matcher may learn later is drawn as likeness of some sort. */
const drawnAs = (by: string): DrawnKind => (Object.hasOwn(dashes, by) ? (by as DrawnKind) : 'alike');

/** Where along its line a figure stands: lines that cross would lay theirs over one another in the middle. */
const along = (i: number): number => (i % 2 === 0 ? 0.32 : 0.68);

function useLines(picture: TokenPicture): {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly lines: readonly Line[];
} {
  const frame = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const host = frame.current;
    if (host === null) return;
    const measure = () => {
      const ground = host.getBoundingClientRect();
      const box = (side: 'query' | 'listed', place: number) =>
        host.querySelector(`[data-side="${side}"][data-place="${place}"]`)?.getBoundingClientRect();
      setLines(
        picture.pairs.map((pair) => {
          const [above, below] = [box('query', pair.query), box('listed', pair.listed)];
          if (above === undefined || below === undefined) return { x1: 0, y1: 0, x2: 0, y2: 0 };
          return {
            x1: above.left + above.width / 2 - ground.left,
            y1: above.bottom - ground.top,
            x2: below.left + below.width / 2 - ground.left,
            y2: below.top - ground.top,
          };
        }),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, [picture]);
  return { frame, lines };
}

export function TokenDrawing({ picture }: { readonly picture: TokenPicture }) {
  const { t, format } = useWords();
  const { frame, lines } = useLines(picture);
  const kinds = [...new Set(picture.pairs.map(({ by }) => drawnAs(by)))];
  const leftOver = [...picture.query, ...picture.listed].some(({ role }) => role === 'extra');
  const aside = [...picture.query, ...picture.listed].some(({ role }) => role === 'aside');
  const partner = (side: 'query' | 'listed', place: number): string => {
    const pair = picture.pairs.find((one) => one[side] === place);
    if (pair === undefined) return '';
    const other = side === 'query' ? picture.listed[pair.listed] : picture.query[pair.query];
    return t('lab.pairedWith', {
      word: other?.text ?? '',
      how: t(`lab.pair-${drawnAs(pair.by)}`),
      score: scoreText(format, pair.score),
    });
  };
  const row = (side: 'query' | 'listed', words: readonly PicturedWord[], script: string) => (
    <ul
      className="drawn-row"
      dir={script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr'}
      aria-label={t(`lab.row-${side}`)}
    >
      {words.map((word, place) => (
        <li key={place} className={`drawn-word ${word.role}`} data-side={side} data-place={place}>
          <bdi>{word.text}</bdi>
          <VisuallyHidden> {word.role === 'paired' ? partner(side, place) : t(`lab.word-${word.role}`)}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
  return (
    <figure className="drawn" aria-label={t('lab.drawing')}>
      <div className="drawn-frame" ref={frame}>
        <svg aria-hidden className="drawn-lines">
          {lines.map((line, i) => {
            const pair = picture.pairs[i];
            if (pair === undefined) return null;
            const kind = drawnAs(pair.by);
            return (
              <g key={i} className={`drawn-${kind}`}>
                <line {...line} strokeDasharray={dashes[kind]} strokeWidth={kind === 'same' ? 3 : 2} />
                {kind !== 'same' && (
                  <text
                    x={line.x1 + (line.x2 - line.x1) * along(i)}
                    y={line.y1 + (line.y2 - line.y1) * along(i) + 4}
                    textAnchor="middle"
                  >
                    {scoreText(format, pair.score)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        {row('query', picture.query, picture.queryScript)}
        {row('listed', picture.listed, picture.listedScript)}
      </div>
      <figcaption className="drawn-legend">
        {kinds.map((kind) => (
          <span key={kind}>
            <svg width={26} height={8} aria-hidden className={`drawn-${kind}`}>
              <line x1={0} y1={4} x2={26} y2={4} strokeDasharray={dashes[kind]} strokeWidth={kind === 'same' ? 3 : 2} />
            </svg>
            {t(`lab.pair-${kind}`)}
          </span>
        ))}
        {leftOver && (
          <span>
            <span className="drawn-word extra sample" aria-hidden>
              a
            </span>
            {t('lab.word-extra')}
          </span>
        )}
        {aside && (
          <span>
            <span className="drawn-word aside sample" aria-hidden>
              a
            </span>
            {t('lab.word-aside')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

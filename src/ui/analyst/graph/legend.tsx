/** What colours, shapes, lines and badges on the graph mean; only what is on screen is explained. */
import { useId, useState, type ReactNode } from 'react';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ColourBy } from '../../../core/exercise/work.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { colourTable } from '../../graph-view/colours.ts';
import { badgePath, type Badge, type Glyph } from '../../graph-view/glyphs.ts';
import type { Marks, Truth } from '../../graph-view/marks.ts';
import { inkOn, shapeOf, type Palette, type Shape } from '../../graph-view/palette.ts';
import { dashOf, type EdgeMark } from '../../graph-view/picture.ts';
import { useWords } from '../../store/settings.ts';

const mostColours = 9;

export function Legend({
  scene,
  colourBy,
  marks,
  palette,
}: {
  readonly scene: Scene;
  readonly colourBy: ColourBy;
  readonly marks: Marks;
  readonly palette: Palette;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const colours = [...colourTable(scene, colourBy, palette)];
  const kinds = [...new Set(scene.nodes.map((n) => n.kind))];
  const word = (key: string): string => {
    switch (colourBy) {
      case 'role':
        return t(`graph.role-${key as Scene['nodes'][number]['role']}`);
      case 'kind':
        return t(`graph.kind-${key as Scene['nodes'][number]['kind']}`);
      case 'community':
        return t('graph.communityN', { n: Number(key) + 1 });
      case 'country':
        return key === '' ? t('graph.countryUnknown') : key;
    }
  };
  const lines: readonly (readonly [EdgeMark, boolean])[] = [
    ['plain', true],
    ['trace', marks.trace.size > 0],
    ['path', marks.path.size > 0],
    ['marked', marks.marked.size > 0],
    ['true', marks.trueFlow.size > 0],
  ];
  const badges: readonly (readonly [Badge, boolean])[] = [
    ['claimed', marks.claimed.size > 0],
    ['frozen', marks.frozen.size > 0],
    ['pinned', marks.pinned.size > 0],
  ];
  const truths = [...new Set(marks.truth.values())];
  const lineColour: { readonly [mark in EdgeMark]: string } = {
    plain: palette.plain,
    trace: palette.trace,
    path: palette.path,
    marked: palette.marked,
    true: palette.truth,
  };
  const badgeColour = { claimed: palette.claimed, frozen: palette.frozen, pinned: palette.faint };
  const ring: { readonly [truth in Truth]: readonly [string, string] } = {
    found: [palette.marked, ''],
    missed: [palette.missed, '4 3'],
    innocent: [palette.claimed, '1.5 2.5'],
  };
  return (
    <section className="graph-legend" aria-label={t('graph.legend')}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />}
        {t('graph.legend')}
      </button>
      <div
        id={id}
        hidden={!open}
        className="graph-legend-body"
        tabIndex={open ? 0 : -1}
        role="group"
        aria-label={t('graph.legend')}
      >
        <p className="graph-head">{t(`graph.colour-${colourBy}`)}</p>
        <ul>
          {colours.slice(0, mostColours).map(([key, { fill, glyph, count }]) => (
            <Line key={key} words={`${word(key)} (${count})`}>
              <circle cx={12} cy={12} r={10} fill={fill} stroke={palette.line} />
              {glyph !== null && <Sign glyph={glyph} colour={inkOn(fill)} />}
            </Line>
          ))}
        </ul>
        {colours.length > mostColours && (
          <p className="faint">{t('graph.moreColours', { count: colours.length - mostColours })}</p>
        )}
        {(kinds.length > 1 || kinds[0] !== 'account') && (
          <>
            <p className="graph-head">{t('graph.shapes')}</p>
            <ul>
              {kinds.map((kind) => (
                <Line key={kind} words={t(`graph.kind-${kind}`)}>
                  <Outline shape={shapeOf[kind]} small={kind === 'account'} colour={palette.ink} />
                </Line>
              ))}
            </ul>
          </>
        )}
        <p className="graph-head">{t('graph.lines')}</p>
        <ul>
          {lines
            .filter(([, present]) => present)
            .map(([mark]) => (
              <Line key={mark} words={t(`graph.line-${mark}`)}>
                <line
                  x1={0}
                  y1={12}
                  x2={24}
                  y2={12}
                  stroke={lineColour[mark]}
                  strokeWidth={mark === 'plain' ? 2 : 3.5}
                  strokeDasharray={dashOf[mark].map((d) => d * 0.7).join(' ')}
                />
              </Line>
            ))}
          {badges
            .filter(([, present]) => present)
            .map(([badge]) => (
              <Line key={badge} words={t(`graph.badge-${badge}`)}>
                <circle cx={12} cy={12} r={11} fill={badgeColour[badge]} />
                <Sign glyph={{ path: badgePath[badge] }} colour={palette.paper} />
              </Line>
            ))}
          {truths.map((truth) => (
            <Line key={truth} words={t(`graph.truth-${truth}`)}>
              <circle cx={12} cy={12} r={5} fill={palette.plain} />
              <circle
                cx={12}
                cy={12}
                r={10}
                fill="none"
                strokeWidth={3}
                stroke={ring[truth][0]}
                strokeDasharray={ring[truth][1]}
              />
            </Line>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Line({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}

function Sign({ glyph, colour }: { readonly glyph: Glyph; readonly colour: string }) {
  return 'text' in glyph ? (
    <text x={12} y={16} fontSize={glyph.text.length > 2 ? 8 : 11} fontWeight={700} textAnchor="middle" fill={colour}>
      {glyph.text}
    </text>
  ) : (
    <path
      d={glyph.path}
      transform="translate(6 6) scale(0.5)"
      fill="none"
      stroke={colour}
      strokeWidth={3}
      strokeLinecap="round"
    />
  );
}

const corners: { readonly [shape in Shape]: number } = {
  ellipse: 0,
  'round-rectangle': 4,
  rectangle: 4,
  hexagon: 6,
  diamond: 4,
  octagon: 8,
  pentagon: 5,
  triangle: 3,
};

function Outline({
  shape,
  small,
  colour,
}: {
  readonly shape: Shape;
  readonly small: boolean;
  readonly colour: string;
}) {
  const line = { fill: 'none', stroke: colour, strokeWidth: 2 };
  if (shape === 'ellipse') return <circle cx={12} cy={12} r={small ? 5 : 10} {...line} />;
  if (shape === 'round-rectangle' || shape === 'rectangle')
    return <rect x={3} y={3} width={18} height={18} rx={4} {...line} />;
  const turn = shape === 'hexagon' ? 0 : shape === 'octagon' ? Math.PI / 8 : -Math.PI / 2;
  const points = Array.from({ length: corners[shape] }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners[shape];
    return `${12 + 10 * Math.cos(angle)},${12 + 10 * Math.sin(angle)}`;
  });
  return <polygon points={points.join(' ')} {...line} />;
}

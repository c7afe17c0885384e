/** The class's picture as a pane: drag and wheel move it, a click chooses, arrows walk from node to node and each stop is spoken. */
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { drawAllLines, drawDot, drawNames, freshPen, scaleOf, type DrawnDot, type DrawnLine } from './draw.ts';
import { fitted, nearest, showing, toScreen, zoomed, type Direction, type Point, type ViewBox } from './view-box.ts';

export interface StageDot extends DrawnDot {
  readonly key: NodeKey;
  /** What a screen reader says of it; asked for the one chosen alone. */
  readonly spoken: () => string;
}

interface StageProps {
  readonly label: string;
  readonly dots: readonly StageDot[];
  readonly lines: readonly DrawnLine[];
  readonly onChoose: (key: NodeKey | null) => void;
  /** Pixels of the names. */
  readonly font?: number;
}

const walks: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const margin = 56;
/** From so many nodes on, names are drawn for themselves. */
const many = 60;

export function Stage({ label, dots, lines, onChoose, font = 12 }: StageProps) {
  const { t } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  const help = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { ref: box, width, height } = useElementSize<HTMLDivElement>();
  /** null: all of it. */
  const [moved, setMoved] = useState<ViewBox | null>(null);
  const [hover, setHover] = useState<number>(-1);
  /** Whose names were drawn last. */
  const named = useRef<readonly StageDot[] | null>(null);
  const drag = useRef<{ readonly at: Point; readonly view: ViewBox; far: boolean } | null>(null);
  const points = dots.map(({ at }) => at);
  const view = moved ?? fitted(points, width, height, margin);
  const chosen = dots.findIndex((dot) => dot.chosen);

  useEffect(() => {
    const element = canvas.current;
    const pen = element === null ? null : freshPen(element, width, height, palette.paper);
    if (pen === null) return;
    drawAllLines(pen, view, lines);
    for (const dot of dots) drawDot(pen, view, dot, palette);
    const raised = hover < 0 ? dots : dots.map((dot, i) => (i === hover ? { ...dot, rank: Infinity } : dot));
    const name = () => drawNames(pen, view, raised, font, palette);
    // Of another picture the names come in a task of their own; while it is moved they must not blink.
    const fresh = named.current !== dots;
    named.current = dots;
    if (!fresh || dots.length < many) {
      name();
      return;
    }
    const later = setTimeout(name);
    return () => clearTimeout(later);
  }, [dots, lines, view.zoom, view.x, view.y, width, height, palette, hover, font]);

  // What is chosen in the table comes into sight here.
  const key = dots[chosen]?.key;
  useEffect(() => {
    const at = points[chosen];
    if (at !== undefined && width > 0) setMoved((old) => (old === null ? null : showing(old, at, width, height)));
  }, [key]);

  const found = (at: Point): number => {
    const scale = scaleOf(view);
    let best = -1;
    let least = Infinity;
    points.forEach((p, i) => {
      const s = toScreen(view, p);
      const far = Math.hypot(s.x - at.x, s.y - at.y);
      if (far > (dots[i]?.radius ?? 0) * scale + 7 || far >= least) return;
      least = far;
      best = i;
    });
    return best;
  };
  const placeOf = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const frame = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (frame?.left ?? 0), y: event.clientY - (frame?.top ?? 0) };
  };
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { at: placeOf(event), view, far: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const at = placeOf(event);
    const held = drag.current;
    if (held === null) {
      setHover(found(at));
      return;
    }
    if (!held.far && Math.hypot(at.x - held.at.x, at.y - held.at.y) < 4) return;
    held.far = true;
    setMoved({ ...held.view, x: held.view.x + at.x - held.at.x, y: held.view.y + at.y - held.at.y });
  };
  const onPointerUp = (event: PointerEvent<HTMLCanvasElement>) => {
    const held = drag.current;
    drag.current = null;
    if (held === null || held.far) return;
    onChoose(dots[found(placeOf(event))]?.key ?? null);
  };
  const middle = { x: width / 2, y: height / 2 };
  const zoom = (factor: number, at = middle) => setMoved(zoomed(view, factor, at));

  // React listens to the wheel passively, where it cannot keep the page from moving.
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 500), placeOf(event));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = walks[event.key];
    if (direction !== undefined) {
      const from = points[chosen];
      const next = from === undefined ? 0 : nearest(points, from, direction);
      if (next >= 0) onChoose(dots[next]?.key ?? null);
    } else if (event.key === 'Home') onChoose(dots[0]?.key ?? null);
    else if (event.key === 'Escape') onChoose(null);
    else if (event.key === '+' || event.key === '=') zoom(1.25);
    else if (event.key === '-') zoom(0.8);
    else if (event.key === '0') setMoved(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="debrief-stage">
      <div
        ref={box}
        className="debrief-stage-pane"
        role="application"
        aria-label={label}
        aria-describedby={help}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <canvas
          ref={canvas}
          style={{ cursor: hover >= 0 ? 'pointer' : 'grab' }}
          aria-hidden
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerLeave={() => setHover(-1)}
        />
      </div>
      <VisuallyHidden id={help}>{t('debriefSeen.stageKeys')}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{dots[chosen]?.spoken() ?? ''}</VisuallyHidden>
      <div className="debrief-stage-tools">
        <ActionIcon variant="default" size="md" aria-label={t('debriefSeen.zoomIn')} onClick={() => zoom(1.25)}>
          <IconPlus size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="md" aria-label={t('debriefSeen.zoomOut')} onClick={() => zoom(0.8)}>
          <IconMinus size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="md" aria-label={t('debriefSeen.fit')} onClick={() => setMoved(null)}>
          <IconFocusCentered size={15} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

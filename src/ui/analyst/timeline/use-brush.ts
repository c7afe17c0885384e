/** The hand on the timeline: dragging makes, moves or stretches the window; arrow keys move its edges. One commit at the end. */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimelineBins } from '../../../worker/protocol.ts';
import { domainOf, moved, spanBetween, stepEdge, withEdge, type Edge, type Span } from './time-window.ts';

interface Drag {
  readonly mode: 'new' | 'move' | Edge;
  readonly start: number;
  readonly startX: number;
  readonly window: Span;
}

/** A press that moves less is a click. */
const clickSlack = 3;
/** Arrow presses in a row are one change. */
const idleMs = 700;

export interface Brush {
  /** The window to draw: the one being made, else the committed one. */
  readonly shown: Span;
  readonly hovered: number | null;
  readonly area: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
    readonly onDoubleClick: () => void;
  };
  readonly onKeyDown: (edge: Edge) => (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

export function useBrush(bins: TimelineBins, window: Span, commit: (span: Span) => void): Brush {
  const [draft, setDraft] = useState<Span | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const drag = useRef<Drag | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const domain = domainOf(bins);
  const shown = draft ?? window;

  // A window that was committed, or undone, replaces what the hand was at.
  useEffect(() => setDraft(null), [window.from, window.to, bins]);
  useEffect(() => () => clearTimeout(waiting.current ?? undefined), []);

  const finish = () => {
    clearTimeout(waiting.current ?? undefined);
    waiting.current = null;
    const made = latest.current;
    if (made === null) return;
    // Committed first: the window is there when the draft goes. A submitted attempt refuses, and shows its own again.
    if (made.from !== window.from || made.to !== window.to) commit(made);
    setDraft(null);
  };
  const timeAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return domain.from + ((event.clientX - box.left) / Math.max(1, box.width)) * (domain.to - domain.from);
  };
  return {
    shown,
    hovered,
    area: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const at = timeAt(event);
        const edge = event.target instanceof HTMLElement ? event.target.dataset['edge'] : undefined;
        const whole = shown.from <= domain.from && shown.to >= domain.to;
        const inside = at > shown.from && at < shown.to;
        const mode = edge === 'from' || edge === 'to' ? edge : inside && !whole ? 'move' : 'new';
        drag.current = { mode, start: at, startX: event.clientX, window: shown };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        const at = timeAt(event);
        setHovered(at);
        const hand = drag.current;
        if (hand === null) return;
        if (latest.current === null && Math.abs(event.clientX - hand.startX) < clickSlack) return;
        if (hand.mode === 'new') setDraft(spanBetween(hand.start, at, bins));
        else if (hand.mode === 'move') setDraft(moved(hand.window, at - hand.start, bins));
        else setDraft(withEdge(hand.window, hand.mode, at, bins));
      },
      onPointerUp: () => {
        drag.current = null;
        finish();
      },
      onPointerCancel: () => {
        drag.current = null;
        setDraft(null);
      },
      onPointerLeave: () => setHovered(null),
      onDoubleClick: () => commit(domain),
    },
    onKeyDown: (edge) => (event) => {
      const many = Math.max(2, Math.round(bins.count.length / 10));
      const steps: { readonly [key: string]: number } = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageDown: -many,
        PageUp: many,
        Home: -bins.count.length,
        End: bins.count.length,
      };
      const by = steps[event.key];
      if (event.key === 'Escape') setDraft(null);
      else if (event.key === 'Enter') finish();
      else if (by !== undefined) {
        setDraft(stepEdge(shown, edge, by, bins));
        clearTimeout(waiting.current ?? undefined);
        waiting.current = setTimeout(finish, idleMs);
      } else return;
      event.preventDefault();
    },
    onBlur: finish,
  };
}

/** Keeps the canvas in step with the store: picture, places, layout, selection, spotlight. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { View } from '../../../core/exercise/work.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { createArranger } from '../../graph-view/arrange.ts';
import { createGraphCanvas, type GraphCanvas } from '../../graph-view/canvas.ts';
import type { CanvasIntents } from '../../graph-view/intents.ts';
import { edgeId, standIns, type Drawn } from '../../graph-view/marks.ts';
import type { Palette } from '../../graph-view/palette.ts';
import type { Picture } from '../../graph-view/picture.ts';
import { joinPositions, startPositions, type Point, type Positions } from '../../graph-view/start-positions.ts';
import { useSession } from '../../store/session.ts';
import { usePlayback } from '../playback/playback-store.ts';
import { changeView, currentView, useGraph } from './graph-store.ts';
import { placesFor, remember } from './places.ts';
import type { Holders } from './use-marks.ts';
import type { SceneAnswer } from './use-scene.ts';
import { bringIn } from './view-changes.ts';

/** A layout is asked for anew when more of the picture than this has no place yet. */
const mostlyNew = 0.4;
const glidingNodes = 250;

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function pinnedPlaces(view: View): Positions {
  return new Map(Object.entries(view.pinned) as [NodeKey, Point][]);
}

export interface CanvasInput {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly answer: SceneAnswer | null;
  readonly picture: Picture | null;
  readonly palette: Palette;
  readonly view: View;
  readonly drawn: Drawn;
  readonly holders: Holders;
  readonly intents: CanvasIntents;
}

export function useCanvas(input: CanvasInput): {
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly arranging: boolean;
  /** Changes whenever there is another canvas, which knows nothing yet. */
  readonly made: number;
} {
  const { container, answer, picture, palette, view, drawn, holders } = input;
  const canvas = useRef<GraphCanvas | null>(null);
  const intents = useRef(input.intents);
  intents.current = input.intents;
  const [made, setMade] = useState(0);
  const arranged = useRef('');
  const [arranging, setArranging] = useState(false);
  // A large picture is not drawn before it is laid out: drawing it twice would take twice as long. This counts first layouts that came.
  const [laidOut, setLaidOut] = useState(0);
  const awaited = useRef<Scene | null>(null);
  /** A layout is being worked out. */
  const underWay = useRef(false);
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const wish = useGraph((s) => s.arrange);
  const fast = picture?.big ?? null;
  const arranger = useRef<ReturnType<typeof createArranger> | null>(null);

  useEffect(() => {
    const element = container.current;
    if (element === null || fast === null) return;
    const forward: CanvasIntents = {
      onNode: (key, add) => intents.current.onNode(key, add),
      onNodes: (keys) => intents.current.onNodes(keys),
      onEdge: (from, to) => intents.current.onEdge(from, to),
      onBackground: () => intents.current.onBackground(),
      onExpand: (key) => intents.current.onExpand(key),
      onMenu: (key, x, y) => intents.current.onMenu(key, x, y),
      onMoved: (positions) => intents.current.onMoved(positions),
      onHover: (what) => intents.current.onHover(what),
    };
    // In a task of its own: the room round it has just been made, and a canvas takes as long again.
    const making = setTimeout(() => {
      canvas.current = createGraphCanvas(element, forward, fast);
      setMade((count) => count + 1);
    });
    return () => {
      clearTimeout(making);
      const drawing = canvas.current;
      if (drawing === null) return;
      remember(drawing.positions());
      canvas.current = null;
      drawing.destroy();
    };
  }, [container, fast]);

  useEffect(() => {
    arranger.current = createArranger();
    return () => {
      arranger.current?.stop();
      arranger.current = null;
      arranged.current = '';
      awaited.current = null;
      underWay.current = false;
    };
  }, []);

  useEffect(() => {
    const drawing = canvas.current;
    if (drawing === null || answer === null || picture === null) return;
    const { scene, spec } = answer;
    const places = placesFor(`${attempt}|${spec.view.level}`);
    const pinned = pinnedPlaces(view);
    remember(drawing.positions());
    const known = new Map(
      scene.nodes.flatMap((n) => (places.has(n.key) ? [[n.key, places.get(n.key)] as [NodeKey, Point]] : [])),
    );
    const first = known.size === 0;
    const fresh = scene.nodes.filter((n) => !known.has(n.key));
    const question = JSON.stringify([
      attempt,
      spec.view.level,
      view.layout,
      spec.view.ego,
      view.layout === 'concentric' ? view.sizeBy : '',
      wish,
    ]);
    const changed = arranged.current !== question;
    const waits = first && picture.big && (changed || awaited.current !== null);
    if (waits) drawing.draw({ ...picture, nodes: [], edges: [] }, palette, new Map());
    else {
      const spots = first ? startPositions(scene.nodes) : joinPositions(fresh, scene.edges, known);
      remember(spots);
      remember(pinned);
      // Until a large picture is there, the pane says what it waits for.
      drawing.draw(picture, palette, new Map([...known, ...spots, ...pinned]), () => setArranging(underWay.current));
    }
    const many = fresh.length > scene.nodes.length * mostlyNew;
    if (scene.nodes.length === 0 || !(changed || many)) return;
    if (!changed && awaited.current === scene) return;
    awaited.current = waits ? scene : null;
    const arrived = () => {
      underWay.current = false;
      awaited.current = null;
      if (waits) setLaidOut((count) => count + 1);
      else setArranging(false);
    };
    // Coming back to a picture that has its places already: nothing to arrange.
    const returning = arranged.current === '' && fresh.length === 0 && lastArranged === question;
    arranged.current = question;
    lastArranged = question;
    if (!waits && (first || returning)) drawing.fit();
    if (returning) return;
    underWay.current = true;
    setArranging(true);
    arranger.current?.arrange(
      {
        scene,
        layout: view.layout,
        sizeBy: view.sizeBy,
        ego: spec.view.ego?.node ?? null,
        sizes: new Map(picture.nodes.map((n) => [n.key, n.size])),
        pinned,
        aspect: drawing.aspect(),
      },
      (positions) => {
        arrived();
        const now = currentView();
        const final = new Map([...positions, ...(now === null ? [] : pinnedPlaces(now))]);
        remember(final);
        canvas.current?.place(final, !waits && !calm() && scene.nodes.length <= glidingNodes);
      },
      arrived,
    );
  }, [answer, picture, palette, view.layout, view.sizeBy, view.pinned, attempt, wish, made, laidOut]);

  // Pins move with undo and redo.
  useEffect(() => {
    const pinned = pinnedPlaces(view);
    const now = canvas.current?.positions() ?? new Map<NodeKey, Point>();
    const moved = new Map([...pinned].filter(([key, at]) => now.has(key) && far(now.get(key), at)));
    if (moved.size > 0) canvas.current?.move(moved);
  }, [view.pinned]);

  const selected = useSession((s) => s.selection.nodes);
  const link = useSession((s) => s.selection.link);
  useEffect(() => {
    const nodes = new Set(selected.flatMap((key) => standIns(drawn, key, holders.of)));
    canvas.current?.select(nodes, link === null ? null : edgeId(link[0], link[1]));
  }, [selected, link, drawn, holders.of, picture, made]);

  const overlay = usePlayback((s) => s.overlay);
  useEffect(() => canvas.current?.overlay(overlay, palette), [overlay, palette, made]);

  const spotlight = useSession((s) => s.spotlight);
  const served = useRef(0);
  const called = useRef(0);
  useEffect(() => {
    if (spotlight === null || spotlight.wish === served.current || answer === null || holders.loading) return;
    if (canvas.current === null) return;
    const [target] = standIns(drawn, spotlight.key, holders.of);
    if (target !== undefined) {
      served.current = spotlight.wish;
      canvas.current?.reveal(target, !calm());
    } else if (called.current !== spotlight.wish) {
      called.current = spotlight.wish;
      const now = currentView();
      if (now !== null) changeView(bringIn(now, [spotlight.key]));
    }
  }, [spotlight, answer, drawn, holders, made]);

  return { canvas, arranging, made };
}

/** The picture last laid out, kept while the desk is out of sight. */
let lastArranged = '';

function far(a: Point | undefined, b: Point): boolean {
  return a === undefined || Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > 1;
}

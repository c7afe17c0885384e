/** Keeps a canvas in step with a picture: draws it, lays it out once for each `arrangement`, keeps what stays where it is. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { LayoutName } from '../../../core/exercise/work.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { createArranger } from '../../graph-view/arrange.ts';
import { createGraphCanvas, type GraphCanvas } from '../../graph-view/canvas.ts';
import type { CanvasIntents } from '../../graph-view/intents.ts';
import { edgeId } from '../../graph-view/marks.ts';
import type { Palette } from '../../graph-view/palette.ts';
import type { Picture } from '../../graph-view/picture.ts';
import { joinPositions, startPositions, type Positions } from '../../graph-view/start-positions.ts';

interface DrawingInput {
  readonly scene: Scene | null;
  readonly picture: Picture | null;
  readonly palette: Palette;
  readonly layout: LayoutName;
  /** Another one lays everything out anew. */
  readonly arrangement: string;
  readonly selected: ReadonlySet<NodeKey>;
  readonly link: readonly [NodeKey, NodeKey] | null;
  readonly intents: Pick<CanvasIntents, 'onNode' | 'onNodes' | 'onEdge' | 'onBackground' | 'onHover'>;
}

/** More of the picture than this without a place of its own: everything is laid out anew. */
const mostlyNew = 0.4;

export function useDrawing(
  container: RefObject<HTMLDivElement | null>,
  input: DrawingInput,
): { readonly canvas: RefObject<GraphCanvas | null>; readonly arranging: boolean } {
  const { scene, picture, palette, layout, arrangement, selected, link } = input;
  const canvas = useRef<GraphCanvas | null>(null);
  const intents = useRef(input.intents);
  intents.current = input.intents;
  const [arranging, setArranging] = useState(false);
  const arranged = useRef('');
  const arranger = useRef<ReturnType<typeof createArranger> | null>(null);
  const fast = picture?.big ?? false;

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = createGraphCanvas(
      element,
      {
        onNode: (key, add) => intents.current.onNode(key, add),
        onNodes: (keys) => intents.current.onNodes(keys),
        onEdge: (from, to) => intents.current.onEdge(from, to),
        onBackground: () => intents.current.onBackground(),
        onHover: (what) => intents.current.onHover(what),
        onExpand: () => undefined,
        onMenu: () => undefined,
        onMoved: () => undefined,
      },
      fast,
    );
    canvas.current = made;
    const sized = new ResizeObserver(() => made.fit());
    sized.observe(element);
    return () => {
      sized.disconnect();
      canvas.current = null;
      arranged.current = '';
      made.destroy();
    };
  }, [container, fast]);

  useEffect(() => {
    arranger.current = createArranger();
    return () => {
      arranger.current?.stop();
      arranger.current = null;
    };
  }, []);

  useEffect(() => {
    const drawing = canvas.current;
    if (drawing === null || scene === null || picture === null) return;
    const anew = arranged.current !== arrangement;
    const standing = anew ? new Map() : drawing.positions();
    const known: Positions = new Map(
      scene.nodes.flatMap(({ key }) => (standing.has(key) ? [[key, standing.get(key)] as const] : [])),
    );
    const fresh = scene.nodes.filter((node) => !known.has(node.key));
    const spots = known.size === 0 ? startPositions(scene.nodes) : joinPositions(fresh, scene.edges, known);
    drawing.draw(picture, palette, new Map([...known, ...spots]));
    if (anew) drawing.move(spots);
    if (scene.nodes.length === 0 || !(anew || fresh.length > scene.nodes.length * mostlyNew)) return;
    arranged.current = arrangement;
    drawing.fit();
    setArranging(true);
    arranger.current?.arrange(
      {
        scene,
        layout,
        sizeBy: 'amount',
        ego: null,
        sizes: new Map(picture.nodes.map((node) => [node.key, node.size])),
        pinned: new Map(),
        aspect: drawing.aspect(),
      },
      (positions) => {
        setArranging(false);
        canvas.current?.place(positions, false);
      },
      () => setArranging(false),
    );
  }, [scene, picture, palette, arrangement, fast]);

  useEffect(() => {
    canvas.current?.select(selected, link === null ? null : edgeId(link[0], link[1]));
  }, [selected, link, picture, fast]);

  return { canvas, arranging };
}

/** The graph: canvas, tools, menu, legend, path and the account of what is not drawn, around one scene. */
import { Loader } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { SceneEdge, SceneNode } from '../../../core/network/scene.ts';
import { standIns } from '../../graph-view/marks.ts';
import { drawPicture } from '../../graph-view/picture.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { pictureSvg } from '../../graph-view/svg.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { changeView, useGraphView } from './graph-store.ts';
import { GraphToolbar, StageChips } from './graph-toolbar.tsx';
import { Legend } from './legend.tsx';
import { expandNode } from './node-actions.ts';
import { NodeMenu } from './node-menu.tsx';
import { PathPanel } from './path-panel.tsx';
import { remember } from './places.ts';
import { UndrawnNotice } from './undrawn-notice.tsx';
import { useCanvas } from './use-canvas.ts';
import { useMarks } from './use-marks.ts';
import { useScene } from './use-scene.ts';
import { useWalker } from './use-walker.tsx';
import { pin } from './view-changes.ts';
import './graph.css';

interface OpenMenu {
  readonly key: NodeKey;
  readonly x: number;
  readonly y: number;
}

export function GraphRoom() {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const theme = useSettings((s) => s.theme);
  const view = useGraphView();
  const asked = useScene();
  const answer = asked.value;
  const scene = answer?.scene ?? null;
  const { marks, drawn, holders } = useMarks(scene);
  const palette = paletteOf(theme);
  const edgeWords = (edge: SceneEdge) =>
    `${format.moneyShort(edge.amount, baseCurrency, baseDigits)} · ${format.number(edge.count)}×`;
  const holderName = (node: SceneNode) => (node.holder === null ? '' : (answer?.holders[node.holder] ?? ''));
  const picture = useMemo(
    () =>
      scene === null
        ? null
        : drawPicture(
            scene,
            { colourBy: view.colourBy, sizeBy: view.sizeBy, palette, edgeLabel: edgeWords, holderOf: holderName },
            marks,
          ),
    [scene, view.colourBy, view.sizeBy, palette, marks, language],
  );

  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const help = useId();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [hover, setHover] = useState<{ readonly node: NodeKey } | { readonly edge: string } | null>(null);
  const [focused, setFocused] = useState(false);

  const { selectNode, selectNodes, selectLink, showBottom, clearSelection } = useSession.getState();
  const { canvas, arranging, made } = useCanvas({
    container,
    answer,
    picture,
    palette,
    view,
    drawn,
    holders,
    intents: {
      onNode: (key, add) => {
        walker.stand(key);
        selectNode(key, add);
      },
      onNodes: selectNodes,
      onEdge: (from, to) => {
        selectLink(from, to);
        // Playback has a table of its own, which follows the choice too.
        if (useSession.getState().bottomTab !== 'playback') showBottom('transactions');
      },
      onBackground: clearSelection,
      onExpand: (key) => scene !== null && void expandNode(key, scene),
      onMenu: (key, x, y) => {
        walker.stand(key);
        setMenu({ key, x, y });
      },
      onMoved: (positions) => {
        remember(positions);
        changeView(pin(view, positions));
      },
      onHover: setHover,
    },
  });
  const glide = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const walker = useWalker(
    scene,
    (key) => canvas.current?.follow(key, glide()),
    (key) => {
      const at = canvas.current?.onScreen(key) ?? { x: 20, y: 20 };
      setMenu({ key, x: at.x, y: at.y });
    },
    (factor) => (factor === null ? canvas.current?.fit() : canvas.current?.zoom(factor)),
    (node) => [node.label, holderName(node)].filter((part) => part !== '').join(', '),
  );
  useEffect(() => canvas.current?.cursor(focused ? walker.at : null), [focused, walker.at, picture, made]);

  const selectedKeys = useSession((s) => s.selection.nodes);
  const last = selectedKeys.at(-1);
  const standIn = last === undefined ? undefined : standIns(drawn, last, holders.of)[0];
  const selected = scene?.nodes.find((n) => n.key === standIn) ?? null;
  const menuNode = menu === null ? undefined : scene?.nodes.find((n) => n.key === menu.key);
  const closeMenu = () => {
    setMenu(null);
    frame.current?.focus();
  };

  return (
    <div className="graph">
      <GraphToolbar
        scene={scene}
        selected={selected}
        onFit={() => canvas.current?.fit()}
        onZoom={(factor) => canvas.current?.zoom(factor)}
        exports={{
          spec: answer?.spec ?? null,
          png: () => canvas.current?.png(palette.paper) ?? Promise.reject(new Error('no canvas')),
          svg: () =>
            picture === null || canvas.current === null
              ? ''
              : pictureSvg(picture, canvas.current.positions(), palette, t('graph.name')),
        }}
      />
      <div className="graph-stage">
        <div
          ref={frame}
          className="graph-canvas"
          role="application"
          tabIndex={0}
          aria-label={t('graph.name')}
          aria-describedby={help}
          onKeyDown={(event) => {
            setHover(null);
            walker.onKeyDown(event);
          }}
          onFocus={(event) => {
            if (event.target !== event.currentTarget) return;
            setFocused(true);
            walker.onFocus();
          }}
          onBlur={() => setFocused(false)}
          data-tour="graph"
        >
          <div ref={container} className="graph-drawing" aria-hidden />
        </div>
        <p id={help} className="graph-unseen">
          {t('graph.help')}
        </p>
        <p className="graph-unseen" aria-live="polite">
          {focused ? walker.spoken : ''}
        </p>
        {scene === null && asked.error === null && <div className="graph-over">{<LoadingState />}</div>}
        {asked.error !== null && (
          <div className="graph-over">
            <ErrorState message={asked.error} />
          </div>
        )}
        {scene !== null && scene.nodes.length === 0 && (
          <div className="graph-over">
            <EmptyState title={t('graph.empty')} hint={t('graph.emptyHint')} />
          </div>
        )}
        {(arranging || (asked.loading && scene !== null)) && (
          <p className="graph-busy" role="status">
            <Loader size={14} aria-hidden /> {t(arranging ? 'graph.arranging' : 'graph.refreshing')}
          </p>
        )}
        {scene !== null && scene.nodes.length > 0 && (
          <Legend scene={scene} colourBy={view.colourBy} marks={marks} palette={palette} />
        )}
        <StageChips scene={scene} />
        <PathPanel />
        {menu !== null && menuNode !== undefined && scene !== null && (
          <NodeMenu node={menuNode} scene={scene} at={menu} onClose={closeMenu} />
        )}
      </div>
      <div className="graph-foot">
        <HoverLine hover={hover} answer={answer} fallback={focused ? walker.spoken : t('graph.hint')} />
        {answer !== null && <UndrawnNotice answer={answer} />}
      </div>
    </div>
  );
}

function HoverLine({
  hover,
  answer,
  fallback,
}: {
  readonly hover: { readonly node: NodeKey } | { readonly edge: string } | null;
  readonly answer: ReturnType<typeof useScene>['value'];
  readonly fallback: string;
}) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const scene = answer?.scene;
  const words = () => {
    if (hover === null || scene === undefined) return fallback;
    if ('node' in hover) {
      const node = scene.nodes.find((n) => n.key === hover.node);
      if (node === undefined) return fallback;
      const holder = node.holder === null ? '' : (answer?.holders[node.holder] ?? '');
      const name = [node.label, holder, node.latin].filter((part) => part !== '').join(' · ');
      return t('graph.hoverNode', { name, in: money(node.amountIn), out: money(node.amountOut), count: node.degree });
    }
    const edge = scene.edges.find((e) => e.id === hover.edge);
    if (edge === undefined) return fallback;
    const label = (key: NodeKey) => scene.nodes.find((n) => n.key === key)?.label ?? key;
    return t('graph.hoverEdge', {
      from: label(edge.from),
      to: label(edge.to),
      amount: money(edge.amount),
      count: edge.count,
      first: format.date(edge.first),
      last: format.date(edge.last),
    });
  };
  const text = words();
  return (
    <span className="graph-hint" title={text}>
      {text}
    </span>
  );
}

/** The whole data as a graph with the hidden network on it: roles coloured and lettered, true flows dashed; nodes and links can be chosen. */
import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Level } from '../../../core/exercise/work.ts';
import { minorDigits } from '../../../core/ledger/currency.ts';
import type { SceneEdge, SceneNode } from '../../../core/network/scene.ts';
import type { WorkbookHead } from '../../../core/workbook/workbook.ts';
import { countByEdge, drawnIn, noMarks, type Truth } from '../../graph-view/marks.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { drawPicture } from '../../graph-view/picture.ts';
import { beginWalk, walkMap, walkStep, type Step, type Walk, type WalkMap } from '../../graph-view/walker.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSettings, useWords } from '../../store/settings.ts';
import { choose, partyOf, type NetworkApi } from './ask-network.ts';
import { NetworkLegend } from './network-legend.tsx';
import { standingFill, standingOf } from './role-look.ts';
import { useDrawing } from './use-drawing.ts';
import { useNetwork } from './use-network.ts';
import './network.css';

interface NetworkViewProps {
  readonly api: NetworkApi;
  /** Everything the picture depends on. */
  readonly version: string;
  /** Another one lays the graph out anew; the version where left out. */
  readonly arrangement?: string;
  readonly head: WorkbookHead;
  readonly level?: Level;
  readonly hiddenOnly?: boolean;
  readonly selected?: readonly NodeKey[];
  readonly link?: readonly [NodeKey, NodeKey] | null;
  readonly onSelect?: (nodes: readonly NodeKey[]) => void;
  readonly onLink?: (from: NodeKey, to: NodeKey) => void;
}

const steps: { readonly [key: string]: Step } = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  Backspace: 'back',
};
const nobody: readonly NodeKey[] = [];
/** A letter of a role has to be legible. */
const leastMember = 24;
const mostNamed = 24;

/** The largest that money leaves: from others an arrow leads nowhere. */
function startOf(map: WalkMap): NodeKey | null {
  return map.ranked.find((key) => map.out.has(key)) ?? null;
}

export function NetworkView(props: NetworkViewProps) {
  const { level = 'parties', hiddenOnly = false, selected = nobody, link = null, head, version } = props;
  const { t, format, language } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  const asked = useNetwork(props.api, version, level);
  const network = asked.value;
  const digits = minorDigits(head.baseCurrency);
  const flows = useMemo(
    () => (network === null ? new Map<string, number>() : countByEdge(drawnIn(network.scene), network.flows)),
    [network],
  );
  const scene = useMemo(
    () => (network === null ? null : choose(network, new Set(flows.keys()), hiddenOnly)),
    [network, hiddenOnly, flows],
  );
  const standing = (node: SceneNode) =>
    network === null ? 'other' : standingOf(network.key, partyOf(network, node.key));
  const edgeWords = (edge: SceneEdge) =>
    `${format.moneyShort(edge.amount, head.baseCurrency, digits)} · ${format.number(edge.count)}×`;
  const picture = useMemo(() => {
    if (scene === null) return null;
    const truth = new Map<NodeKey, Truth>();
    const givers = new Set<NodeKey>();
    for (const node of scene.nodes) {
      const is = standing(node);
      if (is === 'other') continue;
      if (is === 'donor' || is === 'decoy') givers.add(node.key);
      truth.set(node.key, is === 'decoy' || is === 'covered' ? 'innocent' : 'found');
    }
    const drawn = drawPicture(
      scene,
      {
        colourBy: 'kind',
        sizeBy: 'amount',
        palette,
        holderOf: (node) => (node.key.startsWith('party:') ? '' : (node.holder?.slice(6) ?? '')),
        edgeLabel: (edge) => edgeWords(edge),
        fillOf: (node) => {
          const is = standing(node);
          return {
            fill: standingFill(is, palette),
            glyph: is === 'other' ? null : { text: t(`editor.sign-${is}`) },
          };
        },
      },
      { ...noMarks, trueFlow: flows, truth },
    );
    // Givers are many; their words would lie on one another.
    const few = scene.nodes.length <= mostNamed;
    const leads = (key: NodeKey) => few || !givers.has(key);
    // Everybody else stands back, so that the hidden network can be read among them.
    return {
      ...drawn,
      nodes: drawn.nodes.map((node) =>
        truth.has(node.key)
          ? { ...node, size: Math.max(node.size, leastMember), leading: leads(node.key) }
          : { ...node, leading: false, faded: truth.size > 0 },
      ),
      edges: drawn.edges.map((edge) => (edge.mark === 'plain' ? { ...edge, faded: truth.size > 0 } : edge)),
    };
  }, [scene, flows, palette, language]);
  const container = useRef<HTMLDivElement>(null);
  const help = useId();
  const [hover, setHover] = useState<{ readonly node: NodeKey } | { readonly edge: string } | null>(null);
  const [walk, setWalk] = useState<Walk | null>(null);
  const [focused, setFocused] = useState(false);
  const chosen = useMemo(() => new Set(selected), [selected]);
  const toggle = (key: NodeKey) =>
    props.onSelect?.(chosen.has(key) ? selected.filter((one) => one !== key) : [...selected, key]);
  const { canvas, arranging } = useDrawing(container, {
    scene,
    picture,
    palette,
    // Told in time from left to right where it stands alone.
    layout: hiddenOnly ? 'flow' : 'force',
    arrangement: `${props.arrangement ?? version}|${level}|${String(hiddenOnly)}`,
    selected: chosen,
    link,
    intents: {
      onNode: (key, add) => (add ? toggle(key) : props.onSelect?.([key])),
      onNodes: (keys) => props.onSelect?.(keys),
      onEdge: (from, to) => props.onLink?.(from, to),
      onBackground: () => props.onSelect?.([]),
      onHover: setHover,
    },
  });
  const map = useMemo(() => (scene === null ? null : walkMap(scene)), [scene]);
  const at = walk !== null && map?.nodes.has(walk.at) === true ? walk.at : null;
  useEffect(() => canvas.current?.cursor(focused ? at : null), [focused, at, picture]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = at === null && map !== null ? beginWalk(map, selected.at(-1) ?? startOf(map)) : walk;
    const step = steps[event.key];
    if (event.key === '+' || event.key === '=') canvas.current?.zoom(1.25);
    else if (event.key === '-') canvas.current?.zoom(0.8);
    else if (event.key === '0') canvas.current?.fit();
    else if (event.key === 'Escape') props.onSelect?.([]);
    else if (here === null || map === null) return;
    else if (step !== undefined) {
      const next = walkStep(map, here, step);
      setWalk(next);
      canvas.current?.follow(next.at, false);
    } else if (event.key === 'Enter') props.onSelect?.([here.at]);
    else if (event.key === ' ') toggle(here.at);
    else if (event.key.toLowerCase() === 'l' && here.came !== null) {
      const { from, along } = here.came;
      if (along === 'out') props.onLink?.(from, here.at);
      else props.onLink?.(here.at, from);
    } else return;
    event.preventDefault();
  };

  const nodeWords = (node: SceneNode | undefined) => {
    if (node === undefined) return '';
    const is = standing(node);
    const name = [node.label, node.latin, is === 'other' ? '' : t(`editor.role-${is}`)].filter((one) => one !== '');
    const money = (minor: number) => format.money(minor, head.baseCurrency, digits);
    return t('graph.hoverNode', {
      name: name.join(' · '),
      in: money(node.amountIn),
      out: money(node.amountOut),
      count: node.degree,
    });
  };
  const linkWords = (id: string) => {
    const edge = scene?.edges.find((one) => one.id === id);
    if (edge === undefined) return '';
    const label = (key: NodeKey) => scene?.nodes.find((node) => node.key === key)?.label ?? key;
    const flow = flows.get(id) ?? 0;
    return `${label(edge.from)} → ${label(edge.to)}: ${edgeWords(edge)}${flow > 0 ? ` · ${t('editor.flowsInLink', { count: flow })}` : ''}`;
  };
  const words =
    hover !== null
      ? 'node' in hover
        ? nodeWords(scene?.nodes.find((node) => node.key === hover.node))
        : linkWords(hover.edge)
      : focused && at !== null
        ? nodeWords(map?.nodes.get(at))
        : '';
  const missing = scene === null || network === null ? null : undrawnWords();
  function undrawnWords(): string {
    const { undrawn, nodes, edges } = network?.scene ?? { undrawn: { nodes: 0, edges: 0 }, nodes: [], edges: [] };
    const left = {
      nodes: undrawn.nodes + nodes.length - (scene?.nodes.length ?? 0),
      links: (undrawn.edges ?? 0) + edges.length - (scene?.edges.length ?? 0),
    };
    if (left.nodes === 0 && left.links === 0)
      return t('graph.allDrawn', { count: nodes.length, links: format.number(edges.length) });
    return t('editor.notDrawn', {
      nodes: t('graph.nodes', { count: left.nodes, n: format.number(left.nodes) }),
      links: t('graph.links', { count: left.links, n: format.number(left.links) }),
      why: t(hiddenOnly ? 'editor.notDrawnHidden' : 'editor.notDrawnMany'),
    });
  }

  return (
    <div className="network">
      <div className="network-stage">
        <div
          className="network-canvas"
          role="application"
          tabIndex={0}
          aria-label={t('graph.name')}
          aria-describedby={help}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (event.target !== event.currentTarget) return;
            setFocused(true);
            if (walk === null && map !== null) setWalk(beginWalk(map, selected.at(-1) ?? startOf(map)));
          }}
          onBlur={() => setFocused(false)}
        >
          <div ref={container} className="network-drawing" aria-hidden />
        </div>
        <p id={help} className="unseen">
          {t('editor.graphHelp')}
        </p>
        {asked.error !== null && (
          <div className="network-over">
            <ErrorState message={asked.error} />
          </div>
        )}
        {scene === null && asked.error === null && (
          <div className="network-over">
            <LoadingState />
          </div>
        )}
        {scene !== null && scene.nodes.length === 0 && (
          <div className="network-over">
            <EmptyState title={t('editor.nothingDrawn')} hint={t('editor.nothingDrawnHint')} />
          </div>
        )}
        {(arranging || (asked.loading && scene !== null)) && (
          <p className="network-busy" role="status">
            <Loader size={14} aria-hidden /> {t(arranging ? 'graph.arranging' : 'graph.refreshing')}
          </p>
        )}
        <div className="network-tools">
          {(
            [
              ['graph.zoomIn', IconPlus, () => canvas.current?.zoom(1.25)],
              ['graph.zoomOut', IconMinus, () => canvas.current?.zoom(0.8)],
              ['graph.fit', IconArrowsMaximize, () => canvas.current?.fit()],
            ] as const
          ).map(([label, Icon, onClick]) => (
            <Tooltip key={label} label={t(label)} position="left">
              <ActionIcon size={26} variant="default" aria-label={t(label)} onClick={onClick}>
                <Icon size={14} aria-hidden />
              </ActionIcon>
            </Tooltip>
          ))}
        </div>
      </div>
      {scene !== null && network !== null && <NetworkLegend network={network} palette={palette} />}
      <div className="network-foot">
        <span className="network-words" title={words} aria-live="polite">
          {words}
        </span>
        {missing !== null && <span className="network-missing">{missing}</span>}
      </div>
    </div>
  );
}

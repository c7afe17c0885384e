/** The graph's tools in one line that wraps: level, layout, colour, size, ego network, path, zoom, export. */
import { ActionIcon, Button } from '@mantine/core';
import {
  IconCircleDashed,
  IconCircles,
  IconDots,
  IconEyeCheck,
  IconFocusCentered,
  IconPalette,
  IconRefresh,
  IconRoute,
  IconSitemap,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ColourBy, LayoutName, SizeBy } from '../../../core/exercise/work.ts';
import type { Scene, SceneNode } from '../../../core/network/scene.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { Choice } from './choice.tsx';
import { CommunityFinder } from './community-finder.tsx';
import { ExportMenu, type ExportProps } from './export-menu.tsx';
import { changeView, useGraph, useGraphView } from './graph-store.ts';
import { LevelSwitch } from './level-switch.tsx';
import { findPath } from './node-actions.ts';
import { NodeMenu } from './node-menu.tsx';
import { bringIn } from './view-changes.ts';

const layouts: readonly LayoutName[] = ['force', 'flow', 'concentric', 'community'];
const colours: readonly ColourBy[] = ['role', 'community', 'kind', 'country'];
const sizes: readonly SizeBy[] = ['amount', 'degree', 'betweenness', 'pagerank'];

export interface ToolbarProps {
  readonly scene: Scene | null;
  readonly selected: SceneNode | null;
  readonly onFit: () => void;
  readonly onZoom: (factor: number) => void;
  readonly exports: ExportProps;
}

export function GraphToolbar({ scene, selected, onFit, onZoom, exports }: ToolbarProps) {
  const { t } = useWords();
  const view = useGraphView();
  return (
    <div className="graph-tools" role="toolbar" aria-label={t('graph.tools')}>
      <LevelSwitch />
      <Choice
        icon={<IconSitemap size={15} aria-hidden />}
        label={t('graph.layout')}
        value={view.layout}
        options={layouts.map((value) => ({ value, label: t(`graph.layout-${value}`) }))}
        onChange={(layout) => changeView({ layout })}
        tour="graph-layout"
      />
      <Choice
        icon={<IconPalette size={15} aria-hidden />}
        label={t('graph.colourBy')}
        value={view.colourBy}
        options={colours.map((value) => ({ value, label: t(`graph.colour-${value}`) }))}
        onChange={(colourBy) => changeView({ colourBy })}
      />
      <Choice
        icon={<IconCircles size={15} aria-hidden />}
        label={t('graph.sizeBy')}
        value={view.sizeBy}
        options={sizes.map((value) => ({ value, label: t(`graph.size-${value}`) }))}
        onChange={(sizeBy) => changeView({ sizeBy })}
      />
      <PathButton />
      {scene !== null && selected !== null ? (
        <NodeMenu node={selected} scene={scene}>
          <ActionIcon variant="default" size={28} aria-label={t('graph.actions')} title={t('graph.actions')}>
            <IconDots size={16} />
          </ActionIcon>
        </NodeMenu>
      ) : (
        <ActionIcon variant="default" size={28} disabled aria-label={t('graph.actions')} title={t('graph.actionsNone')}>
          <IconDots size={16} />
        </ActionIcon>
      )}
      <span className="spring" />
      <ActionIcon.Group>
        <Tool label={t('graph.zoomOut')} onClick={() => onZoom(0.8)}>
          <IconZoomOut size={16} />
        </Tool>
        <Tool label={t('graph.fit')} onClick={onFit}>
          <IconFocusCentered size={16} />
        </Tool>
        <Tool label={t('graph.zoomIn')} onClick={() => onZoom(1.25)}>
          <IconZoomIn size={16} />
        </Tool>
        <Tool label={t('graph.arrange')} onClick={() => useGraph.setState((s) => ({ arrange: s.arrange + 1 }))}>
          <IconRefresh size={16} />
        </Tool>
      </ActionIcon.Group>
      <ExportMenu {...exports} />
    </div>
  );
}

function Tool(props: { readonly label: string; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <ActionIcon variant="default" size={28} aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </ActionIcon>
  );
}

/** Between the two nodes selected last; says what is missing when there are not two. */
function PathButton() {
  const { t } = useWords();
  const [from, to] = useSession((s) => s.selection.nodes).slice(-2);
  const ready = from !== undefined && to !== undefined;
  return (
    <ActionIcon
      variant="default"
      size={28}
      disabled={!ready}
      aria-label={t('graph.path')}
      title={ready ? t('graph.path') : t('graph.pathNeedsTwo')}
      onClick={() => ready && void findPath(from, to)}
      data-tour="graph-path"
    >
      <IconRoute size={16} />
    </ActionIcon>
  );
}

function EgoChip() {
  const { t } = useWords();
  const { ego } = useGraphView();
  const keys: readonly NodeKey[] = ego === null ? [] : [ego.node];
  const labels = useDesk(keys.join(), (api) => api.labels(keys));
  if (ego === null) return null;
  return (
    <Button
      className="graph-chip"
      size="compact-sm"
      variant="light"
      leftSection={<IconCircleDashed size={14} aria-hidden />}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => changeView({ ego: null })}
      title={t('graph.egoClear')}
    >
      {t('graph.egoOf', { name: labels.value?.[ego.node] ?? ego.node, count: ego.hops })}
    </Button>
  );
}

/** The group of the overview that alone is drawn. */
function OnlyChip() {
  const { t } = useWords();
  const only = useGraph((s) => s.only);
  if (only === null) return null;
  return (
    <Button
      className="graph-chip"
      size="compact-sm"
      variant="light"
      leftSection={<IconCircleDashed size={14} aria-hidden />}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => useGraph.setState({ only: null })}
      title={t('graph.egoClear')}
    >
      {t('graph.onlyGroup', { name: only.name })}
    </Button>
  );
}

/** Laid over the canvas: what bounds the picture, and after grading what lies under it. */
export function StageChips({ scene }: { readonly scene: Scene | null }) {
  const { colourBy } = useGraphView();
  return (
    <div className="graph-chips">
      <TruthSwitch />
      <EgoChip />
      <OnlyChip />
      {colourBy === 'community' && scene?.metricsOf === 'drawn' && <CommunityFinder />}
    </div>
  );
}

/** Only after grading. Turning it on also brings in the members the graph does not draw. */
function TruthSwitch() {
  const { t } = useWords();
  const reveal = useSession((s) => s.reveal);
  const on = useGraph((s) => s.truth);
  const view = useGraphView();
  if (reveal === null) return null;
  const members = Object.keys(reveal.key.roles).map((id): NodeKey => `party:${id}`);
  return (
    <Button
      size="compact-sm"
      variant={on ? 'filled' : 'default'}
      aria-pressed={on}
      leftSection={<IconEyeCheck size={15} aria-hidden />}
      onClick={() => {
        useGraph.setState({ truth: !on });
        if (!on) changeView(bringIn(view, members));
      }}
      data-tour="graph-truth"
    >
      {t('graph.hiddenNetwork')}
    </Button>
  );
}

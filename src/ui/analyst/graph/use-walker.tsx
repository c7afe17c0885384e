/** Keyboard and voice of the graph: arrows walk along the money, letters act on the node, each stop is spoken. */
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Scene, SceneNode } from '../../../core/network/scene.ts';
import { beginWalk, cameAlong, walkMap, walkStep, type Step, type Walk } from '../../graph-view/walker.ts';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { changeView, currentView } from './graph-store.ts';
import { nodeActions } from './node-actions.ts';
import { nextEgo } from './view-changes.ts';

const steps: { readonly [key: string]: Step } = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  Backspace: 'back',
};

export interface Walker {
  readonly at: NodeKey | null;
  /** What a screen reader says and the status line shows. */
  readonly spoken: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly stand: (key: NodeKey | null) => void;
}

export function useWalker(
  scene: Scene | null,
  follow: (key: NodeKey) => void,
  openMenu: (key: NodeKey) => void,
  zoom: (factor: number | null) => void,
  nameOf: (node: SceneNode) => string,
): Walker {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [walk, setWalk] = useState<Walk | null>(null);
  const map = useMemo(() => walkMap(scene ?? nothing), [scene]);
  const at = walk !== null && map.nodes.has(walk.at) ? walk.at : null;
  const node = at === null ? undefined : map.nodes.get(at);
  const money = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);

  const spoken = () => {
    if (node === undefined || walk === null) return '';
    const along = cameAlong(map, walk);
    return [
      t('graph.sayNode', {
        name: nameOf(node),
        kind: t(`graph.kind-${node.kind}`),
        role: t(`graph.role-${node.role}`),
      }),
      t('graph.sayOut', { amount: money(node.amountOut), count: map.out.get(node.key)?.length ?? 0 }),
      t('graph.sayIn', { amount: money(node.amountIn), count: map.in.get(node.key)?.length ?? 0 }),
      ...(along === null ? [] : [t('graph.sayAlong', { amount: money(along.amount), count: along.count })]),
      ...(node.undrawn === 0 ? [] : [t('graph.sayUndrawn', { count: node.undrawn })]),
    ].join(' ');
  };

  const go = (next: Walk, select: boolean) => {
    setWalk(next);
    follow(next.at);
    if (select) useSession.getState().selectNode(next.at);
  };
  const onFocus = () => {
    if (at !== null) return;
    const next = beginWalk(map, useSession.getState().selection.nodes.at(-1) ?? null);
    if (next !== null) setWalk(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons laid over the canvas keep their own keys; so do the browser's and the app's shortcuts.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = at === null ? beginWalk(map, useSession.getState().selection.nodes.at(-1) ?? null) : walk;
    const step = steps[event.key];
    const key = event.key.toLowerCase();
    if (event.key === 'Escape') useSession.getState().clearSelection();
    else if (key === '+' || key === '=') zoom(1.25);
    else if (key === '-') zoom(0.8);
    else if (key === '0') zoom(null);
    else if (here === null || scene === null) return;
    else if (step !== undefined) go(walkStep(map, here, step), !event.shiftKey);
    else if (key === ' ') useSession.getState().selectNode(here.at, true);
    else if (key === 'm' || event.key === 'ContextMenu' || event.key === 'F10') openMenu(here.at);
    else if (key === 'l') {
      const along = cameAlong(map, here);
      if (along === null) return;
      useSession.getState().selectLink(along.from, along.to);
      useSession.getState().showBottom('transactions');
    } else if (key === 'e') {
      const view = currentView();
      if (view !== null) changeView(nextEgo(view, here.at));
    } else {
      const standing = map.nodes.get(here.at);
      const action = standing && nodeActions(standing, scene).find((a) => a.key === key && a.enabled);
      if (action === undefined) return;
      action.run();
    }
    event.preventDefault();
  };

  return {
    at,
    spoken: spoken(),
    onKeyDown,
    onFocus,
    stand: (key) => setWalk(key === null ? null : { at: key, came: null, trail: [] }),
  };
}

const nothing: Scene = {
  nodes: [],
  edges: [],
  selfTransfers: 0,
  undrawn: { nodes: 0, edges: 0, transactions: 0, amount: 0, hiddenByHand: 0, largest: [] },
  metricsOf: 'network',
};

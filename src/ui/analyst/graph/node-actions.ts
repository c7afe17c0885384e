/** Everything that can be done with a node, once: the context menu, the tables' menus and the keyboard all offer this list. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Scene, SceneNode } from '../../../core/network/scene.ts';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import { runTrace } from '../trace/trace-run.ts';
import { changeView, currentView, useGraph } from './graph-store.ts';
import { placeOf } from './places.ts';
import * as change from './view-changes.ts';

export type ActionId =
  | 'inspect'
  | 'traceForward'
  | 'traceBack'
  | 'expand'
  | 'collapse'
  | 'open'
  | 'close'
  | 'ego1'
  | 'ego2'
  | 'ego3'
  | 'path'
  | 'pin'
  | 'unpin'
  | 'hide'
  | 'claim'
  | 'freeze';

export interface NodeAction {
  readonly id: ActionId;
  /** Key that does it while the graph has the focus, or ''. */
  readonly key: string;
  readonly enabled: boolean;
  readonly run: () => void;
}

const broughtAtOnce = 40;

/** Undrawn neighbours with the most money, under the filter in force; at most 40 at a time. */
export async function expandNode(node: NodeKey, scene: Scene): Promise<void> {
  const view = currentView();
  const work = useSession.getState().attempt?.work;
  if (view === null || work === undefined) return;
  const around = await desk().scene({
    filter: work.filter,
    view: { level: view.level, opened: view.opened, ego: { node, hops: 1 }, shown: [], hidden: [] },
    limit: 600,
  });
  const drawn = new Set(scene.nodes.map((n) => n.key));
  const fresh = around.nodes
    .filter((n) => !drawn.has(n.key))
    .toSorted((a, b) => b.amountIn + b.amountOut - a.amountIn - a.amountOut)
    .slice(0, broughtAtOnce)
    .map((n) => n.key);
  const now = currentView();
  if (fresh.length > 0 && now !== null) changeView(change.bringIn(now, [node, ...fresh]));
}

/** Traces from a node, where traces are worked on. */
function traceFrom(key: NodeKey, direction: 'forward' | 'back'): void {
  const { attempt, selectNode, setRows } = useSession.getState();
  if (attempt === null) return;
  selectNode(key);
  setRows([]);
  const { from, to } = attempt.work.filter;
  const seed = { kind: 'node', key } as const;
  runTrace({ seed, direction, rule: 'haircut', since: from, until: to, maxHops: null });
}

/** Looks for the earliest money could have gone from one node to another. */
export async function findPath(from: NodeKey, to: NodeKey): Promise<void> {
  const work = useSession.getState().attempt?.work;
  if (work === undefined) return;
  const { rows } = await desk().path(from, to, work.filter);
  useGraph.setState({ path: { from, to, rows } });
}

export function nodeActions(node: SceneNode, scene: Scene): readonly NodeAction[] {
  const view = currentView();
  if (view === null) return [];
  const { key } = node;
  const { selection, showSide, selectNode } = useSession.getState();
  const other = selection.nodes.findLast((n) => n !== key);
  const opened = node.kind === 'account' && node.holder !== null && view.opened.includes(node.holder);
  const pinned = key in view.pinned;
  const submitted = useSession.getState().attempt?.work.submittedAt !== null;
  const side = (tab: Parameters<typeof showSide>[0]) => () => {
    selectNode(key);
    showSide(tab);
  };
  const all: readonly (NodeAction & { readonly offered?: boolean })[] = [
    { id: 'inspect', key: 'i', enabled: true, run: side('inspect') },
    { id: 'traceForward', key: 't', enabled: node.countOut > 0, run: () => traceFrom(key, 'forward') },
    { id: 'traceBack', key: 'b', enabled: node.countIn > 0, run: () => traceFrom(key, 'back') },
    { id: 'claim', key: 'f', enabled: !submitted, run: side('flag') },
    { id: 'freeze', key: 'z', enabled: !submitted, run: side('disrupt') },
    { id: 'expand', key: 'enter', enabled: node.undrawn > 0, run: () => void expandNode(key, scene) },
    {
      id: 'collapse',
      key: 'c',
      enabled: change.hangingOn(scene, key).length > 0,
      run: () => changeView(change.collapse(view, scene, key)),
    },
    {
      id: 'open',
      key: 'o',
      enabled: true,
      offered: view.level === 'parties' && node.kind !== 'account',
      run: () => changeView(change.openParty(view, key)),
    },
    {
      id: 'close',
      key: 'o',
      enabled: true,
      offered: opened,
      run: () => node.holder !== null && changeView(change.closeParty(view, node.holder)),
    },
    ...([1, 2, 3] as const).map((hops) => ({
      id: `ego${hops}` as const,
      key: String(hops),
      enabled: !(view.ego?.node === key && view.ego.hops === hops),
      run: () => changeView(change.egoAround(key, hops)),
    })),
    {
      id: 'path',
      key: '',
      enabled: true,
      offered: other !== undefined,
      run: () => other !== undefined && void findPath(other, key),
    },
    {
      id: 'pin',
      key: 'p',
      enabled: placeOf(key) !== null,
      offered: !pinned,
      run: () => {
        const at = placeOf(key);
        if (at !== null) changeView(change.pin(view, new Map([[key, at]])));
      },
    },
    { id: 'unpin', key: 'p', enabled: true, offered: pinned, run: () => changeView(change.unpin(view, key)) },
    { id: 'hide', key: 'h', enabled: view.ego?.node !== key, run: () => changeView(change.hide(view, [key])) },
  ];
  return all.filter((action) => action.offered !== false);
}

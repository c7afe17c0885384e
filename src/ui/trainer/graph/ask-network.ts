/** What a picture of the hidden network is drawn from: the scene, the key, the true flows and whose account is whose. */
import { accountKey, partyKey, type NodeKey } from '../../../core/dataset/dataset.ts';
import type { AnswerKey } from '../../../core/exercise/key.ts';
import type { Level } from '../../../core/exercise/work.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import type { Scene, SceneNode } from '../../../core/network/scene.ts';
import type { WorkbookAccount, WorkbookTransaction } from '../../../core/workbook/workbook.ts';
import type { StudioApi, StudioRow } from '../../../worker/studio-protocol.ts';
import type { Ends } from '../../graph-view/marks.ts';

/** DESIGN: the screen stays fluid up to about this many nodes and edges. */
const drawnAtMost = 1500;
const bystandersAtMost = 600;
/** More than is drawn: the hidden flow is small money, and would fall out of a scene of the largest. */
const sceneLimit = 30_000;
const mostAccounts = 50_000;
const mostFlows = 5_000;

export interface Network {
  readonly scene: Scene;
  readonly key: AnswerKey;
  readonly flows: readonly Ends[];
  /** Holder by account id. */
  readonly holders: ReadonlyMap<string, string>;
}

const isAccount = (row: StudioRow): row is WorkbookAccount => 'institution' in row;
const isTransaction = (row: StudioRow): row is WorkbookTransaction => 'channel' in row;

export type NetworkApi = Pick<StudioApi, 'scene' | 'key' | 'page'>;

export async function askNetwork(api: NetworkApi, level: Level): Promise<Network> {
  const sort = { by: '', down: false };
  const view = { level, ego: null, shown: [], hidden: [], opened: [] };
  const [scene, key, accounts, marked] = await Promise.all([
    api.scene({ filter: openFilter, view, limit: sceneLimit }),
    api.key(),
    api.page({ table: 'accounts', text: '', marked: false, sort, start: 0, count: mostAccounts }),
    api.page({ table: 'transactions', text: '', marked: true, sort, start: 0, count: mostFlows }),
  ]);
  const holders = new Map(accounts.rows.filter(isAccount).map((row) => [row.id, row.holder]));
  const holderKey = (account: string): NodeKey => {
    const holder = holders.get(account) ?? '';
    return holder === '' ? accountKey(account) : partyKey(holder);
  };
  const truly = new Set(key.trueFlows);
  // The key names other rows too, as evidence.
  const rows = marked.rows.filter(isTransaction).filter((row) => truly.has(row.id));
  const flows = rows.map((row): Ends => ({
    from: accountKey(row.from),
    to: accountKey(row.to),
    fromParty: holderKey(row.from),
    toParty: holderKey(row.to),
  }));
  return { scene, key, flows, holders };
}

/** Party behind a node, or ''. */
export function partyOf({ holders }: Pick<Network, 'holders'>, node: NodeKey): string {
  return node.startsWith('party:') ? node.slice(6) : (holders.get(node.slice(8)) ?? '');
}

/** What is drawn of a network: whoever the key names and every true flow; then, unless only those are wanted, others by their money. Pure. */
export function choose(network: Network, flowEdges: ReadonlySet<string>, hiddenOnly: boolean): Scene {
  const { scene, key } = network;
  const named = new Set([
    ...Object.keys(key.roles),
    ...key.decoys.map((one) => one.party),
    ...key.covered.map((one) => one.party),
  ]);
  const flows = scene.edges.filter((edge) => flowEdges.has(edge.id));
  const touched = new Set(flows.flatMap((edge) => [edge.from, edge.to]));
  const hidden = (node: SceneNode) => touched.has(node.key) || named.has(partyOf(network, node.key));
  const first = scene.nodes.filter(hidden);
  if (hiddenOnly) return { ...scene, nodes: first, edges: flows };
  const rest = scene.nodes
    .filter((node) => !hidden(node))
    .toSorted((a, b) => b.amountIn + b.amountOut - a.amountIn - a.amountOut || (a.key < b.key ? -1 : 1));
  const nodes = [...first, ...rest.slice(0, bystandersAtMost)];
  const there = new Set(nodes.map((node) => node.key));
  const others = scene.edges
    .filter((edge) => !flowEdges.has(edge.id) && there.has(edge.from) && there.has(edge.to))
    .toSorted((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const room = Math.max(0, drawnAtMost - nodes.length - flows.length);
  return { ...scene, nodes, edges: [...flows, ...others.slice(0, room)] };
}

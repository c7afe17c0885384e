/** What the trainee's work and the answer key add to the picture: which nodes and edges carry which mark. Pure. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import type { Scene } from '../../core/network/scene.ts';

/** After grading: in the network and claimed; in the network and missed; innocent, yet claimed or frozen. */
export type Truth = 'found' | 'missed' | 'innocent';

export interface Marks {
  readonly claimed: ReadonlySet<NodeKey>;
  readonly frozen: ReadonlySet<NodeKey>;
  readonly pinned: ReadonlySet<NodeKey>;
  /** Edge id to the positions of its steps in the trace, from 1. */
  readonly trace: ReadonlyMap<string, readonly number[]>;
  readonly path: ReadonlyMap<string, readonly number[]>;
  /** Edge id to the number of its transactions marked as financing. */
  readonly marked: ReadonlyMap<string, number>;
  /** Edge id to the number of its transactions that truly are. */
  readonly trueFlow: ReadonlyMap<string, number>;
  readonly truth: ReadonlyMap<NodeKey, Truth>;
  /** Words for the true role, drawn under the name. */
  readonly trueRole: ReadonlyMap<NodeKey, string>;
}

export const noMarks: Marks = {
  claimed: new Set(),
  frozen: new Set(),
  pinned: new Set(),
  trace: new Map(),
  path: new Map(),
  marked: new Map(),
  trueFlow: new Map(),
  truth: new Map(),
  trueRole: new Map(),
};

/** The ends of a transaction, as accounts and as their holders. */
export interface Ends {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly fromParty: NodeKey;
  readonly toParty: NodeKey;
}

/** Finds the node that stands for a key in a scene: itself, or its holder where accounts are drawn as parties. */
export interface Drawn {
  readonly nodes: ReadonlySet<NodeKey>;
  /** Accounts drawn, by holder. */
  readonly accountsOf: ReadonlyMap<NodeKey, readonly NodeKey[]>;
}

export function drawnIn(scene: Pick<Scene, 'nodes'>): Drawn {
  const accountsOf = new Map<NodeKey, NodeKey[]>();
  for (const { key, holder } of scene.nodes) {
    if (holder === null || holder === key) continue;
    const list = accountsOf.get(holder);
    if (list === undefined) accountsOf.set(holder, [key]);
    else list.push(key);
  }
  return { nodes: new Set(scene.nodes.map((n) => n.key)), accountsOf };
}

/** Nodes a key is drawn as: itself, else the accounts of the party, else the holder `holderOf` knows; [] when not drawn. */
export function standIns(
  drawn: Drawn,
  key: NodeKey,
  holderOf: ReadonlyMap<NodeKey, NodeKey> = new Map(),
): readonly NodeKey[] {
  if (drawn.nodes.has(key)) return [key];
  const accounts = drawn.accountsOf.get(key);
  if (accounts !== undefined) return accounts;
  const holder = holderOf.get(key);
  return holder !== undefined && drawn.nodes.has(holder) ? [holder] : [];
}

/** Edge ids as a scene writes them. */
export function edgeId(from: NodeKey, to: NodeKey): string {
  return `${from}→${to}`;
}

/** The edge a transaction is drawn in, or null when one end is not drawn or both are the same node. */
export function edgeOf(drawn: Drawn, ends: Ends): string | null {
  const at = (account: NodeKey, party: NodeKey) =>
    drawn.nodes.has(account) ? account : drawn.nodes.has(party) ? party : null;
  const from = at(ends.from, ends.fromParty);
  const to = at(ends.to, ends.toParty);
  return from === null || to === null || from === to ? null : edgeId(from, to);
}

/** Edge id to the positions (from 1) of the rows drawn in it. */
export function orderByEdge(drawn: Drawn, rows: readonly Ends[]): ReadonlyMap<string, readonly number[]> {
  const order = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const id = edgeOf(drawn, row);
    if (id === null) return;
    const list = order.get(id);
    if (list === undefined) order.set(id, [index + 1]);
    else list.push(index + 1);
  });
  return order;
}

export function countByEdge(drawn: Drawn, rows: readonly Ends[]): ReadonlyMap<string, number> {
  return new Map([...orderByEdge(drawn, rows)].map(([id, list]) => [id, list.length]));
}

/** `1`, `2, 5`, `3–7`, `1, 4 +12`: steps of one edge, short enough for a label. */
export function orderLabel(order: readonly number[]): string {
  const runs: string[] = [];
  for (let i = 0; i < order.length;) {
    let end = i;
    while (end + 1 < order.length && order[end + 1] === (order[end] ?? 0) + 1) end++;
    runs.push(end === i ? `${order[i]}` : `${order[i]}–${order[end]}`);
    i = end + 1;
  }
  return runs.length <= 3 ? runs.join(', ') : `${runs.slice(0, 2).join(', ')} +${runs.length - 2}`;
}

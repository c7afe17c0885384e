/** Which nodes a scene's view asks for, hides and lets in. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Hops } from './hops-by-rows.ts';
import type { SceneSpec } from './scene.ts';

export interface Sought {
  /** Directory numbers. */
  readonly centre: readonly number[];
  /** The centre is never among them. */
  readonly hidden: ReadonlySet<number>;
  /** Drawn whatever their rank: the centre and what was brought in by hand. */
  readonly forced: readonly number[];
}

/** `nodeOf`: the node that draws an account. */
export function soughtBy(directory: Directory, nodeOf: Uint32Array, { view }: Pick<SceneSpec, 'view'>): Sought {
  const resolve = (keys: readonly NodeKey[]) =>
    keys.flatMap((key) => drawnAs(directory, nodeOf, directory.nodeOf(key)));
  const hidden = new Set(resolve(view.hidden));
  const centre = view.ego === null ? [] : resolve([view.ego.node]);
  for (const node of centre) hidden.delete(node);
  const forced = [...new Set([...centre, ...resolve(view.shown)])].filter((node) => !hidden.has(node));
  return { centre, hidden, forced };
}

/** The nodes that stand for `node` at the level drawn: its holder, itself, or its accounts. */
function drawnAs(directory: Directory, nodeOf: Uint32Array, node: number): readonly number[] {
  if (node < 0) return [];
  const accounts = directory.accountsOf(node);
  return accounts.length === 0 ? [node] : [...new Set(Array.from(accounts, (a) => nodeOf[a]))];
}

/** Of `active`, those not hidden, within reach of `hops` (null = all) and marked in `only` (null = all). */
export function candidateNodes(
  active: Uint32Array,
  hidden: ReadonlySet<number>,
  hops: Hops | null,
  only: Uint8Array | null,
): Uint32Array {
  const nodes = new Uint32Array(active.length);
  let size = 0;
  for (let at = 0; at < active.length; at++) {
    const node = active[at];
    if (hops !== null && hops[node] < 0) continue;
    if (only !== null && only[node] !== 1) continue;
    nodes[size] = node;
    if (hidden.size === 0 || !hidden.has(node)) size++;
  }
  return nodes.slice(0, size);
}

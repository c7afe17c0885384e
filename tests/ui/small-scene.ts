/** Scenes drawn by hand: `a>b 5` is a link from account a to account b of 5 minor units. */
import { accountKey } from '../../src/core/dataset/dataset.ts';
import type { Scene, SceneEdge, SceneNode } from '../../src/core/network/scene.ts';

export function sceneOf(links: readonly string[], change: (node: SceneNode) => Partial<SceneNode> = () => ({})): Scene {
  const edges = links
    .filter((link) => link.includes('>'))
    .map((link): SceneEdge => {
      const [, a = '', b = '', amount = '1'] = /^(\w+)>(\w+)(?: (\d+))?$/.exec(link) ?? [];
      const [from, to] = [accountKey(a), accountKey(b)];
      return { id: `${from}→${to}`, from, to, count: 1, amount: Number(amount), first: 0, last: 1 };
    });
  const names = [...new Set(links.flatMap((link) => link.split(' ')[0]?.split('>') ?? []))];
  const nodes = names.map((name): SceneNode => {
    const key = accountKey(name);
    const out = edges.filter((e) => e.from === key);
    const into = edges.filter((e) => e.to === key);
    const node: SceneNode = {
      key,
      label: name,
      latin: '',
      kind: 'account',
      country: 'KZ',
      institution: '',
      holder: null,
      role: 'ordinary',
      community: 0,
      degree: new Set([...out.map((e) => e.to), ...into.map((e) => e.from)]).size,
      betweenness: 0,
      pagerank: 0,
      amountIn: into.reduce((sum, e) => sum + e.amount, 0),
      amountOut: out.reduce((sum, e) => sum + e.amount, 0),
      countIn: into.length,
      countOut: out.length,
      undrawn: 0,
      first: 0,
      last: 1,
    };
    return { ...node, ...change(node) };
  });
  return {
    nodes,
    edges,
    selfTransfers: 0,
    undrawn: { nodes: 0, edges: 0, transactions: 0, amount: 0, hiddenByHand: 0, largest: [] },
    metricsOf: 'network',
  };
}

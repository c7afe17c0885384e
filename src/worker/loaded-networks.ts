/** The networks of a loaded dataset, added up in turns and kept between questions: totals by node, links, communities, scenes. */
import type { Directory } from '../core/dataset/directory.ts';
import type { Level, View } from '../core/exercise/work.ts';
import type { Filter } from '../core/ledger/filter.ts';
import { drawScene, openedNodes, prepareSteps, type PreparedNetwork } from '../core/network/build-scene.ts';
import { communitySteps, type CommunityProgress } from '../core/network/communities.ts';
import { groupSumsSteps, type GroupSums } from '../core/network/group-sums.ts';
import { communityGrouping, tableGrouping, type GroupBy, type Grouping } from '../core/network/grouping.ts';
import { nodeOfAccounts, totalsSteps, type NodeTotals } from '../core/network/node-totals.ts';
import { memberTest, placesOf, type Places } from '../core/network/overview.ts';
import { sceneAloneSteps } from '../core/network/scene-alone.ts';
import type { Scene, SceneSpec } from '../core/network/scene.ts';
import { brushKeeper } from './brush-keeper.ts';
import { filterKey } from './filter-key.ts';
import { latelyAsked } from './lately.ts';
import { overtaken, type Turns } from './turns.ts';

/** Which network: what passes the filter, and what its nodes are. */
export interface NetworkSpec {
  readonly filter: Filter;
  readonly view: Pick<View, 'level' | 'opened'>;
}

/** Communities of a whole network by node. */
export interface FoundCommunities {
  readonly count: number;
  /** null where a library found them, which does not tell. */
  readonly modularity: number | null;
  /** By directory number; nodes that take part in nothing have `count`. */
  readonly of: Uint32Array;
}

export interface Grouped {
  readonly grouping: Grouping;
  /** The node that draws an account. */
  readonly nodeOf: Uint32Array;
  readonly sums: GroupSums;
  readonly places: Places;
  /** Of the nodes the grouping numbers. */
  totals(): Promise<NodeTotals>;
}

export interface LoadedNetworks {
  totals(spec: NetworkSpec): Promise<NodeTotals>;
  grouped(by: GroupBy, spec: NetworkSpec): Promise<Grouped | null>;
  scene(spec: SceneSpec): Promise<Scene>;
  /** The communities of the whole network, found now unless they are known; rejects with an AbortError when stopped. */
  communities(spec: NetworkSpec, onProgress: (progress: CommunityProgress) => void): Promise<FoundCommunities>;
  /** Those found lately, without looking for them. */
  known(spec: NetworkSpec): FoundCommunities | null;
  stopCommunities(): void;
}

const finding = 'communities';

/** `large`: keep little, add up only the links of what a scene may draw. */
export function loadedNetworks(
  directory: Directory,
  mask: (filter: Filter) => Uint8Array,
  turns: Turns,
  large: boolean,
): LoadedNetworks {
  const kept = large ? 1 : 3;
  const totals = latelyAsked<NodeTotals>(large ? 2 : 4);
  const groupSums = latelyAsked<GroupSums>(4);
  const networks = latelyAsked<PreparedNetwork>(kept);
  const brush = brushKeeper(directory);
  /** Links of the network added up last, and of which. */
  let counted: { readonly key: string; readonly edges: number } | null = null;
  const found = new Map<string, FoundCommunities>();
  /** Counts wishes to find communities, and to stop. */
  let asked = 0;
  const opened = ({ view }: NetworkSpec): ReadonlySet<number> =>
    view.level === 'accounts' ? new Set() : openedNodes(directory, view.opened);
  const levelKey = (spec: NetworkSpec) => JSON.stringify([spec.view.level, [...opened(spec)].sort((a, b) => a - b)]);
  const keyOf = (spec: NetworkSpec) => `${filterKey(spec.filter)} ${levelKey(spec)}`;
  const level = ({ view }: NetworkSpec): Level => view.level;
  const totalsOf = (spec: NetworkSpec) =>
    totals(keyOf(spec), () =>
      turns.run(`totals ${levelKey(spec)}`, totalsSteps(directory, mask(spec.filter), level(spec), opened(spec))),
    );
  const network = (spec: NetworkSpec) =>
    networks(keyOf(spec), async () => {
      const sums = await totalsOf(spec);
      const steps = prepareSteps(directory, mask(spec.filter), sums);
      const prepared = await turns.run(`network ${levelKey(spec)}`, steps);
      counted = { key: keyOf(spec), edges: prepared.network.edgesInAll ?? 0 };
      return prepared;
    });
  const sceneAlone = (spec: SceneSpec, communities: FoundCommunities | null, only: Uint8Array | null) => {
    const { filter, view, limit } = spec;
    // A later filter takes the place of an earlier one; what is asked on another view is another question.
    const topic = `scene ${JSON.stringify([view, spec.only ?? null, limit])}`;
    const nodeOf = () => nodeOfAccounts(directory, level(spec), opened(spec));
    return brush.lend(levelKey(spec), nodeOf, view.level === 'accounts', (lent) =>
      turns.run(
        topic,
        sceneAloneSteps(directory, mask(filter), spec, {
          ...lent,
          communities: communities === null ? null : (node) => communities.of[node],
          only,
          edgesInAll: counted?.key === keyOf(spec) ? counted.edges : null,
        }),
      ),
    );
  };
  const keep = (spec: NetworkSpec, answer: FoundCommunities): FoundCommunities => {
    found.clear();
    found.set(keyOf(spec), answer);
    return answer;
  };
  /** How the groups of an overview are numbered, and of which nodes; null while communities are not known. */
  const grouped = async (by: GroupBy, spec: NetworkSpec): Promise<Grouped | null> => {
    const ofCommunity = by === 'community';
    const level: NetworkSpec = ofCommunity ? spec : { ...spec, view: { level: 'accounts', opened: [] } };
    const communities = known(spec);
    if (ofCommunity && communities === null) return null;
    const nodeOf = nodeOfAccounts(directory, level.view.level, opened(level));
    const grouping =
      !ofCommunity || communities === null
        ? tableGrouping(directory, by === 'country' ? by : 'institution')
        : communityGrouping(communities.of, communities.count, nodeOf);
    const drawnBy = level.view.level === 'accounts' ? null : nodeOf;
    const sums = await groupSums(`${by} ${keyOf(level)}`, () =>
      turns.run(
        `groups ${by}`,
        groupSumsSteps(directory.dataset, mask(spec.filter), grouping, drawnBy, directory.nodes),
      ),
    );
    return { grouping, nodeOf, sums, places: placesOf(sums), totals: () => totalsOf(level) };
  };
  const nodesOfGroup = async (spec: SceneSpec): Promise<Uint8Array | null> => {
    if (spec.only === undefined) return null;
    const marks = new Uint8Array(directory.nodes);
    const answer = await grouped(spec.only.by, spec);
    if (answer === null) return marks;
    const inGroup = memberTest(answer.places, spec.only.id);
    answer.nodeOf.forEach((node, a) => {
      if (inGroup(answer.grouping.ofAccount[a])) marks[node] = 1;
    });
    return marks;
  };
  const known = (spec: NetworkSpec) => found.get(keyOf(spec)) ?? null;
  return {
    totals: totalsOf,
    grouped,
    known,
    scene: async (spec) => {
      const only = await nodesOfGroup(spec);
      const communities = spec.communities === true ? known(spec) : null;
      const alone = large ? await sceneAlone(spec, communities, only) : null;
      if (alone !== null) return alone;
      const ofNode = communities === null ? null : (node: number) => communities.of[node];
      return drawScene(directory, await network(spec), spec, ofNode, only);
    },
    communities: async (spec, onProgress) => {
      const have = known(spec);
      if (have !== null) return have;
      const mine = ++asked;
      const { network: whole, measures } = await network(spec);
      // Stopped while links were added up: those are kept, the rest is not begun.
      if (mine !== asked) throw overtaken();
      if (measures !== null) {
        // A network small enough to be measured has its communities already.
        const count = Math.max(0, ...[...measures.values()].map(({ community }) => community + 1));
        const small = Uint32Array.from(
          { length: directory.nodes },
          (_, node) => measures.get(node)?.community ?? count,
        );
        return keep(spec, { of: small, count, modularity: null });
      }
      const { of, count, modularity } = await turns.run(finding, communitySteps(whole.active, whole), onProgress);
      const byNode = new Uint32Array(directory.nodes).fill(count);
      whole.active.forEach((node, at) => {
        byNode[node] = of[at];
      });
      return keep(spec, { of: byNode, count, modularity });
    },
    stopCommunities: () => {
      asked++;
      turns.stop(finding);
    },
  };
}

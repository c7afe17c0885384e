/** Answers what the overview asks: money between groups, members of one, communities of the whole network. */
import type { CommunityProgress } from '../core/network/communities.ts';
import type { GroupBy } from '../core/network/grouping.ts';
import { groupMembers, maskBetween, overviewSteps, type GroupMember, type Overview } from '../core/network/overview.ts';
import type { RowQuery } from '../core/desk/answer.ts';
import { filterKey } from './filter-key.ts';
import { latelyAsked } from './lately.ts';
import type { LoadedDesk } from './loaded-desk.ts';
import type { NetworkSpec } from './loaded-networks.ts';

export interface OverviewRequest extends NetworkSpec {
  readonly by: GroupBy;
}

export interface OverviewApi {
  /** null: by community, and the communities have not been found yet. */
  overview(request: OverviewRequest): Promise<Overview | null>;
  /** Accounts of an institution or country, nodes of a community; `group` is an id of the overview. */
  groupMembers(
    request: OverviewRequest,
    group: number,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly rows: readonly GroupMember[] }>;
  /** Communities of the whole filtered network, found now unless they are known. Rejects with an AbortError when stopped. */
  findCommunities(
    spec: NetworkSpec,
    onProgress: (progress: CommunityProgress) => void,
  ): Promise<{ readonly count: number; readonly modularity: number | null }>;
  stopCommunities(): Promise<void>;
}

export function overviewDesk(loaded: () => LoadedDesk): OverviewApi {
  const kept = latelyAsked<Overview>(3);
  let desk: LoadedDesk | null = null;
  let turn = 0;
  return {
    overview: async ({ by, ...spec }) => {
      // Another pack may be loaded under the same words.
      if (desk !== loaded()) turn += 1;
      desk = loaded();
      const { networks, directory, mask, turns } = desk;
      const grouped = await networks.grouped(by, spec);
      if (grouped === null) return null;
      const level = by === 'community' ? spec.view : null;
      return kept(JSON.stringify([turn, by, level, filterKey(spec.filter)]), () =>
        turns.run(
          `overview ${by}`,
          overviewSteps(directory.dataset, mask(spec.filter), grouped.sums, by, grouped.grouping, grouped.places),
        ),
      );
    },
    groupMembers: async ({ by, ...spec }, group, offset, limit) => {
      const { networks, directory } = loaded();
      const grouped = await networks.grouped(by, spec);
      if (grouped === null) return { total: 0, rows: [] };
      return groupMembers(directory, await grouped.totals(), grouped.grouping, grouped.places, group, offset, limit);
    },
    findCommunities: async (spec, onProgress) => {
      const { count, modularity } = await loaded().networks.communities(spec, onProgress);
      return { count, modularity };
    },
    stopCommunities: async () => loaded().networks.stopCommunities(),
  };
}

/** The mask of a query that asks for what one group pays another. */
export async function maskOfGroups(
  { networks, directory, mask }: Pick<LoadedDesk, 'networks' | 'directory' | 'mask'>,
  { filter, groups }: RowQuery,
): Promise<Uint8Array> {
  if (groups === undefined) return mask(filter);
  const grouped = await networks.grouped(groups.by, { filter, view: groups.view });
  if (grouped === null) return new Uint8Array(directory.dataset.ledger.size);
  return maskBetween(directory.dataset, mask(filter), grouped.grouping, grouped.places, [groups.from, groups.to]);
}

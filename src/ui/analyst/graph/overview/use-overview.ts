/** The overview of what is in view, and what its groups are called. */
import type { GroupBy } from '../../../../core/network/grouping.ts';
import { otherGroups, type Overview, type OverviewGroup } from '../../../../core/network/overview.ts';
import type { OverviewRequest } from '../../../../worker/overview-desk.ts';
import { useWords } from '../../../store/settings.ts';
import { useDesk, type Asked } from '../../../store/use-desk.ts';
import { useGraph } from '../graph-store.ts';
import { networkKey, useNetworkSpec } from '../use-communities.ts';

/** `value` within: null while communities have not been found. */
export function useOverview(by: GroupBy): Asked<{ readonly overview: Overview | null }> & {
  readonly request: OverviewRequest;
} {
  const spec = useNetworkSpec();
  const key = networkKey(spec);
  const found = useGraph((s) => s.found) === key;
  const request = { by, ...spec };
  const asked = useDesk(JSON.stringify([by, key, by === 'community' && found]), async (api) => ({
    overview: await api.overview(request),
  }));
  return { ...asked, request };
}

export function useGroupName(by: GroupBy): (group: Pick<OverviewGroup, 'id' | 'name' | 'groups'>) => string {
  const { t, format } = useWords();
  return ({ id, name, groups }) => {
    if (id === otherGroups) return t('graph.otherGroups', { count: groups, n: format.number(groups) });
    if (by === 'community') return t('graph.communityN', { n: format.number(id + 1) });
    if (name === '') return t('graph.countryUnknown');
    return by === 'country' ? format.country(name) : name;
  };
}

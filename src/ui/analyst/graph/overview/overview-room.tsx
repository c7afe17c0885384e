/** The whole network as groups: picture, table beside it with the same selection, and what can be done with a group or a link. */
import { Loader, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { GroupBy } from '../../../../core/network/grouping.ts';
import type { Overview } from '../../../../core/network/overview.ts';
import type { OverviewRequest } from '../../../../worker/overview-desk.ts';
import { EmptyState, ErrorState, LoadingState } from '../../../controls/states.tsx';
import { useInfo } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';
import { CommunityFinder } from '../community-finder.tsx';
import { tooLargeToDraw, useGraph } from '../graph-store.ts';
import { LevelSwitch } from '../level-switch.tsx';
import { FlowTable } from './flow-table.tsx';
import { GroupActions } from './group-actions.tsx';
import { GroupTable } from './group-table.tsx';
import { MemberTable } from './member-table.tsx';
import { OverviewPicture } from './overview-picture.tsx';
import { useGroupName, useOverview } from './use-overview.ts';
import '../graph.css';
import './overview.css';

const tables = ['groups', 'flows', 'members'] as const;
type Table = (typeof tables)[number];

export function OverviewRoom({ by }: { readonly by: GroupBy }) {
  const { t, format } = useWords();
  const info = useInfo();
  const { value, loading, error, request } = useOverview(by);
  const overview = value?.overview?.by === by ? value.overview : null;
  const large = tooLargeToDraw(info);
  return (
    <div className="graph">
      <div className="graph-tools" role="toolbar" aria-label={t('graph.tools')}>
        <LevelSwitch />
        <span className="spring" />
        {loading && (
          <span className="graph-finder" role="status">
            <Loader size={14} aria-hidden /> {t('graph.refreshing')}
          </span>
        )}
      </div>
      {large && (
        <p className="overview-why faint">
          {t('graph.overviewWhy', {
            accounts: format.number(info.accounts),
            transactions: format.number(info.transactions),
          })}
        </p>
      )}
      {error !== null && <ErrorState message={error} />}
      {error === null && value === null && <LoadingState />}
      {value !== null && overview === null && !loading && (
        <div className="overview-find">
          <p>{t('graph.communitiesWanted')}</p>
          <CommunityFinder />
        </div>
      )}
      {overview !== null && overview.groups.length === 0 && (
        <EmptyState title={t('graph.empty')} hint={t('graph.emptyHint')} />
      )}
      {overview !== null && overview.groups.length > 0 && <Groups overview={overview} request={request} />}
    </div>
  );
}

function Groups({ overview, request }: { readonly overview: Overview; readonly request: OverviewRequest }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { ref, width, height } = useElementSize();
  const group = useGraph((s) => s.group);
  const link = useGraph((s) => s.groupLink);
  const [table, setTable] = useState<Table>('groups');
  const nameOf = useGroupName(overview.by);
  const chosen = overview.groups.find(({ id }) => id === group) ?? null;
  const chosenLink = overview.links.find(({ from, to }) => link !== null && from === link[0] && to === link[1]) ?? null;
  useEffect(() => {
    if (chosenLink !== null) setTable('flows');
  }, [link]);
  useEffect(() => {
    if (chosen === null && table === 'members') setTable('groups');
  }, [chosen === null]);
  const parts = { overview, nameOf };
  return (
    <>
      <div className="overview">
        <div className="overview-drawing" ref={ref}>
          {width > 80 && height > 80 && <OverviewPicture {...parts} width={width} height={height} />}
        </div>
        <section className="overview-tables" aria-label={t('graph.overviewTables')}>
          <SegmentedControl
            size="xs"
            fullWidth
            value={table}
            onChange={(next) => setTable(tables.find((one) => one === next) ?? 'groups')}
            data={tables.map((one) => ({
              value: one,
              label: t(`graph.overview-${one}`),
              disabled: one === 'members' && chosen === null,
            }))}
            aria-label={t('graph.overviewTables')}
          />
          <div className="overview-table">
            {table === 'groups' && <GroupTable {...parts} onOpen={() => setTable('members')} />}
            {table === 'flows' && <FlowTable {...parts} />}
            {table === 'members' && chosen !== null && (
              <MemberTable request={request} group={chosen} name={nameOf(chosen)} />
            )}
          </div>
          <GroupActions
            {...parts}
            request={request}
            chosen={chosen}
            link={chosenLink}
            onMembers={() => setTable('members')}
          />
        </section>
      </div>
      <div className="graph-foot">
        <span className="graph-hint">{t('graph.overviewHint')}</span>
        <span className="graph-undrawn">
          {t('graph.overviewTotal', {
            amount: format.moneyShort(overview.total.amount, baseCurrency, baseDigits),
            count: overview.total.count,
            n: format.number(overview.total.count),
          })}
        </span>
      </div>
    </>
  );
}

/** What can be done with the group or the link chosen in the overview. */
import { Button } from '@mantine/core';
import { IconFilter, IconList, IconShare, IconUsers } from '@tabler/icons-react';
import {
  otherGroups,
  type Overview,
  type OverviewGroup,
  type OverviewLink,
} from '../../../../core/network/overview.ts';
import type { OverviewRequest } from '../../../../worker/overview-desk.ts';
import { useSession, useWork } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';
import { useTableScope } from '../../tables/table-scope.ts';
import { showNodes } from '../graph-store.ts';

interface Props {
  readonly overview: Overview;
  readonly nameOf: (group: OverviewGroup) => string;
  readonly request: OverviewRequest;
  readonly chosen: OverviewGroup | null;
  readonly link: OverviewLink | null;
  readonly onMembers: () => void;
}

export function GroupActions({ overview, nameOf, request, chosen, link, onMembers }: Props) {
  const { t } = useWords();
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const showBottom = useSession((s) => s.showBottom);
  const showGroups = useTableScope((s) => s.showGroups);
  const nameById = (id: number) => {
    const group = overview.groups.find((one) => one.id === id);
    return group === undefined ? '' : nameOf(group);
  };
  const transactions = (from: number, to: number, words: string) => {
    showGroups({ by: overview.by, view: request.view, from, to }, words);
    showBottom('transactions');
  };
  if (link !== null) {
    const words = t('graph.groupLinkName', { from: nameById(link.from), to: nameById(link.to) });
    return (
      <div className="overview-do">
        <b>
          <bdi>{words}</bdi>
        </b>
        <Do icon={<IconList size={14} aria-hidden />} onClick={() => transactions(link.from, link.to, words)}>
          {t('graph.linkTransactions')}
        </Do>
      </div>
    );
  }
  if (chosen === null) return <p className="overview-do faint">{t('graph.chooseGroup')}</p>;
  const name = nameOf(chosen);
  const part = overview.by === 'institution' ? 'institutions' : 'countries';
  const filterable = overview.by !== 'community' && chosen.id !== otherGroups && chosen.name !== '';
  return (
    <div className="overview-do">
      <b>
        <bdi>{name}</bdi>
      </b>
      <Do icon={<IconUsers size={14} aria-hidden />} onClick={onMembers}>
        {t('graph.overview-members')}
      </Do>
      {filterable && (
        <Do
          icon={<IconFilter size={14} aria-hidden />}
          onClick={() => act({ type: 'filter', filter: { ...filter, [part]: [chosen.name] } })}
        >
          {t('graph.filterToGroup')}
        </Do>
      )}
      <Do
        icon={<IconShare size={14} aria-hidden />}
        onClick={() => showNodes({ by: overview.by, id: chosen.id, name })}
      >
        {t('graph.groupOnGraph')}
      </Do>
      {chosen.within.count > 0 && (
        <Do
          icon={<IconList size={14} aria-hidden />}
          onClick={() => transactions(chosen.id, chosen.id, t('graph.groupLinkName', { from: name, to: name }))}
        >
          {t('graph.withinTransactions')}
        </Do>
      )}
    </div>
  );
}

function Do(props: {
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Button size="compact-xs" variant="default" leftSection={props.icon} onClick={props.onClick}>
      {props.children}
    </Button>
  );
}

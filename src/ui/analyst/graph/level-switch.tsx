/** What the graph is made of: accounts, parties, or groups of them. */
import { SegmentedControl } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import type { Level } from '../../../core/exercise/work.ts';
import { groupings } from '../../../core/network/grouping.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { Choice } from './choice.tsx';
import { changeView, showNodes, showOverview, useGraph, useGraphView } from './graph-store.ts';
import { atLevel } from './view-changes.ts';

const levels = ['accounts', 'parties', 'overview'] as const;

export function LevelSwitch() {
  const { t } = useWords();
  const { institutions, countries } = useInfo();
  const view = useGraphView();
  const overview = useGraph((s) => s.overview);
  const choose = (value: (typeof levels)[number]) => {
    if (value === 'overview')
      showOverview(institutions.length > 1 ? 'institution' : countries.length > 1 ? 'country' : 'community');
    else {
      if (overview !== null) showNodes();
      if (view.level !== value) changeView(atLevel(value as Level));
    }
  };
  return (
    <>
      <SegmentedControl
        size="xs"
        value={overview === null ? view.level : 'overview'}
        onChange={(value) => choose(levels.find((level) => level === value) ?? 'accounts')}
        data={levels.map((value) => ({ value, label: t(`graph.level-${value}`) }))}
        aria-label={t('graph.level')}
        data-tour="graph-level"
      />
      {overview !== null && (
        <Choice
          icon={<IconSitemap size={15} aria-hidden />}
          label={t('graph.overviewBy')}
          value={overview}
          options={groupings.map((value) => ({ value, label: t(`graph.by-${value}`) }))}
          onChange={showOverview}
        />
      )}
    </>
  );
}

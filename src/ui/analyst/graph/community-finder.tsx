/** Starts finding the communities of the whole network, shows how far it is, stops it. */
import { Button, Loader } from '@mantine/core';
import { IconCirclesRelation } from '@tabler/icons-react';
import { useWords } from '../../store/settings.ts';
import { findCommunities, networkKey, stopFinding, useFinding, useNetworkSpec } from './use-communities.ts';
import './graph.css';

export function CommunityFinder() {
  const { t, format } = useWords();
  const spec = useNetworkSpec();
  const { key, progress, error } = useFinding();
  if (key !== networkKey(spec)) {
    return (
      <span className="graph-finder">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCirclesRelation size={14} aria-hidden />}
          onClick={() => findCommunities(spec)}
        >
          {t('graph.findCommunities')}
        </Button>
        {error !== null && (
          <span className="bad" role="alert">
            {error}
          </span>
        )}
      </span>
    );
  }
  const words =
    progress === null
      ? t('graph.communitiesLinks')
      : t(`graph.communities-${progress.phase}`, {
          level: progress.level + 1,
          count: progress.communities,
          n: format.number(progress.communities),
        });
  return (
    <span className="graph-finder">
      <Loader size={14} aria-hidden />
      <span role="status">{words}</span>
      <Button size="compact-sm" variant="default" onClick={stopFinding}>
        {t('app.cancel')}
      </Button>
    </span>
  );
}

/** Time on the graph: the clock that plays the money, moments kept, two windows side by side. */
import { Button, SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import type { Scene } from '../../../core/network/scene.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { showNodes, useGraph } from '../graph/graph-store.ts';
import { useScene } from '../graph/use-scene.ts';
import { CompareRoom } from './compare-room.tsx';
import { PlayRoom } from './play-room.tsx';
import { playbackOpens, setPlayback, usePlayback } from './playback-store.ts';
import './playback.css';

/** The scene, once more than groups are drawn. */
function useDrawnScene(): Scene | 'groups' | 'loading' | { readonly error: string } {
  const overview = useGraph((s) => s.overview);
  const asked = useScene();
  if (overview !== null) return 'groups';
  if (asked.value !== null) return asked.value.scene;
  return asked.error === null ? 'loading' : { error: asked.error };
}

export function PlaybackRoom() {
  const { t } = useWords();
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const room = usePlayback((s) => s.room);
  const scene = useDrawnScene();
  useEffect(() => {
    playbackOpens(attempt);
    // Whoever looks at another tab sees the graph as it is.
    return () => setPlayback({ overlay: null, playing: false });
  }, [attempt]);
  useEffect(() => setPlayback({ overlay: null, playing: false }), [room]);
  const modes = (
    <SegmentedControl
      size="xs"
      aria-label={t('playback.room')}
      value={room}
      onChange={(value) => setPlayback({ room: value })}
      data={(['play', 'compare'] as const).map((value) => ({ value, label: t(`playback.room-${value}`) }))}
    />
  );
  const body = () => {
    if (scene === 'loading') return <LoadingState />;
    if (scene !== 'groups' && 'error' in scene) return <ErrorState message={scene.error} />;
    if (room === 'compare') return <CompareRoom modes={modes} scene={scene === 'groups' ? null : scene} />;
    if (scene === 'groups')
      return (
        <EmptyState
          title={t('playback.overviewTitle')}
          hint={t('playback.overviewHint')}
          action={
            <span className="playback-actions">
              <Button size="compact-sm" variant="default" onClick={() => showNodes()}>
                {t('playback.showNodes')}
              </Button>
              {modes}
            </span>
          }
        />
      );
    if (scene.edges.length === 0)
      return <EmptyState title={t('playback.emptyTitle')} hint={t('playback.emptyHint')} action={modes} />;
    return <PlayRoom modes={modes} scene={scene} />;
  };
  return (
    <section className="playback" aria-label={t('playback.title')}>
      {body()}
    </section>
  );
}

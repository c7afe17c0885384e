/** The debrief: its rooms as tabs, each fetched when first opened. */
import { Button, Switch, Tabs } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { lazy, Suspense, type ComponentType } from 'react';
import { SafePane } from '../controls/safe-pane.tsx';
import { EmptyState, LoadingState } from '../controls/states.tsx';
import { debriefRooms, useDebrief, type DebriefRoom } from '../store/debrief.ts';
import { useWords } from '../store/settings.ts';
import { FilesRoom } from './files/files-room.tsx';
import './debrief.css';

const ConsensusRoom = lazy(() =>
  import('./consensus/consensus-room.tsx').then((module) => ({ default: module.ConsensusRoom })),
);

const SideRoom = lazy(() => import('./side/side-room.tsx').then((module) => ({ default: module.SideRoom })));

const rooms: { readonly [room in DebriefRoom]: ComponentType } = {
  files: FilesRoom,
  consensus: ConsensusRoom,
  side: SideRoom,
  plans: FilesRoom,
  scores: FilesRoom,
  roles: FilesRoom,
  sheet: FilesRoom,
};

export function DebriefScreen() {
  const { t } = useWords();
  const { room, opened, names } = useDebrief();
  const Room = rooms[room];
  return (
    <div className="debrief">
      <Tabs
        className="debrief-tabs"
        keepMounted={false}
        value={room}
        onChange={(value) => useDebrief.setState({ room: debriefRooms.find((one) => one === value) ?? 'files' })}
      >
        <div className="debrief-bar">
          <Tabs.List aria-label={t('debrief.rooms')}>
            {debriefRooms.map((value) => (
              <Tabs.Tab key={value} value={value}>
                {t(`debrief.room-${value}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <span className="spring" />
          {opened !== null && (
            <>
              <Switch
                size="xs"
                label={t('debrief.names')}
                title={t('debrief.namesHint')}
                checked={names}
                onChange={(event) => useDebrief.setState({ names: event.currentTarget.checked })}
              />
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPresentation size={14} aria-hidden />}
                onClick={() => useDebrief.setState({ slides: true })}
              >
                {t('debrief.slides')}
              </Button>
            </>
          )}
        </div>
        <Tabs.Panel value={room} className="debrief-room">
          <SafePane key={room}>
            <Suspense fallback={<LoadingState />}>
              {opened === null && room !== 'files' ? (
                <EmptyState
                  title={t('debrief.noClass')}
                  hint={t('debrief.noClassHint')}
                  action={
                    <Button size="compact-sm" onClick={() => useDebrief.setState({ room: 'files' })}>
                      {t('debrief.room-files')}
                    </Button>
                  }
                />
              ) : (
                <Room />
              )}
            </Suspense>
          </SafePane>
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

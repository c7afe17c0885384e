/** The debrief: its rooms as tabs, each fetched when first opened. */
import { Button, Switch, Tabs } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPresentation } from '@tabler/icons-react';
import { lazy, Suspense, type ComponentType } from 'react';
import { writeDebrief } from '../../core/debrief/parse-debrief.ts';
import { saveFile } from '../controls/save-file.ts';
import { SafePane } from '../controls/safe-pane.tsx';
import { EmptyState, LoadingState } from '../controls/states.tsx';
import { actDebrief, turnDebrief, useDebriefSession, useDebriefState } from '../store/debrief-session.ts';
import { debriefRooms, useDebrief, type DebriefRoom } from '../store/debrief.ts';
import { useWords } from '../store/settings.ts';
import { FilesRoom } from './files/files-room.tsx';
import './debrief.css';

const ConsensusRoom = lazy(() =>
  import('./consensus/consensus-room.tsx').then((module) => ({ default: module.ConsensusRoom })),
);

const SideRoom = lazy(() => import('./side/side-room.tsx').then((module) => ({ default: module.SideRoom })));
const PlansRoom = lazy(() => import('./plans/plans-room.tsx').then((module) => ({ default: module.PlansRoom })));
const ScoresRoom = lazy(() => import('./scores/scores-room.tsx').then((module) => ({ default: module.ScoresRoom })));
const RolesRoom = lazy(() => import('./roles/roles-room.tsx').then((module) => ({ default: module.RolesRoom })));
const SheetRoom = lazy(() => import('./sheet/sheet-room.tsx').then((module) => ({ default: module.SheetRoom })));
const Slides = lazy(() => import('./slides/slides.tsx').then((module) => ({ default: module.Slides })));

const rooms: { readonly [room in DebriefRoom]: ComponentType } = {
  files: FilesRoom,
  consensus: ConsensusRoom,
  side: SideRoom,
  plans: PlansRoom,
  scores: ScoresRoom,
  roles: RolesRoom,
  sheet: SheetRoom,
};

export function DebriefScreen() {
  const { t } = useWords();
  const room = useDebrief((s) => s.room);
  const opened = useDebrief((s) => s.opened);
  const slides = useDebrief((s) => s.slides);
  const { names } = useDebriefState();
  const { debrief, saving } = useDebriefSession();
  const Room = rooms[room];
  useHotkeys([
    ['mod+Z', () => turnDebrief('undo')],
    ['mod+shift+Z', () => turnDebrief('redo')],
    ['mod+Y', () => turnDebrief('redo')],
  ]);
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
                onChange={(event) => actDebrief({ type: 'names', shown: event.currentTarget.checked })}
              />
              <Button
                size="compact-sm"
                variant="subtle"
                color={saving === 'failed' ? 'red' : 'gray'}
                data-saving={saving}
                title={t('debrief.download')}
                aria-label={`${t(`debrief.saving-${saving}`)}. ${t('debrief.download')}`}
                onClick={() => {
                  if (debrief !== null)
                    saveFile(
                      `${debrief.exercise.id}.debrief.json`,
                      writeDebrief(debrief, { classList: names }),
                      'application/json',
                    );
                }}
              >
                {t(`debrief.saving-${saving}`)}
              </Button>
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
      {slides && opened !== null && (
        <Suspense fallback={<LoadingState />}>
          <Slides />
        </Suspense>
      )}
    </div>
  );
}

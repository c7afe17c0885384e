/** Moments kept: the time shown with filter and view, named, to come back to. */
import { ActionIcon, Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconBookmarkPlus, IconBookmarks, IconX } from '@tabler/icons-react';
import { stepLasting } from '../../../core/desk/playback-frames.ts';
import { longestSnapshotName, mostSnapshots, type Snapshot } from '../../../core/exercise/work.ts';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { Frame } from './frame-overlay.ts';
import { setPlayback, usePlayback } from './playback-store.ts';

const prefix = 'moment-';

/** An id no kept moment has. */
function freeId(taken: readonly Snapshot[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

/** Brings back filter, view, clock and step. */
function returnTo({ from, to, filter, view }: Snapshot): void {
  const { act, attempt } = useSession.getState();
  const work = attempt?.work;
  if (work === undefined) return;
  if (JSON.stringify(work.filter) !== JSON.stringify(filter)) act({ type: 'filter', filter });
  if (JSON.stringify(work.view) !== JSON.stringify(view)) act({ type: 'view', view });
  const wish = usePlayback.getState().wish + 1;
  setPlayback({ room: 'play', playing: false, step: stepLasting(to - from), clock: from, position: null, wish });
}

export function Moments({ frame }: { readonly frame: Frame | null }) {
  const { t, format } = useWords();
  const { snapshots, filter, view } = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const full = snapshots.length >= mostSnapshots;
  const keep = () => {
    if (frame === null) return;
    const id = freeId(snapshots);
    const name = t('playback.momentUsual', { number: id.slice(prefix.length) });
    const { begins: from, ends: to } = frame;
    act({ type: 'keep-snapshot', id, name, from, to, filter, view });
  };
  const rename = (snapshot: Snapshot, text: string) => {
    const name = text.trim();
    if (name !== '' && name !== snapshot.name) act({ type: 'keep-snapshot', ...snapshot, name });
  };
  return (
    <span className="playback-buttons">
      {!closed && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconBookmarkPlus size={13} aria-hidden />}
          disabled={full || frame === null}
          title={full ? t('playback.momentsFull', { most: mostSnapshots }) : ''}
          onClick={keep}
        >
          {t('playback.keep')}
        </Button>
      )}
      <Popover position="top-end" shadow="md" width={380} trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button size="compact-xs" variant="default" leftSection={<IconBookmarks size={13} aria-hidden />}>
            {t('playback.moments', { n: snapshots.length })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('playback.momentsTitle')} className="playback-moments">
          {snapshots.length === 0 && <p className="faint">{t('playback.momentsNone')}</p>}
          {full && <p className="faint">{t('playback.momentsFull', { most: mostSnapshots })}</p>}
          <ul>
            {snapshots.map((snapshot) => (
              <li key={snapshot.id}>
                <TextInput
                  size="xs"
                  key={snapshot.name}
                  aria-label={t('playback.momentName')}
                  defaultValue={snapshot.name}
                  maxLength={longestSnapshotName}
                  readOnly={closed}
                  onBlur={(event) => rename(snapshot, event.target.value)}
                  onKeyDown={(event) => event.key === 'Enter' && rename(snapshot, event.currentTarget.value)}
                />
                <UnstyledButton
                  className="playback-return"
                  aria-label={t('playback.momentReturn', { name: snapshot.name })}
                  onClick={() => returnTo(snapshot)}
                >
                  <IconArrowBackUp size={13} aria-hidden /> {format.dateTime(snapshot.from)} –{' '}
                  {format.dateTime(snapshot.to)}
                </UnstyledButton>
                {!closed && (
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    aria-label={t('playback.momentRemove', { name: snapshot.name })}
                    onClick={() => act({ type: 'drop-snapshot', id: snapshot.id })}
                  >
                    <IconX size={14} aria-hidden />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}

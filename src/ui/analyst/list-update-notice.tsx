/** List updates that land while the trainee works: from their minute on they are on the list, and desk and test say so. */
import { Button, CloseButton, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { desk } from '../store/desk.ts';
import { useInfo, useSession, useWork } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { showFreshInLab } from './lab/lab-store.ts';

const minute = 60_000;
/** setTimeout takes no longer waits. */
const longest = 2 ** 31 - 1;

/** Asks the worker to put due updates on the list. Once the answer is handed in all of them are due, and nobody need act on them. */
function useListUpdates(): void {
  const updates = useInfo().exercise?.listUpdates;
  const startedAt = useSession((s) => s.attempt?.startedAt ?? 0);
  const submitted = useWork().submittedAt !== null;
  const landed = useSession((s) => s.landed.length);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (updates === undefined) return;
    const now = Date.now();
    const isDue = (afterMinutes: number) => submitted || startedAt + afterMinutes * minute <= now;
    const due = updates.filter((one) => isDue(one.afterMinutes)).map((one) => one.file);
    if (due.length > landed) land(due, submitted);
    const next = updates.filter((one) => !isDue(one.afterMinutes)).map((one) => startedAt + one.afterMinutes * minute);
    if (next.length === 0) return;
    const again = () => setRound((one) => one + 1);
    const timer = setTimeout(again, Math.min(longest, Math.max(0, Math.min(...next) - now)));
    // A sleeping computer's timer sleeps too.
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [updates, startedAt, submitted, landed, round]);
}

/** Told even where the screen that asked has gone meanwhile: the worker has the update on its list by then. */
function land(files: readonly string[], quietly: boolean): void {
  const { attempt } = useSession.getState();
  desk()
    .land(files)
    .then(
      (brought) => {
        const session = useSession.getState();
        if (session.attempt?.id === attempt?.id) session.setLanded(files, quietly ? null : brought);
      },
      // The worker is gone; every view says so itself.
      () => undefined,
    );
}

/** Empty until there is news: a region that is there beforehand is read out when it fills. */
export function ListUpdateNotice() {
  const { t } = useWords();
  const { show, putListNewsAway } = useSession.getState();
  const news = useSession((s) => s.listNews);
  useListUpdates();
  const see = () => {
    show('desk');
    showFreshInLab();
    putListNewsAway();
  };
  return (
    <div role="status">
      {news !== null && (
        <Group className="desk-submitted" gap="sm" wrap="nowrap">
          <span>
            <strong>{t('desk.listUpdate')}</strong> {t('desk.listUpdateBrought', { count: news.listings })}{' '}
            {news.parties === 0 ? t('desk.listUpdateNoHits') : t('desk.listUpdateHits', { count: news.parties })}
          </span>
          <span className="spring" />
          <Button size="compact-xs" flex="none" onClick={see}>
            {t('desk.listUpdateSee')}
          </Button>
          <CloseButton size="sm" aria-label={t('app.close')} onClick={putListNewsAway} />
        </Group>
      )}
    </div>
  );
}

/** List updates that land while the trainee works: from their minute on they are on the list, and the desk says so. */
import { Button, CloseButton, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { desk } from '../store/desk.ts';
import { useInfo, useSession, useWork } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

interface Landed {
  readonly listings: number;
  readonly hits: number;
}

const minute = 60_000;
/** setTimeout takes no longer waits. */
const longest = 2 ** 31 - 1;

/** Asks the worker to put due updates on the list; what the last of them brought, until it is put away. */
function useListUpdates(): readonly [Landed | null, () => void] {
  const updates = useInfo().exercise?.listUpdates ?? [];
  const startedAt = useSession((s) => s.attempt?.startedAt ?? 0);
  const submitted = useWork().submittedAt !== null;
  const landed = useSession((s) => s.landed);
  const setLanded = useSession((s) => s.setLanded);
  const [news, setNews] = useState<Landed | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const now = Date.now();
    const isDue = (afterMinutes: number) => submitted || startedAt + afterMinutes * minute <= now;
    const due = updates.filter((one) => isDue(one.afterMinutes)).map((one) => one.file);
    let current = true;
    if (due.length > landed.length) {
      desk()
        .land(due)
        .then(
          (brought) => {
            if (!current) return;
            setLanded(due);
            setNews(brought);
          },
          // The worker is gone; every view says so itself.
          () => undefined,
        );
    }
    const next = updates.filter((one) => !isDue(one.afterMinutes)).map((one) => startedAt + one.afterMinutes * minute);
    const wait = Math.min(longest, Math.max(0, Math.min(...next) - now));
    const timer = next.length === 0 ? undefined : setTimeout(() => setRound(round + 1), wait);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [updates, startedAt, submitted, landed.length, round]);
  return [news, () => setNews(null)];
}

export function ListUpdateNotice() {
  const { t } = useWords();
  const showSide = useSession((s) => s.showSide);
  const [news, putAway] = useListUpdates();
  if (news === null) return null;
  return (
    <Group className="desk-submitted" role="status" gap="sm" wrap="nowrap">
      <span>
        <strong>{t('desk.listUpdate')}</strong> {t('desk.listUpdateBrought', { count: news.listings })}{' '}
        {t('desk.listUpdateHits', { count: news.hits })}
      </span>
      <span className="spring" />
      <Button
        size="compact-xs"
        onClick={() => {
          showSide('flag');
          putAway();
        }}
      >
        {t('desk.listUpdateSee')}
      </Button>
      <CloseButton size="sm" aria-label={t('app.close')} onClick={putAway} />
    </Group>
  );
}

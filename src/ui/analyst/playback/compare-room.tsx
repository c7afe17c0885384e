/** Two windows of time side by side: what they are, their sums, and what changed, as colours on the graph and as a table. */
import { Button, Loader, NativeSelect, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { presences, type Presence, type WindowsSummary } from '../../../core/desk/playback-answer.ts';
import type { Scene } from '../../../core/network/scene.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { compareOverlay } from './compare-overlay.ts';
import { ComparedLinksTable } from './compared-links.tsx';
import { ComparedNodesTable } from './compared-nodes.tsx';
import { drawnLinks } from './drawn-links.ts';
import { setPlayback } from './playback-store.ts';
import { PresenceSign } from './presence-sign.tsx';
import { useWindows, useWindowsRequest, type Windows } from './use-windows.ts';
import { WindowFields } from './window-fields.tsx';
import { WindowTotals } from './window-totals.tsx';

/** Pixels of width below which the tables write amounts short, and leave columns out. */
const roomy = 1232;
const tight = 900;

const shownPresences = ['only-a', 'only-b', 'both'] as const;

/** The filter keeps part of the windows off the graph. */
function DrawBoth({ windows: { a, b } }: { readonly windows: Windows }) {
  const { t } = useWords();
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.to, b.to);
  const covered = (filter.from === null || filter.from <= from) && (filter.to === null || filter.to >= to);
  if (covered) return null;
  return (
    <p className="playback-hint">
      {t('playback.drawBothHint')}{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          // The windows stay what they are when the period is another.
          setPlayback({ windows: { a, b } });
          act({ type: 'filter', filter: { ...filter, from, to } });
        }}
      >
        {t('playback.drawBoth')}
      </Button>
    </p>
  );
}

function CompareLegend() {
  const { t } = useWords();
  return (
    <ul className="playback-legend" aria-label={t('playback.compareLegend')}>
      {shownPresences.map((presence) => (
        <li key={presence} title={t(`playback.legend-${presence}`)}>
          <PresenceSign presence={presence} words={t(`playback.sign-${presence}`)} />
        </li>
      ))}
    </ul>
  );
}

export function CompareRoom({ modes, scene }: { readonly modes: ReactNode; readonly scene: Scene | null }) {
  const { t, format } = useWords();
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const windows = useWindows();
  const request = useWindowsRequest(windows);
  const key = JSON.stringify([attempt, request]);
  const summary = useDesk(key, (api) => api.compareWindows(request));
  const seen = useDesk(scene === null ? '' : JSON.stringify([key, drawnLinks(scene)]), async (api) =>
    scene === null ? null : { scene, presence: await api.drawnPresences(request, drawnLinks(scene)) },
  );
  useEffect(() => {
    if (seen.value === null) setPlayback({ overlay: null });
    // The next scene is on the graph before its answer is here.
    else if (seen.value.scene === scene)
      setPlayback({ overlay: compareOverlay(seen.value.scene, seen.value.presence) });
  }, [seen.value, scene]);
  const [table, setTable] = useState<'nodes' | 'links'>('nodes');
  const [presence, setPresence] = useState<Presence | null>(null);
  const counts = (of: WindowsSummary | null) => (which: Presence | null) => {
    const all = of?.[table] ?? [];
    return format.number(which === null ? all.reduce((sum, n) => sum + n, 0) : (all[presences.indexOf(which)] ?? 0));
  };
  const count = counts(summary.value);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const shared = { request, version: key, presence, short: width < roomy, few: width < tight };
  const overlap = windows.a.from < windows.b.to && windows.b.from < windows.a.to;
  return (
    <div className="playback-compare">
      <div className="playback-form">
        {modes}
        <WindowFields which="a" windows={windows} />
        <WindowFields which="b" windows={windows} />
        {overlap && <p className="playback-hint">{t('playback.overlap')}</p>}
        <DrawBoth windows={windows} />
      </div>
      <div className="playback-compared">
        {summary.error !== null && <ErrorState message={summary.error} />}
        <div className="playback-bar">
          <SegmentedControl
            size="xs"
            aria-label={t('playback.table')}
            value={table}
            onChange={setTable}
            data={(['nodes', 'links'] as const).map((value) => ({ value, label: t(`playback.table-${value}`) }))}
          />
          <NativeSelect
            size="xs"
            aria-label={t('playback.presence')}
            value={presence ?? 'any'}
            onChange={(event) => setPresence(shownPresences.find((p) => p === event.target.value) ?? null)}
            data={[
              { value: 'any', label: t('playback.presence-any', { n: count(null) }) },
              ...shownPresences.map((value) => ({
                value,
                label: t(`playback.presence-${value}`, { n: count(value) }),
              })),
            ]}
          />
          {summary.loading && (
            <span className="playback-sign faint" role="status">
              <Loader size={14} aria-hidden /> {t('app.loading')}
            </span>
          )}
          <span className="spring" />
          <CompareLegend />
        </div>
        {summary.value !== null && <WindowTotals summary={summary.value} />}
        <div className="playback-rows" ref={ref}>
          {table === 'nodes' ? <ComparedNodesTable {...shared} /> : <ComparedLinksTable {...shared} />}
        </div>
      </div>
    </div>
  );
}

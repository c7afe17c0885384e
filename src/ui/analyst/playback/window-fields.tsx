/** One window: two typed times, or taken from the brush, the period, the decision or a moment kept. */
import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TimeWindow } from '../../../core/desk/playback-answer.ts';
import { useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { TimeField } from '../timeline/time-field.tsx';
import type { Which, Windows } from './use-windows.ts';

interface Draft {
  readonly from: number | null;
  readonly to: number | null;
}

export function WindowFields({ which, windows }: { readonly which: Which; readonly windows: Windows }) {
  const { t } = useWords();
  const { snapshots } = useWork();
  const window = windows[which];
  const [draft, setDraft] = useState<Draft>(window);
  const { inView, whole, decision, set } = windows;
  const [begun, setBegun] = useState(0);
  // A window set from elsewhere begins the fields anew; one that is being typed here does not.
  useEffect(() => {
    if (draft.from === window.from && draft.to === window.to) return;
    setDraft(window);
    setBegun((times) => times + 1);
  }, [window.from, window.to]);
  const type = (next: Draft) => {
    setDraft(next);
    const { from, to } = next;
    if (from !== null && to !== null && from < to) set(which, { from, to });
  };
  const crossed = draft.from !== null && draft.to !== null && draft.from >= draft.to;
  const offers: readonly (readonly [string, string, TimeWindow])[] = [
    ['brush', t('playback.pickBrush'), inView],
    ['whole', t('playback.pickWhole'), whole],
    ...(decision === null
      ? []
      : ([
          ['before', t('playback.pickBefore'), { from: whole.from, to: decision }],
          ['after', t('playback.pickAfter'), { from: decision, to: whole.to }],
        ] as const)),
    ...snapshots.map(
      ({ id, name, from, to }) => [`at-${id}`, t('playback.pickMoment', { name }), { from, to }] as const,
    ),
  ];
  const pick = (id: string) => {
    const taken = offers.find(([name]) => name === id)?.[2];
    if (taken === undefined) return;
    setDraft(taken);
    setBegun((times) => times + 1);
    set(which, taken);
  };
  return (
    <fieldset className={`playback-window ${which}`}>
      <legend>{t(which === 'a' ? 'playback.windowA' : 'playback.windowB')}</legend>
      <NativeSelect
        size="xs"
        aria-label={t('playback.pick', { window: which.toUpperCase() })}
        value=""
        onChange={(event) => pick(event.target.value)}
        data={[{ value: '', label: t('playback.pickNone') }, ...offers.map(([value, label]) => ({ value, label }))]}
      />
      <div className="playback-times" key={begun}>
        <TimeField label={t('playback.from')} value={draft.from} onChange={(from) => type({ from, to: draft.to })} />
        <TimeField
          label={t('playback.to')}
          value={draft.to}
          onChange={(to) => type({ from: draft.from, to })}
          error={crossed ? t('playback.wrongWindow') : undefined}
        />
        <span className="faint">{t('app.utc')}</span>
      </div>
    </fieldset>
  );
}

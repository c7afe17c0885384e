/** The date of the state shown: typed, stepped or slid along the dates at which the caught change. */
import { ActionIcon, Button, Slider, TextInput, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { OwnershipHistory } from '../../../core/ownership/ownership-answer.ts';
import { useWords } from '../../store/settings.ts';
import { useOwnership } from './ownership-store.ts';

const day = 86_400_000;

interface DateBarProps {
  readonly history: OwnershipHistory | null;
  /** UTC ms; null = whatever the dates. */
  readonly asOf: number | null;
  readonly usualDate: number;
  readonly caught: number | null;
}

const setDate = (date: 'usual' | 'any' | number): void => useOwnership.setState({ date });

/** `YYYY-MM-DD`, the same in every language, where the browser's own picker follows the computer's. */
function DateField({ asOf }: { readonly asOf: number }) {
  const { t } = useWords();
  // While it is typed in, the field is its own; otherwise it follows the date.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? new Date(asOf).toISOString().slice(0, 10);
  const read = (typed: string): number => (/^\d{4}-\d\d-\d\d$/.test(typed) ? Date.parse(typed) : Number.NaN);
  return (
    <TextInput
      className="own-date"
      size="xs"
      aria-label={t('ownership.dateField')}
      placeholder="YYYY-MM-DD"
      maxLength={10}
      value={text}
      error={Number.isNaN(read(text))}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value);
        const at = read(event.target.value);
        if (!Number.isNaN(at)) setDate(at);
      }}
    />
  );
}

export function DateBar({ history, asOf, usualDate, caught }: DateBarProps) {
  const { t, format } = useWords();
  const dates = history?.changes.map(({ at }) => at) ?? [];
  // 0: before the first change; then the state each change brings.
  const place = asOf === null ? dates.length : dates.filter((at) => at <= asOf).length;
  const go = (to: number): void => setDate(to === 0 ? (dates[0] ?? usualDate) - day : (dates[to - 1] ?? usualDate));
  const said = (at: number): string => (at === 0 ? t('ownership.atStart') : format.date(dates[at - 1] ?? 0));
  return (
    <div className="own-dates" role="group" aria-label={t('ownership.date')}>
      <span className="own-word">{t('ownership.date')}</span>
      {asOf !== null && <DateField asOf={asOf} />}
      <Button
        size="compact-xs"
        variant={asOf === null ? 'filled' : 'default'}
        aria-pressed={asOf === null}
        onClick={() => setDate(asOf === null ? 'usual' : 'any')}
      >
        {t('ownership.allDates')}
      </Button>
      {dates.length > 0 && asOf !== null && (
        <>
          <Tooltip label={t('ownership.before')}>
            <ActionIcon
              size={24}
              variant="default"
              aria-label={t('ownership.before')}
              disabled={place === 0}
              onClick={() => go(place - 1)}
            >
              <IconChevronLeft size={14} />
            </ActionIcon>
          </Tooltip>
          <Slider
            className="own-slider"
            size="sm"
            min={0}
            max={dates.length}
            value={place}
            onChange={go}
            label={said}
            thumbLabel={t('ownership.changeSlider')}
            thumbProps={{ 'aria-valuetext': said(place) }}
            marks={dates.length <= 40 ? dates.map((_, i) => ({ value: i + 1 })) : []}
          />
          <Tooltip label={t('ownership.next')}>
            <ActionIcon
              size={24}
              variant="default"
              aria-label={t('ownership.next')}
              disabled={place === dates.length}
              onClick={() => go(place + 1)}
            >
              <IconChevronRight size={14} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
      {caught !== null && (
        <strong className="own-count" role="status">
          {t('ownership.caughtCount', { count: caught })}
        </strong>
      )}
    </div>
  );
}

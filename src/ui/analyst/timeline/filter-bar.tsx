/** The filter shared by every view: what is on, how much is in view, and the way to change it. */
import { Button, CloseButton, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { openFilter } from '../../../core/ledger/filter.ts';
import { channelName } from '../../controls/channel-name.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { activeParts, without, type FilterPart } from './active-filters.ts';
import { FilterForm } from './filter-form.tsx';
import './filter-bar.css';

/** Values a chip spells out; the rest are counted. */
const spelledOut = 2;

/** What each part of the filter says, in words. */
function useChipText(): (part: FilterPart) => string {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { filter } = useWork();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const listed = (values: readonly string[], name: (value: string) => string) =>
    values.slice(0, spelledOut).map(name).join(', ') +
    (values.length > spelledOut ? ` ${t('timeline.more', { count: values.length - spelledOut })}` : '');
  const between = (from: string | null, to: string | null) =>
    from === null
      ? t('timeline.upTo', { value: to ?? '' })
      : to === null
        ? t('timeline.startingAt', { value: from })
        : `${from} – ${to}`;
  const orNull = <T,>(value: T | null, write: (value: T) => string) => (value === null ? null : write(value));
  return (part) => {
    if (part === 'period')
      return `${between(orNull(filter.from, format.dateTime), orNull(filter.to, format.dateTime))} ${t('app.utc')}`;
    if (part === 'amount') return between(orNull(filter.min, money), orNull(filter.max, money));
    if (part === 'channels') return listed(filter.channels, (channel) => channelName(t, channel));
    if (part === 'countries') return listed(filter.countries, format.country);
    return listed(filter[part], (value) => value);
  };
}

export function FilterBar() {
  const { t, format } = useWords();
  const info = useInfo();
  const { filter } = useWork();
  const act = useSession((s) => s.act);
  const [opened, setOpened] = useState(false);
  const parts = activeParts(filter);
  const chipText = useChipText();
  const inView = useDesk(JSON.stringify(filter), (api) =>
    api.transactions({ filter, sort: { by: 'time', descending: false }, offset: 0, limit: 0 }),
  ).value;
  const shown = inView?.total ?? info.transactions;
  return (
    <div className="filter-bar" role="region" aria-label={t('timeline.filters')} data-tour="filter-bar">
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        trapFocus
        returnFocus
        withinPortal={false}
        shadow="md"
        width={520}
      >
        <Popover.Target>
          <Button
            size="compact-sm"
            variant="default"
            className={parts.length > 0 ? 'filter-on' : ''}
            leftSection={<IconFilter size={14} aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            {t('timeline.filter')}
            {parts.length > 0 && <span className="count">{parts.length}</span>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('timeline.editFilter')}>
          <FilterForm />
        </Popover.Dropdown>
      </Popover>
      {parts.length === 0 ? (
        <span className="faint filter-none">{t('timeline.noFilter')}</span>
      ) : (
        <ul className="filter-chips">
          {parts.map((part) => (
            <li key={part} title={`${t(`timeline.part-${part}`)}: ${chipText(part)}`}>
              <span className="faint">{t(`timeline.part-${part}`)}</span>
              <span className="filter-value">{chipText(part)}</span>
              <CloseButton
                size="sm"
                iconSize={14}
                aria-label={t('timeline.remove', { part: t(`timeline.part-${part}`) })}
                onClick={() => act({ type: 'filter', filter: without(filter, part) })}
              />
            </li>
          ))}
        </ul>
      )}
      {parts.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className="filter-clear"
          onClick={() => act({ type: 'filter', filter: openFilter })}
        >
          {t('timeline.clearAll')}
        </Button>
      )}
      <span className="spring" />
      <span className="filter-count" role="status">
        {t('timeline.inView', {
          count: info.transactions,
          shown: format.number(shown),
          total: format.number(info.transactions),
        })}
        {inView !== null && (
          <span className="faint"> · {format.moneyShort(inView.amount, info.baseCurrency, info.baseDigits)}</span>
        )}
      </span>
    </div>
  );
}

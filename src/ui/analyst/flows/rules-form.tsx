/** From where, which way and in what money the rules are compared. */
import { ActionIcon, Button, NativeSelect, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconInfoCircle } from '@tabler/icons-react';
import { useInfo, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { SeedLine, useSeed } from '../trace/trace-seed.tsx';
import { useRules } from './rules-store.ts';

export function RulesForm() {
  const { t } = useWords();
  const { filter } = useWork();
  const { baseCurrency, currencies } = useInfo();
  const { flow, counting, show, about, sheet } = useRules();
  const seed = useSeed();
  const follow = (direction: 'forward' | 'back') => {
    if (seed === null) return;
    useRules.setState({
      flow: { seed, direction, since: filter.from, until: filter.to },
      sheet: null,
      about: false,
    });
  };
  const back = flow?.direction === 'back';
  return (
    <header className="rules-head">
      {seed === null ? <p className="faint">{t('trace.chooseSeed')}</p> : <SeedLine seed={seed} />}
      <Button
        size="compact-sm"
        variant="default"
        disabled={seed === null}
        leftSection={<IconArrowLeft size={14} />}
        onClick={() => follow('back')}
      >
        {t('trace.back')}
      </Button>
      <Button
        size="compact-sm"
        disabled={seed === null}
        rightSection={<IconArrowRight size={14} />}
        onClick={() => follow('forward')}
      >
        {t('trace.forward')}
      </Button>
      {currencies.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={t('rules.counting')}
          value={counting}
          onChange={(event) =>
            useRules.setState({
              counting: event.currentTarget.value === 'booked' ? 'booked' : 'base',
              openings: [],
            })
          }
          data={(['base', 'booked'] as const).map((value) => ({
            value,
            label: t(`rules.counting-${value}`, { currency: baseCurrency }),
          }))}
        />
      )}
      {flow !== null && sheet === null && (
        <NativeSelect
          size="xs"
          aria-label={t('rules.show')}
          value={show}
          onChange={(event) => useRules.setState({ show: event.currentTarget.value === 'came' ? 'came' : 'rests' })}
          data={[
            { value: 'rests', label: t(back ? 'rules.show-rests-back' : 'rules.show-rests') },
            { value: 'came', label: t(back ? 'rules.show-came-back' : 'rules.show-came') },
          ]}
        />
      )}
      <Tooltip label={t(about ? 'rules.aboutClose' : 'rules.about')}>
        <ActionIcon
          size={26}
          variant={about ? 'light' : 'subtle'}
          className="rules-info"
          aria-label={t('rules.about')}
          aria-expanded={about}
          onClick={() => useRules.setState({ about: !about })}
        >
          <IconInfoCircle size={16} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

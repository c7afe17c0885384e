/** What boxes and lines of the drawing mean, and the switch for co-owners. */
import { Popover, Switch, UnstyledButton } from '@mantine/core';
import { IconHelpCircle, IconSteeringWheel } from '@tabler/icons-react';
import { useWords } from '../../store/settings.ts';
import { useOwnership } from './ownership-store.ts';
import { StateSign, type PartyState } from './party-state.tsx';

const states: readonly PartyState[] = ['listed', 'owned', 'controlled', 'not', 'other'];
const lines = [
  ['counts', 'own-line counts'],
  ['idle', 'own-line'],
  ['control', 'own-line counts control'],
  ['proof', 'own-line counts proof'],
] as const;

export function ChartLegend() {
  const { t } = useWords();
  const others = useOwnership((s) => s.others);
  return (
    <>
      <Popover position="top-start" withinPortal shadow="md">
        <Popover.Target>
          <UnstyledButton className="own-legend-open">
            <IconHelpCircle size={15} aria-hidden /> {t('ownership.legend')}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <ul className="own-legend" aria-label={t('ownership.legend')}>
            {states.map((state) => (
              <li key={state}>
                <span className={`own-swatch own-${state}`}>
                  <StateSign state={state} />
                </span>
                {t(`ownership.state-${state}`)}
              </li>
            ))}
            {lines.map(([name, kind]) => (
              <li key={name}>
                <svg width={30} height={16} aria-hidden>
                  <path d="M1 8H29" className={kind} />
                </svg>
                {t(`ownership.line-${name}`)}
                {name === 'control' && <IconSteeringWheel size={14} aria-hidden />}
              </li>
            ))}
          </ul>
        </Popover.Dropdown>
      </Popover>
      <Switch
        size="xs"
        label={t('ownership.others')}
        checked={others}
        onChange={(event) => useOwnership.setState({ others: event.currentTarget.checked })}
      />
    </>
  );
}

/** A pattern's options as numbers in the units people use: days, hours, percent, whole units of the base currency. */
import { Button, NumberInput } from '@mantine/core';
import { standardOf, type Pattern, type PatternOption } from '../../../core/patterns/pattern.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { usePatterns } from './patterns-store.ts';

const hour = 3_600_000;

/** The finder's units in one of the screen's. */
function sizeOf(unit: PatternOption['unit'], baseDigits: number): number {
  return { days: 24 * hour, hours: hour, count: 1, share: 0.01, money: 10 ** baseDigits }[unit];
}

export function OptionFields({ pattern: { name, options } }: { readonly pattern: Pattern }) {
  const { t } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const all = usePatterns((s) => s.options);
  const { [name]: mine = {}, ...others } = all;
  return (
    <div className="patterns-options">
      {options.map((option) => {
        const size = sizeOf(option.unit, baseDigits);
        // Money's bounds and standard are in whole units already; the rest are in the finder's.
        const shown = option.unit === 'money' ? 1 : size;
        const value = mine[option.name];
        return (
          <NumberInput
            key={option.name}
            size="xs"
            label={t(`patterns.option-${option.name}`, { currency: baseCurrency })}
            value={value === undefined ? rounded(standardOf(option, baseCurrency) / shown) : rounded(value / size)}
            min={rounded(option.least / shown)}
            max={rounded(option.most / shown)}
            decimalScale={option.unit === 'count' ? 0 : 2}
            thousandSeparator=" "
            hideControls
            onChange={(typed) => {
              if (typeof typed !== 'number') return;
              usePatterns.setState({ options: { ...all, [name]: { ...mine, [option.name]: typed * size } } });
            }}
          />
        );
      })}
      {Object.keys(mine).length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => usePatterns.setState({ options: others })}>
          {t('patterns.reset')}
        </Button>
      )}
    </div>
  );
}

/** Without the dust of dividing by 0.01. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

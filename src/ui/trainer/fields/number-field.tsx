/** A whole number within bounds, with a slider beside it where that helps; what is out of bounds says so and is kept. */
import { NumberInput, Slider } from '@mantine/core';
import { useWords } from '../../store/settings.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  readonly slider?: boolean;
  readonly suffix?: string;
  readonly description?: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly step?: number;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, least, most, slider = false, error = '', step = 1 } = props;
  const { t, format, language } = useWords();
  const out = !Number.isInteger(value) || value < least || value > most;
  const bounds = { least: format.number(least), most: format.number(most) };
  const why = out ? t('studio.outOfBounds', bounds) : error;
  const disabled = props.disabled ?? false;
  return (
    <div className={slider ? 'number-field with-slider' : 'number-field'}>
      <NumberInput
        size="xs"
        label={label}
        value={Number.isNaN(value) ? '' : value}
        onChange={(typed) => onChange(typeof typed === 'number' ? typed : typed === '' ? Number.NaN : Number(typed))}
        thousandSeparator={language === 'en' ? ',' : ' '}
        decimalScale={0}
        step={step}
        {...(props.suffix === undefined ? {} : { suffix: props.suffix })}
        description={props.description}
        error={why === '' ? false : why}
        disabled={disabled}
      />
      {slider && (
        <Slider
          size="sm"
          min={least}
          max={most}
          step={step}
          value={Math.min(most, Math.max(least, Number.isFinite(value) ? value : least))}
          onChange={onChange}
          label={null}
          disabled={disabled}
          thumbLabel={label}
        />
      )}
    </div>
  );
}

/** A number that takes effect when its field is left or Enter is pressed; out of bounds it stays, with the reason beside it. */
import { useWords } from '../../store/settings.ts';
import { TextField } from './text-field.tsx';

interface CommittedNumberProps {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly least: number;
  readonly most: number;
  readonly disabled?: boolean;
  readonly error?: string;
  readonly description?: string;
}

export function CommittedNumber({ value, least, most, onCommit, ...rest }: CommittedNumberProps) {
  const { t, format } = useWords();
  const read = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));
  return (
    <TextField
      {...rest}
      align="right"
      value={String(value)}
      refuse={(text) => {
        const typed = read(text);
        return typed >= least && typed <= most
          ? null
          : t('studio.outOfBounds', { least: format.number(least), most: format.number(most) });
      }}
      onCommit={(text) => onCommit(read(text))}
    />
  );
}

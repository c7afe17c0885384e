/** One UTC time typed as `YYYY-MM-DD HH:mm`: the same in every language, where the browser's own picker follows the computer's. */
import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fromInput, toInput } from './time-window.ts';

interface TimeFieldProps {
  readonly label: string;
  /** UTC ms; null = nothing typed yet, or no time. */
  readonly value: number | null;
  readonly onChange: (ms: number | null) => void;
  readonly error?: ReactNode;
}

export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const [text, setText] = useState(value === null ? '' : toInput(value));
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder="YYYY-MM-DD HH:mm"
      maxLength={19}
      value={text}
      error={error ?? (text !== '' && fromInput(text) === null)}
      onChange={(event) => {
        setText(event.target.value);
        onChange(fromInput(event.target.value));
      }}
    />
  );
}

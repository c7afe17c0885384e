/** A text written into the draft: typed freely, taken into the log when the field is left. */
import { Textarea, type TextareaProps } from '@mantine/core';
import { useEffect, useState } from 'react';

export function WrittenText({
  value,
  onWritten,
  ...rest
}: Omit<TextareaProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string;
  readonly onWritten: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  // Undo, or another wording from the data.
  useEffect(() => setTyped(value), [value]);
  return (
    <Textarea
      size="xs"
      autosize
      {...rest}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== value) onWritten(typed);
      }}
    />
  );
}

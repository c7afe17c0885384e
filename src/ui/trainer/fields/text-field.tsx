/** A field that takes effect when it is left or Enter is pressed; a text that cannot be used stays, with the reason beside it. */
import { TextInput, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** Why the committed value is wrong, or ''. */
  readonly error?: string;
  /** Why a text cannot be taken at all; null when it can. */
  readonly refuse?: (text: string) => string | null;
  readonly description?: string;
  readonly disabled?: boolean;
  /** More than one: grows with its text up to this many. */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly lang?: string;
  /** Takes the focus when it comes up: an issue pointed here. */
  readonly pointed?: boolean;
  readonly align?: 'right';
}

export function TextField(props: FieldProps) {
  const { value, onCommit, refuse, error = '', lines = 1, pointed = false } = props;
  const [text, setText] = useState(value);
  const [kept, setKept] = useState(value);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  if (kept !== value) {
    setKept(value);
    setText(value);
  }
  useEffect(() => {
    if (pointed) input.current?.focus();
  }, [pointed]);
  const why = text === value ? null : (refuse?.(text) ?? null);
  const commit = () => {
    if (text !== value && why === null) onCommit(text);
  };
  const shared = {
    ref: input,
    size: 'xs',
    label: props.label,
    value: text,
    disabled: props.disabled ?? false,
    error: why ?? (error === '' ? false : error),
    description: props.description,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    lang: props.lang,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.target.value),
    onBlur: commit,
  } as const;
  if (lines > 1) return <Textarea {...shared} autosize minRows={1} maxRows={lines} />;
  return (
    <TextInput
      {...shared}
      {...(props.align === 'right' ? { styles: { input: { textAlign: 'right' } } } : {})}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(value);
      }}
    />
  );
}

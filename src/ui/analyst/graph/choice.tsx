/** A small choice in the graph's line of tools. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';

export function Choice<T extends string>(props: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly tour?: string;
}) {
  return (
    <NativeSelect
      className="graph-choice"
      size="xs"
      leftSection={props.icon}
      leftSectionWidth={26}
      aria-label={props.label}
      title={props.label}
      value={props.value}
      data={[...props.options]}
      onChange={(event) => props.onChange(event.currentTarget.value as T)}
      {...(props.tour === undefined ? {} : { 'data-tour': props.tour })}
    />
  );
}

/** Takes one entry out of a list. */
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';

export function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <ActionIcon size="md" variant="subtle" color="gray" aria-label={label} onClick={onClick}>
      <IconTrash size={14} aria-hidden />
    </ActionIcon>
  );
}

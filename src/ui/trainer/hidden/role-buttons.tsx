/** Gives a role in the hidden network to parties, or takes it away. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../../core/exercise/key.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { roles } from '../graph/role-look.ts';

interface RoleButtonsProps {
  readonly parties: readonly string[];
  readonly onDone?: () => void;
}

export const firstCell = 'cell-1';

export function RoleButtons({ parties, onDone }: RoleButtonsProps) {
  const { t, language } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { key } = useKey();
  const [role, setRole] = useState<Role>('collector');
  const [cell, setCell] = useState('');
  const cells = key?.cells ?? [];
  const give = (to: Role | null) =>
    void edit({
      type: 'role',
      parties,
      role: to,
      cell: cell.trim() === '' ? (cells[0]?.id ?? firstCell) : cell.trim(),
    }).then((done) => done && onDone?.());
  return (
    <div className="role-buttons">
      <NativeSelect
        size="xs"
        aria-label={t('editor.role')}
        value={role}
        disabled={readOnly}
        onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? 'collector')}
        data={roles.map((one) => ({ value: one, label: t(`editor.role-${one}`) }))}
      />
      <TextInput
        size="xs"
        w={110}
        aria-label={t('editor.cell')}
        placeholder={cells[0]?.title[language] ?? t('editor.cell')}
        value={cell}
        disabled={readOnly}
        list="studio-cells"
        onChange={(event) => setCell(event.target.value)}
      />
      <datalist id="studio-cells">
        {cells.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title[language]}
          </option>
        ))}
      </datalist>
      <Button size="compact-xs" disabled={readOnly || parties.length === 0} onClick={() => give(role)}>
        {t('editor.giveRole', { count: parties.length })}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        disabled={readOnly || parties.length === 0}
        onClick={() => give(null)}
      >
        {t('editor.takeRole')}
      </Button>
    </div>
  );
}

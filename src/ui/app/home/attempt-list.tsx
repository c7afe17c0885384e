/** Attempts kept in this browser: go on, look again, delete, or open one from a file. */
import { Alert, Button, Group, Modal, Table } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { deleteAttempt, listAttempts } from '../../storage/attempts.ts';
import type { AttemptRow } from '../../storage/database.ts';
import { bundledExercises } from '../../store/bundled.ts';
import { database } from '../../store/database.ts';
import { openAttemptFile, resumeAttempt } from '../../store/openers.ts';
import { useWords } from '../../store/settings.ts';
import type { Opening } from './home-screen.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';

/** null where the store could not be read. */
function useAttempts(): readonly [readonly AttemptRow[] | null, () => void] {
  const [rows, setRows] = useState<readonly AttemptRow[] | null>([]);
  const refresh = () => void listAttempts(database).then(setRows, () => setRows(null));
  useEffect(refresh, []);
  return [rows, refresh];
}

export function AttemptList({ busy, opening }: { readonly busy: boolean; readonly opening: Opening }) {
  const { t, format, language } = useWords();
  const [rows, refresh] = useAttempts();
  const [doomed, setDoomed] = useState<AttemptRow | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const nothing = () => undefined;
  const titleOf = (row: AttemptRow) =>
    bundledExercises.find((e) => e.id === row.exercise.id)?.title[language] ?? row.title;
  const remove = async (row: AttemptRow) => {
    await deleteAttempt(database, row.id);
    setDoomed(null);
    refresh();
  };
  return (
    <section aria-label={t('home.attempts')}>
      <Group justify="space-between" align="end">
        <h3>{t('home.attempts')}</h3>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconUpload size={12} />}
          onClick={() => file.current?.click()}
          mb={6}
        >
          {t('home.openFile')}
        </Button>
      </Group>
      <input
        ref={file}
        type="file"
        accept=".json"
        hidden
        data-testid="attempt-file"
        aria-label={t('home.openFile')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) opening(() => openAttemptFile(chosen, nothing));
          event.target.value = '';
        }}
      />
      {rows === null ? (
        <Alert color="orange" p="xs" role="alert">
          {t('sealed.listUnread')}{' '}
          <Button size="compact-xs" variant="default" onClick={refresh}>
            {t('app.tryAgain')}
          </Button>
        </Alert>
      ) : rows.length === 0 ? (
        <p className="faint">{t('home.noAttempts')}</p>
      ) : (
        <Table withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('home.attempt')}</Table.Th>
              <Table.Th>{t('home.changed')}</Table.Th>
              <Table.Th>{t('home.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{titleOf(row)}</Table.Td>
                <Table.Td>{format.dateTime(row.changedAt)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap" justify="space-between">
                    {t(!row.submitted ? 'home.open-state' : row.sealed === true ? 'handing.done' : 'home.submitted')}
                    <Group gap={4} wrap="nowrap">
                      <Button
                        size="compact-xs"
                        disabled={busy}
                        onClick={() => opening(() => resumeAttempt(row.id, nothing))}
                      >
                        {t(!row.submitted ? 'home.resume' : row.sealed === true ? 'home.lookHandedIn' : 'home.look')}
                      </Button>
                      <RemoveButton label={t('home.delete')} onClick={() => setDoomed(row)} />
                    </Group>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Modal
        opened={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('home.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {doomed !== null && (
          <>
            <p>{t('home.deleteBody', { title: titleOf(doomed) })}</p>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setDoomed(null)} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button color="red" onClick={() => void remove(doomed)}>
                {t('home.delete')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </section>
  );
}

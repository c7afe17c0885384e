/** Projects kept in this browser: open, duplicate, delete. */
import { ActionIcon, Button, Group, Modal, Table, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { RemoveButton } from '../../controls/remove-button.tsx';
import type { ProjectRow } from '../../storage/database.ts';
import { deleteProject, duplicateProject, listProjects } from '../../storage/projects.ts';
import { database } from '../../store/database.ts';
import { useWords } from '../../store/settings.ts';
import { newProjectId, resumeProject } from '../../store/studio-openers.ts';
import type { Starting } from './start-screen.tsx';

export function ProjectList({ busy, starting }: { readonly busy: boolean; readonly starting: Starting }) {
  const { t, format } = useWords();
  const [rows, setRows] = useState<readonly ProjectRow[]>([]);
  const [doomed, setDoomed] = useState<ProjectRow | null>(null);
  const refresh = () => void listProjects(database).then(setRows, () => setRows([]));
  useEffect(refresh, []);
  const copy = (row: ProjectRow) =>
    starting(async () => {
      const now = Date.now();
      const name = t('studio.copyOf', { name: row.name });
      await duplicateProject(database, row.id, { id: newProjectId(), name, createdAt: now, changedAt: now });
      refresh();
    });
  const remove = async (row: ProjectRow) => {
    await deleteProject(database, row.id);
    setDoomed(null);
    refresh();
  };
  return (
    <section aria-label={t('studio.projects')}>
      <h3>{t('studio.projects')}</h3>
      {rows.length === 0 ? (
        <p className="faint">{t('studio.noProjects')}</p>
      ) : (
        <Table withTableBorder className="projects">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('studio.projectName')}</Table.Th>
              <Table.Th>{t('home.changed')}</Table.Th>
              <Table.Th className="num">{t('studio.versions')}</Table.Th>
              <Table.Th>{t('studio.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{row.name}</Table.Td>
                <Table.Td>{format.dateTime(row.changedAt)}</Table.Td>
                <Table.Td className="num">{format.number(row.versions)}</Table.Td>
                <Table.Td>
                  <Group gap={2} wrap="nowrap">
                    <Button
                      size="compact-xs"
                      disabled={busy}
                      aria-label={t('studio.openNamed', { name: row.name })}
                      onClick={() => starting(() => resumeProject(row.id))}
                    >
                      {t('studio.open')}
                    </Button>
                    <Tooltip label={t('studio.duplicate', { name: row.name })}>
                      <ActionIcon
                        size="md"
                        variant="subtle"
                        color="gray"
                        disabled={busy}
                        aria-label={t('studio.duplicate', { name: row.name })}
                        onClick={() => copy(row)}
                      >
                        <IconCopy size={14} aria-hidden />
                      </ActionIcon>
                    </Tooltip>
                    <RemoveButton label={t('studio.delete', { name: row.name })} onClick={() => setDoomed(row)} />
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
        title={t('studio.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {doomed !== null && (
          <>
            <p>{t('studio.deleteBody', { name: doomed.name })}</p>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setDoomed(null)} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button color="red" onClick={() => void remove(doomed)}>
                {t('studio.deleteNow')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </section>
  );
}

/** The keys that are here: whose, where kept, whether seen to work; saved as a file, proved, removed. */
import { Button, Group, Modal, Table } from '@mantine/core';
import { useState } from 'react';
import { fileName } from '../../../core/dataset/file-name.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { saveFile } from '../../controls/save-file.ts';
import type { TrainerKeyRow } from '../../storage/database.ts';
import { sealing } from '../../store/sealing-worker.ts';
import { dropKey, makeRecovery } from '../../store/trainer-keys.ts';
import { useWords } from '../../store/settings.ts';
import { DrillForm } from './drill-form.tsx';

async function saveKey({ identity, recipient, label }: TrainerKeyRow): Promise<void> {
  const text = await sealing().writeKey({ identity, recipient }, label);
  const name = fileName(label);
  saveFile(`${name === '' ? 'linchpin' : name}-${recipient.slice(4, 10)}.key.txt`, text);
}

export function KeyTable({ keys }: { readonly keys: readonly TrainerKeyRow[] }) {
  const { t, format } = useWords();
  const [doomed, setDoomed] = useState<TrainerKeyRow | null>(null);
  const [drilled, setDrilled] = useState<TrainerKeyRow | null>(null);
  const mine = keys.find(({ role }) => role === 'trainer');
  return (
    <>
      <Table withTableBorder aria-label={t('keys.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('keys.openDoor')}</Table.Th>
            <Table.Th>{t('keys.recipient')}</Table.Th>
            <Table.Th>{t('home.state')}</Table.Th>
            <Table.Th>{t('studio.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map((row) => (
            <Table.Tr key={row.recipient}>
              <Table.Td>
                <b>{t(`keys.role-${row.role}`)}</b>
                <br />
                {row.label}
                <br />
                <span className="faint">{t('keys.madeAt', { at: format.dateTime(row.madeAt) })}</span>
              </Table.Td>
              <Table.Td className="key-public" lang="en">
                {row.recipient}
              </Table.Td>
              <Table.Td>
                {t(row.identity === '' ? 'keys.onPaper' : 'keys.inBrowser')}
                <br />
                <span className={row.provedAt === null ? 'warn' : 'good'}>
                  {row.provedAt === null
                    ? t('keys.notProved')
                    : t('keys.proved', { at: format.dateTime(row.provedAt) })}
                </span>
              </Table.Td>
              <Table.Td>
                <Group gap={4}>
                  {row.identity !== '' && (
                    <Button size="compact-xs" onClick={() => void saveKey(row)}>
                      {t('keys.export')}
                    </Button>
                  )}
                  <Button size="compact-xs" variant="default" onClick={() => setDrilled(row)}>
                    {t('keys.drill')}
                  </Button>
                  <RemoveButton label={t('keys.remove')} onClick={() => setDoomed(row)} />
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {mine !== undefined && (
        <p className="faint">
          {t('keys.lostPaper')}{' '}
          <Button size="compact-xs" variant="default" onClick={() => void makeRecovery(mine.label)}>
            {t('keys.newRecovery')}
          </Button>
        </p>
      )}
      <Modal
        opened={drilled !== null}
        onClose={() => setDrilled(null)}
        size="lg"
        title={t('keys.drillTitle', { role: drilled === null ? '' : t(`keys.role-${drilled.role}`) })}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {drilled !== null && <DrillForm rows={[drilled]} />}
      </Modal>
      <Modal
        opened={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t('keys.removeTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {doomed !== null && (
          <>
            <p>{t('keys.removeBody')}</p>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setDoomed(null)} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button
                color="red"
                onClick={() => {
                  void dropKey(doomed.recipient);
                  setDoomed(null);
                }}
              >
                {t('keys.remove')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </>
  );
}

/** From dropped files to the desk: what was recognised, how columns are read, how far it is, and the receipt. */
import { Alert, Button, Group, Progress, Table } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import type { Preview } from '../../../worker/protocol.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { startImported } from '../../store/openers.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { DropZone } from '../../controls/drop-zone.tsx';
import { FileIssues } from '../../controls/file-issues.tsx';
import { unmapped, useImport } from './import-store.ts';
import { MappingStep } from '../../controls/mapping-step.tsx';
import './import.css';
import { backFromFiles, receive } from './receive.ts';
import { ReceiptView } from './receipt-view.tsx';

function FileList({ previews }: { readonly previews: readonly Preview[] }) {
  const { t } = useWords();
  return (
    <Table withTableBorder className="import-files" aria-label={t('importing.files')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('importing.file')}</Table.Th>
          <Table.Th>{t('importing.readAs')}</Table.Th>
          <Table.Th>{t('importing.encoding')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {previews.map((p) => (
          <Table.Tr key={p.path}>
            <Table.Td>{p.path}</Table.Td>
            <Table.Td>
              {t(`importing.kind-${p.kind}`)}
              {p.format !== null && ` · ${t(`importing.format-${p.format}`)}`}
            </Table.Td>
            <Table.Td>{p.encoding}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Reading() {
  const { t, format } = useWords();
  const progress = useImport((s) => s.progress);
  const cancel = useImport((s) => s.cancel);
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <div className="import-reading" role="status" aria-live="polite">
      <p>
        {progress === null ? t('importing.starting') : t(`importing.stage-${progress.stage}`)}
        {progress !== null &&
          ` · ${format.percent(share)} · ${t('importing.rowsSoFar', { count: progress.rows, rows: format.number(progress.rows) })}`}
      </p>
      <Progress value={share * 100} aria-label={t('importing.progress')} />
      <Button mt="sm" variant="default" leftSection={<IconBan size={14} />} onClick={cancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}

export function ImportScreen() {
  const { t } = useWords();
  const state = useImport();
  const open = useSession((s) => s.attempt !== null);
  const { previews, busy, info } = state;
  const looked = previews?.flatMap((p) => p.issues) ?? [];
  const issues = state.issues.length > 0 ? state.issues : looked;
  const unknown = unmapped(previews);
  const needsMapping = unknown !== null && info === null && busy === null;
  const back = () => {
    const { replaced } = state;
    state.reset();
    backFromFiles(replaced);
  };
  return (
    <div className="page">
      <h2>{t('importing.title')}</h2>
      {state.files.length === 0 && <DropZone onFiles={(files) => void receive(files)} />}
      {busy === 'looking' && <LoadingState />}
      {previews !== null && info === null && <FileList previews={previews} />}
      {issues.length > 0 && <FileIssues issues={issues} />}
      {state.cancelled && (
        <Alert color="gray" icon={<IconBan size={18} />} role="alert">
          {t('importing.cancelled')}
        </Alert>
      )}
      {state.crashed !== null && <ErrorState message={state.crashed} onRetry={() => void state.read()} />}
      {open && (issues.length > 0 || state.cancelled) && (
        <Alert color="blue" icon={<IconAlertTriangle size={18} />}>
          {t('importing.sessionIntact')}
        </Alert>
      )}
      {needsMapping && unknown !== null && state.mapping !== null && (
        <MappingStep
          preview={unknown}
          mapping={state.mapping}
          onChange={state.setMapping}
          onRead={() => void state.read()}
        />
      )}
      {busy === 'reading' && <Reading />}
      {info !== null && <ReceiptView info={info} />}
      <Group mt="md" className="import-foot">
        {info !== null && (
          <Button onClick={() => void startImported(info, state.files, state.mapping).then(() => state.reset())}>
            {t('importing.openDesk')}
          </Button>
        )}
        <Button variant="default" onClick={back} disabled={busy === 'reading'}>
          {info === null ? t('importing.back') : t('importing.discard')}
        </Button>
      </Group>
    </div>
  );
}

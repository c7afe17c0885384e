/** A project on files: a table of transactions with a hidden network to draw over it, or a trainer's pack to change. */
import { Alert, Button, Group } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import type { InputFile, Mapping, Preview } from '../../../worker/protocol.ts';
import { DropZone } from '../../controls/drop-zone.tsx';
import { FileIssues } from '../../controls/file-issues.tsx';
import { MappingStep } from '../../controls/mapping-step.tsx';
import { desk } from '../../store/desk.ts';
import { useWords } from '../../store/settings.ts';
import { startFromFiles } from '../../store/studio-openers.ts';
import type { Starting } from './start-screen.tsx';

interface Waiting {
  readonly files: readonly InputFile[];
  readonly preview: Preview;
  readonly mapping: Mapping;
}

function nameOf(files: readonly InputFile[]): string {
  const [first] = files;
  const parts = first?.path.split('/') ?? [];
  // A folder goes by its own name, a file without its ending.
  return parts.length > 1 ? (parts[0] ?? '') : (parts[0] ?? '').replace(/\.[a-z]+$/i, '');
}

export function BringFiles({ busy, starting }: { readonly busy: boolean; readonly starting: Starting }) {
  const { t } = useWords();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [issues, setIssues] = useState<readonly FileIssue[]>([]);
  const begin = (files: readonly InputFile[]) => {
    setIssues([]);
    setWaiting(null);
    starting(async () => {
      const readable = files.filter((file) => /\.csv$|\.tsv$|\.txt$/i.test(file.path));
      const isPack = files.some((file) => /(exercise\.json|\.zip|\.linchpin|\.xlsx)$/i.test(file.path));
      const previews = isPack || readable.length === 0 ? [] : await desk().preview(readable);
      const found = previews.flatMap((preview) => preview.issues);
      if (found.length > 0) {
        setIssues(found);
        return;
      }
      const unknown = previews.find((preview) => preview.kind === 'transactions' && preview.format === null);
      if (unknown === undefined) await startFromFiles(files, null, nameOf(files));
      else setWaiting({ files, preview: unknown, mapping: unknown.guess });
    });
  };
  return (
    <section aria-label={t('studio.fromFiles')}>
      <h3>{t('studio.fromFiles')}</h3>
      <fieldset disabled={busy} className="bare">
        <DropZone compact invitation={t('studio.dropHere')} onFiles={begin} />
      </fieldset>
      <p className="faint">{t('studio.fromFilesHint')}</p>
      {issues.length > 0 && <FileIssues issues={issues} />}
      {waiting !== null && (
        <>
          <MappingStep
            preview={waiting.preview}
            mapping={waiting.mapping}
            onChange={(mapping) => setWaiting({ ...waiting, mapping })}
            onRead={() => starting(() => startFromFiles(waiting.files, waiting.mapping, nameOf(waiting.files)))}
          />
          <Group mt="xs">
            <Button size="compact-sm" variant="default" onClick={() => setWaiting(null)}>
              {t('app.cancel')}
            </Button>
          </Group>
        </>
      )}
      {waiting === null && issues.length === 0 && (
        <Alert color="gray" p="xs" icon={<IconInfoCircle size={16} />}>
          {t('studio.syntheticOnly')}
        </Alert>
      )}
    </section>
  );
}

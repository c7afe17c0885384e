/** Where files land: a drop target with the same choices as buttons. */
import { Button, Group } from '@mantine/core';
import { IconFile, IconFolder, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useWords } from '../store/settings.ts';
import { filesOfDrop, filesOfList } from './dropped-files.ts';
import type { InputFile } from '../../worker/protocol.ts';
import './files.css';

interface DropZoneProps {
  readonly compact?: boolean;
  /** What may be dropped, in place of "CSV files or a whole exercise folder". */
  readonly invitation?: string;
  readonly onFiles: (files: readonly InputFile[]) => void;
}

export function DropZone({ compact = false, invitation, onFiles }: DropZoneProps) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const found = filesOfList(input.files);
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (found.length > 0) onFiles(found);
  };
  return (
    <div
      className={`drop${over ? ' over' : ''}${compact ? ' compact' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void filesOfDrop(event.dataTransfer).then((found) => (found.length > 0 ? onFiles(found) : undefined));
      }}
    >
      <IconUpload size={24} aria-hidden />
      <p>{invitation ?? t('importing.drop')}</p>
      <Group gap="xs" justify="center">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFile size={14} />}
          onClick={() => files.current?.click()}
        >
          {t('importing.chooseFiles')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFolder size={14} />}
          onClick={() => folder.current?.click()}
        >
          {t('importing.chooseFolder')}
        </Button>
      </Group>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-testid="files"
        aria-label={t('importing.chooseFiles')}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        data-testid="folder"
        aria-label={t('importing.chooseFolder')}
        onChange={(event) => chosen(event.target)}
      />
    </div>
  );
}

/** Where files land: a drop target with the same choices as buttons. */
import { Button, Group } from '@mantine/core';
import { IconFile, IconFolder, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useWords } from '../../store/settings.ts';
import { filesOfDrop, filesOfList } from './dropped-files.ts';
import { useImport } from './import-store.ts';
import './import.css';

export function DropZone({ compact = false }: { readonly compact?: boolean }) {
  const { t } = useWords();
  const begin = useImport((s) => s.begin);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
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
        void filesOfDrop(event.dataTransfer).then((found) => (found.length > 0 ? begin(found) : undefined));
      }}
    >
      <IconUpload size={24} aria-hidden />
      <p>{t('importing.drop')}</p>
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
        onChange={(event) => void begin(filesOfList(event.target.files))}
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
        onChange={(event) => void begin(filesOfList(event.target.files))}
      />
    </div>
  );
}

/** The release code of the packs just written: shown once, printed. */
import { Alert, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Words } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';
import { PaperSheet } from '../keys/paper-sheet.tsx';

interface CodeCardProps {
  readonly code: string;
  readonly title: Words;
  readonly onNoted: () => void;
}

export function CodeCard({ code, title, onNoted }: CodeCardProps) {
  const { t, language } = useWords();
  const words = (
    <ol className="spoken" aria-label={t('keys.codeTitle')} lang="en">
      {code.split(' ').map((word, i) => (
        <li key={i}>{word}</li>
      ))}
    </ol>
  );
  return (
    <section aria-label={t('keys.codeTitle')} className="code-card">
      <h3>{t('keys.codeTitle')}</h3>
      <Alert color="orange" p="xs" role="alert">
        {t('keys.codeText')}
      </Alert>
      {words}
      <Group gap="xs">
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('keys.print')}
        </Button>
        <Button variant="default" onClick={onNoted}>
          {t('keys.codeNoted')}
        </Button>
      </Group>
      <PaperSheet title={t('keys.codeSheet')}>
        <p>{t('keys.codeFor', { title: title[language] })}</p>
        {words}
        <p>
          <b>{t('keys.codeKeep')}</b>
        </p>
      </PaperSheet>
    </section>
  );
}

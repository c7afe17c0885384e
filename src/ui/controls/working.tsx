/** Says of a question that is still being answered how far it is, and lets it be called off. */
import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../store/settings.ts';
import './working.css';

interface WorkingProps {
  readonly words: string;
  /** 0 to 1; null where nobody knows. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** A short answer is there before it could be called off: nothing is said until it has taken a while. */
const patience = 300;

export function Working({ words, share, onCancel }: WorkingProps) {
  const { t } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <div role="status" className="working">
      {words}
      {share !== null && <Progress size="sm" value={100 * share} aria-label={words} className="working-progress" />}
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}

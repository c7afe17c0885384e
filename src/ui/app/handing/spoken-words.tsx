/** Words to be read aloud or noted on paper, numbered. */
import { useWords } from '../../store/settings.ts';
import './handing.css';

interface SpokenWordsProps {
  /** null while they are being worked out. */
  readonly words: readonly string[] | null;
  readonly label: string;
}

export function SpokenWords({ words, label }: SpokenWordsProps) {
  const { t } = useWords();
  if (words === null) {
    return (
      <p className="faint" role="status">
        {t('sealed.working')}
      </p>
    );
  }
  return (
    <ol className="spoken" aria-label={label} lang="en">
      {words.map((word, i) => (
        <li key={i}>{word}</li>
      ))}
    </ol>
  );
}

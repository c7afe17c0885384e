/** The same text in English, Russian and Kazakh, side by side. */
import type { Language, Words } from '../../../core/exercise/exercise.ts';
import { languages } from '../../../i18n/translate.ts';
import { useWords } from '../../store/settings.ts';
import { TextField } from './text-field.tsx';

interface WordsFieldProps {
  readonly label: string;
  readonly value: Words;
  readonly onCommit: (value: Words) => void;
  readonly lines?: number;
  readonly disabled?: boolean;
  readonly errorOf?: (language: Language) => string;
  /** Language an issue points at, or ''. */
  readonly pointed?: string;
}

export function WordsField({ label, value, onCommit, lines = 1, disabled = false, errorOf, pointed }: WordsFieldProps) {
  const { t } = useWords();
  return (
    <fieldset className="words-field">
      <legend>{label}</legend>
      {languages.map((language) => (
        <TextField
          key={language}
          label={t(`studio.in-${language}`)}
          lang={language}
          value={value[language]}
          lines={lines}
          disabled={disabled}
          pointed={pointed === language}
          error={errorOf?.(language) ?? ''}
          onCommit={(text) => onCommit({ ...value, [language]: text })}
        />
      ))}
    </fieldset>
  );
}

export const noWords: Words = { en: '', ru: '', kk: '' };

/** What the trainee concludes, and what is not known; kept apart from the facts. */
import { Button } from '@mantine/core';
import { caseLimits } from '../../../core/exercise/case-draft.ts';
import { gapsText } from '../../../i18n/casework/identity-rows.ts';
import type { CaseWords } from '../../../i18n/casework/case-words.ts';
import { useWords } from '../../store/settings.ts';
import { Section } from './section.tsx';
import type { OpenCase } from './use-case.ts';
import { WrittenText } from './written-text.tsx';

export function AnalysisSections({ open, words }: { readonly open: OpenCase; readonly words: CaseWords }) {
  const { t } = useWords();
  const { draft, material, readOnly, save } = open;
  const written = [...material.claims.map(({ comment }) => comment), ...material.notes.map(({ text }) => text)]
    .map((text) => text.trim())
    .filter((text) => text !== '' && !draft.analysis.includes(text));
  const take = (text: string) =>
    save({
      analysis: [draft.analysis, text]
        .filter((part) => part !== '')
        .join('\n\n')
        .slice(0, caseLimits.analysis),
    });
  return (
    <>
      <Section name="analysis" title={t('cases.analysis')} hint={t('cases.analysisHint')}>
        <WrittenText
          aria-label={t('cases.analysis')}
          value={draft.analysis}
          readOnly={readOnly}
          maxLength={caseLimits.analysis}
          minRows={3}
          maxRows={16}
          onWritten={(analysis) => save({ analysis })}
        />
        {written.length > 0 && !readOnly && (
          <>
            <p className="faint">{t('cases.ownWords')}</p>
            <ul className="cases-notes">
              {written.map((text) => (
                <li key={text}>
                  <Button size="compact-xs" variant="default" onClick={() => take(text)}>
                    {t('cases.takeNote')}
                  </Button>{' '}
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section name="gaps" title={t('cases.unknown')} hint={t('cases.unknownHint')}>
        {material.identifierGaps.length > 0 && (
          <p>{words.t('caseDoc.unknownIdentifiers', { what: gapsText(words, material) })}</p>
        )}
        <WrittenText
          aria-label={t('cases.unknown')}
          value={draft.unknown}
          readOnly={readOnly}
          maxLength={caseLimits.analysis}
          minRows={2}
          maxRows={12}
          onWritten={(unknown) => save({ unknown })}
        />
      </Section>
    </>
  );
}

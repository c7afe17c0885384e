/** The rights check: each question with its law, what the data says to it, the trainee's answer and note. */
import { SegmentedControl } from '@mantine/core';
import { rightsHints } from '../../../core/casework/rights-hints.ts';
import { caseLimits, type RightsAnswer } from '../../../core/exercise/case-draft.ts';
import { useWords } from '../../store/settings.ts';
import { Section } from './section.tsx';
import type { OpenCase } from './use-case.ts';
import { WrittenText } from './written-text.tsx';

const answers = ['open', 'yes', 'no'] as const;

export function RightsSection({ open }: { readonly open: OpenCase }) {
  const { t } = useWords();
  const { draft, material, readOnly, save } = open;
  const hints = rightsHints(material);
  const change = (check: RightsAnswer['check'], part: Partial<RightsAnswer>) =>
    save({ rights: draft.rights.map((one) => (one.check === check ? { ...one, ...part } : one)) });
  return (
    <Section name="rights" title={t('cases.rights')}>
      <ul className="cases-rights">
        {draft.rights.map(({ check, answer, note }) => {
          const question = t(`caseDoc.check-${check}`);
          const law = check === 'delisting' ? t(`caseDoc.law-delisting-${draft.purpose}`) : t(`caseDoc.law-${check}`);
          const hint = hints.find((one) => one.check === check);
          return (
            <li key={check}>
              <div>
                <b>{question}</b>
                <p className="faint">
                  {law} {hint !== undefined && <em>{t(`cases.hint-${hint.hint}`)}</em>}
                </p>
              </div>
              <SegmentedControl
                size="xs"
                aria-label={t('cases.answerFor', { question })}
                value={answer}
                disabled={readOnly}
                onChange={(value) => change(check, { answer: value as RightsAnswer['answer'] })}
                data={answers.map((value) => ({
                  value,
                  label:
                    value === 'open' ? (
                      <span aria-label={t('caseDoc.answer-open')}>–</span>
                    ) : (
                      t(`caseDoc.answer-${value}`)
                    ),
                }))}
              />
              <WrittenText
                aria-label={t('cases.noteFor', { question })}
                placeholder={t('cases.note')}
                value={note}
                readOnly={readOnly}
                maxLength={caseLimits.note}
                minRows={1}
                maxRows={6}
                onWritten={(text) => change(check, { note: text })}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

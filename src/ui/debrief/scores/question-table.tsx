/** The knowledge test, question by question: how hard, how well it tells the better from the weaker, what was chosen. */
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Item, ItemAnalysis } from '../../../core/debrief/item-analysis.ts';
import type { Question } from '../../../core/exercise/exercise.ts';
import type { Language } from '../../../core/exercise/exercise.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';

function optionText(question: Question | undefined, choice: string, language: Language): string {
  if (question === undefined) return choice;
  const parts = question.type === 'match' ? [...question.left, ...question.right] : question.options;
  const text = (id: string) => parts.find((one) => one.id === id)?.text[language] ?? id;
  if (question.type === 'order') return choice.split('>').map(text).join(' → ');
  if (question.type === 'match') return choice.split('=').map(text).join(' = ');
  return text(choice);
}

function Choices({ item, question }: { readonly item: Item; readonly question: Question | undefined }) {
  const { t, format, language } = useWords();
  return (
    <tr className="debrief-choices">
      <td colSpan={6}>
        <table aria-label={t('debriefScores.choices')}>
          <thead>
            <tr>
              <th scope="col">{t('debriefScores.choice')}</th>
              <th scope="col" className="num">
                {t('debriefScores.chosen')}
              </th>
              <th scope="col" className="num">
                {t('debriefScores.upper')}
              </th>
              <th scope="col" className="num">
                {t('debriefScores.lower')}
              </th>
            </tr>
          </thead>
          <tbody>
            {item.choices.map(({ choice, right, count, upper, lower }) => (
              <tr key={choice}>
                <th scope="row" className={right ? 'good' : ''}>
                  {right ? '✓ ' : ''}
                  {optionText(question, choice, language)}
                </th>
                <td className="num">{format.number(count)}</td>
                <td className="num">{format.percent(upper)}</td>
                <td className="num">{format.percent(lower)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </td>
    </tr>
  );
}

function Solved({ p }: { readonly p: number }) {
  const { format } = useWords();
  return (
    <span className="debrief-share">
      <span className="debrief-share-bar right" aria-hidden>
        <span style={{ width: `${100 * p}%` }} />
      </span>
      <span className="num">{format.percent(p)}</span>
    </span>
  );
}

export function QuestionTable({ items }: { readonly items: ItemAnalysis }) {
  const { t, format, language } = useWords();
  const quiz = useDebrief((s) => s.opened?.quiz ?? null);
  const [open, setOpen] = useState('');
  if (items.items.length === 0) return <p className="faint">{t('debriefScores.noTest')}</p>;
  return (
    <>
      <p className="faint">
        {t('debriefScores.sat', { count: items.sat })}{' '}
        {items.sat < items.fewest
          ? t('debriefScores.tooFew', { fewest: items.fewest })
          : items.alpha !== null && t('debriefScores.alpha', { alpha: format.number(items.alpha, 2) })}
      </p>
      <div className="debrief-scroll" tabIndex={0} role="region" aria-label={t('debriefScores.question')}>
        <table className="debrief-questions" aria-label={t('debriefScores.questions')}>
          <thead>
            <tr>
              <th scope="col" className="num">
                №
              </th>
              <th scope="col">{t('debriefScores.question')}</th>
              <th scope="col">{t('debriefScores.p')}</th>
              <th scope="col" className="num">
                {t('debriefScores.discrimination')}
              </th>
              <th scope="col" className="num">
                {t('debriefScores.empty')}
              </th>
              <th scope="col">{t('debriefScores.signs')}</th>
            </tr>
          </thead>
          <tbody>
            {items.items.flatMap((item) => {
              const question = quiz?.questions.find(({ id }) => id === item.question);
              const expanded = open === item.question;
              return [
                <tr key={item.question}>
                  <td className="num">{format.number(item.number)}</td>
                  <th scope="row">
                    <UnstyledButton aria-expanded={expanded} onClick={() => setOpen(expanded ? '' : item.question)}>
                      {expanded ? '▾' : '▸'} {question?.prompt[language] ?? item.question}
                    </UnstyledButton>
                  </th>
                  <td>
                    <Solved p={item.p} />
                  </td>
                  <td className="num">
                    {item.discrimination === null ? '–' : format.number(roundedTo(item.discrimination), 2)}
                  </td>
                  <td className="num">{format.number(item.empty)}</td>
                  <td>
                    {item.signs.map((sign) => (
                      <span key={sign} className={`debrief-sign ${sign}`}>
                        {t(`debriefScores.sign-${sign}`)}
                      </span>
                    ))}
                  </td>
                </tr>,
                ...(expanded ? [<Choices key={`${item.question} choices`} item={item} question={question} />] : []),
              ];
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** To hundredths, and never a nought with a minus. */
const roundedTo = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Each question again with the right answer, the explanation and its source. */
import type { Answer, Question } from '../../../core/exercise/exercise.ts';
import type { Finding } from '../../../core/grading/scorecard.ts';
import type { Reveal } from '../../../worker/protocol.ts';
import { useInfo, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

/** An answer in words. */
function useAnswerText(): (question: Question, answer: Answer) => string {
  const { language, t } = useWords();
  return (question, answer) => {
    if (answer.length === 0) return t('scorecard.noAnswer');
    if (question.type === 'match') {
      const text = (side: typeof question.left, id: string) => side.find((o) => o.id === id)?.text[language] ?? id;
      return answer
        .map(
          (pair) =>
            `${text(question.left, pair.slice(0, pair.indexOf('=')))} → ${text(question.right, pair.slice(pair.indexOf('=') + 1))}`,
        )
        .join('; ');
    }
    const options = question.options;
    return answer
      .map((id) => options.find((o) => o.id === id)?.text[language] ?? id)
      .join(question.type === 'order' ? ' → ' : '; ');
  };
}

export function KnowledgeReview({
  findings,
  reveal,
}: {
  readonly findings: readonly Finding[];
  readonly reveal: Reveal;
}) {
  const { t, format, language } = useWords();
  const { quiz } = useInfo();
  const { answers } = useWork();
  const text = useAnswerText();
  const points = new Map(findings.map((f) => [String(f.facts['question']), f]));
  return (
    <ol className="review">
      {(quiz?.questions ?? []).map((question) => {
        const finding = points.get(question.id);
        const tone = finding?.code === 'question-right' ? 'good' : finding?.code === 'question-partial' ? '' : 'bad';
        return (
          <li key={question.id}>
            <p>
              <b>{question.prompt[language]}</b>{' '}
              {finding !== undefined && (
                <span className={tone}>
                  {t(`findings.${finding.code as 'question-right'}`)} ({format.number(finding.points, 1)})
                </span>
              )}
            </p>
            <p>
              {t('scorecard.yourAnswer')} {text(question, answers[question.id] ?? [])}
            </p>
            {finding?.code !== 'question-right' && (
              <p>
                {t('scorecard.rightAnswer')} {text(question, reveal.key.quiz[question.id] ?? [])}
              </p>
            )}
            <p className="faint">
              {question.explanation[language]} <cite>{question.source}</cite>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

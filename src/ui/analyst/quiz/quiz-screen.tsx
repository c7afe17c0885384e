/** The knowledge test: one question after another, answers kept as they are given. */
import { Button, Group, Progress } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useClosed, useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { ListUpdateNotice } from '../list-update-notice.tsx';
import { QuestionForm } from './question-form.tsx';
import './quiz.css';

export function QuizScreen() {
  const { t } = useWords();
  const { quiz } = useInfo();
  const { answers } = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const show = useSession((s) => s.show);
  const [at, setAt] = useState(0);
  const questions = quiz?.questions ?? [];
  const question = questions[at];
  if (question === undefined) return null;
  const answered = questions.filter((q) => (answers[q.id]?.length ?? 0) > 0).length;
  return (
    <div className="page quiz">
      <ListUpdateNotice />
      <h2>{t('quiz.title')}</h2>
      <p className="faint">{t('quiz.rule')}</p>
      <Progress value={(100 * answered) / questions.length} aria-label={t('quiz.progress')} />
      <nav className="quiz-steps" aria-label={t('quiz.questions')}>
        {questions.map((q, i) => {
          const done = (answers[q.id]?.length ?? 0) > 0;
          return (
            <button
              type="button"
              key={q.id}
              className={done ? 'done' : ''}
              aria-current={i === at ? 'step' : undefined}
              aria-label={t(done ? 'quiz.stepDone' : 'quiz.stepOpen', { number: i + 1 })}
              onClick={() => setAt(i)}
            >
              {i + 1}
              {done && ' ✓'}
            </button>
          );
        })}
      </nav>
      <QuestionForm
        key={question.id}
        question={question}
        answer={answers[question.id] ?? []}
        disabled={closed}
        onAnswer={(answer) => act({ type: 'answer', question: question.id, answer })}
      />
      <Group justify="space-between" mt="lg">
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={14} />}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        >
          {t('quiz.previous')}
        </Button>
        {at + 1 < questions.length ? (
          <Button rightSection={<IconChevronRight size={14} />} onClick={() => setAt(at + 1)}>
            {t('quiz.next')}
          </Button>
        ) : (
          <Button onClick={() => show('desk')}>{t('app.backToDesk')}</Button>
        )}
      </Group>
    </div>
  );
}

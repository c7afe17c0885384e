/** One question of any type; every type works by mouse and by keyboard. */
import { ActionIcon, Button, Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Answer, Question } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly disabled: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

type Of<T extends Question['type']> = Omit<QuestionFormProps, 'question'> & {
  readonly question: Extract<Question, { type: T }>;
};

function Choice({ question, answer, disabled, onAnswer }: Of<'single' | 'multiple'>) {
  const { language } = useWords();
  const label = question.prompt[language];
  if (question.type === 'single') {
    return (
      <Radio.Group value={answer[0] ?? ''} onChange={(id) => onAnswer([id])} aria-label={label}>
        <Stack gap="xs">
          {question.options.map((option) => (
            <Radio key={option.id} value={option.id} label={option.text[language]} disabled={disabled} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  return (
    <Checkbox.Group value={[...answer]} onChange={onAnswer} aria-label={label}>
      <Stack gap="xs">
        {question.options.map((option) => (
          <Checkbox key={option.id} value={option.id} label={option.text[language]} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Order({ question, answer, disabled, onAnswer }: Of<'order'>) {
  const { t, language } = useWords();
  const ids = answer.length === question.options.length ? answer : question.options.map((o) => o.id);
  const move = (from: number, to: number) => {
    const next = [...ids];
    const [taken] = next.splice(from, 1);
    if (taken !== undefined) next.splice(to, 0, taken);
    onAnswer(next);
  };
  return (
    <>
      <ol className="quiz-order">
        {ids.map((id, i) => {
          const text = question.options.find((o) => o.id === id)?.text[language] ?? id;
          return (
            <li key={id}>
              <span>{text}</span>
              <ActionIcon
                size="md"
                variant="default"
                disabled={disabled || i === 0}
                aria-label={t('quiz.up', { text })}
                onClick={() => move(i, i - 1)}
              >
                <IconArrowUp size={14} />
              </ActionIcon>
              <ActionIcon
                size="md"
                variant="default"
                disabled={disabled || i === ids.length - 1}
                aria-label={t('quiz.down', { text })}
                onClick={() => move(i, i + 1)}
              >
                <IconArrowDown size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      {answer.length === 0 && (
        <Button size="compact-sm" variant="default" disabled={disabled} onClick={() => onAnswer(ids)}>
          {t('quiz.keepOrder')}
        </Button>
      )}
    </>
  );
}

function Match({ question, answer, disabled, onAnswer }: Of<'match'>) {
  const { t, language } = useWords();
  const chosen = new Map(answer.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  return (
    <Stack gap="xs">
      {question.left.map((left) => (
        <NativeSelect
          key={left.id}
          label={left.text[language]}
          value={chosen.get(left.id) ?? ''}
          disabled={disabled}
          onChange={(event) => {
            const rest = answer.filter((pair) => !pair.startsWith(`${left.id}=`));
            onAnswer(event.target.value === '' ? rest : [...rest, `${left.id}=${event.target.value}`]);
          }}
          data={[
            { value: '', label: t('quiz.chooseOne') },
            ...question.right.map((right) => ({ value: right.id, label: right.text[language] })),
          ]}
        />
      ))}
    </Stack>
  );
}

export function QuestionForm({ question, ...rest }: QuestionFormProps) {
  const { t, language } = useWords();
  return (
    <section className="quiz-question" aria-label={question.prompt[language]}>
      <h3>{question.prompt[language]}</h3>
      <p className="faint">{t(`quiz.how-${question.type}`)}</p>
      {(question.type === 'single' || question.type === 'multiple') && <Choice question={question} {...rest} />}
      {question.type === 'order' && <Order question={question} {...rest} />}
      {question.type === 'match' && <Match question={question} {...rest} />}
    </section>
  );
}

/** Options of a question with what is right about them: chosen, in order, or matched. */
import { ActionIcon, Button, Checkbox, NativeSelect, Radio } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Answer, Question, Words } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';
import { noWords, WordsField } from '../fields/words-field.tsx';
import { nextOption } from './blank-question.ts';

interface Side {
  readonly id: string;
  readonly text: Words;
}

type Of<T extends Question['type']> = {
  readonly question: Extract<Question, { type: T }>;
  readonly answer: Answer;
  readonly disabled: boolean;
  readonly onChange: (question: Question, answer: Answer) => void;
};

const fewest = 2;
const mostOptions = 12;

interface SidesProps {
  readonly title: string;
  readonly sides: readonly Side[];
  readonly disabled: boolean;
  readonly numbers?: boolean;
  /** What stands before a side: its mark as right, its place. */
  readonly before: (side: Side, place: number) => ReactNode;
  readonly onSides: (sides: readonly Side[]) => void;
}

/** Texts that can be changed, added and taken away. */
function Sides({ title, sides, disabled, numbers = false, before, onSides }: SidesProps) {
  const { t } = useWords();
  return (
    <fieldset className="options">
      <legend>{title}</legend>
      {sides.map((side, place) => (
        <div key={side.id} className="option">
          <div className="option-mark">{before(side, place)}</div>
          <WordsField
            label={t('editor.option', { id: side.id })}
            value={side.text}
            disabled={disabled}
            lines={2}
            errorOf={(language) => (side.text[language].trim() === '' ? t('editor.needsWords') : '')}
            onCommit={(text) => onSides(sides.map((one) => (one.id === side.id ? { ...one, text } : one)))}
          />
          <ActionIcon
            size={28}
            variant="subtle"
            color="gray"
            disabled={disabled || sides.length <= fewest}
            aria-label={t('editor.removeOption', { id: side.id })}
            onClick={() => onSides(sides.filter((one) => one.id !== side.id))}
          >
            <IconTrash size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        disabled={disabled || sides.length >= mostOptions}
        leftSection={<IconPlus size={12} aria-hidden />}
        onClick={() =>
          onSides([
            ...sides,
            {
              id: nextOption(
                sides.map((one) => one.id),
                numbers,
              ),
              text: noWords,
            },
          ])
        }
      >
        {t('editor.addOption')}
      </Button>
    </fieldset>
  );
}

export function ChoiceOptions({ question, answer, disabled, onChange }: Of<'single' | 'multiple'>) {
  const { t } = useWords();
  const right = (id: string, on: boolean) =>
    question.type === 'single' ? [id] : on ? [...answer, id] : answer.filter((one) => one !== id);
  return (
    <Sides
      title={t(question.type === 'single' ? 'editor.optionsOne' : 'editor.optionsMany')}
      sides={question.options}
      disabled={disabled}
      onSides={(options) =>
        onChange(
          { ...question, options },
          answer.filter((id) => options.some((option) => option.id === id)),
        )
      }
      before={(side) => {
        const shared = {
          size: 'xs',
          'aria-label': t('editor.rightOption', { id: side.id }),
          checked: answer.includes(side.id),
          disabled,
        } as const;
        return question.type === 'single' ? (
          <Radio {...shared} name={`right-${question.id}`} onChange={() => onChange(question, right(side.id, true))} />
        ) : (
          <Checkbox {...shared} onChange={(event) => onChange(question, right(side.id, event.target.checked))} />
        );
      }}
    />
  );
}

/** Shown in the right order; trainees see the options in the order of the file, which stays. */
export function OrderOptions({ question, answer, disabled, onChange }: Of<'order'>) {
  const { t } = useWords();
  const ids = question.options.map((option) => option.id);
  const order = [...answer.filter((id) => ids.includes(id)), ...ids.filter((id) => !answer.includes(id))];
  const sides = order.flatMap((id) => question.options.filter((option) => option.id === id));
  const move = (place: number, by: number) => {
    const next = [...order];
    const [taken] = next.splice(place, 1);
    if (taken !== undefined) next.splice(place + by, 0, taken);
    onChange(question, next);
  };
  return (
    <Sides
      title={t('editor.optionsOrder')}
      sides={sides}
      disabled={disabled}
      onSides={(next) => {
        const options = [
          ...question.options.flatMap((option) => next.filter((one) => one.id === option.id)),
          ...next.filter((one) => !ids.includes(one.id)),
        ];
        onChange(
          { ...question, options },
          next.map((one) => one.id),
        );
      }}
      before={(side, place) => (
        <>
          <ActionIcon
            size={24}
            variant="default"
            disabled={disabled || place === 0}
            aria-label={t('quiz.up', { text: side.id })}
            onClick={() => move(place, -1)}
          >
            <IconArrowUp size={12} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={24}
            variant="default"
            disabled={disabled || place === sides.length - 1}
            aria-label={t('quiz.down', { text: side.id })}
            onClick={() => move(place, 1)}
          >
            <IconArrowDown size={12} aria-hidden />
          </ActionIcon>
        </>
      )}
    />
  );
}

export function MatchOptions({ question, answer, disabled, onChange }: Of<'match'>) {
  const { t, language } = useWords();
  const pairOf = (left: string) => answer.find((pair) => pair.startsWith(`${left}=`))?.slice(left.length + 1) ?? '';
  const kept = (left: readonly Side[], right: readonly Side[]) =>
    answer.filter((pair) => {
      const at = pair.indexOf('=');
      return left.some((one) => one.id === pair.slice(0, at)) && right.some((one) => one.id === pair.slice(at + 1));
    });
  return (
    <>
      <Sides
        title={t('editor.optionsLeft')}
        sides={question.left}
        disabled={disabled}
        onSides={(left) => onChange({ ...question, left }, kept(left, question.right))}
        before={(side) => (
          <NativeSelect
            size="xs"
            aria-label={t('editor.matchOf', { id: side.id })}
            value={pairOf(side.id)}
            disabled={disabled}
            onChange={(event) =>
              onChange(question, [
                ...answer.filter((pair) => !pair.startsWith(`${side.id}=`)),
                ...(event.target.value === '' ? [] : [`${side.id}=${event.target.value}`]),
              ])
            }
            data={[
              { value: '', label: '–' },
              ...question.right.map((one) => ({ value: one.id, label: `${one.id}. ${one.text[language]}` })),
            ]}
          />
        )}
      />
      <Sides
        title={t('editor.optionsRight')}
        sides={question.right}
        disabled={disabled}
        numbers
        onSides={(right) => onChange({ ...question, right }, kept(question.left, right))}
        before={(side) => <b>{side.id}</b>}
      />
    </>
  );
}

/** One question of any of the four types: prompt, options with the right answer, explanation, source. */
import type { Answer, Question } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useRowIssues } from '../editor/issue-words.ts';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { ChoiceOptions, MatchOptions, OrderOptions } from './option-editors.tsx';

interface QuestionEditorProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly disabled: boolean;
  readonly onChange: (question: Question, answer: Answer) => void;
}

export function QuestionEditor({ question, answer, disabled, onChange }: QuestionEditorProps) {
  const { t } = useWords();
  const issue = useRowIssues('questions', question.id);
  const pointed = useStudio((s) => s.pointed);
  const words = (name: 'prompt' | 'explanation', lines: number) => (
    <WordsField
      label={t(`editor.${name}`)}
      value={question[name]}
      lines={lines}
      disabled={disabled}
      pointed={pointed.startsWith(`${name}.`) ? pointed.slice(name.length + 1) : ''}
      errorOf={(language) => issue(`${name}.${language}`)}
      onCommit={(value) => onChange({ ...question, [name]: value }, answer)}
    />
  );
  return (
    <>
      {words('prompt', 4)}
      {issue('answer') !== '' && (
        <p className="bad" role="alert">
          {issue('answer')}
        </p>
      )}
      {(question.type === 'single' || question.type === 'multiple') && (
        <ChoiceOptions question={question} answer={answer} disabled={disabled} onChange={onChange} />
      )}
      {question.type === 'order' && (
        <OrderOptions question={question} answer={answer} disabled={disabled} onChange={onChange} />
      )}
      {question.type === 'match' && (
        <MatchOptions question={question} answer={answer} disabled={disabled} onChange={onChange} />
      )}
      {words('explanation', 5)}
      <TextField
        label={t('editor.source')}
        description={t('editor.sourceHint')}
        value={question.source}
        disabled={disabled}
        error={issue('source')}
        pointed={pointed === 'source'}
        onCommit={(source) => onChange({ ...question, source }, answer)}
      />
    </>
  );
}

/** The knowledge test: its questions in a list, the chosen one with options, answer, explanation and source. */
import { Button, Group as Row, NativeSelect } from '@mantine/core';
import { IconBooks, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Answer, Question } from '../../../core/exercise/exercise.ts';
import type { BankQuestion } from '../../../core/scenario/phrasebook.ts';
import type { StudioRow } from '../../../worker/studio-protocol.ts';
import { EmptyState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { drawBelow, freshId } from '../editor/fresh-id.ts';
import { useIssues } from '../editor/issue-words.ts';
import { useKey } from '../editor/use-key.ts';
import { BankDialog } from './bank-dialog.tsx';
import { blankQuestion, questionTypes } from './blank-question.ts';
import { QuestionEditor } from './question-editor.tsx';

const isQuestion = (row: StudioRow): row is Question => 'prompt' in row;
const none: Answer = [];

export function QuizRoom() {
  const { t, language } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const chosen = useStudio((s) => s.chosen.questions ?? null);
  const choose = useStudio((s) => s.choose);
  const issues = useIssues();
  const { key } = useKey();
  const [bank, setBank] = useState(false);
  const [type, setType] = useState<Question['type']>('single');
  const questions = useStudioAsk('questions', async (api) => {
    const page = await api.page({
      table: 'questions',
      text: '',
      marked: false,
      sort: { by: '', down: false },
      start: 0,
      count: 500,
    });
    return page.rows.filter(isQuestion);
  }).value;
  if (questions === null || key === null) return <LoadingState />;
  const shown = questions.find((question) => question.id === chosen) ?? questions[0] ?? null;
  const answerOf = (question: Question): Answer =>
    Object.hasOwn(key.quiz, question.id) ? (key.quiz[question.id] ?? none) : none;
  const add = async (like: Question | null) => {
    const id = await freshId(studio(), 'questions', drawBelow);
    const made = like === null ? blankQuestion(type, id) : { question: { ...like, id }, answer: answerOf(like) };
    if (await edit({ type: 'question', row: made.question, answer: made.answer })) choose('questions', id);
  };
  const addFromBank = async (chosen: readonly BankQuestion[]) => {
    for (const { question, answer } of chosen) {
      if (await edit({ type: 'question', row: question, answer })) choose('questions', question.id);
    }
  };
  const remove = async () => {
    if (shown !== null && (await edit({ type: 'remove', table: 'questions', ids: [shown.id] })))
      choose('questions', null);
  };
  return (
    <Group orientation="horizontal" className="studio-panels" id="studio-quiz">
      <Panel id="questions" defaultSize="30" minSize="20">
        <div className="room-table">
          <div className="room-bar">
            <NativeSelect
              size="xs"
              aria-label={t('editor.questionType')}
              value={type}
              onChange={(event) => setType(questionTypes.find((one) => one === event.target.value) ?? 'single')}
              data={questionTypes.map((one) => ({ value: one, label: t(`editor.question-${one}`) }))}
            />
            <Button
              size="compact-sm"
              disabled={readOnly}
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => void add(null)}
            >
              {t('editor.add')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={readOnly}
              leftSection={<IconBooks size={14} aria-hidden />}
              onClick={() => setBank(true)}
            >
              {t('bank.open')}
            </Button>
            <BankDialog
              opened={bank}
              present={questions}
              onClose={() => setBank(false)}
              onAdd={(chosen) => void addFromBank(chosen)}
            />
          </div>
          <ol className="questions" aria-label={t('editor.tab-quiz')}>
            {questions.map((question) => {
              const wrong = issues.some((issue) => issue.table === 'questions' && issue.id === question.id);
              return (
                <li key={question.id}>
                  <button
                    type="button"
                    aria-current={question.id === shown?.id}
                    onClick={() => choose('questions', question.id)}
                  >
                    <span className="faint">{t(`editor.question-${question.type}`)}</span>
                    {wrong && <span className="bad"> {t('editor.hasIssue')}</span>}
                    <br />
                    {question.prompt[language] === '' ? t('editor.noPrompt') : question.prompt[language]}
                  </button>
                </li>
              );
            })}
          </ol>
          {questions.length === 0 && <EmptyState title={t('editor.empty-questions')} />}
        </div>
      </Panel>
      <Separator className="divider column" aria-label={t('desk.resize')} />
      <Panel id="question" defaultSize="70" minSize="40">
        {shown !== null && (
          <section className="room-form" aria-label={t('editor.question')} key={shown.id}>
            <Row justify="space-between" wrap="nowrap">
              <h2>
                {t(`editor.question-${shown.type}`)} · {shown.id}
              </h2>
              <Row gap={4} wrap="nowrap">
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={readOnly}
                  leftSection={<IconCopy size={14} aria-hidden />}
                  onClick={() => void add(shown)}
                >
                  {t('editor.duplicate')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={readOnly}
                  leftSection={<IconTrash size={14} aria-hidden />}
                  onClick={() => void remove()}
                >
                  {t('editor.remove')}
                </Button>
              </Row>
            </Row>
            <QuestionEditor
              question={shown}
              answer={answerOf(shown)}
              disabled={readOnly}
              onChange={(question, answer) =>
                void edit(
                  { type: 'question', row: question, answer, before: shown.id },
                  { type: 'question', row: shown, answer: answerOf(shown), before: shown.id },
                )
              }
            />
          </section>
        )}
      </Panel>
    </Group>
  );
}

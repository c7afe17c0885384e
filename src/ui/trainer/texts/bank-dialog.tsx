/** The question bank: what every exercise may ask, by topic and words; the ticked ones join the test with their answers and sources. */
import { Button, Checkbox, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '../../../core/exercise/exercise.ts';
import { questionTopics, type BankQuestion, type QuestionTopic } from '../../../core/scenario/phrasebook.ts';
import { EmptyState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { usePhrasebook } from '../../store/studio-phrasebook.ts';

interface BankDialogProps {
  readonly opened: boolean;
  /** Questions the test has. */
  readonly present: readonly Question[];
  readonly onClose: () => void;
  /** One after another: each is one change, undone as one. */
  readonly onAdd: (questions: readonly BankQuestion[]) => void;
}

export function BankDialog({ opened, present, onClose, onAdd }: BankDialogProps) {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('bank.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {opened && <Bank present={present} onClose={onClose} onAdd={onAdd} />}
    </Modal>
  );
}

function Bank({ present, onClose, onAdd }: Omit<BankDialogProps, 'opened'>) {
  const { t, language, format } = useWords();
  const bank = usePhrasebook()?.questions ?? null;
  const [topic, setTopic] = useState<QuestionTopic | ''>('');
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (bank === null) return <LoadingState />;
  const has = new Set(present.map(({ id }) => id));
  const wanted = text.normalize('NFC').trim().toLowerCase();
  const shown = bank.filter(
    (one) =>
      (topic === '' || one.topic === topic) &&
      (wanted === '' || `${one.question.prompt[language]} ${one.question.source}`.toLowerCase().includes(wanted)),
  );
  const chosen = bank.filter(({ question }) => ticked.has(question.id));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(chosen);
        onClose();
      }}
    >
      <p className="faint">{t('bank.hint')}</p>
      <div className="form-grid">
        <NativeSelect
          size="xs"
          label={t('bank.topic')}
          value={topic}
          onChange={(event) => setTopic(questionTopics.find((one) => one === event.target.value) ?? '')}
          data={[
            { value: '', label: t('bank.all') },
            ...questionTopics.map((one) => ({ value: one, label: t(`bank.topic-${one}`) })),
          ]}
        />
        <TextInput
          size="xs"
          label={t('bank.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          data-autofocus
        />
      </div>
      <p className="faint" role="status">
        {t('bank.shown', { count: shown.length, shown: format.number(shown.length) })}
      </p>
      <ul className="bank" tabIndex={0} aria-label={t('bank.title')}>
        {shown.map(({ question, topic: of }) => (
          <li key={question.id}>
            <Checkbox
              size="xs"
              label={question.prompt[language]}
              description={[
                t(`bank.topic-${of}`),
                t(`editor.question-${question.type}`),
                question.source,
                ...(has.has(question.id) ? [t('bank.present')] : []),
              ].join(' · ')}
              checked={has.has(question.id) || ticked.has(question.id)}
              disabled={has.has(question.id)}
              onChange={(event) => tick(question.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <EmptyState title={t('app.nothingFound')} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={chosen.length === 0}>
          {chosen.length === 0 ? t('editor.add') : t('bank.add', { count: chosen.length })}
        </Button>
      </Group>
    </form>
  );
}

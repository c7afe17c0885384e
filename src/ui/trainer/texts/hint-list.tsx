/** Hints of the exercise: words in three languages, what they cost, and the step in the key that makes them cost. */
import { Button, Group, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Hint } from '../../../core/exercise/exercise.ts';
import type { AnswerKey, HintStep } from '../../../core/exercise/key.ts';
import { mostHints } from '../../../core/exercise/parse-exercise.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { useRowIssues } from '../editor/issue-words.ts';
import { CommittedNumber } from '../fields/committed-number.tsx';
import { RowPicker } from '../fields/row-picker.tsx';
import { noWords, WordsField } from '../fields/words-field.tsx';

const sections = ['parties', 'trace', 'disruption', 'knowledge'] as const;
const kinds = ['none', 'claim', 'chain', 'freeze', 'question'] as const;
type Kind = (typeof kinds)[number];

/** The kind of step that goes with a section, for a hint just begun. */
const usual: { readonly [section in Hint['section']]: Kind } = {
  parties: 'claim',
  trace: 'chain',
  disruption: 'freeze',
  knowledge: 'question',
};

function kindOf(step: HintStep | null): Kind {
  return step === null ? 'none' : (kinds.find((kind) => kind in step) ?? 'none');
}

/** A first step of this kind that the key or the test has; null where there is none. */
function firstStep(kind: Kind, key: AnswerKey): HintStep | null {
  const party = key.claims[0]?.party ?? Object.keys(key.roles)[0];
  const [chain] = key.chains;
  const [question] = Object.keys(key.quiz);
  if (kind === 'claim' && party !== undefined) return { claim: party };
  if (kind === 'freeze' && party !== undefined) return { freeze: party };
  if (kind === 'chain' && chain !== undefined) return { chain: chain.id };
  return kind === 'question' && question !== undefined ? { question } : null;
}

const none: readonly Hint[] = [];

export function HintList() {
  const { t } = useWords();
  const hints = useStudio((s) => s.state?.head.hints ?? none);
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { key } = useKey();
  if (key === null) return null;
  const add = () => {
    const taken = new Set(hints.map(({ id }) => id));
    let number = hints.length + 1;
    while (taken.has(`hint-${number}`)) number++;
    const hint: Hint = { id: `hint-${number}`, section: 'parties', about: noWords, text: noWords, cost: 1 };
    void edit({ type: 'hint', hint, step: firstStep('claim', key) });
  };
  return (
    <section aria-label={t('editor.hints')} className="hint-list">
      <h2>{t('editor.hints')}</h2>
      <p className="faint">{t('editor.hintsHint')}</p>
      {hints.map((hint, i) => (
        <HintForm key={hint.id} hint={hint} number={i + 1} answers={key} />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        disabled={readOnly || hints.length >= mostHints}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {t('editor.addHint')}
      </Button>
    </section>
  );
}

interface HintFormProps {
  readonly hint: Hint;
  readonly number: number;
  readonly answers: AnswerKey;
}

function HintForm({ hint, number, answers }: HintFormProps) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const issue = useRowIssues('head', hint.id);
  const step = answers.hints !== undefined && Object.hasOwn(answers.hints, hint.id) ? answers.hints[hint.id] : null;
  const set = (fields: Partial<Hint>, next: HintStep | null = step ?? null) =>
    void edit({ type: 'hint', hint: { ...hint, ...fields }, step: next }, { type: 'hint', hint, step: step ?? null });
  return (
    <fieldset className="claim">
      <legend>{t('editor.hintTitle', { number })}</legend>
      <Group justify="flex-end">
        <RemoveButton
          label={t('editor.removeHint', { number })}
          onClick={() => !readOnly && void edit({ type: 'unhint', id: hint.id })}
        />
      </Group>
      <div className="form-grid four">
        <NativeSelect
          size="xs"
          label={t('editor.hintSection')}
          value={hint.section}
          disabled={readOnly}
          onChange={(event) => {
            const section = sections.find((one) => one === event.target.value) ?? 'parties';
            set({ section }, firstStep(usual[section], answers));
          }}
          data={sections.map((one) => ({ value: one, label: t(`editor.weight-${one}`) }))}
        />
        <CommittedNumber
          label={t('editor.hintCost')}
          value={hint.cost}
          least={0}
          most={100}
          disabled={readOnly}
          onCommit={(cost) => set({ cost })}
        />
        <NativeSelect
          size="xs"
          label={t('editor.hintStep')}
          value={kindOf(step ?? null)}
          disabled={readOnly}
          onChange={(event) => set({}, firstStep(kinds.find((kind) => kind === event.target.value) ?? 'none', answers))}
          data={kinds.map((kind) => ({
            value: kind,
            label: t(`editor.hintStep-${kind}`),
            disabled: kind !== 'none' && firstStep(kind, answers) === null,
          }))}
        />
        <StepPicker step={step ?? null} answers={answers} onChange={(next) => set({}, next)} />
      </div>
      {(['about', 'text'] as const).map((field) => (
        <WordsField
          key={field}
          label={t(field === 'about' ? 'editor.hintAbout' : 'editor.hintText')}
          value={hint[field]}
          lines={field === 'about' ? 1 : 3}
          disabled={readOnly}
          errorOf={(language) =>
            hint[field][language].trim() === ''
              ? issue(`${field === 'about' ? 'hintAbout' : 'hintText'}.${language}`)
              : ''
          }
          onCommit={(words) => set({ [field]: words })}
        />
      ))}
    </fieldset>
  );
}

interface StepPickerProps {
  readonly step: HintStep | null;
  readonly answers: AnswerKey;
  readonly onChange: (step: HintStep) => void;
}

function StepPicker({ step, answers, onChange }: StepPickerProps) {
  const { t } = useWords();
  const disabled = useStudio((s) => s.readOnly);
  if (step === null) return null;
  if ('chain' in step) {
    return (
      <NativeSelect
        size="xs"
        label={t('editor.hintChain')}
        value={step.chain}
        disabled={disabled}
        onChange={(event) => onChange({ chain: event.target.value })}
        data={[...new Set([...answers.chains.map(({ id }) => id), step.chain])]}
      />
    );
  }
  if ('question' in step) {
    return (
      <RowPicker
        table="questions"
        label={t('editor.hintQuestion')}
        value={step.question}
        disabled={disabled}
        onChange={(question) => onChange({ question })}
      />
    );
  }
  return (
    <RowPicker
      table="parties"
      label={t('editor.hintParty')}
      value={'claim' in step ? step.claim : step.freeze}
      disabled={disabled}
      onChange={(party) => onChange('claim' in step ? { claim: party } : { freeze: party })}
    />
  );
}

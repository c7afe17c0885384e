/** Budget, minutes and rubric of the exercise: numbers that decide how an attempt is graded. */
import { Checkbox } from '@mantine/core';
import type { Rubric } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';
import type { WorkbookHead } from '../../../core/workbook/workbook.ts';
import { CommittedNumber } from '../fields/committed-number.tsx';

interface HeadNumbersProps {
  readonly head: WorkbookHead;
  readonly disabled: boolean;
  readonly issue: (column: string) => string;
  readonly onChange: (fields: Partial<WorkbookHead>) => void;
}

const weights = ['parties', 'trace', 'disruption', 'knowledge'] as const;
const harms = ['cap', 'frozenInnocent', 'flaggedInnocent', 'coveredPayment', 'lawfulValue'] as const;

const clocks = [
  ['freeMinutes', 10_000],
  ['perHour', 100],
  ['cap', 100],
] as const;

/** To begin with: the minutes told to the trainee are free, then ten points an hour up to ten. */
const fairClock = (minutes: number): NonNullable<Rubric['clock']> => ({ freeMinutes: minutes, perHour: 10, cap: 10 });

export function HeadNumbers({ head, disabled, issue, onChange }: HeadNumbersProps) {
  const { t } = useWords();
  const { rubric } = head;
  const sum = weights.reduce((all, name) => all + rubric.weights[name], 0);
  return (
    <>
      <div className="form-grid three">
        {(['budget', 'minutes'] as const).map((name) => (
          <CommittedNumber
            key={name}
            label={t(`recipe.${name}`)}
            value={head[name]}
            least={1}
            most={name === 'budget' ? 1000 : 600}
            disabled={disabled}
            error={issue(name)}
            onCommit={(value) => onChange({ [name]: value })}
          />
        ))}
        <CommittedNumber
          label={t('editor.defaultCost')}
          value={head.costs.default}
          least={0}
          most={1000}
          disabled={disabled}
          error=""
          onCommit={(value) => onChange({ costs: { ...head.costs, default: value } })}
        />
      </div>
      <h2>{t('editor.weights')}</h2>
      <div className="form-grid four">
        {weights.map((name) => (
          <CommittedNumber
            key={name}
            label={t(`editor.weight-${name}`)}
            value={rubric.weights[name]}
            least={0}
            most={100}
            disabled={disabled}
            onCommit={(value) => onChange({ rubric: { ...rubric, weights: { ...rubric.weights, [name]: value } } })}
          />
        ))}
      </div>
      <p className={sum === 100 ? 'faint' : 'bad'} role={sum === 100 ? undefined : 'alert'}>
        {t('editor.weightsSum', { sum })}
      </p>
      <h2>{t('editor.harm')}</h2>
      <div className="form-grid three">
        {harms.map((name) => (
          <CommittedNumber
            key={name}
            label={t(`editor.harm-${name}`)}
            value={rubric.harm[name]}
            least={0}
            most={100}
            disabled={disabled}
            onCommit={(value) => onChange({ rubric: { ...rubric, harm: { ...rubric.harm, [name]: value } } })}
          />
        ))}
      </div>
      <h2>{t('editor.clock')}</h2>
      <Checkbox
        size="xs"
        label={t('editor.clockOn')}
        description={t('editor.clockHint')}
        checked={rubric.clock !== undefined}
        disabled={disabled}
        onChange={(event) => {
          const { clock: _, ...rest } = rubric;
          onChange({ rubric: event.currentTarget.checked ? { ...rest, clock: fairClock(head.minutes) } : rest });
        }}
      />
      {rubric.clock !== undefined && (
        <div className="form-grid three">
          {clocks.map(([name, most]) => (
            <CommittedNumber
              key={name}
              label={t(`editor.clock-${name}`)}
              value={rubric.clock?.[name] ?? 0}
              least={0}
              most={most}
              disabled={disabled}
              onCommit={(value) =>
                onChange({
                  rubric: { ...rubric, clock: { ...fairClock(head.minutes), ...rubric.clock, [name]: value } },
                })
              }
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Money that moved where no account records it: who to whom, between when and when, how much at least and at most. */
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { minorDigits } from '../../../core/ledger/currency.ts';
import type { TrueGap } from '../../../core/exercise/key.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { amountText, readMinor, readTime, timeText } from '../fields/time-text.ts';

export function GapList() {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const decision = useStudio((s) => s.state?.head.decisionTime ?? '');
  const { key } = useKey();
  const gaps = key?.gaps ?? [];
  const add = () => {
    const members = Object.keys(key?.roles ?? {});
    const at = Date.parse(decision);
    const taken = new Set(gaps.map((gap) => gap.id));
    let n = gaps.length + 1;
    while (taken.has(`gap-${n}`)) n++;
    const gap: TrueGap = {
      id: `gap-${n}`,
      from: members[0] ?? '',
      to: members[1] ?? '',
      earliest: at - 86_400_000,
      latest: at,
      least: 100_000,
      most: 200_000,
    };
    void edit({ type: 'gap', gap });
  };
  return (
    <div className="chosen">
      <p className="faint">{t('editor.gapsHint')}</p>
      {gaps.length === 0 && <EmptyState title={t('editor.noGaps')} />}
      {gaps.map((gap) => (
        <GapForm key={gap.id} gap={gap} />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        disabled={readOnly || key === null}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {t('editor.addGap')}
      </Button>
    </div>
  );
}

function GapForm({ gap }: { readonly gap: TrueGap }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const currency = useStudio((s) => s.state?.head.baseCurrency ?? 'KZT');
  const digits = minorDigits(currency);
  const set = (change: Partial<TrueGap>) =>
    void edit({ type: 'gap', gap: { ...gap, ...change } }, { type: 'gap', gap });
  return (
    <fieldset className="claim">
      <legend>{gap.id}</legend>
      <Group justify="flex-end">
        <RemoveButton
          label={t('editor.removeGap', { id: gap.id })}
          onClick={() => !readOnly && void edit({ type: 'ungap', id: gap.id })}
        />
      </Group>
      <div className="form-grid">
        {(['from', 'to'] as const).map((side) => (
          <RowPicker
            key={side}
            table="parties"
            label={t(side === 'from' ? 'editor.gapFrom' : 'editor.gapTo')}
            value={gap[side]}
            disabled={readOnly}
            onChange={(party) => set({ [side]: party })}
          />
        ))}
        {(['earliest', 'latest'] as const).map((end) => (
          <TextField
            key={end}
            label={t(`editor.${end}`)}
            value={timeText(gap[end])}
            disabled={readOnly}
            refuse={(text) => (readTime(text) === null ? t('editor.notATime') : null)}
            onCommit={(text) => set({ [end]: readTime(text) ?? gap[end] })}
          />
        ))}
        {(['least', 'most'] as const).map((end) => (
          <TextField
            key={end}
            label={t(`editor.${end}`, { currency })}
            value={amountText(gap[end], digits)}
            align="right"
            disabled={readOnly}
            refuse={(text) => (readMinor(text, digits) === null ? t('editor.notAnAmount', { digits }) : null)}
            onCommit={(text) => set({ [end]: readMinor(text, digits) ?? gap[end] })}
          />
        ))}
      </div>
    </fieldset>
  );
}

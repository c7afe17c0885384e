/** One transaction: every field, and whether it is part of the true flow. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { minorDigits } from '../../../core/ledger/currency.ts';
import type { WorkbookTransaction } from '../../../core/workbook/workbook.ts';
import { channelName } from '../../controls/channel-name.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { amountText, readMinor, readTime, timeText } from '../fields/time-text.ts';
import { useRowIssues } from './issue-words.ts';
import { useKey } from './use-key.ts';

const usualChannels = ['transfer', 'card', 'cash', 'mobile', 'wire', 'acquiring', 'crypto', 'hawala'];

export function TransactionForm({ row }: { readonly row: WorkbookTransaction }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const rates = useStudio((s) => s.state?.head.rates);
  const issue = useRowIssues('transactions', row.id);
  const { key } = useKey();
  const digits = minorDigits(row.currency);
  const set = (change: Partial<WorkbookTransaction>) =>
    void edit(
      { type: 'transaction', row: { ...row, ...change }, before: row.id },
      { type: 'transaction', row, before: row.id },
    );
  const currencies = [...new Set([...Object.keys(rates ?? {}), row.currency])];
  const channels = [...new Set([...usualChannels, row.channel])];
  return (
    <div className="form-grid">
      <div className="wide">
        <Checkbox
          size="xs"
          label={t('editor.isFlow')}
          description={t('editor.isFlowHint')}
          checked={key?.trueFlows.includes(row.id) === true}
          disabled={readOnly || key === null}
          onChange={(event) => void edit({ type: 'flow', transactions: [row.id], on: event.target.checked })}
        />
      </div>
      <TextField
        label={t('inspector.time')}
        description={t('editor.timeHint')}
        value={timeText(row.time)}
        disabled={readOnly}
        error={issue('time')}
        pointed={pointed === 'time'}
        refuse={(text) => (readTime(text) === null ? t('editor.notATime') : null)}
        onCommit={(text) => set({ time: readTime(text) ?? row.time })}
      />
      <TextField
        label={t('inspector.amount')}
        description={t('editor.amountHint', { digits })}
        value={amountText(row.amount, digits)}
        disabled={readOnly}
        error={issue('amount')}
        pointed={pointed === 'amount'}
        align="right"
        refuse={(text) => (readMinor(text, digits) === null ? t('editor.notAnAmount', { digits }) : null)}
        onCommit={(text) => set({ amount: readMinor(text, digits) ?? row.amount })}
      />
      {(['from', 'to'] as const).map((side) => (
        <div key={side} className="wide">
          <RowPicker
            table="accounts"
            label={t(side === 'from' ? 'editor.payer' : 'editor.payee')}
            value={row[side]}
            disabled={readOnly}
            error={issue(side)}
            onChange={(account) => set({ [side]: account })}
          />
        </div>
      ))}
      <NativeSelect
        size="xs"
        label={t('editor.currency')}
        value={row.currency}
        disabled={readOnly}
        error={issue('currency') === '' ? false : issue('currency')}
        onChange={(event) => set({ currency: event.target.value })}
        data={currencies}
      />
      <NativeSelect
        size="xs"
        label={t('inspector.channel')}
        value={row.channel}
        disabled={readOnly}
        onChange={(event) => set({ channel: event.target.value })}
        data={channels.map((channel) => ({ value: channel, label: channel === '' ? '–' : channelName(t, channel) }))}
      />
      <div className="wide">
        <TextField
          label={t('inspector.purpose')}
          value={row.purpose}
          disabled={readOnly}
          onCommit={(purpose) => set({ purpose })}
        />
      </div>
      <TextField
        label={t('editor.id')}
        description={t('editor.idHint')}
        value={row.id}
        disabled={readOnly}
        error={issue('id')}
        pointed={pointed === 'id'}
        onCommit={(id) => set({ id: id.trim() })}
      />
    </div>
  );
}

/** Ways round: which transfers open when a party is frozen. In the key only; no row of the data tells of them. */
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Detour } from '../../../core/exercise/key.ts';
import { minorDigits } from '../../../core/ledger/currency.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { TextField } from '../fields/text-field.tsx';
import { amountText, readMinor, readTime, timeText } from '../fields/time-text.ts';

type Transfer = Detour['transfers'][number];

const day = 86_400_000;

export function DetourList() {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const decision = useStudio((s) => s.state?.head.decisionTime ?? '');
  const { key } = useKey();
  const detours = key?.detours ?? [];
  const [when] = Object.keys(key?.roles ?? {});
  const from = key?.sources[0];
  const to = key?.endUsers[0];
  const ready = when !== undefined && from !== undefined && to !== undefined;
  const add = () => {
    if (!ready) return;
    const transfers = [{ from, to, at: Date.parse(decision) + day, amount: 100_000 }];
    void edit({ type: 'detour', place: detours.length, detour: { when, transfers } });
  };
  return (
    <div className="chosen">
      <p className="faint">{t('editor.detoursHint')}</p>
      {detours.length === 0 && <EmptyState title={t('editor.noDetours')} />}
      {detours.map((detour, place) => (
        <DetourForm key={place} detour={detour} place={place} />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        disabled={readOnly || !ready}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {t('editor.addDetour')}
      </Button>
    </div>
  );
}

function DetourForm({ detour, place }: { readonly detour: Detour; readonly place: number }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const number = place + 1;
  const set = (next: Detour | null) =>
    void edit({ type: 'detour', place, detour: next }, { type: 'detour', place, detour });
  const setTransfers = (transfers: readonly Transfer[]) => set({ ...detour, transfers });
  const last = detour.transfers.at(-1);
  return (
    <fieldset className="claim">
      <legend>{t('editor.detourTitle', { number })}</legend>
      <Group justify="space-between" align="flex-end" wrap="nowrap">
        <RowPicker
          table="parties"
          label={t('editor.detourWhen')}
          value={detour.when}
          disabled={readOnly}
          onChange={(party) => set({ ...detour, when: party })}
        />
        <RemoveButton label={t('editor.removeDetour', { number })} onClick={() => !readOnly && set(null)} />
      </Group>
      <div className="detour-scroll" tabIndex={0} role="region" aria-label={t('editor.detourTransfers', { number })}>
        {detour.transfers.map((transfer, i) => (
          <TransferRow
            key={i}
            transfer={transfer}
            number={i + 1}
            alone={detour.transfers.length === 1}
            onChange={(next) =>
              setTransfers(next === null ? detour.transfers.toSpliced(i, 1) : detour.transfers.with(i, next))
            }
          />
        ))}
      </div>
      <Button
        size="compact-xs"
        variant="default"
        disabled={readOnly}
        leftSection={<IconPlus size={12} aria-hidden />}
        onClick={() =>
          last !== undefined && setTransfers([...detour.transfers, { ...last, from: last.to, at: last.at + day }])
        }
      >
        {t('editor.addTransfer')}
      </Button>
    </fieldset>
  );
}

interface TransferRowProps {
  readonly transfer: Transfer;
  readonly number: number;
  /** The last one left stays: a way round without a transfer is none. */
  readonly alone: boolean;
  /** null takes it away. */
  readonly onChange: (transfer: Transfer | null) => void;
}

function TransferRow({ transfer, number, alone, onChange }: TransferRowProps) {
  const { t } = useWords();
  const readOnly = useStudio((s) => s.readOnly);
  const currency = useStudio((s) => s.state?.head.baseCurrency ?? 'KZT');
  const digits = minorDigits(currency);
  return (
    <div className="detour-transfer">
      {(['from', 'to'] as const).map((side) => (
        <RowPicker
          key={side}
          table="accounts"
          label={t(side === 'from' ? 'editor.detourFrom' : 'editor.detourTo')}
          value={transfer[side]}
          disabled={readOnly}
          onChange={(account) => onChange({ ...transfer, [side]: account })}
        />
      ))}
      <TextField
        label={t('editor.detourAt')}
        value={timeText(transfer.at)}
        disabled={readOnly}
        refuse={(text) => (readTime(text) === null ? t('editor.notATime') : null)}
        onCommit={(text) => onChange({ ...transfer, at: readTime(text) ?? transfer.at })}
      />
      <TextField
        label={t('editor.detourAmount', { currency })}
        value={amountText(transfer.amount, digits)}
        align="right"
        disabled={readOnly}
        refuse={(text) => (readMinor(text, digits) === null ? t('editor.notAnAmount', { digits }) : null)}
        onCommit={(text) => onChange({ ...transfer, amount: readMinor(text, digits) ?? transfer.amount })}
      />
      {!alone && (
        <RemoveButton label={t('editor.removeTransfer', { number })} onClick={() => !readOnly && onChange(null)} />
      )}
    </div>
  );
}

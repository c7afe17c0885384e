/** Cash and hawala leave no row: the trainee infers who handed over to whom, about when and about how much. */
import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { NodePicker } from '../../controls/node-picker.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useClosed, useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { TimeField } from '../timeline/time-field.tsx';
import { useDesk } from '../../store/use-desk.ts';

export function GapForm() {
  const { t, format } = useWords();
  const info = useInfo();
  const work = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const [from, setFrom] = useState<NodeKey | null>(null);
  const [to, setTo] = useState<NodeKey | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const [amount, setAmount] = useState<number | string>('');
  const [comment, setComment] = useState('');
  const keys = work.gaps.flatMap((g) => [g.from, g.to]);
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value;
  const ready = from !== null && to !== null && from !== to && at !== null && Number(amount) > 0;
  const add = () => {
    if (from === null || to === null || at === null) return;
    const minor = Math.round(Number(amount) * 10 ** info.baseDigits);
    act({
      type: 'gap',
      gap: { id: `gap-${work.gaps.length + 1}-${from}-${to}-${at}`, from, to, at, amount: minor, comment },
    });
    setComment('');
    setAmount('');
  };
  return (
    <div className="trace-gaps">
      {!closed && (
        <>
          <p className="faint">{t('trace.gapHint')}</p>
          <NodePicker label={t('trace.gapFrom')} value={from} onChange={setFrom} />
          <NodePicker label={t('trace.gapTo')} value={to} onChange={setTo} />
          <Group gap="xs" grow>
            <TimeField label={t('trace.gapWhen')} value={at} onChange={setAt} />
            <NumberInput
              size="xs"
              label={t('trace.gapAmount', { currency: info.baseCurrency })}
              value={amount}
              onChange={setAmount}
              min={0}
              decimalScale={info.baseDigits}
              thousandSeparator=" "
              hideControls
            />
          </Group>
          <TextInput
            size="xs"
            label={t('trace.gapComment')}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          <Button size="xs" mt="xs" disabled={!ready} onClick={add}>
            {t('trace.gapAdd')}
          </Button>
        </>
      )}
      <ul className="trace-gap-list">
        {work.gaps.map((gap) => (
          <li key={gap.id}>
            <span>
              <NodeName nodeKey={gap.from} label={labels?.[gap.from] ?? gap.from} /> ⇢{' '}
              <NodeName nodeKey={gap.to} label={labels?.[gap.to] ?? gap.to} />
              <br />
              <span className="faint">
                {format.dateTime(gap.at)} {t('app.utc')} ·{' '}
                {format.money(gap.amount, info.baseCurrency, info.baseDigits)} {gap.comment}
              </span>
            </span>
            {!closed && (
              <RemoveButton label={t('trace.gapRemove')} onClick={() => act({ type: 'ungap', id: gap.id })} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

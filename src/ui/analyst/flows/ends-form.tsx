/** Both sides of the question, and what holds for paths and flows alike. */
import { ActionIcon, Button, Checkbox, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { Working } from '../../controls/working.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { readTyped } from '../timeline/typed-amount.ts';
import { useEnds } from './ends-store.ts';
import type { FlowRun } from './flow-run.ts';
import { GroupPicker } from './group-picker.tsx';

/** Minor units typed as least amount, 0 when empty; null when it is no amount. */
export function useLeast(): number | null {
  const { language } = useWords();
  const { baseDigits } = useInfo();
  const least = useEnds((s) => s.least);
  const minor = readTyped(least, language, baseDigits) ?? 0;
  return Number.isNaN(minor) ? null : minor;
}

interface EndsFormProps {
  readonly run: FlowRun<unknown, unknown>;
  readonly ask: string;
  readonly onAsk: () => void;
  /** What holds for the answer. */
  readonly rule: string;
  /** Fields of the room's own. */
  readonly children: ReactNode;
}

export function EndsForm({ run, ask, onAsk, rule, children }: EndsFormProps) {
  const { t } = useWords();
  const { baseCurrency } = useInfo();
  const { from, to, ownAccounts, least } = useEnds();
  const amount = useLeast();
  const asking = useRef<HTMLButtonElement>(null);
  const ready = from.length > 0 && to.length > 0 && amount !== null;
  return (
    <form
      className="flows-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onAsk();
      }}
    >
      <div className="flows-ends">
        <GroupPicker label={t('flows.from')} value={from} onChange={(keys) => useEnds.setState({ from: keys })} />
        <Tooltip label={t('flows.turn')}>
          <ActionIcon
            size={30}
            variant="default"
            aria-label={t('flows.turn')}
            onClick={() => useEnds.setState({ from: to, to: from })}
          >
            <IconArrowsExchange size={16} />
          </ActionIcon>
        </Tooltip>
        <GroupPicker label={t('flows.to')} value={to} onChange={(keys) => useEnds.setState({ to: keys })} />
      </div>
      <div className="flows-fields">
        {children}
        <TextInput
          size="xs"
          className="flows-amount"
          inputMode="decimal"
          label={t('flows.least', { currency: baseCurrency })}
          value={least}
          error={amount === null ? t('flows.notAmount') : null}
          onChange={(event) => useEnds.setState({ least: event.currentTarget.value })}
        />
        <Button ref={asking} size="xs" type="submit" disabled={!ready}>
          {ask}
        </Button>
      </div>
      <div className="flows-about">
        <Tooltip label={t('flows.ownRule')} multiline w={340}>
          <Checkbox
            size="xs"
            className="flows-own"
            label={t('flows.own')}
            checked={ownAccounts}
            onChange={(event) => useEnds.setState({ ownAccounts: event.currentTarget.checked })}
          />
        </Tooltip>
        <p className="faint flows-rule">{rule}</p>
      </div>
      {run.state === 'running' && (
        <Working
          words={t('flows.working')}
          share={run.share}
          onCancel={() => {
            asking.current?.focus();
            void desk().cancelFlows();
          }}
        />
      )}
    </form>
  );
}

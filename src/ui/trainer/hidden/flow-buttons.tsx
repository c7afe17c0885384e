/** Marks transactions as part of the true flow, or takes the mark away. */
import { Button } from '@mantine/core';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';

interface FlowButtonsProps {
  readonly transactions: readonly string[];
  readonly onDone?: () => void;
}

export function FlowButtons({ transactions, onDone }: FlowButtonsProps) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const mark = (on: boolean) => void edit({ type: 'flow', transactions, on }).then((done) => done && onDone?.());
  return (
    <>
      <Button size="compact-xs" disabled={readOnly || transactions.length === 0} onClick={() => mark(true)}>
        {t('editor.markFlow', { count: transactions.length })}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        disabled={readOnly || transactions.length === 0}
        onClick={() => mark(false)}
      >
        {t('editor.unmarkFlow')}
      </Button>
    </>
  );
}

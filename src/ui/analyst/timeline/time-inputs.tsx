/** The window as two fields: the exact way, and the way without a mouse. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../store/settings.ts';
import { fromInput, toInput, type Edge, type Span } from './time-window.ts';

interface TimeInputsProps {
  readonly window: Span;
  readonly whole: boolean;
  readonly onWindow: (span: Span) => void;
  readonly onWhole: () => void;
}

export function TimeInputs({ window, whole, onWindow, onWhole }: TimeInputsProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<{ readonly edge: Edge; readonly text: string } | null>(null);
  const commit = () => {
    if (typed === null) return;
    const ms = fromInput(typed.text);
    setTyped(null);
    if (ms === null || ms === window[typed.edge]) return;
    const next = { ...window, [typed.edge]: ms };
    if (next.from < next.to) onWindow(next);
  };
  const wrong = (edge: Edge) => {
    if (typed?.edge !== edge) return false;
    const ms = fromInput(typed.text);
    return ms === null || (edge === 'from' ? ms >= window.to : ms <= window.from);
  };
  return (
    <>
      {(['from', 'to'] as const).map((edge) => (
        <TextInput
          key={edge}
          size="xs"
          className="timeline-time"
          aria-label={t(`timeline.${edge}`)}
          title={t(`timeline.${edge}`)}
          placeholder="YYYY-MM-DD HH:mm"
          maxLength={19}
          value={typed?.edge === edge ? typed.text : toInput(window[edge])}
          error={wrong(edge)}
          onChange={(event) => setTyped({ edge, text: event.target.value })}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      ))}
      <span className="faint">{t('app.utc')}</span>
      <Button size="compact-xs" variant="default" disabled={whole} onClick={onWhole}>
        {t('timeline.whole')}
      </Button>
    </>
  );
}

/** From the inspected node straight to the next step: trace, neighbours, claim, freeze, note. */
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { desk } from '../../store/desk.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function NodeActions({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const { t } = useWords();
  const { filter, view } = useWork();
  const act = useSession((s) => s.act);
  const showSide = useSession((s) => s.showSide);
  const setTrace = useSession((s) => s.setTrace);
  const [tracing, setTracing] = useState<'forward' | 'back' | null>(null);
  const [error, setError] = useState<string | null>(null);
  const trace = async (direction: 'forward' | 'back') => {
    setTracing(direction);
    setError(null);
    try {
      setTrace(
        await desk().trace({
          seed: { kind: 'node', key: nodeKey },
          direction,
          rule: 'haircut',
          since: filter.from,
          until: filter.to,
          maxHops: null,
        }),
      );
      showSide('trace');
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
    } finally {
      setTracing(null);
    }
  };
  const isEgo = view.ego?.node === nodeKey;
  const button = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <div className="inspector-actions" role="group" aria-label={t('inspector.actions')}>
      <Button
        {...button}
        leftSection={<IconArrowRight size={13} aria-hidden />}
        loading={tracing === 'forward'}
        onClick={() => void trace('forward')}
        data-tour="inspect-trace"
      >
        {t('inspector.traceForward')}
      </Button>
      <Button
        {...button}
        leftSection={<IconArrowLeft size={13} aria-hidden />}
        loading={tracing === 'back'}
        onClick={() => void trace('back')}
      >
        {t('inspector.traceBack')}
      </Button>
      <Button
        {...button}
        aria-pressed={isEgo}
        onClick={() => act({ type: 'view', view: { ego: isEgo ? null : { node: nodeKey, hops: 1 } } })}
      >
        {t(isEgo ? 'inspector.wholeNetwork' : 'inspector.ego')}
      </Button>
      <Button {...button} onClick={() => showSide('flag')}>
        {t('inspector.claim')}
      </Button>
      <Button {...button} onClick={() => showSide('disrupt')}>
        {t('inspector.freeze')}
      </Button>
      <Button {...button} onClick={() => showSide('notes')}>
        {t('inspector.note')}
      </Button>
      {error !== null && (
        <span className="bad" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}

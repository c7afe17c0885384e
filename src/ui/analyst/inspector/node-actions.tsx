/** From the inspected node straight to the next step: trace, neighbours, claim, freeze, note. */
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { runTrace } from '../trace/trace-run.ts';

export function NodeActions({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const { t } = useWords();
  const { filter, view } = useWork();
  const act = useSession((s) => s.act);
  const showSide = useSession((s) => s.showSide);
  const trace = (direction: 'forward' | 'back') => {
    const seed = { kind: 'node', key: nodeKey } as const;
    runTrace({ seed, direction, rule: 'haircut', since: filter.from, until: filter.to, maxHops: null });
  };
  const isEgo = view.ego?.node === nodeKey;
  const button = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <div className="inspector-actions" role="group" aria-label={t('inspector.actions')}>
      <Button
        {...button}
        leftSection={<IconArrowRight size={13} aria-hidden />}
        onClick={() => trace('forward')}
        data-tour="inspect-trace"
      >
        {t('inspector.traceForward')}
      </Button>
      <Button {...button} leftSection={<IconArrowLeft size={13} aria-hidden />} onClick={() => trace('back')}>
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
    </div>
  );
}

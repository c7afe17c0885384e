/** Following money forward or back: seed, rule, steps, who was reached; any part of it becomes part of the answer. */
import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { tracingRules, type TracingRule } from '../../../core/tracing/trace.ts';
import type { TraceView } from '../../../worker/protocol.ts';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { Working } from '../../controls/working.tsx';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { GapForm } from './gap-form.tsx';
import { callOffTrace, clearTrace, runTrace, useTraceRun } from './trace-run.ts';
import { SeedLine, useSeed } from './trace-seed.tsx';
import { ReachedTable, StepTable } from './trace-tables.tsx';
import './trace.css';

interface Choice {
  readonly direction: 'forward' | 'back';
  readonly rule: TracingRule;
  readonly hops: string;
  /** Share of the largest traced amount below which a step is left out. */
  readonly least: string;
}

/** Pro rata spreads a little of everything everywhere; what carries almost nothing hides what carries the flow. */
function withoutDust(trace: TraceView, least: number): TraceView {
  const most = Math.max(0, ...trace.steps.map((step) => step.tainted));
  return {
    ...trace,
    steps: trace.steps.filter((step) => step.tainted >= most * least),
    reached: trace.reached.filter((reached) => reached.tainted >= most * least),
  };
}

export function TracePanel() {
  const { t, format } = useWords();
  const work = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const trace = useSession((s) => s.trace);
  const setTrace = useSession((s) => s.setTrace);
  const seed = useSeed();
  const [choice, setChoice] = useState<Choice>({ direction: 'forward', rule: 'haircut', hops: '', least: '0.01' });
  const [view, setView] = useState<'steps' | 'reached' | 'gaps'>('steps');
  const { state, answer: whole, share, error } = useTraceRun();
  const least = Number(choice.least);
  useEffect(() => {
    if (whole === null) return;
    // In a task of its own: the graph, tables and playback all follow a trace.
    const telling = setTimeout(() => setTrace(withoutDust(whole, least)));
    return () => clearTimeout(telling);
  }, [whole, least, setTrace]);
  // Accounts are sent and left out as steps are: the largest. Where one of these is too small, so is every one that was not sent.
  const smaller = (what: 'steps' | 'reached') =>
    whole !== null && trace !== null && trace[what].length < whole[what].length;
  const dust = trace !== null && smaller('steps') ? trace.stepTotal - trace.steps.length : 0;
  const listed = view === 'reached' ? 'reached' : 'steps';
  const shown = trace?.[listed].length ?? 0;
  const total = (view === 'reached' ? trace?.reachedTotal : trace?.stepTotal) ?? 0;
  const run = (direction: Choice['direction']) => {
    if (seed === null) return;
    setChoice({ ...choice, direction });
    runTrace({
      seed,
      direction,
      rule: choice.rule,
      since: work.filter.from,
      until: work.filter.to,
      maxHops: choice.hops === '' ? null : Number(choice.hops),
    });
  };
  const marked = new Set(work.marked);
  const ids = trace?.steps.map((step) => step.row.id) ?? [];
  const unmarked = ids.filter((id) => !marked.has(id));
  return (
    <div className="trace">
      <div className="trace-form">
        {seed === null ? <p className="faint">{t('trace.chooseSeed')}</p> : <SeedLine seed={seed} />}
        <Group gap="xs" align="end">
          <NativeSelect
            size="xs"
            label={t('trace.rule')}
            flex="1 1 8rem"
            value={choice.rule}
            onChange={(event) => setChoice({ ...choice, rule: event.target.value as TracingRule })}
            data={tracingRules.map((rule) => ({ value: rule, label: t(`trace.rule-${rule}`) }))}
          />
          <NativeSelect
            size="xs"
            label={t('trace.hops')}
            value={choice.hops}
            onChange={(event) => setChoice({ ...choice, hops: event.target.value })}
            data={[
              { value: '', label: t('trace.hopsAll') },
              ...['1', '2', '3', '4', '5', '6'].map((n) => ({ value: n, label: n })),
            ]}
          />
          <NativeSelect
            size="xs"
            label={t('trace.least')}
            value={choice.least}
            onChange={(event) => setChoice({ ...choice, least: event.target.value })}
            data={['0', '0.01', '0.05', '0.2'].map((share) => ({
              value: share,
              label:
                share === '0' ? t('trace.leastAll') : t('trace.leastShare', { share: format.percent(Number(share)) }),
            }))}
          />
        </Group>
        <Group gap="xs" mt="xs">
          <Button
            size="xs"
            disabled={seed === null}
            leftSection={<IconArrowLeft size={14} />}
            variant="default"
            onClick={() => run('back')}
          >
            {t('trace.back')}
          </Button>
          <Button
            size="xs"
            disabled={seed === null}
            rightSection={<IconArrowRight size={14} />}
            onClick={() => run('forward')}
            data-tour="trace-forward"
          >
            {t('trace.forward')}
          </Button>
        </Group>
        <p className="faint trace-note">
          {t(`trace.about-${choice.rule}`)} {t('trace.ties')}
        </p>
      </div>
      <SegmentedControl
        size="xs"
        fullWidth
        value={view}
        onChange={setView}
        data={[
          { value: 'steps', label: t('trace.steps', { count: trace?.steps.length ?? 0 }) },
          { value: 'reached', label: t('trace.reached', { count: trace?.reached.length ?? 0 }) },
          { value: 'gaps', label: t('trace.gaps', { count: work.gaps.length }) },
        ]}
      />
      {view === 'gaps' && <GapForm />}
      {state === 'failed' && <ErrorState message={error} />}
      {state === 'running' && <Working words={t('trace.working')} share={share} onCancel={callOffTrace} />}
      {state === 'called-off' && (
        <p className="faint trace-called" role="status">
          {t('trace.calledOff')}
        </p>
      )}
      {view !== 'gaps' && trace === null && (state === 'idle' || state === 'called-off') && (
        <EmptyState title={t('trace.nothingYet')} hint={t('trace.hint')} />
      )}
      {view !== 'gaps' && trace !== null && (
        <>
          <Group gap="xs" className="trace-actions">
            <Button
              size="compact-xs"
              leftSection={<IconCheck size={12} />}
              disabled={unmarked.length === 0 || closed}
              onClick={() => act({ type: 'mark', transactions: unmarked })}
              data-tour="trace-mark"
            >
              {t('trace.markAll', { count: unmarked.length })}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              disabled={unmarked.length === ids.length || closed}
              onClick={() => act({ type: 'unmark', transactions: ids })}
            >
              {t('trace.unmarkAll')}
            </Button>
            <Button size="compact-xs" variant="subtle" leftSection={<IconX size={12} />} onClick={clearTrace}>
              {t('trace.clear')}
            </Button>
            {dust > 0 && <span className="faint">{t('trace.dust', { count: dust, n: format.number(dust) })}</span>}
            {whole !== null && !smaller(listed) && total > shown && (
              <span className="faint">
                {t('trace.firstSteps', { shown: format.number(shown), total: format.number(total) })}
              </span>
            )}
          </Group>
          <div className="trace-table">
            {view === 'steps' ? <StepTable trace={trace} marked={marked} /> : <ReachedTable trace={trace} />}
          </div>
        </>
      )}
    </div>
  );
}

/** Tracing rules side by side on one flow, and the worksheet of any account under any of them. */
import { useEffect, useRef, useState } from 'react';
import type { RulesRequest } from '../../../core/desk/rules-answer.ts';
import { tracingRules } from '../../../core/tracing/trace.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { desk } from '../../store/desk.ts';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { RulesAbout } from './rules-about.tsx';
import { RulesForm } from './rules-form.tsx';
import { RulesParting } from './rules-parting.tsx';
import { RulesSheet } from './rules-sheet.tsx';
import { rulesOpen, useRules } from './rules-store.ts';
import { RulesTable } from './rules-table.tsx';
import './rules.css';

export function RulesRoom() {
  const { t } = useWords();
  const attempt = useSession((s) => s.attempt?.id);
  useEffect(rulesOpen, [attempt]);
  const { flow, counting, openings, sheet, about } = useRules();
  const settled = useRules((s) => s.attempt) === (attempt ?? '');
  if (!settled) return <LoadingState />;
  const request: RulesRequest | null = flow === null ? null : { ...flow, counting, openings };
  return (
    <section className="rules" aria-label={t('rules.title')}>
      <RulesForm />
      {/* The rules in words hold nothing that could be focused: the keyboard scrolls them by the page itself. */}
      <div className="rules-page" tabIndex={about ? 0 : undefined}>
        {about && <RulesAbout />}
        {!about && request === null && <EmptyState title={t('rules.nothing')} hint={t('rules.nothingHint')} />}
        {!about && request !== null && sheet !== null && <RulesSheet request={request} open={sheet} />}
        {!about && request !== null && sheet === null && <Comparison request={request} />}
      </div>
    </section>
  );
}

function Comparison({ request }: { readonly request: RulesRequest }) {
  const { t, format } = useWords();
  const { baseCurrency } = useInfo();
  const [through, setThrough] = useState(0);
  const answered = useRef<RulesRequest | null>(null);
  const asked = useDesk(`rules ${JSON.stringify(request)}`, (api) => {
    setThrough(0);
    return api.rules(request, setThrough);
  });
  const { value: view, error, loading } = asked;
  useEffect(() => {
    if (view !== null) answered.current = request;
  }, [view]);
  // What was answered before comes back; without one there is nothing to compare.
  const callOff = () => {
    void desk().cancelRules();
    const { current: before } = answered;
    const flow =
      before === null
        ? null
        : { seed: before.seed, direction: before.direction, since: before.since, until: before.until };
    useRules.setState(before === null ? { flow } : { flow, counting: before.counting, openings: before.openings });
  };
  const rule = tracingRules[through];
  const words =
    rule === undefined
      ? t('app.loading')
      : t('rules.underWay', { number: through + 1, total: tracingRules.length, rule: t(`rules.short-${rule}`) });
  const waiting = <LoadingState words={words} onCancel={callOff} />;
  if (error !== null) return <ErrorState message={error} />;
  if (view === null) return waiting;
  if (view.rowTotal === 0) return <EmptyState title={t('trace.nobodyReached')} hint={t('trace.nothingFollows')} />;
  return (
    <div className="rules-comparison" aria-busy={loading}>
      {loading && waiting}
      <RulesParting view={view} />
      <RulesTable view={view} direction={request.direction} />
      {view.rowTotal > view.rows.length && (
        <p className="faint rules-note">
          {t('rules.rowsLeft', { shown: view.rows.length, total: format.number(view.rowTotal) })}
        </p>
      )}
      <p className="faint rules-note">
        {t(`rules.approach-${request.counting}`, { currency: baseCurrency })} {t('trace.ties')}
      </p>
    </div>
  );
}

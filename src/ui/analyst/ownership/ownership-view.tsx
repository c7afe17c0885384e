/** Ownership and control: whom the listed own or control through chains, by whose rule, on which date, and why. */
import { Tabs, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { ChainChart } from './chain-chart.tsx';
import { boxesAcross } from './chart-geometry.ts';
import { ChangeTable } from './change-table.tsx';
import { DateBar } from './date-bar.tsx';
import { ListedBar } from './listed-bar.tsx';
import { ownershipOpens, useOwnership } from './ownership-store.ts';
import { PartyTable } from './party-table.tsx';
import { RuleBar } from './rule-bar.tsx';
import { isCaught, ruleFor, worthOf } from './sentences.ts';
import { useOwnershipView, type OwnershipAsked } from './use-ownership-view.ts';
import { WhyCard } from './why-card.tsx';
import './ownership.css';

/** Pixels that the explanation takes beside the drawing, at most. */
const sideWidth = 304;

export function OwnershipView() {
  const { t } = useWords();
  const { relations } = useInfo();
  const attempt = useSession((s) => s.attempt?.id);
  const settled = useOwnership((s) => s.attempt) === attempt;
  useEffect(ownershipOpens, [attempt]);
  const { ref, width } = useElementSize<HTMLElement>();
  const asked = useOwnershipView(boxesAcross(width - sideWidth));
  const { listed, request, usualDate, view, history } = asked;
  if (!settled) return <LoadingState />;
  if (relations === 0) return <EmptyState title={t('ownership.noRelations')} hint={t('ownership.noRelationsHint')} />;
  const caught = view.value?.rows.filter(({ standings }) => isCaught(standings[request.regime])).length ?? null;
  return (
    <section className="own" aria-label={t('ownership.title')} ref={ref}>
      <VisuallyHidden component="h2">{t('ownership.title')}</VisuallyHidden>
      <header className="own-head">
        <ListedBar listed={listed} />
        <RuleBar request={request} />
        {listed.length > 0 && (
          <DateBar history={history.value} asOf={request.asOf} usualDate={usualDate} caught={caught} />
        )}
      </header>
      <p className="own-teach">{t('ownership.rule')}</p>
      {listed.length === 0 && <EmptyState title={t('ownership.noListed')} hint={t('ownership.noListedHint')} />}
      {listed.length > 0 && <Structure asked={asked} />}
    </section>
  );
}

function Structure({ asked: { request, view: answer, history } }: { readonly asked: OwnershipAsked }) {
  const { t, format } = useWords();
  const key = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const view = answer.value;
  const party = [...(view?.rows ?? []), ...(view?.others ?? [])].find((one) => one.key === key) ?? null;
  const caughtId = view?.rows.some(({ id, standings }) => id === party?.id && isCaught(standings[request.regime]))
    ? (party?.id ?? '')
    : '';
  const { value: proof, loading } = useDesk(
    caughtId === '' ? '' : `own proof ${caughtId} ${JSON.stringify(request)}`,
    (api) => api.ownershipProof(request, caughtId),
  );
  if (answer.error !== null) return <ErrorState message={answer.error} />;
  if (view === null) return <LoadingState />;
  const rows = new Map(view.rows.map((row) => [row.id, row]));
  const parties = new Map([...view.others, ...view.rows].map((one) => [one.id, one]));
  const standingOf = (id: string) => rows.get(id)?.standings[request.regime] ?? null;
  const rule = ruleFor(request);
  // The last answer stays until the next one is there; a claim must not take the path of another party.
  const path = caughtId === '' || loading ? [] : (proof?.ties ?? []);
  const inProof = new Set(path.map(({ id }) => id));
  const drawn = new Set(view.chart.ties);
  const ties = view.ties
    .filter((tie) => drawn.has(tie.id))
    .map((tie) => ({
      tie,
      counts: ['listed', 'caught'].includes(worthOf(tie, standingOf(tie.from), rule)),
      proof: inProof.has(tie.id),
    }));
  const wording = { t, format, nameOf: (id: string) => parties.get(id)?.label ?? proof?.labels[id] ?? id };
  return (
    <div className="own-body">
      <div className="own-left">
        {ties.length === 0 ? (
          <EmptyState title={t('ownership.holdsNothing')} hint={t('ownership.holdsNothingHint')} />
        ) : (
          <ChainChart view={view} parties={parties} standingOf={standingOf} ties={ties} selected={party?.id ?? null} />
        )}
        <Tabs className="own-tables tabs" defaultValue="parties" keepMounted={false}>
          <Tabs.List aria-label={t('ownership.tables')}>
            <Tabs.Tab value="parties">{t('ownership.parties', { count: view.rowTotal })}</Tabs.Tab>
            <Tabs.Tab value="changes">{t('ownership.changes', { count: history.value?.changes.length ?? 0 })}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="parties" className="tab-body">
            {view.rowTotal > view.rows.length && (
              <p className="own-note">
                {t('ownership.rowsLeft', { shown: view.rows.length, total: format.number(view.rowTotal) })}
              </p>
            )}
            <PartyTable
              view={view}
              version={JSON.stringify([request, view.rows.length])}
              selected={party?.id ?? null}
            />
          </Tabs.Panel>
          <Tabs.Panel value="changes" className="tab-body">
            <ChangeTable history={history} asOf={request.asOf} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <aside className="own-side" aria-label={t('ownership.why')}>
        {party === null ? (
          <EmptyState title={t('ownership.choose')} hint={t('ownership.chooseHint')} />
        ) : (
          <WhyCard party={party} view={view} request={request} wording={wording} standingOf={standingOf} proof={path} />
        )}
      </aside>
    </div>
  );
}

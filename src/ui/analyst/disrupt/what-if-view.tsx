/** What the plan would do to the network as the trainee sees it: what still flows, who is cut off, whose lawful payments stop. */
import { Progress } from '@mantine/core';
import type { WhatIf } from '../../../core/disruption/what-if.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { NodeName } from '../../controls/node-name.tsx';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

type Affected = WhatIf['affected'][number];

function AffectedTable({ affected }: { readonly affected: readonly Affected[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const reveals = useSession((s) => s.reveals);
  const columns: readonly Column<Affected>[] = [
    {
      id: 'name',
      title: t('disrupt.who'),
      width: 'minmax(6rem, 1fr)',
      cell: (a) => <NodeName nodeKey={a.key} label={a.label} />,
    },
    {
      id: 'lawful',
      title: t('disrupt.lawful'),
      width: '6.5rem',
      cell: (a) => (a.lawful ? t('disrupt.lawfulYes') : t('disrupt.lawfulNo')),
    },
    { id: 'count', title: t('disrupt.payments'), width: '4.5rem', align: 'right', cell: (a) => format.number(a.count) },
    {
      id: 'amount',
      title: t('disrupt.amount'),
      width: '8rem',
      align: 'right',
      cell: (a) => format.money(a.amount, baseCurrency, baseDigits),
    },
  ];
  return (
    <div className="disrupt-affected">
      <PagedTable
        label={t('disrupt.affected')}
        columns={columns}
        version={JSON.stringify(affected.slice(0, 50))}
        load={rowsInMemory(affected)}
        rowKey={(a) => a.key}
        onOpen={(a) => reveals(a.key)}
        empty={t('disrupt.nobodyAffected')}
      />
    </div>
  );
}

export function WhatIfView() {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { plan, marked, claims } = useWork();
  const asked = useDesk(JSON.stringify([plan, marked, claims]), (api) => api.whatIf({ plan, marked, claims }));
  const money = (minor: number) => format.money(Math.round(minor), baseCurrency, baseDigits);
  const payments = (count: number) => t('disrupt.count', { count, rows: format.number(count) });
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  if (asked.value === null) return <LoadingState />;
  const w = asked.value;
  const left = w.deliverableBefore === 0 ? 0 : w.deliverableAfter / w.deliverableBefore;
  const lawful = w.affected.filter((a) => a.lawful);
  const facts: readonly (readonly [string, string])[] = [
    [t('disrupt.stopped'), `${money(w.stoppedAmount)} · ${payments(w.stoppedCount)}`],
    [t('disrupt.markedStopped'), payments(w.markedStopped)],
    [t('disrupt.markedTooEarly'), payments(w.markedTooEarly)],
    [t('disrupt.lawfulStopped'), t('disrupt.people', { count: lawful.length })],
    [t('disrupt.cutOff'), t('disrupt.people', { count: w.cutOff.length })],
    [t('disrupt.parts'), `${format.number(w.components.before)} → ${format.number(w.components.after)}`],
    [
      t('disrupt.largestPart'),
      `${format.number(w.components.largestBefore)} → ${format.number(w.components.largestAfter)}`,
    ],
  ];
  return (
    <section className="disrupt-whatif" aria-label={t('disrupt.whatIf')} aria-busy={asked.loading}>
      <h3>{t('disrupt.whatIf')}</h3>
      <p className="faint">{t('disrupt.onlySeen')}</p>
      {w.deliverableBefore > 0 ? (
        <>
          <p>
            {t('disrupt.stillFlows', {
              after: money(w.deliverableAfter),
              before: money(w.deliverableBefore),
              share: format.percent(left),
            })}
          </p>
          <Progress value={left * 100} color="orange" aria-label={t('disrupt.stillFlowsLabel')} />
        </>
      ) : (
        <p className="faint">{t('disrupt.markFirst')}</p>
      )}
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <h4>{t('disrupt.affected')}</h4>
      <AffectedTable affected={w.affected} />
    </section>
  );
}

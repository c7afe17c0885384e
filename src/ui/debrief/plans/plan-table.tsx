/** All plans in a table: who is frozen, what is left, cost, harm, legal basis. */
import { useMemo, useState } from 'react';
import type { ScoredFreeze } from '../../../core/debrief/plan-score.ts';
import { PagedTable, rowsInMemory, type Column, type Sort } from '../../controls/paged-table.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import type { ShownPlan } from './plan-names.ts';

/** More do not fit their line; the title has them all. */
const mostNames = 12;

function Freezes({ freezes }: { readonly freezes: readonly ScoredFreeze[] }) {
  const { t, format } = useWords();
  if (freezes.length === 0) return <span className="faint">{t('debriefPlans.nobody')}</span>;
  return (
    <span title={format.list(freezes.map(({ label }) => label))}>
      {freezes.slice(0, mostNames).map(({ target, label, truth, admission }, i) => (
        <span key={target}>
          {i > 0 && ', '}
          <bdi className={admission !== 'counts' ? 'faint debrief-struck' : truth === 'member' ? 'good' : 'bad'}>
            {truth !== 'member' && '✕ '}
            {label}
          </bdi>
        </span>
      ))}
      {freezes.length > mostNames && ` ${t('debriefSeen.more', { count: freezes.length - mostNames })}`}
    </span>
  );
}

export function PlanTable({ shown }: { readonly shown: readonly ShownPlan[] }) {
  const { t, format, language } = useWords();
  const opened = useDebrief((s) => s.opened);
  const [sort, setSort] = useState<Sort>({ by: 'score', descending: true });
  const rows = useMemo(() => {
    const value: { readonly [column: string]: (row: ShownPlan) => number } = {
      left: ({ score }) => score.value,
      score: ({ score }) => score.score,
      cost: ({ score }) => score.cost,
      harm: ({ score }) => score.harm.points,
      legal: ({ score }) => score.legal.right - score.legal.wrong,
    };
    const by = value[sort.by];
    const turn = sort.descending ? -1 : 1;
    return shown.toSorted(
      (a, b) =>
        turn * (by === undefined ? format.compare(b.name, a.name) : by(a) - by(b)) || format.compare(a.name, b.name),
    );
  }, [shown, sort, language]);
  const money = (value: number) =>
    opened === null || opened.exercise.objective !== 'funds'
      ? format.number(value, 2)
      : format.money(value, opened.baseCurrency, opened.baseDigits);
  const figure = (id: string, width: string, cell: (row: ShownPlan) => React.ReactNode): Column<ShownPlan> => ({
    id,
    title: t(`debriefPlans.col-${id}` as 'debriefPlans.col-left'),
    width,
    align: 'right',
    sortable: true,
    cell,
  });
  const columns: readonly Column<ShownPlan>[] = [
    {
      id: 'name',
      title: t('debriefPlans.col-name'),
      width: 'minmax(15rem, 1.6fr)',
      sortable: true,
      cell: ({ name, onFront, own }) => (
        <>
          <b>{name}</b>
          {onFront && !own && <span className="good"> {t('debriefPlans.onFront')}</span>}
        </>
      ),
    },
    {
      id: 'freezes',
      title: t('debriefPlans.col-freezes'),
      width: 'minmax(12rem, 3fr)',
      cell: ({ score }) => <Freezes freezes={score.freezes} />,
    },
    figure('left', 'minmax(8.5rem, 1fr)', ({ score }) => money(score.value)),
    figure('score', '5.5rem', ({ score }) => format.percent(score.score)),
    figure('cost', '7rem', ({ score }) => (
      <span className={score.withinBudget ? '' : 'bad'}>
        {t('debrief.share', { n: format.number(score.cost, 2), total: format.number(score.budget, 2) })}
      </span>
    )),
    figure('harm', '5.5rem', ({ score }) => (
      <span className={score.harm.points > 0 ? 'bad' : ''}>{format.number(score.harm.points, 1)}</span>
    )),
    figure('legal', 'minmax(9rem, 1fr)', ({ score }) =>
      t('debriefPlans.legal', {
        right: score.legal.right,
        wrong: score.legal.wrong + score.legal.other,
        absent: score.legal.absent,
      }),
    ),
  ];
  return (
    <div className="debrief-plan-rows" style={{ height: Math.min(480, 30 * Math.max(2, rows.length) + 46) }}>
      <PagedTable
        label={t('debriefPlans.tableTitle')}
        columns={columns}
        minWidth="64rem"
        version={JSON.stringify([
          sort,
          language,
          shown.map(({ id, name, score }) => [id, name, score.value, score.cost]),
        ])}
        load={rowsInMemory(rows)}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
        empty={t('debriefPlans.none')}
      />
    </div>
  );
}

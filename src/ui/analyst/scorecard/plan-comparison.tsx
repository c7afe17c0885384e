/** The plan against the proved optimum and against what the same budget buys by simple rules. */
import { Table } from '@mantine/core';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { DisruptionResult } from '../../../core/grading/scorecard.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

interface Row {
  readonly name: string;
  readonly plan: readonly NodeKey[];
  readonly value: number;
  readonly score: string;
  readonly strong: boolean;
}

function PlanNames({
  plan,
  labels,
}: {
  readonly plan: readonly NodeKey[];
  readonly labels: { readonly [key: string]: string };
}) {
  const show = useSession((s) => s.show);
  if (plan.length === 0) return '—';
  return (
    <span className="plan-names" onClickCapture={() => show('desk')}>
      {plan.map((key, i) => (
        <span key={key}>
          {i > 0 && ', '}
          <NodeName nodeKey={key} label={labels[key] ?? key} />
        </span>
      ))}
    </span>
  );
}

function Comparison({ result }: { readonly result: DisruptionResult }) {
  const { t, format } = useWords();
  const info = useInfo();
  const { plan } = useWork();
  const keys = [
    ...new Set([...plan.map((f) => f.target), ...result.bestPlan, ...result.baselines.flatMap((b) => b.plan)]),
  ];
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value ?? {};
  const left = (value: number) =>
    result.objective === 'funds'
      ? format.money(Math.round(value), info.baseCurrency, info.baseDigits)
      : format.number(value);
  const { low, high } = result.score;
  const mine = low === high ? format.percent(low, 1) : `${format.percent(low, 1)} – ${format.percent(high, 1)}`;
  const rows: readonly Row[] = [
    { name: t('scorecard.yourPlan'), plan: plan.map((f) => f.target), value: result.value, score: mine, strong: true },
    {
      name: t(result.proved ? 'scorecard.optimum' : 'scorecard.bestKnown'),
      plan: result.bestPlan,
      value: result.best,
      score: format.percent(1),
      strong: true,
    },
    ...result.baselines.map((b) => ({
      name: t(`scorecard.by-${b.name}`),
      plan: b.plan,
      value: b.value,
      score: format.percent(b.score, 1),
      strong: false,
    })),
  ];
  return (
    <>
      <h4>{t(`scorecard.objective-${result.objective}`)}</h4>
      <p className="faint">
        {t(`scorecard.left-${result.objective}`, { initial: left(result.initial) })}{' '}
        {result.proved &&
          result.coOptimal !== null &&
          result.coOptimal > 1 &&
          t('scorecard.coOptimal', { count: result.coOptimal })}
        {!result.proved && t('scorecard.boundOnly', { bound: left(result.bound) })}
      </p>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('scorecard.plan')}</Table.Th>
            <Table.Th>{t('scorecard.whom')}</Table.Th>
            <Table.Th className="num">{t('scorecard.left')}</Table.Th>
            <Table.Th className="num">{t('scorecard.score')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.name}>
              <Table.Td>{row.strong ? <b>{row.name}</b> : row.name}</Table.Td>
              <Table.Td>
                <PlanNames plan={row.plan} labels={labels} />
              </Table.Td>
              <Table.Td className="num">{left(row.value)}</Table.Td>
              <Table.Td className="num">{row.score}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

export function PlanComparison({ results }: { readonly results: readonly DisruptionResult[] }) {
  const { t } = useWords();
  return (
    <>
      {results.map((result, i) => (
        <div key={result.objective}>
          {i === 1 && <p className="faint">{t('scorecard.notGraded')}</p>}
          <Comparison result={result} />
        </div>
      ))}
    </>
  );
}

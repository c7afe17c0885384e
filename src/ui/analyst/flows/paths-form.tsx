/** What is asked about paths: by what the best is best, and within what limits. */
import { NativeSelect } from '@mantine/core';
import { pathCriteria, type PathCriterion } from '../../../core/tracing/paths/path-limits.ts';
import { useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { EndsForm, useLeast } from './ends-form.tsx';
import { useEnds } from './ends-store.ts';
import { runFlow } from './flow-run.ts';
import { usePathChoice, usePathRun } from './paths-store.ts';

const hour = 3_600_000;
const waits = [1, 6, 24, 72, 168, 720];
const most = ['1', '2', '3', '4', '5', '6', '8', '10'];
const counts = ['1', '3', '5', '10', '20'];

export function PathsForm() {
  const { t, format } = useWords();
  const { filter } = useWork();
  const choice = usePathChoice();
  const run = usePathRun();
  const least = useLeast();
  const ask = () => {
    const { from, to, ownAccounts } = useEnds.getState();
    usePathChoice.setState({ shown: 0 });
    void runFlow(
      usePathRun,
      {
        from,
        to,
        ownAccounts,
        filter,
        criterion: choice.criterion,
        maxHops: choice.hops === '' ? null : Number(choice.hops),
        maxWait: choice.wait === '' ? null : Number(choice.wait) * hour,
        least: least ?? 0,
        count: Number(choice.count),
      },
      (api, request) => api.paths(request),
    );
  };
  return (
    <EndsForm run={run} ask={t('flows.findPaths')} onAsk={ask} rule={t('flows.rule')}>
      <NativeSelect
        size="xs"
        label={t('flows.criterion')}
        value={choice.criterion}
        onChange={(event) => usePathChoice.setState({ criterion: event.currentTarget.value as PathCriterion })}
        data={pathCriteria.map((value) => ({ value, label: t(`flows.by-${value}`) }))}
      />
      <NativeSelect
        size="xs"
        label={t('flows.hops')}
        value={choice.hops}
        onChange={(event) => usePathChoice.setState({ hops: event.currentTarget.value })}
        data={[{ value: '', label: t('flows.any') }, ...most.map((n) => ({ value: n, label: n }))]}
      />
      <NativeSelect
        size="xs"
        label={t('flows.wait')}
        value={choice.wait}
        onChange={(event) => usePathChoice.setState({ wait: event.currentTarget.value })}
        data={[
          { value: '', label: t('flows.any') },
          ...waits.map((hours) => ({ value: String(hours), label: format.duration(hours * hour) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('flows.count')}
        value={choice.count}
        onChange={(event) => usePathChoice.setState({ count: event.currentTarget.value })}
        data={counts}
      />
    </EndsForm>
  );
}

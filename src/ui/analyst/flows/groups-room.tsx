/** The most money that can have gone from one group to another in the order of time. */
import { NativeSelect } from '@mantine/core';
import { EmptyState } from '../../controls/states.tsx';
import { useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { EndsForm, useLeast } from './ends-form.tsx';
import { useEnds } from './ends-store.ts';
import { runFlow } from './flow-run.ts';
import { GroupAnswer } from './group-answer.tsx';
import { useGroupChoice, useGroupRun } from './groups-store.ts';
import { RunNotice } from './run-notice.tsx';

const details = ['0', '0.01', '0.03', '0.1'];

export function GroupsRoom() {
  const { t, format } = useWords();
  const { filter } = useWork();
  const { drawn, detail } = useGroupChoice();
  const run = useGroupRun();
  const least = useLeast();
  const chosen = useEnds((s) => s.from.length > 0 && s.to.length > 0);
  const ask = () => {
    const { from, to, ownAccounts } = useEnds.getState();
    useGroupChoice.setState({ open: null });
    const request = { from, to, ownAccounts, filter, least: least ?? 0, drawn, detail: Number(detail) };
    void runFlow(useGroupRun, request, (api, asked, onProgress) => api.groupFlow(asked, onProgress));
  };
  return (
    <div className="flows-page">
      <EndsForm run={run} ask={t('flows.findFlow')} onAsk={ask} rule={`${t('flows.rule')} ${t('flows.groupsRule')}`}>
        <NativeSelect
          size="xs"
          label={t('flows.drawn')}
          value={drawn}
          onChange={(event) =>
            useGroupChoice.setState({ drawn: event.currentTarget.value === 'accounts' ? 'accounts' : 'parties' })
          }
          data={(['parties', 'accounts'] as const).map((value) => ({ value, label: t(`flows.drawn-${value}`) }))}
        />
        <NativeSelect
          size="xs"
          label={t('flows.detail')}
          value={detail}
          onChange={(event) => useGroupChoice.setState({ detail: event.currentTarget.value })}
          data={details.map((share) => ({
            value: share,
            label:
              share === '0' ? t('flows.detailAll') : t('flows.detailShare', { share: format.percent(Number(share)) }),
          }))}
        />
      </EndsForm>
      <RunNotice run={run} />
      {run.state === 'idle' && !chosen && <EmptyState title={t('flows.chooseEnds')} hint={t('flows.chooseEndsHint')} />}
      {run.answer !== null && <GroupAnswer view={run.answer} />}
    </div>
  );
}

/** Two to six teams side by side: linked pictures on one clock, where they parted, what each went by, how alike they are. */
import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { ClockName } from '../../../core/debrief/clock.ts';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { mostSide, useDebrief } from '../../store/debrief.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { useTeamNames } from '../team-names.ts';
import { LaneLegend } from './lane-legend.tsx';
import { Theatre } from './theatre.tsx';
import './side.css';

function TeamPicker() {
  const { t } = useWords();
  const chosen = useDebrief((s) => s.chosen);
  const { teams, name } = useTeamNames();
  return (
    <MultiSelect
      size="xs"
      className="debrief-picker"
      aria-label={t('debriefSide.pick')}
      placeholder={chosen.length < 2 ? t('debriefSide.pickMore') : ''}
      data={teams.map(({ id }) => ({ value: id, label: name(id) }))}
      value={[...chosen]}
      maxValues={mostSide}
      searchable
      limit={60}
      hidePickedOptions
      nothingFoundMessage={t('debriefSide.pickNone')}
      onChange={(ids) => useDebrief.setState({ chosen: ids })}
    />
  );
}

export function SideRoom() {
  const { t } = useWords();
  const { pack, chosen } = useDebrief();
  const [clock, setClock] = useState<ClockName>('steady');
  const { told, onRead } = useReadingLogs();
  const shared = useDebriefDesk(`consensus ${pack ?? ''}`, (api) => api.consensus());
  const enough = chosen.length >= 2;
  const side = useDebriefDesk(enough ? JSON.stringify([pack, chosen, clock]) : '', (api) =>
    api.side({ teams: chosen, clock }, onRead),
  );
  const error = shared.error ?? side.error;
  return (
    <div className="debrief-side">
      <h2 className="debrief-hidden">{t('debrief.room-side')}</h2>
      <div className="debrief-line">
        <TeamPicker />
        <span className="faint">{t('debriefSide.pickHint', { most: mostSide })}</span>
        <LaneLegend />
      </div>
      {error !== null ? (
        <ErrorState
          message={error}
          onRetry={() => {
            shared.again();
            side.again();
          }}
        />
      ) : !enough ? (
        <EmptyState title={t('debriefSide.tooFew')} hint={t('debriefSide.tooFewHint')} />
      ) : shared.value === null || side.value === null ? (
        <ReadingLogs told={told} />
      ) : (
        <Theatre view={side.value} picture={shared.value.picture} clock={clock} onClock={setClock} />
      )}
    </div>
  );
}

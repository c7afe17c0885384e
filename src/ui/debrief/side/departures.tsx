/** Where each team left the path of the money, or another team, in words, with a way to that moment. */
import { Button, NativeSelect } from '@mantine/core';
import { IconPlayerTrackNext } from '@tabler/icons-react';
import { useState } from 'react';
import type { SideDeparture, SideView } from '../../../worker/debrief-protocol.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import { departureWords } from './departure-words.ts';

interface DeparturesProps {
  readonly view: SideView;
  readonly nameOf: (team: number) => string;
  readonly onJump: (departure: SideDeparture) => void;
}

export function Departures({ view: { lanes }, nameOf, onJump }: DeparturesProps) {
  const { t, format } = useWords();
  const opened = useDebrief((s) => s.opened);
  /** Lane compared with; -1 = the money itself. */
  const [against, setAgainst] = useState(-1);
  const other = lanes[against];
  if (opened === null) return null;
  return (
    <>
      <NativeSelect
        size="xs"
        label={t('debriefSide.against')}
        value={String(other === undefined ? -1 : against)}
        onChange={(event) => setAgainst(Number(event.target.value))}
        data={[
          { value: '-1', label: t('debriefSide.againstTruth') },
          ...lanes.map(({ team }, lane) => ({ value: String(lane), label: nameOf(team) })),
        ]}
        style={{ maxWidth: '20rem' }}
      />
      <ol className="debrief-departures">
        {lanes.map((lane, place) => {
          if (place === against) return null;
          const team = nameOf(lane.team);
          const departure = other === undefined ? lane.departure : (lane.versus[against] ?? null);
          return (
            <li key={lane.team}>
              <div>
                <h3>{team}</h3>
                <p>
                  {departure === null
                    ? other === undefined
                      ? t('debriefSide.stayed', { team })
                      : t('debriefSide.stayedWith', { team, other: nameOf(other.team) })
                    : departureWords(
                        t,
                        format,
                        opened,
                        team,
                        other === undefined ? null : nameOf(other.team),
                        departure,
                      )}
                </p>
                <p className="faint">
                  {lane.first === null
                    ? t('debriefSide.firstNever')
                    : t(`debriefSide.first-${lane.first.what}`, {
                        when: clockTime(lane.first.at),
                        name: lane.first.name,
                      })}{' '}
                  {lane.lost > 0 &&
                    t('debriefSide.lost', { amount: format.money(lane.lost, opened.baseCurrency, opened.baseDigits) })}
                </p>
              </div>
              {departure !== null && (
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconPlayerTrackNext size={14} aria-hidden />}
                  aria-label={t('debriefSide.jumpOf', { team })}
                  onClick={() => onJump(departure)}
                >
                  {t('debriefSide.jump')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

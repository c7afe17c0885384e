/** How much two teams' work is the same: claims, marks, evidence, freezes, and what both got wrong. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { sharings, type Sharing } from '../../../core/debrief/overlap.ts';
import type { SideView } from '../../../worker/debrief-protocol.ts';
import { useWords } from '../../store/settings.ts';

interface OverlapProps {
  readonly view: SideView;
  readonly nameOf: (team: number) => string;
}

export function OverlapMatrix({ view: { lanes, matrices }, nameOf }: OverlapProps) {
  const { t, format } = useWords();
  const [of, setOf] = useState<Sharing>('evidence');
  const found = matrices.find((one) => one.of === of);
  return (
    <>
      <div className="debrief-line flat">
        <SegmentedControl
          size="xs"
          aria-label={t('debriefSide.overlapOf')}
          value={of}
          onChange={setOf}
          data={sharings.map((value) => ({ value, label: t(`debriefSide.overlap-${value}`) }))}
        />
        <span className="faint">{t(`debriefSide.overlapHint-${of}`)}</span>
      </div>
      <div className="debrief-scroll" tabIndex={0} role="region" aria-label={t('debriefSide.panel-overlap')}>
        <table className="debrief-matrix">
          <thead>
            <tr>
              <th scope="col">{t('debrief.colTeam')}</th>
              {lanes.map(({ team }) => (
                <th key={team} scope="col">
                  {nameOf(team)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.map(({ team }, a) => (
              <tr key={team}>
                <th scope="row">{nameOf(team)}</th>
                {lanes.map((other, b) => {
                  const share = found?.jaccard[a]?.[b] ?? 0;
                  const n = found?.shared[a]?.[b] ?? 0;
                  return a === b ? (
                    <td key={other.team} className="own">
                      {t('debriefSide.own', { count: n })}
                    </td>
                  ) : (
                    <td
                      key={other.team}
                      style={{
                        background: `color-mix(in srgb, var(--accent) ${Math.round(share * 45)}%, transparent)`,
                      }}
                    >
                      <b>{format.percent(share)}</b> <span>{t('debriefSide.common', { count: n })}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

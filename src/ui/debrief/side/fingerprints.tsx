/** What each team went by first, as shares with the actions that speak for it. */
import { UnstyledButton } from '@mantine/core';
import { leads, type Lead } from '../../../core/debrief/cues.ts';
import type { SideView } from '../../../worker/debrief-protocol.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';

interface FingerprintsProps {
  readonly view: SideView;
  readonly nameOf: (team: number) => string;
  readonly onSeek: (ms: number) => void;
}

function LeadBar({ lead, share }: { readonly lead: Lead; readonly share: number }) {
  return (
    <span className={`debrief-print-bar ${lead}`} aria-hidden>
      <span style={{ width: `${100 * share}%` }} />
    </span>
  );
}

export function Fingerprints({ view: { lanes }, nameOf, onSeek }: FingerprintsProps) {
  const { t, format } = useWords();
  return (
    <>
      <p className="faint">{t('debriefSide.strategyAbout')}</p>
      <div className="debrief-prints">
        {lanes.map(({ team, strategy, shares, cues }) => (
          <section key={team} aria-label={nameOf(team)}>
            <h3>
              {nameOf(team)} <span className="debrief-strategy">{t(`debriefSide.strategy-${strategy}`)}</span>
            </h3>
            <table aria-label={t('debriefSide.strategyOf', { team: nameOf(team) })}>
              <tbody>
                {leads.map((lead) => (
                  <tr key={lead}>
                    <th scope="row">{t(`debriefSide.lead-${lead}`)}</th>
                    <td>
                      <LeadBar lead={lead} share={shares[lead]} />
                    </td>
                    <td className="num">{format.percent(shares[lead])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <ul>
              {cues.map(({ code, when, subject }, i) => (
                <li key={i}>
                  <UnstyledButton className="debrief-time" onClick={() => onSeek(when)}>
                    {clockTime(when)}
                  </UnstyledButton>{' '}
                  {t(`debriefSide.cue-${code}`, { subject })}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

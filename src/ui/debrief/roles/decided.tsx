/** What the class has decided so far. */
import { RemoveButton } from '../../controls/remove-button.tsx';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';

export function Decided() {
  const { t } = useWords();
  const { verdicts } = useDebriefState();
  const { name } = useTeamNames();
  const { pack } = useDebrief();
  const picture = useDebriefDesk(`consensus ${pack ?? ''}`, (api) => api.consensus()).value?.picture;
  const label = (key: string) => picture?.nodes.find((node) => node.key === key)?.label ?? key;
  return (
    <section aria-label={t('debriefRoles.decided')}>
      <h3>{t('debriefRoles.decided')}</h3>
      <ul className="debrief-decided">
        {verdicts.map(({ defender, judge, subject, reason, verdict, note }) => (
          <li key={`${defender} ${subject} ${reason}`}>
            <span>
              <bdi>{label(subject)}</bdi>, {t(`flag.reason-${reason}`)}: <b>{t(`debriefRoles.verdict-${verdict}`)}</b>{' '}
              <span className="faint">
                {name(defender)} / {name(judge)}. {note}
              </span>
            </span>
            <RemoveButton
              label={`${t('app.undo')}: ${label(subject)}`}
              onClick={() => actDebrief({ type: 'unverdict', defender, subject, reason })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

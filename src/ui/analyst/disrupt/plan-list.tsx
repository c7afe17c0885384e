/** The freezes chosen so far. */
import { NodeName } from '../../controls/node-name.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useClosed, useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { costOf } from './cost.ts';

export function PlanList() {
  const { t, format } = useWords();
  const { exercise } = useInfo();
  const { plan } = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const keys = plan.map((freeze) => freeze.target);
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value;
  return (
    <ul className="disrupt-plan" aria-label={t('disrupt.plan')}>
      {plan.map((freeze) => (
        <li key={freeze.target}>
          <span>
            <NodeName nodeKey={freeze.target} label={labels?.[freeze.target] ?? freeze.target} />
            <br />
            <span className="faint">
              {t('disrupt.fromTime', { time: format.dateTime(freeze.at) })} ·{' '}
              {t('disrupt.cost', { cost: format.number(costOf(exercise, freeze.target), 2) })} ·{' '}
              <span className={freeze.basis === 'none' ? 'bad' : ''}>{t(`disrupt.basis-${freeze.basis}`)}</span>
            </span>
          </span>
          {!closed && (
            <RemoveButton
              label={t('disrupt.remove')}
              onClick={() => act({ type: 'unfreeze', target: freeze.target })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

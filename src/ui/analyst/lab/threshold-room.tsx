/** What moving the threshold costs: on names whose truth is known, on the trainee's own decisions, on the work before the desk. */
import type { ScreeningQueue } from '../../../core/desk/screening-answer.ts';
import { tradeOff } from '../../../core/desk/threshold-curve.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { AlertsChart } from './alerts-chart.tsx';
import { CalibrationTable } from './calibration-table.tsx';
import { hitId, type Decided } from './queue-rows.ts';
import { TradeOffChart } from './trade-off-chart.tsx';

/** Hits decided one way or the other are the truth as the trainee sees it; the key has no part in it. */
function Own({ queue, decided }: { readonly queue: ScreeningQueue; readonly decided: Decided }) {
  const { t } = useWords();
  const judged = queue.rows.flatMap((row) => {
    const verdict = decided.get(hitId(row))?.decision;
    return verdict === 'match' || verdict === 'no-match' ? [{ score: row.score, same: verdict === 'match' }] : [];
  });
  return (
    <section className="lab-curve-box" aria-label={t('lab.ownTitle')}>
      <h3>{t('lab.ownTitle')}</h3>
      <p className="faint">{t('lab.ownHint')}</p>
      {judged.length === 0 ? (
        <p className="lab-none">{t('lab.ownNone')}</p>
      ) : (
        <TradeOffChart title={t('lab.ownTitle')} curve={tradeOff(judged)} />
      )}
    </section>
  );
}

export function ThresholdRoom({ queue, decided }: { readonly queue: ScreeningQueue; readonly decided: Decided }) {
  const { t } = useWords();
  const calibration = useDesk('calibration', (api) => api.calibration());
  return (
    <div className="lab-curves" tabIndex={0} role="region" aria-label={t('lab.room-threshold')}>
      <section className="lab-curve-box" aria-label={t('lab.calibrationTitle')}>
        <h3>{t('lab.calibrationTitle')}</h3>
        <p className="faint">{t('lab.calibrationHint')}</p>
        {calibration.error !== null && <ErrorState message={calibration.error} />}
        {calibration.error === null && calibration.value === null && <LoadingState />}
        {calibration.value !== null && (
          <TradeOffChart title={t('lab.calibrationTitle')} curve={calibration.value.curve} />
        )}
      </section>
      <Own queue={queue} decided={decided} />
      <section className="lab-curve-box" aria-label={t('lab.alertsTitle')}>
        <h3>{t('lab.alertsTitle')}</h3>
        <p className="faint">{t('lab.alertsHint')}</p>
        {queue.listings === 0 ? <p className="lab-none">{t('flag.noList')}</p> : <AlertsChart queue={queue} />}
      </section>
      {calibration.value !== null && <CalibrationTable calibration={calibration.value} />}
    </div>
  );
}

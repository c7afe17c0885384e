/** The invented pairs one by one: what the threshold makes of each, wrong ones first on request. */
import { Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Calibration } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';

type Outcome = 'right' | 'false-hit' | 'miss';

const icons = { right: IconCheck, 'false-hit': IconAlertTriangle, miss: IconX } as const;
const colours = { right: 'good', 'false-hit': 'hit-warn', miss: 'bad' } as const;

export function CalibrationTable({ calibration }: { readonly calibration: Calibration }) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const [wrong, setWrong] = useState(true);
  const outcome = ({ score, same }: Calibration['pairs'][number]): Outcome => {
    const alerts = score >= threshold / 100;
    return alerts === same ? 'right' : alerts ? 'false-hit' : 'miss';
  };
  const rows = calibration.pairs
    .filter((pair) => !wrong || outcome(pair) !== 'right')
    .toSorted((a, b) => b.score - a.score);
  return (
    <section className="lab-curve-box wide" aria-label={t('lab.pairsTitle')}>
      <h3>{t('lab.pairsTitle')}</h3>
      <Checkbox
        size="xs"
        label={t('lab.onlyWrong')}
        checked={wrong}
        onChange={(event) => setWrong(event.target.checked)}
      />
      {rows.length === 0 ? (
        <p className="lab-none">{t('lab.noneWrong')}</p>
      ) : (
        <table className="lab-facts">
          <thead>
            <tr>
              <th scope="col">{t('lab.nameOne')}</th>
              <th scope="col">{t('lab.nameTwo')}</th>
              <th scope="col">{t('lab.truth')}</th>
              <th scope="col">{t('lab.pairGroup')}</th>
              <th scope="col" className="num">
                {t('lab.score')}
              </th>
              <th scope="col">{t('lab.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((pair) => {
              const result = outcome(pair);
              const Icon = icons[result];
              return (
                <tr key={`${pair.query} ${pair.listed}`}>
                  <td>
                    <bdi>{pair.query}</bdi>
                  </td>
                  <td>
                    <bdi>{pair.listed}</bdi>
                  </td>
                  <td>{t(pair.same ? 'lab.samePerson' : 'lab.otherPerson')}</td>
                  <td>{t(`lab.group-${pair.group}`)}</td>
                  <td className="num">{scoreText(format, pair.score)}</td>
                  <td className={colours[result]}>
                    <Icon size={14} aria-hidden /> {t(`lab.outcome-${result}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Where a score stands among the bands and beside the threshold, and what the bands mean. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { lowestThreshold } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { bandStarts, labBandOf, labBands } from './lab-band.ts';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';

const place = (percent: number): string =>
  `${(100 * (Math.max(percent, lowestThreshold) - lowestThreshold)) / (100 - lowestThreshold)}%`;

export function ScoreScale({ score }: { readonly score: number }) {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const band = labBandOf(score);
  const start = (percent: number) => scoreText(format, percent / 100);
  return (
    <div className="lab-scale">
      <div className="lab-scale-bar" aria-hidden>
        {labBands.toReversed().map((one, i, all) => {
          const next = all[i + 1];
          const to = next === undefined ? 100 : bandStarts[next];
          return (
            <span key={one} className={`lab-zone ${one}`} style={{ flexGrow: to - bandStarts[one] }}>
              {t(one === 'below' ? 'lab.band-below' : `flag.band-${one}`)}
            </span>
          );
        })}
        <span className="lab-scale-threshold" style={{ left: place(threshold) }} />
        <span className="lab-scale-score" style={{ left: place(score * 100) }} />
      </div>
      <span className="lab-scale-words">
        {t('lab.scoreIs', {
          score: scoreText(format, score),
          band: t(band === 'below' ? 'lab.band-below' : `flag.band-${band}`),
          threshold: start(threshold),
        })}
      </span>
      <Popover width={360} withArrow shadow="md" withRoles>
        <Popover.Target>
          <ActionIcon size="md" variant="subtle" color="gray" aria-label={t('lab.bandsMean')}>
            <IconInfoCircle size={16} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('lab.bandsMean')}>
          <dl className="lab-bands">
            {labBands.map((one) => (
              <div key={one}>
                <dt>
                  {t(one === 'below' ? 'lab.band-below' : `flag.band-${one}`)} ≥ {start(bandStarts[one])}
                </dt>
                <dd>{t(`lab.about-${one}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="faint">{t('lab.aboutScore')}</p>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

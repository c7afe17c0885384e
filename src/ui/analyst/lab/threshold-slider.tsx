/** The one threshold of the lab: what lies below it raises no alert. Arrow keys move it by 0.01, Home and End to its ends. */
import { Button, Slider } from '@mantine/core';
import { lowestThreshold, usualThreshold } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { bandStarts } from './lab-band.ts';
import { useLab } from './lab-store.ts';
import { scoreText } from './score-text.ts';

export function ThresholdSlider() {
  const { t, format } = useWords();
  const threshold = useLab((s) => s.threshold);
  const set = (percent: number) => useLab.setState({ threshold: percent });
  const shown = (percent: number) => scoreText(format, percent / 100);
  const marks = [lowestThreshold, bandStarts.possible, bandStarts.likely, bandStarts.strong, 100];
  return (
    <div className="lab-threshold">
      <span className="lab-threshold-word" aria-hidden>
        {t('lab.threshold')} <strong className="num">{shown(threshold)}</strong>
      </span>
      <Slider
        className="lab-slider"
        size="sm"
        min={lowestThreshold}
        max={100}
        value={threshold}
        onChange={set}
        label={null}
        thumbLabel={t('lab.threshold')}
        thumbProps={{ 'aria-valuetext': shown(threshold) }}
        marks={marks.map((value) => ({ value, label: shown(value) }))}
      />
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={threshold === usualThreshold}
        onClick={() => set(usualThreshold)}
      >
        {t('lab.usualThreshold', { score: shown(usualThreshold) })}
      </Button>
    </div>
  );
}

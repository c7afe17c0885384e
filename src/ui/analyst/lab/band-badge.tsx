/** Score and band of a hit, in figures and in a word. */
import { Badge } from '@mantine/core';
import { useWords } from '../../store/settings.ts';
import { scoreText } from './score-text.ts';
import { bandColours, labBandOf } from './lab-band.ts';

export function BandBadge({ score }: { readonly score: number }) {
  const { t, format } = useWords();
  const band = labBandOf(score);
  return (
    <Badge
      size="sm"
      variant={band === 'below' ? 'default' : 'outline'}
      color={bandColours[band]}
      className="lab-band"
      data-band={band}
    >
      {t(band === 'below' ? 'lab.band-below' : `flag.band-${band}`)} {scoreText(format, score)}
    </Badge>
  );
}

/** What the playback's colours and rings mean. */
import { toneColour, toneDash } from '../../graph-view/overlay.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { usePlayback } from './playback-store.ts';

export function PlayLegend() {
  const { t } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  const soFar = usePlayback((s) => s.soFar);
  const lines = soFar ? (['flow', 'past'] as const) : (['flow'] as const);
  return (
    <ul className="playback-legend" aria-label={t('playback.legend')}>
      {lines.map((tone) => (
        <li key={tone} title={t(`playback.legendHint-${tone}`)}>
          <svg width={26} height={12} aria-hidden>
            <line
              x1={0}
              y1={6}
              x2={26}
              y2={6}
              stroke={toneColour(tone, palette)}
              strokeWidth={tone === 'flow' ? 4 : 2.5}
              strokeDasharray={toneDash[tone].join(' ')}
            />
          </svg>
          {t(`playback.legend-${tone}`)}
        </li>
      ))}
      <li title={t('playback.legendHint-ring')}>
        <svg width={16} height={16} aria-hidden>
          <circle cx={8} cy={8} r={3} fill={palette.plain} />
          <circle cx={8} cy={8} r={6} fill="none" strokeWidth={3} stroke={toneColour('past', palette)} />
        </svg>
        {t('playback.legend-ring')}
      </li>
    </ul>
  );
}

/** What signs, rings and lines of the consensus mean. */
import { paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { linkColour, linkDash, linkVerdicts, verdicts } from '../stage/verdict.ts';
import { VerdictSign } from './verdict-sign.tsx';

export function ClassLegend() {
  const { t } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  return (
    <ul className="debrief-legend" aria-label={t('debriefSeen.legend')}>
      {verdicts.map((verdict) => (
        <li key={verdict} title={t(`debriefSeen.verdictHint-${verdict}`)}>
          <VerdictSign verdict={verdict} />
        </li>
      ))}
      {(['traced', 'frozen'] as const).map((ring) => (
        <li key={ring}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
            <circle r={2.5} fill={palette.plain} />
            <path
              d="M0 -6 A6 6 0 1 1 -6 0"
              fill="none"
              stroke={ring === 'traced' ? palette.marked : palette.frozen}
              strokeWidth={ring === 'traced' ? 2 : 3.5}
            />
          </svg>
          {t(`debriefSeen.ring-${ring}`)}
        </li>
      ))}
      {linkVerdicts.map((verdict) => (
        <li key={verdict}>
          <svg width={26} height={12} aria-hidden>
            <line
              x1={0}
              x2={26}
              y1={6}
              y2={6}
              stroke={linkColour(verdict, palette)}
              strokeWidth={2.5}
              strokeDasharray={linkDash[verdict].join(' ')}
            />
          </svg>
          {t(`debriefSeen.link-${verdict}`)}
        </li>
      ))}
    </ul>
  );
}

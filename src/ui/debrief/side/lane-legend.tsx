/** What the signs of the replay mean. */
import { okabeIto, paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { SignPicture } from '../stage/sign-picture.tsx';

export function LaneLegend() {
  const { t } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  const signs = [
    ['right', 'disc', okabeIto.green],
    ['wrong', 'square', okabeIto.vermillion],
    ['due', 'hollow', palette.line],
    ['seen', 'disc', okabeIto.sky],
  ] as const;
  return (
    <ul className="debrief-legend flat" aria-label={t('debriefSeen.legend')}>
      {signs.map(([code, sign, colour]) => (
        <li key={code}>
          <SignPicture sign={sign} colour={colour} palette={palette} /> {t(`debriefSide.sign-${code}`)}
        </li>
      ))}
      <li>
        <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden>
          <circle r={2.5} fill={palette.plain} />
          <circle r={6} fill="none" stroke={palette.frozen} strokeWidth={3} />
        </svg>
        {t('debriefSide.froze')}
      </li>
      <li>
        <svg width={14} height={14} viewBox="-8 -8 16 16" aria-hidden>
          <path d="M0 -7L7 0L0 7L-7 0z" fill={palette.truth} />
        </svg>
        {t('debriefSide.sign-left')}
      </li>
      <li>
        <svg width={14} height={14} viewBox="-8 -8 16 16" aria-hidden>
          <path d="M0 -6L6 5L-6 5z" fill={okabeIto.green} />
        </svg>
        {t('debriefSide.sign-first')}
      </li>
    </ul>
  );
}

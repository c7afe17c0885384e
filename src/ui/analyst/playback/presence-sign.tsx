/** In which window something is: the graph's colour and dash beside the words. */
import type { Presence } from '../../../core/desk/playback-answer.ts';
import { toneColour, toneDash } from '../../graph-view/overlay.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useSettings } from '../../store/settings.ts';

export function PresenceSign({
  presence,
  words,
  alone = false,
}: {
  readonly presence: Exclude<Presence, 'neither'>;
  readonly words: string;
  /** The words are said, not shown. */
  readonly alone?: boolean;
}) {
  const palette = paletteOf(useSettings((s) => s.theme));
  return (
    <span className="playback-sign">
      <svg width={24} height={10} {...(alone ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}>
        {alone && <title>{words}</title>}
        <line
          x1={0}
          y1={5}
          x2={24}
          y2={5}
          stroke={toneColour(presence, palette)}
          strokeWidth={3.5}
          strokeDasharray={toneDash[presence].join(' ')}
        />
      </svg>
      {!alone && words}
    </span>
  );
}

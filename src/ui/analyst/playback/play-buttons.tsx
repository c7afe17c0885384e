/** Start, back, play, on, end. */
import { ActionIcon } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { useWords } from '../../store/settings.ts';

interface PlayButtonsProps {
  readonly playing: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onEnd: (end: 'start' | 'end') => void;
}

export function PlayButtons({ playing, disabled, onToggle, onStep, onEnd }: PlayButtonsProps) {
  const { t } = useWords();
  const buttons = [
    ['start', IconPlayerSkipBack, () => onEnd('start')],
    ['back', IconPlayerTrackPrev, () => onStep(-1)],
    [playing ? 'pause' : 'play', playing ? IconPlayerPause : IconPlayerPlay, onToggle],
    ['forward', IconPlayerTrackNext, () => onStep(1)],
    ['end', IconPlayerSkipForward, () => onEnd('end')],
  ] as const;
  return (
    <span className="playback-buttons">
      {buttons.map(([name, Icon, act], place) => (
        <ActionIcon
          // One button both plays and pauses, so that it keeps the focus.
          key={place}
          size="sm"
          variant={place === 2 ? 'filled' : 'default'}
          aria-label={t(`playback.${name}`)}
          title={t(`playback.${name}`)}
          disabled={disabled}
          onClick={act}
        >
          <Icon size={15} aria-hidden />
        </ActionIcon>
      ))}
    </span>
  );
}

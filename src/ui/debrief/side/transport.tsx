/** Play and pause, step, jump, speed, and the line of time with what each team did when. */
import { ActionIcon, NativeSelect } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { memo } from 'react';
import { clocks, type ClockName } from '../../../core/debrief/clock.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import { speeds, type Player, type PlayerState } from './player.ts';

interface TransportProps {
  readonly player: Player;
  readonly state: PlayerState;
  readonly duration: number;
  readonly clock: ClockName;
  readonly onClock: (clock: ClockName) => void;
  readonly onStep: (by: 1 | -1) => void;
}

export function Transport({ player, state, duration, clock, onClock, onStep }: TransportProps) {
  const { t } = useWords();
  const { playing } = state;
  const buttons = [
    ['start', IconPlayerSkipBack, () => player.seek(0)],
    ['back', IconPlayerTrackPrev, () => onStep(-1)],
    [playing ? 'pause' : 'play', playing ? IconPlayerPause : IconPlayerPlay, player.toggle],
    ['forward', IconPlayerTrackNext, () => onStep(1)],
    ['end', IconPlayerSkipForward, () => player.seek(duration)],
  ] as const;
  return (
    <div className="debrief-transport" role="group" aria-label={t('playback.controls')}>
      {buttons.map(([name, Icon, act], place) => (
        <ActionIcon
          // One button both plays and pauses, so that it keeps the focus.
          key={place}
          size="md"
          variant={place === 2 ? 'filled' : 'default'}
          aria-label={t(`playback.${name}`)}
          title={t(`playback.${name}`)}
          onClick={act}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
      <span className="debrief-clock num" aria-hidden>
        {clockTime(state.now)} / {clockTime(duration)}
      </span>
      <Choices speed={state.speed} onSpeed={player.setSpeed} clock={clock} onClock={onClock} />
      <span className="faint debrief-keys">{t('debriefSide.keys')}</span>
    </div>
  );
}

interface ChoicesProps {
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly clock: ClockName;
  readonly onClock: (clock: ClockName) => void;
}

/** Apart from what goes with the clock, so that they are not made anew at every word of it. */
const Choices = memo(function Choices({ speed, onSpeed, clock, onClock }: ChoicesProps) {
  const { t, format } = useWords();
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('playback.speed')}
        value={String(speed)}
        onChange={(event) => onSpeed(Number(event.target.value))}
        data={speeds.map((value) => ({
          value: String(value),
          label: t('playback.speedOf', { speed: format.number(value) }),
        }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('debriefSide.clock')}
        value={clock}
        onChange={(event) => onClock(clocks.find((one) => one === event.target.value) ?? 'steady')}
        data={clocks.map((value) => ({ value, label: t(`debriefSide.clock-${value}`) }))}
      />
    </>
  );
});

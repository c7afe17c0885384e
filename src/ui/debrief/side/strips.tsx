/** The line of time: a strip a team, higher where it did more, with its first right step and where it left the path; one slider over all. */
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { SideView } from '../../../worker/debrief-protocol.ts';
import { okabeIto, paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import { freshPen } from '../stage/draw.ts';
import { useTeamNames } from '../team-names.ts';
import type { Player, PlayerState } from './player.ts';

interface StripsProps {
  readonly view: SideView;
  readonly player: Player;
  readonly state: PlayerState;
}

const stripHeight = 20;
const barWidth = 3;

export function Strips({ view, player, state }: StripsProps) {
  const { t } = useWords();
  const { teams, letter, name } = useTeamNames();
  const palette = paletteOf(useSettings((s) => s.theme));
  const canvas = useRef<HTMLCanvasElement>(null);
  const hand = useRef<HTMLSpanElement>(null);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { tape, lanes } = view;
  const duration = Math.max(1, tape.duration);
  const height = stripHeight * lanes.length;

  useEffect(() => {
    const element = canvas.current;
    const pen = element === null ? null : freshPen(element, width, height, null);
    if (pen === null) return;
    const laneOf = new Map(lanes.map(({ team }, lane) => [team, lane]));
    const bars = Math.max(1, Math.floor(width / barWidth));
    const counts = lanes.map(() => new Uint16Array(bars + 1));
    tape.beatTime.forEach((time, beat) => {
      const column = counts[laneOf.get(tape.beatTeam[beat] ?? -1) ?? -1];
      const bar = Math.floor((bars * time) / duration);
      if (column !== undefined) column[bar] = (column[bar] ?? 0) + 1;
    });
    counts.forEach((column, lane) => {
      const foot = (lane + 1) * stripHeight - 2;
      pen.fillStyle = palette.line;
      column.forEach((n, bar) => {
        if (n === 0) return;
        const tall = Math.min(stripHeight - 5, 3 + 4 * Math.log2(1 + n));
        pen.fillRect(bar * barWidth, foot - tall, barWidth - 1, tall);
      });
      pen.fillStyle = palette.faint;
      pen.fillRect(0, foot, width, 1);
      const { first, departure } = lanes[lane] ?? { first: null, departure: null };
      if (first !== null) {
        const x = (width * first.at) / duration;
        pen.fillStyle = okabeIto.green;
        pen.beginPath();
        pen.moveTo(x, foot - 14);
        pen.lineTo(x + 6, foot - 3);
        pen.lineTo(x - 6, foot - 3);
        pen.fill();
      }
      if (departure !== null && departure.when !== null) {
        const x = (width * departure.when) / duration;
        pen.fillStyle = palette.truth;
        pen.beginPath();
        pen.moveTo(x, foot - 16);
        pen.lineTo(x + 6, foot - 9);
        pen.lineTo(x, foot - 2);
        pen.lineTo(x - 6, foot - 9);
        pen.fill();
      }
    });
  }, [tape, lanes, width, height, palette, duration]);

  useEffect(
    () =>
      player.onFrame((now) => {
        if (hand.current !== null) hand.current.style.transform = `translateX(${(width * now) / duration}px)`;
      }),
    [player, width, duration],
  );

  return (
    <div className="debrief-strips">
      <ul className="debrief-strip-names" aria-hidden>
        {lanes.map(({ team }) => (
          <li key={team} style={{ height: stripHeight }} title={name(teams[team]?.id ?? '')}>
            {letter(teams[team]?.id ?? '')}
          </li>
        ))}
      </ul>
      <div ref={ref} className="debrief-strip-pane" style={{ height }}>
        <canvas ref={canvas} style={{ width, height }} aria-hidden />
        <span ref={hand} className="debrief-hand" aria-hidden />
        <input
          type="range"
          min={0}
          max={Math.ceil(duration)}
          step={1000}
          value={Math.round(state.now)}
          aria-label={t('debriefSide.scrubber')}
          aria-valuetext={clockTime(state.now)}
          onChange={(event) => player.seek(Number(event.target.value))}
        />
      </div>
    </div>
  );
}

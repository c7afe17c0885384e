/** One team of the replay: its name, its counts, its picture and what it does at this instant. */
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { ClassPicture } from '../../../worker/debrief-protocol.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { freshPen, scaleOf } from '../stage/draw.ts';
import { fitted, toScreen, type ViewBox } from '../stage/view-box.ts';
import { drawLane, drawPulse, placesOf, type Focus } from './draw-lane.ts';
import type { Player } from './player.ts';
import type { LaneState, Replay } from './replay-state.ts';

interface LaneProps {
  readonly name: string;
  readonly lane: number;
  readonly replay: Replay;
  readonly player: Player;
  readonly picture: ClassPicture;
  readonly focus: Focus | null;
  readonly caption: (beat: number) => string;
  /** Names of flagged nodes. */
  readonly names: boolean;
}

const pulse = 700;

function useLaneDrawing({ lane, replay, player, picture, focus, names }: LaneProps) {
  const palette = paletteOf(useSettings((s) => s.theme));
  const node = useDebrief((s) => s.node);
  const canvas = useRef<HTMLCanvasElement>(null);
  /** What pulses lies over the picture, so that the picture need not be drawn for it. */
  const glow = useRef<HTMLCanvasElement>(null);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const view = useRef<ViewBox>({ zoom: 1, kx: 1, ky: 1, x: 0, y: 0 });
  useEffect(() => {
    const state = replay.lanes[lane];
    const places = placesOf(picture);
    const points = picture.nodes.flatMap(({ place }) => place ?? []);
    view.current = fitted(points, width, height - 16, 28);
    let drawn = -1;
    let beat = -1;
    let since = 0;
    let fading = false;
    return player.onFrame((_, watch) => {
      const element = canvas.current;
      if (element === null || state === undefined) return;
      if (state.beat !== beat) {
        beat = state.beat;
        since = watch;
      }
      // The picture itself is drawn again only when something in it changed.
      if (state.version !== drawn) {
        const pen = freshPen(element, width, height, palette.paper);
        if (pen === null) return;
        drawn = state.version;
        drawLane(pen, view.current, state, { picture, palette, chosen: node, focus, names, font: 11 }, places);
      }
      const age = (watch - since) / pulse;
      const at = picture.nodes[state.touched]?.place;
      const pulsing = player.state().playing && at !== undefined && at !== null && age < 1;
      if (!pulsing && !fading) return;
      fading = pulsing;
      const over = glow.current === null ? null : freshPen(glow.current, width, height, null);
      if (pulsing && over !== null) drawPulse(over, view.current, at, age, palette);
    });
  }, [lane, replay, player, picture, focus, names, palette, node, width, height]);
  return { canvas, glow, ref, view };
}

export function Lane(props: LaneProps) {
  const { name, lane, replay, picture, caption } = props;
  const { t } = useWords();
  const { canvas, glow, ref, view } = useLaneDrawing(props);
  const state = replay.lanes[lane];
  const choose = (event: React.MouseEvent<HTMLCanvasElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const scale = scaleOf(view.current);
    const hit = picture.nodes.find(({ place }) => {
      if (place === null) return false;
      const at = toScreen(view.current, place);
      return Math.hypot(at.x - x, at.y - y) < 14 * scale + 4;
    });
    useDebrief.setState({ node: hit?.key ?? null });
  };
  return (
    <figure className="debrief-lane" aria-label={name}>
      <figcaption>
        <b>{name}</b>
        {state !== undefined && <Tally state={state} />}
      </figcaption>
      <div ref={ref} className="debrief-lane-pane">
        <canvas ref={canvas} role="img" aria-label={t('debriefSide.laneLabel', { name })} onClick={choose} />
        <canvas ref={glow} className="debrief-glow" aria-hidden />
      </div>
      <p className="debrief-lane-caption">{state === undefined || state.beat < 0 ? ' ' : caption(state.beat)}</p>
    </figure>
  );
}

function Tally({ state: { tally } }: { readonly state: LaneState }) {
  const { t } = useWords();
  return (
    <span className="debrief-tally">
      <span className="good" title={t('debriefSide.tallyRight')}>
        ✓ {tally.right}
      </span>
      <span className="bad" title={t('debriefSide.tallyWrong')}>
        ✕ {tally.wrong}
      </span>
      <span title={t('debriefSide.tallyMarked')}>
        → {tally.markedTrue}
        {tally.markedStray > 0 && <span className="bad"> +{tally.markedStray}</span>}
      </span>
      <span title={t('debriefSide.tallyFrozen')}>❄ {tally.frozen}</span>
    </span>
  );
}

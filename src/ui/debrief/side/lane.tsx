/** One team of the replay: its name, its counts, its picture and what it does at this instant. */
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { ClassPicture } from '../../../worker/debrief-protocol.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { scaleOf } from '../stage/draw.ts';
import { fitted, toScreen, type Point, type ViewBox } from '../stage/view-box.ts';
import { lanePainter, type Focus } from './draw-lane.ts';
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

/** ms a ring takes to open around the node touched last, and pixels it opens to. */
const pulse = 700;
const pulseWidth = 72;

function useLaneDrawing({ lane, replay, player, picture, focus, names }: LaneProps) {
  const palette = paletteOf(useSettings((s) => s.theme));
  const node = useDebrief((s) => s.node);
  const canvas = useRef<HTMLCanvasElement>(null);
  /** What pulses is moved by the browser alone: a canvas for it would be painted and carried to the screen at every frame. */
  const ring = useRef<HTMLSpanElement>(null);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const view = useRef<ViewBox>({ zoom: 1, kx: 1, ky: 1, x: 0, y: 0 });
  useEffect(() => {
    const state = replay.lanes[lane];
    const points = picture.nodes.flatMap(({ place }) => place ?? []);
    view.current = fitted(points, width, height - 16, Math.min(28, height / 6));
    const look = { picture, palette, chosen: node, focus, names, font: 11 };
    const paint = lanePainter(view.current, { width, height }, look);
    let drawn = -1;
    let beat = state?.beat ?? -1;
    return player.onFrame((_, spare) => {
      const element = canvas.current;
      if (element === null || state === undefined) return;
      // Drawn again only when something in it changed, and when its turn comes.
      if (state.version !== drawn && spare()) {
        drawn = state.version;
        paint(element, state);
      }
      if (state.beat === beat) return;
      beat = state.beat;
      const at = picture.nodes[state.touched]?.place;
      if (at !== undefined && at !== null && player.state().playing) open(ring.current, toScreen(view.current, at));
    });
  }, [lane, replay, player, picture, focus, names, palette, node, width, height]);
  return { canvas, ring, ref, view };
}

function open(ring: HTMLSpanElement | null, { x, y }: Point): void {
  if (ring === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const place = `translate(${x - pulseWidth / 2}px, ${y - pulseWidth / 2}px)`;
  for (const running of ring.getAnimations()) running.cancel();
  ring.animate(
    [
      { transform: `${place} scale(0.35)`, opacity: 1 },
      { transform: `${place} scale(1)`, opacity: 0 },
    ],
    { duration: pulse, easing: 'ease-out' },
  );
}

export function Lane(props: LaneProps) {
  const { name, lane, replay, picture, caption } = props;
  const { t } = useWords();
  const { canvas, ring, ref, view } = useLaneDrawing(props);
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
        <span ref={ring} className="debrief-ring" style={{ width: pulseWidth, height: pulseWidth }} aria-hidden />
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

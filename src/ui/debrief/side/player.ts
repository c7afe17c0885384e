/** The common clock of a replay: plays, pauses, jumps, at a speed, and tells at every frame where it stands. Knows no React. */

export interface PlayerState {
  readonly playing: boolean;
  /** ms of the clock for one of the watch. */
  readonly speed: number;
  /** ms; told a few times a second while it plays. */
  readonly now: number;
}

export interface Player {
  readonly state: () => PlayerState;
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly seek: (ms: number) => void;
  readonly setSpeed: (speed: number) => void;
  /**
   * Called before each picture the screen draws, `now` in ms of the clock. `spare` = there is time left in this frame: who draws much
   * leaves it to the next one otherwise. Each is first in its turn, when there always is.
   */
  readonly onFrame: (draw: (now: number, spare: () => boolean) => void) => () => void;
  readonly onChange: (changed: () => void) => () => void;
  /** Has every frame drawn again. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/** Real ms between two words of where the clock stands. */
const pace = 250;
/** After the last change frames go on for so long, so that what pulses can fade. */
const afterglow = 900;

export const speeds = [1, 10, 30, 60, 120, 300, 600] as const;

/** The speed at which the whole lasts about a minute. */
export function usualSpeed(duration: number): number {
  return speeds.find((speed) => duration / speed <= 75_000) ?? 600;
}

/** Real ms of a frame for drawing: at sixty a second the rest of its 16 is the browser's. */
const budget = 6;

/** `advance` brings to the instant what is drawn; called before anybody is told. */
export function createPlayer(duration: number, advance: (now: number) => void): Player {
  let now = 0;
  let told: PlayerState = { playing: false, speed: usualSpeed(duration), now: 0 };
  let last = 0;
  let toldAt = 0;
  let until = 0;
  let frame = 0;
  let turn = 0;
  const drawers = new Set<(now: number, spare: () => boolean) => void>();
  const listeners = new Set<() => void>();
  const tell = (change: Partial<PlayerState>) => {
    told = { ...told, ...change, now };
    for (const changed of listeners) changed();
  };
  const run = (watch: number) => {
    const passed = last === 0 ? 0 : Math.min(250, watch - last);
    last = watch;
    if (told.playing) {
      now = Math.min(duration, now + passed * told.speed);
      advance(now);
      if (now >= duration) tell({ playing: false });
      else if (watch - toldAt >= pace) {
        toldAt = watch;
        tell({});
      }
      until = watch + afterglow;
    }
    const began = performance.now();
    const list = [...drawers];
    turn += 1;
    for (let k = 0; k < list.length; k++) {
      list[(turn + k) % list.length]?.(now, () => k === 0 || performance.now() - began < budget);
    }
    if (told.playing || watch < until) frame = requestAnimationFrame(run);
    else {
      frame = 0;
      last = 0;
    }
  };
  const wake = () => {
    until = performance.now() + afterglow;
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  return {
    state: () => told,
    toggle: () => {
      if (!told.playing && now >= duration) advance((now = 0));
      tell({ playing: !told.playing });
      wake();
    },
    pause: () => tell({ playing: false }),
    seek: (ms) => {
      now = Math.max(0, Math.min(duration, ms));
      advance(now);
      tell({});
      wake();
    },
    setSpeed: (speed) => tell({ speed }),
    onFrame: (draw) => {
      drawers.add(draw);
      wake();
      return () => drawers.delete(draw);
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    touch: wake,
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
      drawers.clear();
      listeners.clear();
    },
  };
}

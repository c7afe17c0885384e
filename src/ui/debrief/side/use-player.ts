/** A player of one tape, and its state for words and buttons. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ClassPicture, SideView } from '../../../worker/debrief-protocol.ts';
import { createPlayer, type Player, type PlayerState } from './player.ts';
import { createReplay, type Replay } from './replay-state.ts';

export interface Played {
  readonly player: Player;
  readonly replay: Replay;
  readonly state: PlayerState;
}

/** A new tape begins at its end, where everything is to be seen. */
export function usePlayer(view: SideView, picture: ClassPicture): Played {
  const made = useMemo(() => {
    const replay = createReplay(view, picture);
    const { duration } = view.tape;
    const player = createPlayer(duration, replay.to);
    player.seek(duration);
    return { player, replay };
  }, [view, picture]);
  useEffect(() => () => made.player.stop(), [made]);
  const state = useSyncExternalStore(made.player.onChange, made.player.state);
  return { ...made, state };
}

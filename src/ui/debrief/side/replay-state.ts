/** What every lane shows at an instant of the tape: kept by events, forward one by one, back from the start. Pure but for its own state. */
import { touchKinds } from '../../../core/debrief/touches.ts';
import type { ClassPicture, SideView } from '../../../worker/debrief-protocol.ts';

export interface LaneState {
  /** By node of the picture: 1 while it holds. */
  readonly claimed: Uint8Array;
  readonly traced: Uint8Array;
  readonly frozen: Uint8Array;
  /** By link of the picture: transactions marked, of the flow and not. */
  readonly marked: Uint16Array;
  readonly stray: Uint16Array;
  readonly tally: {
    right: number;
    wrong: number;
    frozen: number;
    markedTrue: number;
    markedStray: number;
  };
  /** Last action, place in the tape's beats; -1 = none yet. */
  beat: number;
  /** Goes up whenever something drawn changed. */
  version: number;
  /** Node of the picture touched last, -1 = none. */
  touched: number;
}

export interface Replay {
  readonly lanes: readonly LaneState[];
  /** Brings every lane to the instant, ms. */
  readonly to: (now: number) => void;
}

const [claim, trace, freeze] = [touchKinds.indexOf('claim'), touchKinds.indexOf('trace'), touchKinds.indexOf('freeze')];

/** O(events passed over) a call; O(events) when the clock goes back. */
export function createReplay(view: SideView, { nodes, links }: ClassPicture): Replay {
  const { tape, nodePlace, linkPlace, isTrue } = view;
  const lanes = tape.lanes.map((): LaneState => ({
    claimed: new Uint8Array(nodes.length),
    traced: new Uint8Array(nodes.length),
    frozen: new Uint8Array(nodes.length),
    marked: new Uint16Array(links.length),
    stray: new Uint16Array(links.length),
    tally: { right: 0, wrong: 0, frozen: 0, markedTrue: 0, markedStray: 0 },
    beat: -1,
    version: 0,
    touched: -1,
  }));
  const laneOfTeam = new Map(view.lanes.map(({ team }, lane) => [team, lane]));
  let event = 0;
  let beat = 0;
  let clock = -1;
  const reset = () => {
    for (const lane of lanes) {
      for (const column of [lane.claimed, lane.traced, lane.frozen, lane.marked, lane.stray]) column.fill(0);
      Object.assign(lane.tally, { right: 0, wrong: 0, frozen: 0, markedTrue: 0, markedStray: 0 });
      lane.beat = -1;
      lane.touched = -1;
      lane.version += 1;
    }
    event = 0;
    beat = 0;
  };
  const apply = (item: number, holds: number) => {
    const lane = lanes[tape.itemLane[item] ?? 0];
    const about = tape.itemAbout[item] ?? 0;
    const kind = tape.itemKind[item];
    if (lane === undefined) return;
    const by = holds > 0 ? 1 : -1;
    if (kind === claim || kind === trace || kind === freeze) {
      const place = nodePlace[about] ?? -1;
      const node = nodes[place];
      if (node === undefined) return;
      if (kind === trace) lane.traced[place] = holds;
      else if (kind === freeze) {
        lane.frozen[place] = holds;
        lane.tally.frozen += by;
      } else {
        lane.claimed[place] = holds;
        lane.tally[node.reasons.length > 0 ? 'right' : 'wrong'] += by;
      }
      if (kind !== trace || lane.touched < 0) lane.touched = place;
    } else {
      const place = linkPlace[about] ?? -1;
      const truly = isTrue[about] === 1;
      lane.tally[truly ? 'markedTrue' : 'markedStray'] += by;
      const column = truly ? lane.marked : lane.stray;
      if (place >= 0) column[place] = Math.max(0, (column[place] ?? 0) + by);
    }
    lane.version += 1;
  };
  return {
    lanes,
    to: (now) => {
      if (now < clock) reset();
      clock = now;
      while (event < tape.time.length && (tape.time[event] ?? Infinity) <= now) {
        apply(tape.item[event] ?? 0, tape.count[event] ?? 0);
        event += 1;
      }
      while (beat < tape.beatTime.length && (tape.beatTime[beat] ?? Infinity) <= now) {
        const lane = lanes[laneOfTeam.get(tape.beatTeam[beat] ?? -1) ?? -1];
        if (lane !== undefined) lane.beat = beat;
        beat += 1;
      }
    },
  };
}

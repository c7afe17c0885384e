/**
 * Attempts on one clock as a tape: what changed and when, in columns, and for every item the run of its counts. Playing forward looks only
 * at the events between two instants; jumping asks each item drawn for its count by bisection (`tape-seek.ts`). Nothing is replayed while
 * drawing. O(A log T + E) to make, A actions of T teams, E what they touch; O(E) to hold; a seek is O(log E), an item O(log of its own run).
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { NodeKey } from '../dataset/dataset.ts';
import { transactionId } from '../ledger/ledger.ts';
import { timesOf, type ClockName } from './clock.ts';
import type { LessonPack, Team } from './lesson.ts';
import { mergeRuns } from './merge-runs.ts';
import type { Standing } from './standing.ts';
import { touching, touchKinds } from './touches.ts';

/** Teams drawn as one, as places in `lesson.teams`: each by itself side by side, or the whole class in one picture. */
export type Lane = readonly number[];

export interface ReplayTape {
  readonly clock: ClockName;
  /** Number of teams in each lane: what a full count is. */
  readonly lanes: readonly number[];
  /** Clock time of the last action of any team, ms. */
  readonly duration: number;
  /** Item i is of lane itemLane[i], kind touchKinds[itemKind[i]], about itemAbout[i]: a place in `nodes`, or of marks in `transactions`. */
  readonly itemLane: Uint16Array;
  readonly itemKind: Uint8Array;
  readonly itemAbout: Uint32Array;
  readonly nodes: readonly NodeKey[];
  readonly transactions: readonly string[];
  /** Events in the order of the clock, then of the teams, then of the logs; columns of one length. */
  readonly time: Float64Array;
  /** Who did it, and the place of the action in that team's log. */
  readonly team: Uint16Array;
  readonly action: Uint32Array;
  readonly item: Uint32Array;
  /** Teams of the lane for which the item holds after the event. */
  readonly count: Uint16Array;
  /** Events of item i, ascending: runEvent[runStart[i]] … runEvent[runStart[i + 1] − 1]. */
  readonly runStart: Uint32Array;
  readonly runEvent: Uint32Array;
  /** Every action of the lanes' teams, also those that touch nothing drawn, in the same order: for captions and a strip of activity. */
  readonly beatTime: Float64Array;
  readonly beatTeam: Uint16Array;
  readonly beatAction: Uint32Array;
}

/** Events counted at a stretch. */
const stretch = 4096;

/** A team may be in several lanes, or in none. `teams` are those of the lesson. */
export function replayTape(
  pack: LessonPack,
  standing: Standing,
  teams: readonly Team[],
  lanes: readonly Lane[],
  clock: ClockName,
): ReplayTape {
  return runSteps(replayTapeSteps(pack, standing, teams, lanes, clock));
}

/** The same, a team shown or some thousand events a step. */
export function* replayTapeSteps(
  pack: LessonPack,
  standing: Standing,
  teams: readonly Team[],
  lanes: readonly Lane[],
  clock: ClockName,
): Steps<ReplayTape> {
  const { directory } = standing.roster;
  const { ledger } = pack.dataset;
  const lanesOf: number[][] = teams.map(() => []);
  lanes.forEach((lane, l) => new Set(lane).forEach((team) => lanesOf[team].push(l)));
  const shown = teams.flatMap((_, team) => (lanesOf[team].length > 0 ? [team] : []));
  const times = timesOf(
    shown.map((team) => teams[team]),
    clock,
  );
  const beats = beatsOf(shown, times);

  const span = Math.max(directory.nodes, ledger.size, 1);
  yield;
  const turns: ReturnType<typeof turnsOf>[] = [];
  for (const [i, team] of shown.entries()) {
    turns.push(turnsOf(pack, standing, teams[team], times[i], span));
    yield;
  }
  const starts = [0];
  for (const { id } of turns) starts.push((starts.at(-1) ?? 0) + id.length);
  const order = mergeRuns(turns.map(({ time }) => time));
  const ofTurn = new Uint32Array(order.length);
  turns.forEach((_, i) => ofTurn.fill(i, starts[i], starts[i + 1]));
  const items = new Map<number, number>();
  const counts: number[] = [];
  const event: { readonly [column in 'time' | 'team' | 'action' | 'item' | 'count']: number[] } = {
    time: [],
    team: [],
    action: [],
    item: [],
    count: [],
  };
  for (const [done, place] of order.entries()) {
    if (done % stretch === 0) yield;
    const i = ofTurn[place];
    const turn = turns[i];
    const k = place - starts[i];
    const team = shown[i];
    for (const lane of lanesOf[team]) {
      const name = lane * touchKinds.length * span + turn.id[k];
      let item = items.get(name);
      if (item === undefined) {
        items.set(name, (item = items.size));
        counts.push(0);
      }
      counts[item] += turn.by[k];
      event.time.push(turn.time[k]);
      event.team.push(team);
      event.action.push(turn.action[k]);
      event.item.push(item);
      event.count.push(counts[item]);
    }
  }

  yield;
  const places = [...items.keys()];
  const kindOf = (place: number) => Math.floor(place / span) % touchKinds.length;
  const isMark = (place: number) => touchKinds[kindOf(place)] === 'mark';
  const nodes = numbered(places.filter((place) => !isMark(place)).map((place) => place % span));
  const transactions = numbered(places.filter(isMark).map((place) => place % span));
  return {
    clock,
    lanes: lanes.map((lane) => new Set(lane).size),
    duration: Math.max(0, ...times.map((list) => list.at(-1) ?? 0)),
    itemLane: Uint16Array.from(places, (place) => Math.floor(place / (span * touchKinds.length))),
    itemKind: Uint8Array.from(places, kindOf),
    itemAbout: Uint32Array.from(
      places,
      (place) => (isMark(place) ? transactions : nodes).placeOf.get(place % span) ?? 0,
    ),
    nodes: nodes.list.map((node) => directory.keyOf(node)),
    transactions: transactions.list.map((i) => transactionId(ledger, i)),
    time: Float64Array.from(event.time),
    team: Uint16Array.from(event.team),
    action: Uint32Array.from(event.action),
    item: Uint32Array.from(event.item),
    count: Uint16Array.from(event.count),
    ...runsOf(event.item, places.length),
    beatTime: beats.time,
    beatTeam: beats.team,
    beatAction: beats.action,
  };
}

/**
 * Where, in one team's log, an item begins to hold (by = 1) and ends to (by = −1); columns of one length. `id` is kind × span + about.
 */
function turnsOf(pack: LessonPack, standing: Standing, { deeds }: Team, times: Float64Array, span: number) {
  const held = new Int32Array(touchKinds.length * span);
  const touch = touching(pack, standing);
  const turn = { time: [] as number[], action: [] as number[], id: [] as number[], by: [] as number[] };
  const tell = (index: number, id: number, by: number) => {
    turn.time.push(times[index]);
    turn.action.push(index);
    turn.id.push(id);
    turn.by.push(by);
  };
  const [coming, going]: [number[], number[]] = [[], []];
  for (const { index, altered } of deeds) {
    coming.length = 0;
    going.length = 0;
    for (const one of altered) touch(one, (kind, about, by) => (by > 0 ? coming : going).push(kind * span + about));
    // What comes first: an element put in place of another does not flicker. Held twice and let go once, it still holds.
    for (const id of coming) if (held[id]++ === 0) tell(index, id, 1);
    for (const id of going) if (--held[id] === 0) tell(index, id, -1);
  }
  return { ...turn, time: Float64Array.from(turn.time) };
}

/** All actions on the clock. */
function beatsOf(shown: readonly number[], times: readonly Float64Array[]) {
  const order = mergeRuns(times);
  const all = { time: [] as number[], team: [] as number[], action: [] as number[] };
  times.forEach((list, i) =>
    list.forEach((time, action) => {
      all.time.push(time);
      all.team.push(shown[i]);
      all.action.push(action);
    }),
  );
  return {
    time: Float64Array.from(order, (place) => all.time[place]),
    team: Uint16Array.from(order, (place) => all.team[place]),
    action: Uint32Array.from(order, (place) => all.action[place]),
  };
}

/** Distinct numbers, ascending, and the place of each. */
function numbered(numbers: readonly number[]) {
  const list = [...new Set(numbers)].toSorted((a, b) => a - b);
  return { list, placeOf: new Map(list.map((number, place) => [number, place])) };
}

/** Events by item: counting sort. */
function runsOf(item: readonly number[], items: number) {
  const runStart = new Uint32Array(items + 1);
  for (const i of item) runStart[i + 1] += 1;
  for (let i = 0; i < items; i++) runStart[i + 1] += runStart[i];
  const next = runStart.slice();
  const runEvent = new Uint32Array(item.length);
  item.forEach((i, event) => (runEvent[next[i]++] = event));
  return { runStart, runEvent };
}

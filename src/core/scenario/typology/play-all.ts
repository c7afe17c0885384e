/** Plays all inlets in the order of time: what each raises goes through a lane of moves and a delivery, as far as the pace allows. */
import type { Random } from '../random.ts';
import { handOver } from './dispatch.ts';
import { turnsOf } from './turns.ts';
import type { Playing, Purse, Stage, Turn } from './typology.ts';

/** Typologies listed one after another are chained while they are few, and form parallel lanes when there are more. */
export function lanesOf(moves: readonly Playing[]): readonly (readonly Playing[])[] {
  const count = Math.min(4, Math.ceil(moves.length / 2));
  const lanes: Playing[][] = Array.from({ length: count }, () => []);
  moves.forEach((move, place) => lanes[Math.floor((place * count) / moves.length)].push(move));
  return lanes;
}

export interface Works {
  readonly random: Random;
  readonly days: number;
  readonly rounds: number;
  /** Percent of the payments allowed by the end of a day that are made. */
  readonly ahead: (day: number) => number;
  readonly held: (purse: Purse) => number;
  /** Members that hold money which came in during the last weeks, latest first. */
  readonly late: () => readonly Purse[];
  readonly inlets: readonly Playing[];
  readonly lanes: readonly (readonly Playing[])[];
  readonly delivers: readonly Playing[];
  readonly use: Stage;
}

export function playAll(works: Works): void {
  const { random, days, rounds, ahead, held, inlets, lanes, delivers, use } = works;
  const turns = inlets
    .flatMap((inlet, place) =>
      turnsOf(random, days, rounds, place, inlets.length).map((turn) => ({ inlet, place, turn })),
    )
    .toSorted((a, b) => a.turn.to - b.turn.to || a.place - b.place);
  let lane = random.below(8);
  let delivery = random.below(8);
  // Who is not let on keeps what he has until he comes by again.
  const some = (purses: readonly Purse[], turn: Turn): readonly Purse[] => {
    const most = ahead(turn.to) > 100 ? 1 : 2;
    return random
      .shuffle(distinct(purses))
      .toSorted((a, b) => held(b) - held(a))
      .slice(0, most);
  };
  const deliver = (turn: Turn, purses: readonly Purse[]) => {
    for (const purse of some(purses, turn)) {
      if (use.economy.account(purse.account).country !== 'KZ') handOver(use, purse);
      else delivers[delivery++ % delivers.length].turn(turn, [purse]);
    }
  };
  for (const { inlet, place, turn } of turns) {
    const crowded = ahead(turn.from);
    // Where gifts alone would fill the pace, fewer give.
    const share = crowded > 115 ? Math.floor((turn.share * 115) / Math.min(300, crowded)) : turn.share;
    const purses = some(inlet.turn({ ...turn, share }, []), turn);
    // Now and then the principal's own money takes the short way past all layers, and so does what would come too late.
    if (lanes.length === 0 || (place === 0 && random.chance(25))) {
      deliver(turn, purses);
      continue;
    }
    if (ahead(turn.to) > 180 && turn.to < days - 12) continue;
    for (const purse of purses) {
      if (days - turn.to < 3 + 3 * lanes[lane % lanes.length].length && random.chance(70)) {
        deliver(turn, [purse]);
        continue;
      }
      let at: readonly Purse[] = [purse];
      for (const move of lanes[lane++ % lanes.length]) at = at.length === 0 ? at : some(move.turn(turn, at), turn);
      deliver(turn, at);
    }
  }
  flush(works);
}

/** What still lies with members near the end goes out by the short way, the latest first. */
function flush({ days, ahead, late, delivers, use, random }: Works): void {
  for (const purse of late()) {
    if (ahead(days) > 105) return;
    if (use.economy.account(purse.account).country !== 'KZ') handOver(use, purse);
    else random.pick(delivers).turn({ round: 0, from: 0, to: days - 1, share: 100 }, [purse]);
  }
}

function distinct(purses: readonly Purse[]): readonly Purse[] {
  return [...new Map(purses.map((purse) => [purse.account, purse])).values()];
}

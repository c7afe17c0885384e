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
  /** Members that hold money of some size. */
  readonly holders: () => readonly Purse[];
  /** The play has come to this day: nothing is passed on before it any more. */
  readonly moveTo: (day: number) => void;
  /** Percent of the givers' turns in which they give, so that gifts leave room for what moves them on. */
  readonly giving: number;
  /** About how many turns of all inlets there is room for. */
  readonly turnsWanted: number;
  readonly inlets: readonly Playing[];
  readonly lanes: readonly (readonly Playing[])[];
  readonly delivers: readonly Playing[];
  readonly use: Stage;
}

export function playAll(works: Works): void {
  const { random, days, rounds, ahead, held, holders, moveTo, giving, turnsWanted, inlets, lanes, delivers, use } =
    works;
  const turns = inlets
    .flatMap((inlet, place) =>
      turnsOf(random, days, rounds, place, inlets.length, turnsWanted).map((turn) => ({ inlet, place, turn })),
    )
    .toSorted((a, b) => a.turn.to - b.turn.to || a.place - b.place);
  let next = random.below(8);
  let delivery = random.below(8);
  // Who is not let on keeps what he has until he comes by again.
  const some = (purses: readonly Purse[], turn: Turn): readonly Purse[] => {
    const most = ahead(turn.to) > 97 ? 1 : 2;
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
  const play = ({ inlet, place, turn }: (typeof turns)[number]) => {
    const share = Math.floor((turn.share * giving) / 100);
    const purses = some(inlet.turn({ ...turn, share }, []), turn);
    // Where too much has moved already, most of what was raised takes the short way.
    const crowded = ahead(turn.to) > 105;
    for (const purse of purses) {
      const lane = lanes.length === 0 ? [] : lanes[next++ % lanes.length];
      // Now and then the principal's own money takes the short way past all layers, and so does what would come too late.
      const hurried = days - turn.to < 3 + 3 * lane.length && random.chance(70);
      const short = place === 0 ? random.chance(20) : hurried || (crowded && random.chance(70));
      let at: readonly Purse[] = [purse];
      if (!short) for (const move of lane) at = at.length === 0 ? at : some(move.turn(turn, at), turn);
      deliver(turn, at);
    }
  };
  for (const one of turns) {
    const { turn } = one;
    moveTo(turn.from);
    play(one);
    // What was not let on long ago goes out by the short way while the pace has room.
    for (let i = 0; i < 2 && ahead(turn.to) < 100; i++) {
      const waiting = holders().filter((purse) => use.readyDay(purse) < turn.from);
      if (waiting.length === 0) break;
      moveTo(random.between(turn.from, turn.to));
      deliver(turn, [waiting.reduce((most, purse) => (held(purse) > held(most) ? purse : most))]);
    }
  }
  const last = holders().filter((purse) => use.readyDay(purse) >= Math.floor((days * 4) / 5));
  for (const purse of last.toSorted((a, b) => use.readyDay(b) - use.readyDay(a) || a.party - b.party)) {
    if (ahead(days) > 107) return;
    moveTo(random.between(use.readyDay(purse), days - 1));
    deliver({ round: 0, from: 0, to: days - 1, share: 100 }, [purse]);
  }
}

function distinct(purses: readonly Purse[]): readonly Purse[] {
  return [...new Map(purses.map((purse) => [purse.account, purse])).values()];
}

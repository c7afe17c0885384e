/** When each inlet plays: windows that together cover the whole period, each inlet's shifted against the others', so that money moves every week. */
import type { Random } from '../random.ts';
import type { Turn } from './typology.ts';

/** Window in days that needs no parting: money does not lie long before it moves on. */
const longest = 12;
/** Days left at the end for the last money to get through. */
const tail = 2;

/** Turns of inlet `place` of `inlets`, ascending. Windows are a round long, or parts of a round where about `wanted` turns of all inlets allow it. */
export function turnsOf(
  random: Random,
  days: number,
  rounds: number,
  place: number,
  inlets: number,
  wanted: number,
): readonly Turn[] {
  const stride = Math.max(2, Math.floor(days / Math.max(1, rounds)));
  const most = Math.max(1, Math.ceil(stride / longest));
  const parts = Math.max(1, Math.min(most, Math.floor(wanted / (inlets * Math.max(1, rounds)))));
  const length = Math.max(2, Math.floor(stride / parts));
  const shift = 1 + ((Math.floor((length * place) / inlets) + random.below(length)) % length);
  const turns: Turn[] = [];
  for (let from = shift - length; from < days - tail; from += length) {
    const [first, last] = [Math.max(0, from), Math.min(days - tail - 1, from + length - 1)];
    if (last - first < 1) continue;
    turns.push({
      round: Math.floor(first / stride),
      from: first,
      to: last,
      share: Math.floor(((last - first + 1) * 100) / stride),
    });
  }
  return turns;
}

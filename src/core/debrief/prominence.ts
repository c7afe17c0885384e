/** Who stands out of a dataset by number alone: the best connected and those through whom most money goes. O(transactions + parties log parties). */
import type { Directory } from '../dataset/directory.ts';

export interface Prominence {
  /** By directory number of a holder: its rank from 1 among all by different counterparties, and by money paid and received; 0 = not among the leading. */
  readonly byLinks: Uint32Array;
  readonly byMoney: Uint32Array;
}

export interface ProminenceOptions {
  /** Share of all holders with dealings that counts as leading, and the least number of them. */
  readonly share: number;
  readonly least: number;
}

export const prominenceDefaults: ProminenceOptions = { share: 0.05, least: 3 };

/** Equal numbers share the better rank, so that the order of the parties decides nothing. */
export function prominence(directory: Directory, options: Partial<ProminenceOptions> = {}): Prominence {
  const { share, least } = { ...prominenceDefaults, ...options };
  const { ledger } = directory.dataset;
  const money = new Float64Array(directory.nodes);
  const pairs = new Set<number>();
  const links = new Float64Array(directory.nodes);
  for (let i = 0; i < ledger.size; i++) {
    const [from, to] = [directory.holderOf(ledger.from[i]), directory.holderOf(ledger.to[i])];
    if (from === to) continue;
    money[from] += ledger.base[i];
    money[to] += ledger.base[i];
    const pair = Math.min(from, to) * directory.nodes + Math.max(from, to);
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    links[from] += 1;
    links[to] += 1;
  }
  const dealing = links.filter((count) => count > 0).length;
  const most = Math.max(least, Math.ceil(share * dealing));
  return { byLinks: leading(links, most), byMoney: leading(money, most) };
}

function leading(score: Float64Array, most: number): Uint32Array {
  const ranks = new Uint32Array(score.length);
  const order = [...score.keys()].filter((node) => score[node] > 0).toSorted((a, b) => score[b] - score[a]);
  let rank = 0;
  order.forEach((node, place) => {
    if (place === 0 || score[node] < score[order[place - 1]]) rank = place + 1;
    if (rank <= most) ranks[node] = rank;
  });
  return ranks;
}

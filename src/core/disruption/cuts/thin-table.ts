/**
 * Drops partial plans that one with fewer border nodes covers: taking a border node instead of something inside leaves no more joined and
 * costs no more. Within a group only what is alike on the border is compared; this compares groups that differ by one node. O(groups · border)
 * look-ups and the partial plans of the groups that are found.
 */
import { drop, findGroup, sizeWithin, type Table, type Weighing } from './partition-table.ts';

export function thinned(
  table: Table,
  weight: Int32Array,
  price: Float64Array,
  { phi, most }: Weighing,
  pause: (steps: number) => boolean,
): boolean {
  const { border, head, next, cost, value } = table;
  const width = border.length;
  const part = new Uint8Array(width);
  const number = new Int32Array(width + 1);
  const own = new Int32Array(width + 1);
  const dead = new Uint8Array(table.used);
  let work = 0;
  for (let group = 0; group < table.groups; group++) {
    if (head[group] < 0) continue;
    const from = group * width;
    const parts = table.parts[group];
    let dearest = 0;
    for (let s = head[group]; s >= 0; s = next[s]) dearest = Math.max(dearest, cost[s]);
    own.fill(0);
    for (let i = 0; i < width; i++) own[table.part[from + i]] += weight[border[i]];
    for (let out = 0; out < width; out++) {
      const label = table.part[from + out];
      const price1 = price[border[out]];
      if (label === 0 || price1 > dearest) continue;
      number.fill(0);
      let count = 0;
      for (let i = 0; i < width; i++) {
        const old = table.part[from + i];
        if (old > 0 && i !== out && number[old] === 0) number[old] = ++count;
        part[i] = i === out ? 0 : number[old];
      }
      work += 1;
      const better = findGroup(table, part);
      if (better < 0) continue;
      const less = weight[border[out]];
      for (let s = head[group]; s >= 0; s = next[s]) {
        if (dead[s] === 1 || cost[s] < price1) continue;
        const size = phi === null ? 0 : sizeWithin(most - value[s]);
        for (let t = head[better]; t >= 0; t = next[t]) {
          work += 1;
          if (cost[t] + price1 > cost[s]) continue;
          let more = 0;
          let spare = value[s] - value[t];
          for (let p = 1; p <= parts; p++) {
            const whole = table.weight[s * width + p - 1] + own[p];
            const left =
              number[p] === 0 ? 0 : table.weight[t * width + number[p] - 1] + own[p] - (p === label ? less : 0);
            if (left > whole) more += left - whole;
            else if (phi !== null) spare += phi[whole] - phi[left];
          }
          if (phi === null ? more > 0 : spare < 0 || (more > 0 && more * size + (more * (more - 1)) / 2 > spare))
            continue;
          dead[s] = 1;
          break;
        }
      }
      if (pause(work)) return false;
      work = 0;
    }
  }
  drop(table, dead);
  return true;
}

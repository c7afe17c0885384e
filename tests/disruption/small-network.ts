/** Flow networks written by hand: `s>a 10@1` is ten units from s to a at time 1. */
import type { FlowNetwork, FreezableUnit } from '../../src/core/disruption/objective.ts';

export interface NamedNetwork {
  readonly network: FlowNetwork;
  readonly names: readonly string[];
  /** Every node but sources and targets, cost 1. */
  readonly units: readonly FreezableUnit[];
  /** Freeze times by node. */
  freeze(times: { readonly [name: string]: number }): Float64Array;
}

export function smallNetwork(text: string, sources: readonly string[], targets: readonly string[]): NamedNetwork {
  const rows = text
    .trim()
    .split(/[\n,]+/)
    .map((row) => {
      const found = /^\s*(\w+)>(\w+) (\d+)@(-?\d+)\s*$/.exec(row);
      if (found === null) throw new Error(`row ${row}`);
      return { from: found[1] ?? '', to: found[2] ?? '', amount: Number(found[3]), time: Number(found[4]) };
    })
    .toSorted((a, b) => a.time - b.time);
  const names = [...new Set([...rows.flatMap((row) => [row.from, row.to]), ...sources, ...targets])];
  const id = (name: string) => names.indexOf(name);
  const network: FlowNetwork = {
    nodes: names.length,
    from: Uint32Array.from(rows, (row) => id(row.from)),
    to: Uint32Array.from(rows, (row) => id(row.to)),
    time: Float64Array.from(rows, (row) => row.time),
    amount: Float64Array.from(rows, (row) => row.amount),
    sources: sources.map(id),
    targets: targets.map(id),
  };
  const units = names
    .filter((name) => !sources.includes(name) && !targets.includes(name))
    .map((name): FreezableUnit => ({ key: `account:${name}`, nodes: [id(name)], cost: 1 }));
  return {
    network,
    names,
    units,
    freeze: (times) => Float64Array.from(names, (name) => times[name] ?? Infinity),
  };
}

/** GRADING's unit anchor. */
export const anchor = smallNetwork(
  's>a 10@1, a>t 10@2, s>b 20@5, b>t 20@3, s>c 6@1, c>t 6@4, c>d 6@2, d>t 3@3',
  ['s'],
  ['t'],
);

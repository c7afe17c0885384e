/** Authored ways round a freeze: transfers that open when a party is frozen, added to the hidden flow so that what they carry can be measured. */
import { accountKey, partyKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import type { Detour } from '../exercise/key.ts';
import type { FlowNetwork } from './objective.ts';
import type { TimedFreeze } from './plan-value.ts';

/** Detours a plan opens, each once: their party is frozen, wholly or by one of its accounts. */
export function openedDetours(
  directory: Directory,
  detours: readonly Detour[],
  freezes: readonly TimedFreeze[],
): readonly Detour[] {
  return detours.filter((detour) => frozenFrom(directory, detour, freezes) < Infinity);
}

/** A flow network with ways round in it. */
export interface DetouredNetwork {
  readonly network: FlowNetwork;
  /** By transaction of the network: its place in `ways`, or -1 for one that was there before. */
  readonly way: Int32Array;
  readonly ways: readonly OpenedWay[];
}

/** One transfer of a detour; accounts are nodes of the network. */
export interface OpenedWay {
  /** Party id of whose freeze opens it. */
  readonly when: string;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly amount: number;
}

/** The network with the transfers of opened detours that come after their freeze, by time; accounts the dataset does not know are left out. */
export function withDetours(
  directory: Directory,
  network: FlowNetwork,
  detours: readonly Detour[],
  freezes: readonly TimedFreeze[],
): DetouredNetwork {
  const moves = Array.from(network.from, (from, i) => ({
    from,
    to: network.to[i],
    time: network.time[i],
    amount: network.amount[i],
    way: -1,
  }));
  const ways: OpenedWay[] = [];
  for (const detour of detours) {
    const opens = frozenFrom(directory, detour, freezes);
    for (const { from, to, at, amount } of detour.transfers) {
      const [payer, payee] = [directory.accountOf(from), directory.accountOf(to)];
      if (!(at > opens) || payer < 0 || payee < 0) continue;
      const way = ways.push({ when: detour.when, from: payer, to: payee, at, amount }) - 1;
      moves.push({ from: payer, to: payee, time: at, amount, way });
    }
  }
  const ordered = moves.toSorted((a, b) => a.time - b.time);
  return {
    network: {
      ...network,
      from: Uint32Array.from(ordered, (move) => move.from),
      to: Uint32Array.from(ordered, (move) => move.to),
      time: Float64Array.from(ordered, (move) => move.time),
      amount: Float64Array.from(ordered, (move) => move.amount),
    },
    way: Int32Array.from(ordered, (move) => move.way),
    ways,
  };
}

/** When the detour's party is first frozen; Infinity when it is not. */
function frozenFrom(directory: Directory, { when }: Detour, freezes: readonly TimedFreeze[]): number {
  const node = directory.nodeOf(partyKey(when));
  if (node < 0) return Infinity;
  const keys = new Set([
    partyKey(when),
    ...Array.from(directory.accountsOf(node), (a) => accountKey(directory.dataset.accounts.ids[a])),
  ]);
  return Math.min(...freezes.filter(({ unit }) => keys.has(unit.key)).map(({ at }) => at), Infinity);
}

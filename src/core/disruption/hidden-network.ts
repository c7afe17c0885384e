/**
 * The hidden network that disruption is measured on, built from the answer key. The scenario maker proves its optimum on it and
 * the grader scores on it, both through `plan-value.ts`, so that the two cannot differ.
 *
 * Flow: every true flow of the key, in base-currency minor units, from `sources` to `endUsers`; nodes are account indexes.
 * A gap in a chain (cash, hawala) joins the account where the money went in to the account where it comes out again, at the middle
 * of the two transactions beside it, with the smaller of their amounts; it stops, as a transaction does, when either is frozen.
 * Graph: the parties that have a role or an account in a true flow (accounts nobody is known to hold stand for themselves),
 * joined where a true flow or a chain's gap joins them.
 */
import { createDirectory, type Directory } from '../dataset/directory.ts';
import { partyKey, type Dataset, type NodeKey } from '../dataset/dataset.ts';
import type { AnswerKey, TrueGap } from '../exercise/key.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { FlowNetwork, PlainGraph } from './objective.ts';
import { plainGraph } from './plain-graph.ts';

export interface HiddenFlow {
  readonly network: FlowNetwork;
  /** By transaction of the network: its ledger index, or -1 for a gap. */
  readonly ledgerIndex: Int32Array;
}

export interface HiddenGraph {
  readonly graph: PlainGraph;
  /** Key of each node, in ascending order. */
  readonly keys: readonly NodeKey[];
  /** Account indexes that take part in the hidden flow, by node. */
  readonly accounts: readonly (readonly number[])[];
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly amount: number;
  readonly index: number;
}

/** The hidden flow. Ids of the key that the dataset does not have are left out. */
export function hiddenFlowNetwork(dataset: Dataset, key: AnswerKey): HiddenFlow {
  const directory = createDirectory(dataset);
  const moves = hiddenMoves(directory, key);
  const known = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => directory.accountOf(id)))].filter((a) => a >= 0);
  const network: FlowNetwork = {
    nodes: dataset.accounts.ids.length,
    from: Uint32Array.from(moves, (move) => move.from),
    to: Uint32Array.from(moves, (move) => move.to),
    time: Float64Array.from(moves, (move) => move.time),
    amount: Float64Array.from(moves, (move) => move.amount),
    sources: known(key.sources),
    targets: known(key.endUsers),
  };
  return { network, ledgerIndex: Int32Array.from(moves, (move) => move.index) };
}

/** The hidden graph. */
export function hiddenGraph(dataset: Dataset, key: AnswerKey): HiddenGraph {
  const directory = createDirectory(dataset);
  const moves = hiddenMoves(directory, key);
  const accountsOf = new Map<NodeKey, Set<number>>();
  for (const party of Object.keys(key.roles)) accountsOf.set(partyKey(party), new Set());
  const holder = (a: number) => directory.keyOf(directory.holderOf(a));
  const add = (a: number) => {
    const set = accountsOf.get(holder(a));
    if (set === undefined) accountsOf.set(holder(a), new Set([a]));
    else set.add(a);
  };
  for (const move of moves) {
    add(move.from);
    add(move.to);
  }
  const keys = [...accountsOf.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const node = new Map(keys.map((name, v) => [name, v]));
  const edges = moves.map((move) => [node.get(holder(move.from)) ?? -1, node.get(holder(move.to)) ?? -1] as const);
  const accounts = keys.map((name) => [...(accountsOf.get(name) ?? [])].toSorted((a, b) => a - b));
  return { graph: plainGraph(keys.length, edges), keys, accounts };
}

function hiddenMoves(directory: Directory, key: AnswerKey): readonly Move[] {
  const { ledger } = directory.dataset;
  const wanted = new Set(key.trueFlows);
  const byId = new Map<string, Move>();
  for (let i = 0; i < ledger.size; i++) {
    const id = transactionId(ledger, i);
    if (!wanted.has(id)) continue;
    byId.set(id, { from: ledger.from[i], to: ledger.to[i], time: ledger.time[i], amount: ledger.base[i], index: i });
  }
  const gapMoves = new Map<string, Move>();
  const gaps = new Map(key.gaps.map((gap) => [gap.id, gap]));
  for (const chain of key.chains) {
    chain.hops.forEach((hop, h) => {
      if (!('gap' in hop)) return;
      const gap = gaps.get(hop.gap);
      const before = chain.hops[h - 1];
      const after = chain.hops[h + 1];
      const into = before !== undefined && 'tx' in before ? byId.get(before.tx) : undefined;
      const out = after !== undefined && 'tx' in after ? byId.get(after.tx) : undefined;
      const move = gap === undefined ? null : bridge(directory, key, gap, into, out);
      if (move !== null) gapMoves.set(`${hop.gap} ${into?.index ?? -1} ${out?.index ?? -1}`, move);
    });
  }
  // Ledger order is time order; a gap follows the transactions of its instant.
  const order = (move: Move) => (move.index < 0 ? ledger.size : move.index);
  const all = [...byId.values(), ...gapMoves.values()];
  return all.toSorted(
    (a, b) => a.time - b.time || order(a) - order(b) || a.from - b.from || a.to - b.to || a.amount - b.amount,
  );
}

/** The move a gap stands for, between the transactions beside it; at an end of the chain, to or from an account the party holds. */
function bridge(
  directory: Directory,
  key: AnswerKey,
  gap: TrueGap,
  into: Move | undefined,
  out: Move | undefined,
): Move | null {
  const held = (party: string, among: readonly string[]) => {
    const ends = new Set(among.map((id) => directory.accountOf(id)));
    const node = directory.nodeOf(partyKey(party));
    return node < 0 ? -1 : (directory.accountsOf(node).find((a) => ends.has(a)) ?? -1);
  };
  const from = into?.to ?? held(gap.from, key.sources);
  const to = out?.from ?? held(gap.to, key.endUsers);
  if (from < 0 || to < 0 || from === to) return null;
  const middle = Math.floor(((into?.time ?? gap.earliest) + (out?.time ?? gap.latest)) / 2);
  // Never at the instant of the arrival that funds it, even where the window begins there.
  const time = into === undefined ? middle : Math.max(middle, into.time + 1);
  const amount = Math.min(into?.amount ?? Infinity, out?.amount ?? Infinity);
  return { from, to, time, amount: Number.isFinite(amount) ? amount : gap.most, index: -1 };
}

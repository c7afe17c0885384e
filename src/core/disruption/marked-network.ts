/** The flow network of the transactions a trainee marked: sources only pay in it, targets only receive. */
import type { Ledger } from '../ledger/ledger.ts';
import type { FlowNetwork } from './objective.ts';

/** `marked` are ledger indexes, ascending; `accounts` gives the account index of each node. */
export function markedNetwork(
  ledger: Ledger,
  marked: Uint32Array,
): { readonly network: FlowNetwork; readonly accounts: readonly number[] } {
  const rows = marked.filter((i) => ledger.from[i] !== ledger.to[i]);
  const nodes = new Map<number, number>();
  const node = (account: number): number => {
    const known = nodes.get(account) ?? nodes.size;
    nodes.set(account, known);
    return known;
  };
  const from = rows.map((i) => node(ledger.from[i]));
  const to = rows.map((i) => node(ledger.to[i]));
  const [payers, payees] = [new Set(from), new Set(to)];
  const network: FlowNetwork = {
    nodes: nodes.size,
    from,
    to,
    time: Float64Array.from(rows, (i) => ledger.time[i]),
    amount: Float64Array.from(rows, (i) => ledger.base[i]),
    sources: [...payers].filter((n) => !payees.has(n)),
    targets: [...payees].filter((n) => !payers.has(n)),
  };
  return { network, accounts: [...nodes.keys()] };
}

/**
 * Accounts around seeds, hop by hop, from payments that stream by in any order: one reading of all payments a hop, memory bounded by the
 * limits below and not by the file. An account with very many counterparties (a bank's own, a big payee) is kept but not gone through:
 * past it everybody is near everybody. O(payments) a hop.
 */
import { detached } from '../ledger/string-table.ts';

export type Direction = 'forward' | 'back' | 'both';

export interface NeighbourhoodOptions {
  readonly direction: Direction;
  /** Accounts kept at most, seeds included. */
  readonly mostAccounts: number;
  /** Counterparties above which an account is not gone through. */
  readonly mostPartners: number;
  /** Pairs of account and counterparty held in one hop at most. */
  readonly mostPairs: number;
}

export const neighbourhoodDefaults: NeighbourhoodOptions = {
  direction: 'both',
  mostAccounts: 20_000,
  mostPartners: 500,
  mostPairs: 2_000_000,
};

export interface Hop {
  /** Accounts kept because of this hop. */
  readonly accounts: number;
  /** Accounts this hop would have reached that found no room. */
  readonly leftOut: number;
  /** Accounts not gone through for having too many counterparties. */
  readonly crowded: readonly string[];
  /** Payments to or from new accounts that could not be looked at, because `mostPairs` was reached. */
  readonly unseen: number;
}

/** An account of the frontier. */
interface Gate {
  readonly account: string;
  /** New counterparties seen so far in this hop. */
  partners: number;
}

interface Candidate {
  readonly gates: Gate[];
  payments: number;
}

export interface Neighbourhood {
  /** Hops from the nearest seed. */
  readonly kept: ReadonlyMap<string, number>;
  /** Call for every payment, between two calls of `endHop`. */
  see(from: string, to: string): void;
  /**
   * Takes the accounts seen into the sample: those that deal with most of the frontier first, then those with most payments, then by id.
   * null when there was nobody left to go on from.
   */
  endHop(): Hop | null;
}

export function neighbourhood(seeds: readonly string[], options: Partial<NeighbourhoodOptions> = {}): Neighbourhood {
  const { direction, mostAccounts, mostPartners, mostPairs } = { ...neighbourhoodDefaults, ...options };
  const kept = new Map<string, number>(seeds.map((seed) => [seed, 0]));
  const gatesOf = (accounts: Iterable<string>) =>
    new Map(Array.from(accounts, (account): [string, Gate] => [account, { account, partners: 0 }]));
  let frontier = gatesOf(kept.keys());
  let candidates = new Map<string, Candidate>();
  let pairs = 0;
  let unseen = 0;
  let hop = 0;

  const offer = (account: string, through: string): void => {
    const gate = frontier.get(through);
    if (gate === undefined || gate.partners > mostPartners || kept.has(account)) return;
    const known = candidates.get(account);
    if (known?.gates.includes(gate) === true) {
      known.payments++;
      return;
    }
    if (pairs >= mostPairs) {
      unseen++;
      return;
    }
    pairs++;
    gate.partners++;
    if (known === undefined) candidates.set(detached(account), { gates: [gate], payments: 1 });
    else {
      known.gates.push(gate);
      known.payments++;
    }
  };
  return {
    kept,
    see(from, to) {
      if (from === to) return;
      if (direction !== 'back') offer(to, from);
      if (direction !== 'forward') offer(from, to);
    },
    endHop() {
      if (frontier.size === 0) return null;
      hop++;
      const isCrowded = ({ partners }: Gate) => partners > mostPartners;
      const crowded = [...frontier.values()].filter(isCrowded).map(({ account }) => account);
      const reached = [...candidates]
        .map(([account, { gates, payments }]) => ({
          account,
          payments,
          partners: gates.filter((gate) => !isCrowded(gate)).length,
        }))
        .filter(({ partners }) => partners > 0)
        .toSorted((a, b) => b.partners - a.partners || b.payments - a.payments || (a.account < b.account ? -1 : 1));
      const taken = reached.slice(0, Math.max(0, mostAccounts - kept.size));
      for (const { account } of taken) kept.set(account, hop);
      const done: Hop = { accounts: taken.length, leftOut: reached.length - taken.length, crowded, unseen };
      frontier = gatesOf(taken.map(({ account }) => account));
      candidates = new Map();
      pairs = 0;
      unseen = 0;
      return done;
    },
  };
}

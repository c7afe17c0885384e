/** A ledger's money in the order in which a trace runs through it: with time, or against it with payers and payees changed over. */
import type { AccountIndex } from '../ledger/account-index.ts';
import type { Money } from './money.ts';

export interface Course {
  readonly forward: boolean;
  /** First row of the course, how to come to the next, and what lies past the last. */
  readonly origin: number;
  readonly step: 1 | -1;
  readonly limit: number;
  readonly time: Float64Array;
  readonly payers: Uint32Array;
  readonly payees: Uint32Array;
  readonly outs: Float64Array;
  readonly ins: Float64Array;
  /** Rows by purse in ledger order, as payer and as payee. */
  lists(): { readonly going: AccountIndex; readonly coming: AccountIndex };
  /** Whether row i moves nothing: no amount, or a transfer within one purse that loses nothing and is no seed. */
  still(i: number): boolean;
}

/** `seedRow`: transactions that move money even within one purse. */
export function courseOf(money: Money, forward: boolean, seedRow: Uint8Array | null): Course {
  const { size, time, leaves, arrives, payer, payee } = money;
  return {
    forward,
    origin: forward ? 0 : size - 1,
    step: forward ? 1 : -1,
    limit: forward ? size : -1,
    time,
    payers: forward ? payer : payee,
    payees: forward ? payee : payer,
    outs: forward ? leaves : arrives,
    ins: forward ? arrives : leaves,
    lists() {
      const { leaving, coming } = money.lists();
      return forward ? { going: leaving, coming } : { going: coming, coming: leaving };
    },
    still: (i) => leaves[i] === 0 || (payer[i] === payee[i] && leaves[i] === arrives[i] && seedRow?.[i] !== 1),
  };
}

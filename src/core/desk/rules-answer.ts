/** What the room of tracing rules asks and is answered, as shapes. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Counting } from '../tracing/money.ts';
import type { TracingRule } from '../tracing/trace.ts';
import type { TraceRequest, TransactionRow } from './answer.ts';

export interface RulesRequest {
  readonly seed: TraceRequest['seed'];
  readonly direction: 'forward' | 'back';
  readonly since: number | null;
  readonly until: number | null;
  readonly counting: Counting;
  /** Opening balances somebody knows; `currency` as the ledger names it (the base currency where money is counted in it), minor units. */
  readonly openings: readonly { readonly account: NodeKey; readonly currency: string; readonly balance: number }[];
}

export interface RuleColumn {
  readonly rule: TracingRule;
  readonly seeded: number;
  readonly transactions: number;
  readonly accounts: number;
  readonly fees: number;
  readonly returned: number;
  readonly rests: number;
}

export interface RulesRow {
  /** An account. */
  readonly key: NodeKey;
  readonly label: string;
  /** By rule, base-currency minor units. */
  readonly came: readonly number[];
  readonly rests: readonly number[];
}

export interface RulesView {
  readonly columns: readonly RuleColumn[];
  /** Most first; at most 300 of `rowTotal`. */
  readonly rows: readonly RulesRow[];
  readonly rowTotal: number;
  readonly agreement: { readonly any: number; readonly all: number; readonly same: number };
  readonly parting: {
    readonly row: TransactionRow;
    readonly account: NodeKey;
    readonly label: string;
    /** By rule, base-currency minor units. */
    readonly traced: readonly number[];
    /** What the account held just before, and what of it was traced (by the haircut); minor units of `currency`. */
    readonly balance: number;
    readonly held: number;
    readonly currency: string;
    readonly digits: number;
  } | null;
  /** Whether the ledger has fees, and how many currencies: which way of counting matters. */
  readonly fees: boolean;
  readonly currencies: number;
}

export interface WorksheetRequest extends RulesRequest {
  readonly rule: TracingRule;
  readonly account: NodeKey;
  /** null = the first in which the account has money. */
  readonly currency: string | null;
}

export interface WorksheetLine {
  /** Position in the sheet, from 0. */
  readonly place: number;
  readonly id: string;
  readonly time: number;
  readonly side: 'in' | 'out';
  /** The other account, and its holder's name. */
  readonly other: NodeKey;
  readonly otherLabel: string;
  readonly purpose: string;
  readonly value: number;
  readonly fee: number;
  readonly traced: number;
  readonly tracedFee: number;
  readonly decreed: number;
  readonly balance: number;
  readonly tracedBalance: number | null;
}

export interface WorksheetView {
  readonly key: NodeKey;
  readonly label: string;
  /** Currencies the account has money in, where money is counted as booked; else the base currency alone. */
  readonly currencies: readonly string[];
  readonly currency: string;
  readonly digits: number;
  readonly opening: number;
  /** Implied by the payments: the least that keeps the account from going below zero. More than that only where given. */
  readonly implied: number;
  readonly openingTraced: number;
  readonly totals: {
    readonly in: number;
    readonly out: number;
    readonly fees: number;
    readonly tracedIn: number;
    readonly tracedOut: number;
    readonly tracedFees: number;
    readonly decreed: number;
  };
  readonly closing: number;
  readonly closingTraced: number | null;
  readonly lines: readonly WorksheetLine[];
  readonly lineTotal: number;
}

export interface WorksheetSource {
  /** null = what the account opened with. */
  readonly id: string | null;
  readonly time: number | null;
  readonly label: string;
  readonly units: number;
  readonly traced: number;
}

/** What the desk's queries are asked and answer, as shapes: rows, pages, bins, search results, profiles, traces. */
import type { NodeKey, Party, Relation } from '../dataset/dataset.ts';
import type { EvidenceRef, View } from '../exercise/work.ts';
import type { Filter } from '../ledger/filter.ts';
import type { GroupBy } from '../network/grouping.ts';
import type { RoleGuess } from '../network/scene.ts';
import type { Hit } from '../screening/hit.ts';
import type { TracingRule } from '../tracing/trace.ts';

/** A transaction as a table row. */
export interface TransactionRow {
  readonly id: string;
  readonly index: number;
  readonly time: number;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Account holders, where known, else the accounts again. */
  readonly fromParty: NodeKey;
  readonly toParty: NodeKey;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** Minor units of `currency`, which has `digits` decimals. */
  readonly amount: number;
  readonly currency: string;
  readonly digits: number;
  /** Base-currency minor units. */
  readonly base: number;
  readonly channel: string;
  readonly purpose: string;
  readonly row: number;
}

/** A transaction seen from one side. */
export interface StatementRow extends TransactionRow {
  readonly side: 'in' | 'out' | 'self';
  /** Base-currency minor units, counted from 0 at the first transaction, in time order whatever the sort. */
  readonly balance: number;
}

export type RowSort = {
  readonly by: 'time' | 'amount' | 'from' | 'to' | 'channel' | 'balance';
  readonly descending: boolean;
};

export interface RowQuery {
  readonly filter: Filter;
  /** Only these ids, or only between these nodes (either direction), or only touching this node. */
  readonly ids?: readonly string[];
  readonly between?: readonly [NodeKey, NodeKey];
  readonly touching?: NodeKey;
  /** Only what one group of an overview pays another, or itself; ids as the overview numbers them. */
  readonly groups?: {
    readonly by: GroupBy;
    readonly view: Pick<View, 'level' | 'opened'>;
    readonly from: number;
    readonly to: number;
  };
  /** Free text: id, account, name, purpose, amount. */
  readonly text?: string;
  readonly sort: RowSort;
  readonly offset: number;
  readonly limit: number;
}

export interface RowPage<Row> {
  readonly total: number;
  /** Base-currency minor units of all rows of the query. */
  readonly amount: number;
  readonly rows: readonly Row[];
}

export interface TimelineBins {
  /** UTC ms of the first bin and width of each. */
  readonly start: number;
  readonly width: number;
  readonly count: readonly number[];
  /** Base-currency minor units. */
  readonly amount: readonly number[];
}

export interface SearchResult {
  readonly kind: 'party' | 'account' | 'transaction' | 'listing';
  /** NodeKey, `tx:…` or `listing:…`. */
  readonly ref: NodeKey | EvidenceRef;
  readonly label: string;
  /** Second line: other spelling, holder, amount. */
  readonly detail: string;
}

export interface Profile {
  readonly key: NodeKey;
  readonly label: string;
  readonly latin: string;
  /** The party (for an account: its holder), where known. */
  readonly party: Party | null;
  readonly accounts: readonly {
    readonly key: NodeKey;
    readonly institution: string;
    readonly country: string;
    readonly opened: number | null;
    readonly count: number;
    readonly amount: number;
  }[];
  readonly role: RoleGuess;
  readonly degree: number;
  readonly amountIn: number;
  readonly amountOut: number;
  readonly countIn: number;
  readonly countOut: number;
  readonly first: number | null;
  readonly last: number | null;
  /** Most money first, at most 200. */
  readonly counterparties: readonly {
    readonly key: NodeKey;
    readonly label: string;
    readonly countIn: number;
    readonly countOut: number;
    readonly amountIn: number;
    readonly amountOut: number;
  }[];
  readonly counterpartyTotal: number;
  readonly relations: readonly (Relation & {
    readonly fromLabel: string;
    readonly toLabel: string;
    readonly toKey: NodeKey;
    readonly fromKey: NodeKey;
  })[];
  readonly hits: readonly Hit[];
}

export interface TraceRequest {
  readonly seed:
    | { readonly kind: 'node'; readonly key: NodeKey }
    | { readonly kind: 'transactions'; readonly ids: readonly string[] };
  readonly direction: 'forward' | 'back';
  readonly rule: TracingRule;
  readonly since: number | null;
  readonly until: number | null;
  /** Stop drawing after this many hops; null = all. */
  readonly maxHops: number | null;
}

export interface TraceStep {
  readonly row: TransactionRow;
  readonly tainted: number;
  readonly hops: number;
}

export interface TraceView {
  readonly request: TraceRequest;
  readonly steps: readonly TraceStep[];
  readonly reached: readonly {
    readonly key: NodeKey;
    readonly partyKey: NodeKey;
    readonly label: string;
    readonly at: number;
    readonly tainted: number;
    readonly hops: number;
    readonly amountIn: number;
  }[];
  /** All of them; of more than 5,000 the largest are sent. */
  readonly stepTotal: number;
  readonly reachedTotal: number;
}

export interface PathView {
  /** Time-respecting path with the earliest arrival, empty when there is none. */
  readonly rows: readonly TransactionRow[];
}

/**
 * A ledger as money that moves between purses, in one of two ways of counting it.
 *
 * - `base`: a purse is an account, values are the ledger's base currency at the training rates. A conversion loses nothing; what
 *   the payee gets less in the payer's own currency is a fee.
 * - `booked`: a purse is an account's money in one currency, values are as booked. A conversion carries money over at the rate
 *   of its own two amounts, so also between two currencies of one account; a fee as above.
 *
 * O(m).
 */
import { inStretches } from '../dataset/in-stretches.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { indexByAccount, type AccountIndex } from '../ledger/account-index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { receivedInFull } from '../ledger/received.ts';
import { leastBalances, type ImpliedBalances, type Moves } from './balances.ts';

export type Counting = 'base' | 'booked';

export interface Money extends Moves {
  readonly ledger: Ledger;
  readonly counting: Counting;
  /** Account of each purse; null = purse and account are one. */
  readonly accountOf: Uint32Array | null;
  /** Currency of each purse (index into ledger.currencies); null = the base currency. */
  readonly currencyOf: Uint8Array | null;
  /** Whether transaction i changes one currency into another, so that `leaves` and `arrives` are not to be compared. */
  converts(i: number): boolean;
  /** Whether any transaction brings the payee less, or more, than it costs the payer without a conversion. */
  readonly uneven: boolean;
  /** Found once: openings implied by the ledger, or given where they suffice. `also`: a transfer to itself that a seed names. */
  balances(also: ((i: number) => boolean) | null): ImpliedBalances;
  balanceSteps(also: ((i: number) => boolean) | null): Steps<ImpliedBalances>;
  /** Transactions by purse, in ledger order: what leaves it and what comes in. */
  lists(): PurseLists;
}

export interface PurseLists {
  readonly leaving: AccountIndex;
  readonly coming: AccountIndex;
}

/** `given`: known opening balances by account index and, in `booked`, currency index; minor units. */
export interface KnownOpening {
  readonly account: number;
  readonly currency: number;
  readonly balance: number;
}

export function moneyOf(ledger: Ledger, counting: Counting = 'base', known: readonly KnownOpening[] = []): Money {
  return runSteps(moneySteps(ledger, counting, known));
}

export function* moneySteps(ledger: Ledger, counting: Counting, known: readonly KnownOpening[]): Steps<Money> {
  const { size, time, accounts } = ledger;
  const received = counting === 'booked' ? receivedInFull(ledger) : null;
  const purses = received === null ? null : yield* pursesOf(ledger, received.currency);
  const payer = purses?.payer ?? ledger.from;
  const payee = purses?.payee ?? ledger.to;
  yield;
  const [leaves, arrives] = netted(
    payer,
    payee,
    received === null ? ledger.base : ledger.amount,
    received === null ? arrivesInBase(ledger) : received.amount,
  );
  const converts = received === null ? () => false : (i: number) => ledger.currency[i] !== received.currency[i];
  const loops = (i: number) => leaves[i] > 0 && leaves[i] !== arrives[i];
  const given = new Map<number, number>();
  for (const { account, currency, balance } of known) {
    const purse = purses === null ? account : purses.find(account, currency);
    if (purse >= 0) given.set(purse, balance);
  }
  const columns = { size, time, purses: purses?.count ?? accounts.length, payer, payee, leaves, arrives };
  let kept: ImpliedBalances | null = null;
  let lists: PurseLists | null = null;
  const balanceSteps: Money['balanceSteps'] = function* (also) {
    if (also !== null) return yield* leastBalances(columns, (i) => loops(i) || also(i), given);
    kept ??= yield* leastBalances(columns, loops, given);
    return kept;
  };
  return {
    ...columns,
    ledger,
    counting,
    accountOf: purses?.accountOf ?? null,
    currencyOf: purses?.currencyOf ?? null,
    converts,
    uneven: leaves !== arrives,
    balances: (also) => runSteps(balanceSteps(also)),
    balanceSteps,
    lists() {
      lists ??= purses === null && ledger.outStart.length > accounts.length ? listsOf(ledger) : made(columns);
      return lists;
    },
  };
}

const listsOf = ({ outStart, outIndex, inStart, inIndex }: Ledger): PurseLists => ({
  leaving: { start: outStart, index: outIndex },
  coming: { start: inStart, index: inIndex },
});

const made = ({ payer, payee, purses }: Moves): PurseLists => ({
  leaving: indexByAccount(payer, purses),
  coming: indexByAccount(payee, purses),
});

/** A transfer within one purse moves only what it loses on the way, and from nothing nothing arrives. */
function netted(
  payer: Uint32Array,
  payee: Uint32Array,
  leaves: Float64Array,
  arrives: Float64Array,
): readonly [leaves: Float64Array, arrives: Float64Array] {
  if (leaves === arrives) return [leaves, arrives];
  const [less, more] = [leaves.slice(), arrives.slice()];
  for (let i = 0; i < less.length; i += 1) {
    if (payer[i] === payee[i] && less[i] !== more[i]) {
      const stays = Math.min(less[i], more[i]);
      less[i] -= stays;
      more[i] -= stays;
    }
    if (less[i] === 0) more[i] = 0;
  }
  return [less, more];
}

/** The base column itself where nothing is lost on the way. */
function arrivesInBase(ledger: Ledger): Float64Array {
  const { amount, received, currency, base } = ledger;
  const { where } = received;
  let arrives: Float64Array | null = null;
  for (let k = 0; k < where.length; k += 1) {
    const i = where[k];
    if (currency[i] !== received.currency[k] || amount[i] === 0) continue;
    arrives ??= base.slice();
    arrives[i] = Math.round(base[i] * (received.amount[k] / amount[i]));
  }
  return arrives ?? base;
}

/** Rows numbered between two steps. */
const stretch = 50_000;

interface Purses {
  readonly count: number;
  readonly payer: Uint32Array;
  readonly payee: Uint32Array;
  readonly accountOf: Uint32Array;
  readonly currencyOf: Uint8Array;
  /** −1 where the account never had money in the currency. */
  find(account: number, currency: number): number;
}

function* pursesOf(
  { size, from, to, currency, accounts, currencies }: Ledger,
  receivedCurrency: Uint8Array,
): Steps<Purses> {
  const kinds = currencies.length;
  const purse = new Int32Array(accounts.length * kinds).fill(-1);
  const seen: number[] = [];
  const numbered = (account: number, kind: number): number => {
    const key = account * kinds + kind;
    if (purse[key] === -1) purse[key] = seen.push(key) - 1;
    return purse[key];
  };
  const [payer, payee] = [new Uint32Array(size), new Uint32Array(size)];
  yield* inStretches(size, stretch, (begin, end) => {
    for (let i = begin; i < end; i += 1) {
      payer[i] = numbered(from[i], currency[i]);
      payee[i] = numbered(to[i], receivedCurrency[i]);
    }
  });
  return {
    count: seen.length,
    payer,
    payee,
    accountOf: Uint32Array.from(seen, (key) => Math.floor(key / kinds)),
    currencyOf: Uint8Array.from(seen, (key) => key % kinds),
    find: (account, kind) => purse[account * kinds + kind],
  };
}

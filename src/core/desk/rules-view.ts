/** Tracing rules side by side, and worksheets, as the screen shows them. */
import type { Directory } from '../dataset/directory.ts';
import type { Steps } from '../dataset/run-steps.ts';
import { toldAs } from '../dataset/told-as.ts';
import { digitsIn } from '../ledger/currency.ts';
import { transactionId } from '../ledger/ledger.ts';
import { compareRules } from '../tracing/compare-rules.ts';
import { moneyOf, moneySteps, type Money } from '../tracing/money.ts';
import type { Parting } from '../tracing/rules-meeting.ts';
import { taintSteps, type Taint, type TaintOptions } from '../tracing/taint.ts';
import { tracingRules, type TraceSeed } from '../tracing/trace.ts';
import { sourcesAt, worksheet, type Worksheet } from '../tracing/worksheet.ts';
import type {
  RulesRequest,
  RulesView,
  WorksheetLine,
  WorksheetRequest,
  WorksheetSource,
  WorksheetView,
} from './rules-answer.ts';
import { seedOf } from './trace-view.ts';
import { transactionRow } from './transaction-row.ts';

const rowsSent = 300;

/** The ledger's money, counted as the request asks, with the openings it gives. Unknown accounts and currencies are passed over. */
export function* moneyFor(
  directory: Directory,
  { counting, openings }: Pick<RulesRequest, 'counting' | 'openings'>,
): Steps<Money> {
  const { ledger } = directory.dataset;
  const known = openings.map(({ account, currency, balance }) => ({
    account: directory.nodeOf(account),
    currency: ledger.currencies.indexOf(currency),
    balance,
  }));
  return yield* moneySteps(
    ledger,
    counting,
    known.filter(({ account }) => account >= 0 && account < ledger.accounts.length),
  );
}

/** Yields the share done, 0 to 1. */
export function* rulesView(directory: Directory, money: Money, request: RulesRequest): Generator<number, RulesView> {
  const { ledger } = money;
  const seed = seedOf(directory, request.seed);
  const compared = yield* compareRules(money, seed, request, tracingRules, rowsSent);
  const { outcomes, places, placeTotal, agreement, parting } = compared;
  const shown =
    parting === null ? null : yield* toldAs(partingSteps(money, seed, request, parting), () => tracingRules.length);
  return {
    columns: outcomes,
    rows: places.map(({ account, came, rests }) => ({
      key: directory.keyOf(account),
      label: directory.labelOf(directory.holderOf(account)),
      came,
      rests,
    })),
    rowTotal: placeTotal,
    agreement,
    parting: shown === null || parting === null ? null : partingView(parting, shown),
    fees: money.uneven,
    currencies: ledger.currencies.length,
  };

  function partingView({ index, account, traced }: Parting, { sheet, purse }: PartingSheet): RulesView['parting'] {
    const { entries, opening, openingTraced } = sheet;
    const forward = request.direction === 'forward';
    const at = entries.findIndex((entry) => entry.index === index && entry.side === (forward ? 'out' : 'in'));
    const before = entries[forward ? at - 1 : at];
    const currency = currencyOf(money, purse);
    return {
      row: transactionRow(directory, index),
      account: directory.keyOf(account),
      label: directory.labelOf(directory.holderOf(account)),
      traced,
      balance: before?.balance ?? opening,
      held: before?.tracedBalance ?? openingTraced,
      currency,
      digits: digitsIn(ledger, currency),
    };
  }
}

interface PartingSheet {
  readonly purse: number;
  readonly sheet: Worksheet;
}

/** The pro rata worksheet of the purse where the rules part. */
function* partingSteps(
  money: Money,
  seed: TraceSeed,
  request: RulesRequest,
  { index }: Parting,
): Generator<unknown, PartingSheet> {
  const purse = request.direction === 'forward' ? money.payer[index] : money.payee[index];
  const options: TaintOptions = { ...request, rule: 'haircut', whole: true };
  const found = yield* taintSteps(money, seed, options);
  return { purse, sheet: worksheet(money, found, options, purse) };
}

/** One trace looked at from one account. */
export interface AccountSheet {
  readonly purse: number;
  readonly purses: readonly number[];
  readonly sheet: Worksheet;
  readonly found: Taint;
  readonly options: TaintOptions;
  readonly implied: number;
}

/** null: no such account, or it has no money. */
export function* accountSheetSteps(
  directory: Directory,
  money: Money,
  request: WorksheetRequest,
): Generator<unknown, AccountSheet | null> {
  const account = directory.nodeOf(request.account);
  const purses = pursesOf(money, account);
  const purse = purses.find((one) => currencyOf(money, one) === request.currency) ?? purses.at(0);
  if (purse === undefined) return null;
  const options: TaintOptions = {
    direction: request.direction,
    rule: request.rule,
    since: request.since,
    until: request.until,
    whole: true,
    ...(request.direction === 'forward' ? { watch: purse } : {}),
  };
  const found = yield* taintSteps(money, seedOf(directory, request.seed), options);
  const { opening } = yield* moneyOf(money.ledger, money.counting).balanceSteps(null);
  const implied = opening[purse];
  return { purse, purses, sheet: worksheet(money, found, options, purse), found, options, implied };
}

export function worksheetView(
  directory: Directory,
  money: Money,
  { purse, purses, sheet, implied }: AccountSheet,
  offset: number,
  limit: number,
): WorksheetView {
  const account = money.accountOf?.[purse] ?? purse;
  const currency = currencyOf(money, purse);
  const { entries, ...rest } = sheet;
  return {
    ...rest,
    key: directory.keyOf(account),
    label: directory.labelOf(directory.holderOf(account)),
    currencies: purses.map((one) => currencyOf(money, one)),
    currency,
    digits: digitsIn(money.ledger, currency),
    implied,
    lines: entries.slice(offset, offset + limit).map((entry, k): WorksheetLine => {
      const { from, to, time, purposes, purpose } = money.ledger;
      const { index, ...figures } = entry;
      const other = entry.side === 'in' ? from[index] : to[index];
      return {
        ...figures,
        place: offset + k,
        id: transactionId(money.ledger, index),
        time: time[index],
        other: directory.keyOf(other),
        otherLabel: directory.labelOf(directory.holderOf(other)),
        purpose: purposes[purpose[index]],
      };
    }),
    lineTotal: entries.length,
  };
}

export function worksheetSources(
  directory: Directory,
  { ledger }: Money,
  { sheet, found, options }: AccountSheet,
  place: number,
): readonly WorksheetSource[] {
  return sourcesAt(sheet, found, options, place).map(({ source, units, traced }) =>
    source === -1
      ? { id: null, time: null, label: '', units, traced }
      : {
          id: transactionId(ledger, source),
          time: ledger.time[source],
          label: directory.labelOf(directory.holderOf(ledger.from[source])),
          units,
          traced,
        },
  );
}

const currencyOf = ({ ledger, currencyOf: of }: Money, purse: number): string =>
  of === null ? ledger.baseCurrency : ledger.currencies[of[purse]];

function pursesOf({ accountOf, purses, ledger }: Money, account: number): readonly number[] {
  if (account < 0 || account >= ledger.accounts.length) return [];
  if (accountOf === null) return [account];
  const found: number[] = [];
  for (let purse = 0; purse < purses; purse += 1) if (accountOf[purse] === account) found.push(purse);
  return found;
}

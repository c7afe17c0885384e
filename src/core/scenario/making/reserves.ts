/** What an account must keep for the payments of the hidden flow still to come, so that its ordinary life does not spend it. */
import { economyRates, type AccountPlace } from '../economy/economy.ts';
import type { PlannedPayment } from '../typology/network-plan.ts';

export interface Reserves {
  /** Base minor units that must stay: minus the lowest running total of the flow payments still to come, counted from 0. 0 for accounts out of the flow. */
  kept(account: AccountPlace): number;
  /** One flow payment is done: payer and payee move on. */
  pass(payment: PlannedPayment): void;
}

/** Base minor units of a payment. */
export function baseOf(payment: Pick<PlannedPayment, 'amount' | 'currency'>): number {
  return payment.amount * economyRates[payment.currency];
}

/** `flow` ascending by time. O(n). */
export function openReserves(flow: readonly PlannedPayment[]): Reserves {
  const nets = new Map<AccountPlace, number[]>();
  const push = (account: AccountPlace, net: number) => {
    const list = nets.get(account);
    if (list === undefined) nets.set(account, [net]);
    else list.push(net);
  };
  for (const payment of flow) {
    push(payment.from, -baseOf(payment));
    push(payment.to, baseOf(payment));
  }
  const lowest = new Map<AccountPlace, { at: number; readonly from: readonly number[] }>();
  for (const [account, list] of nets) {
    const from = [...list, 0];
    for (let i = list.length - 1; i >= 0; i--) from[i] = list[i] + Math.min(0, from[i + 1]);
    lowest.set(account, { at: 0, from });
  }
  const move = (account: AccountPlace) => {
    const reserve = lowest.get(account);
    if (reserve !== undefined) reserve.at++;
  };
  return {
    kept: (account) => {
      const reserve = lowest.get(account);
      return reserve === undefined ? 0 : Math.max(0, -reserve.from[reserve.at]);
    },
    pass: (payment) => {
      move(payment.from);
      move(payment.to);
    },
  };
}

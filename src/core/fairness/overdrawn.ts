/** Accounts that pay out more than ever came in, though nobody agreed to that. One pass, O(transactions). */
import type { Dataset } from '../dataset/dataset.ts';
import { hasCredit, isBankDesk } from './bank-desk.ts';

/**
 * Ids in table order. Accounts open at nothing, in the order of the ledger; a bank's own desk and accounts with agreed credit may owe.
 * Base-currency minor units; half a unit of rounding for each transaction is forgiven.
 */
export function overdrawn({ ledger, accounts, parties }: Dataset): readonly string[] {
  const { size, from, to, base } = ledger;
  const balance = new Float64Array(ledger.accounts.length);
  const dealings = new Uint32Array(ledger.accounts.length);
  const below = new Uint8Array(ledger.accounts.length);
  for (let i = 0; i < size; i++) {
    const [payer, payee] = [from[i], to[i]];
    dealings[payer]++;
    dealings[payee]++;
    if (payer === payee) continue;
    balance[payer] -= base[i];
    balance[payee] += base[i];
    if (balance[payer] < -dealings[payer] / 2) below[payer] = 1;
  }
  return ledger.accounts.filter((_, a) => {
    const holder = parties[accounts.holder[a]];
    return below[a] === 1 && (holder === undefined || !(isBankDesk(holder) || hasCredit(holder)));
  });
}

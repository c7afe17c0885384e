/** Finds the account a person names on the command line in a ledger. */
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import type { Ledger } from '../core/ledger/ledger.ts';

/**
 * Index of the account `id`; -1 when there is none. Where the file names banks, an account is `bank::number`: leading zeros
 * of the bank do not matter, and the number alone will do when only one bank has it. O(accounts).
 */
export function accountOf(ledger: Ledger, id: string): number {
  const exact = ledger.accounts.indexOf(id);
  if (exact >= 0) return exact;
  const [bank = '', ...number] = id.split('::');
  if (number.length > 0) return ledger.accounts.indexOf(bankAccount(unpadded(bank), number.join('::')));
  const tail = `::${id}`;
  const first = ledger.accounts.findIndex((known) => known.endsWith(tail));
  return first >= 0 && ledger.accounts.findLastIndex((known) => known.endsWith(tail)) === first ? first : -1;
}

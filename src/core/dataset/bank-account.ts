/** Keys of AMLworld accounts: an account number is unique within its bank only. */

/** Bank numbers are padded with zeros in the transactions file and not in the accounts file. */
export function unpadded(bank: string): string {
  return bank.charCodeAt(0) === 48 ? bank.replace(/^0+(?=.)/, '') : bank;
}

/** `bank` unpadded. */
export function bankAccount(bank: string, account: string): string {
  return `${bank}::${account}`;
}

/** Transactions in view as a table. */
export function TransactionTable() {
  return <div />;
}

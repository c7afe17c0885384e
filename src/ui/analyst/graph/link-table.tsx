/** The drawn links as a table. */
export function LinkTable() {
  return <div />;
}

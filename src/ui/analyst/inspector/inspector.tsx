/** Who is selected: profile, statement, relations, hits, counterparties. */
export function Inspector() {
  return <div />;
}

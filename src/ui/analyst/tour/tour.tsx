/** The guided tour of a guided exercise. */
export function Tour() {
  return <div />;
}

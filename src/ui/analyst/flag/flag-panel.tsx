/** Watchlist, screening hits and claims. */
export function FlagPanel() {
  return <div />;
}

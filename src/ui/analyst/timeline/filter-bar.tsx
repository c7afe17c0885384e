/** The filter shared by every view. */
export function FilterBar() {
  return <div />;
}

/** Volume over time; the brush filters everything. */
export function Timeline() {
  return <div />;
}

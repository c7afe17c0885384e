/** Following money forward or back. */
export function TracePanel() {
  return <div />;
}

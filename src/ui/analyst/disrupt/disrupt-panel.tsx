/** The plan: what to freeze, when, at what cost, with what effect. */
export function DisruptPanel() {
  return <div />;
}

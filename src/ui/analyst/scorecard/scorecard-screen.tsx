/** The graded attempt, explained. */
export function ScorecardScreen() {
  return <div />;
}

/** The knowledge test. */
export function QuizScreen() {
  return <div />;
}

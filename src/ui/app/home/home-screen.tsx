/** Ready exercises, own data, attempts under way. */
export function HomeScreen() {
  return <div />;
}

/** Notes on anything. */
export function NotesPanel() {
  return <div />;
}

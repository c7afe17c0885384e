/** Dropping files, mapping columns, the receipt. */
export function ImportScreen() {
  return <div />;
}

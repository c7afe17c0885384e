/** Prints the page under another title: what a saved PDF is called. */
export function printTitled(title: string): void {
  const before = document.title;
  document.title = title;
  window.print();
  document.title = before;
}

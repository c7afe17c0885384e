/** A change with its sign: `+3`, `−3`, `0`. `write` gets what is not negative. */
export function signed(change: number, write: (value: number) => string): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${write(Math.abs(change))}`;
}

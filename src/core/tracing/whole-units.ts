/**
 * Whole minor units out of a rule's fractions: each purse pays the whole number nearest to all that is due from it so far less what
 * it paid, within what it holds. So no unit is made or lost, no payment is traced for more than it is, and untraced money is never
 * called traced for want of it. The carry is the largest-remainder idea taken in time. O(1) a payment.
 */
export class WholeUnits {
  /** Whole traced units in each purse. */
  readonly held: Float64Array;
  /** What was due and is not paid yet; negative = paid ahead. */
  readonly #due: Float64Array;

  constructor(purses: number) {
    this.held = new Float64Array(purses);
    this.#due = new Float64Array(purses);
  }

  /** Of a payment of `value` out of `balance`, of which the rule says `exact` is traced. */
  take(purse: number, value: number, balance: number, exact: number): number {
    const held = this.held[purse];
    const due = this.#due[purse] + exact;
    const least = Math.max(0, value - (balance - held));
    const units = Math.max(least, Math.min(Math.round(due), value, held));
    // Nothing is owed by a purse that has nothing.
    this.#due[purse] = held === units ? 0 : due - units;
    this.held[purse] = held - units;
    return units;
  }

  put(purse: number, units: number): void {
    this.held[purse] += units;
  }
}

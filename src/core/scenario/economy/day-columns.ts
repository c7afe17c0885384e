/** Columns of a day's payments (`DayOfPayments`), to be filled again and again. */

export function columns(capacity: number) {
  return {
    from: new Uint32Array(capacity),
    to: new Uint32Array(capacity),
    amount: new Float64Array(capacity),
    currency: new Uint8Array(capacity),
    channel: new Uint8Array(capacity),
    purpose: new Uint32Array(capacity),
  };
}

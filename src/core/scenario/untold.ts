/** A story that does not come out with this draw: somebody must pay what he has not got yet. Another draw may do. */
export class UntoldError extends Error {
  override readonly name = 'UntoldError';
}
